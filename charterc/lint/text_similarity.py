"""How alike two statements are: the cosine of their stems, rare stems weighing more.

This found the same promise in other words best of nine methods tried (see docs/design.md). It sees
words, not meaning, so it is called “similar wording”. Only statements that share a stem are compared.

    a: “We will do what we say we will or explain clearly why we cannot”
    b: “We will do what we say we will do or explain clearly why we cannot”
    both have the stems say, explain, clear, why, cannot -> 1.0
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from math import log, sqrt

from charterc.lint.word_stems import TOPICS, content, stem

_TOPIC_WEIGHT = 0.7
_TOPICS = frozenset(stem(word) for word in TOPICS)
Pair = tuple[int, int, float]


def similar(statements: Sequence[str], threshold: float, fewest: int = 3) -> Iterator[Pair]:
    """Pairs of statements (earlier, later, likeness 0 to 1) at or above a likeness.

    Statements with fewer different stems than `fewest` (“Team meetings”) are left out: two words in common are chance.
    """
    stems = [Counter(content(text)) if text else Counter[str]() for text in statements]
    stems = [counted if len(counted) >= fewest else Counter() for counted in stems]
    shared = Counter(word for counted in stems for word in counted)
    total = sum(1 for counted in stems if counted)
    weights = {
        word: log(1 + total / count) * (_TOPIC_WEIGHT if word in _TOPICS else 1.0) for word, count in shared.items()
    }
    earlier: dict[str, list[tuple[int, float]]] = {word: [] for word, count in shared.items() if count > 1}
    lengths: list[float] = []
    for index, counted in enumerate(stems):
        vector = {word: weights[word] * (1.0 if n == 1 else 1.0 + log(n)) for word, n in counted.items()}
        length = sqrt(sum(weight * weight for weight in vector.values()))
        lengths.append(length)
        dots: dict[int, float] = {}
        for word, weight in vector.items():
            if word in earlier:
                for other, its_weight in earlier[word]:
                    dots[other] = dots.get(other, 0.0) + weight * its_weight
                earlier[word].append((index, weight))
        for other, dot in dots.items():
            likeness = dot / (length * lengths[other])
            if likeness >= threshold:
                yield other, index, min(likeness, 1.0)
