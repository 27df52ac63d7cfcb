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
    stems = [Counter(content(text)) for text in statements]
    places: dict[str, list[int]] = {}
    for index, counted in enumerate(stems):
        if len(counted) >= fewest:
            for word in counted:
                places.setdefault(word, []).append(index)
    total = sum(1 for counted in stems if len(counted) >= fewest)
    weights = {
        word: log(1 + total / len(at)) * (_TOPIC_WEIGHT if word in _TOPICS else 1.0) for word, at in places.items()
    }
    lengths = [_length(counted, weights) if len(counted) >= fewest else 0.0 for counted in stems]
    for index, counted in enumerate(stems):
        if not lengths[index]:
            continue
        dots: dict[int, float] = {}
        for word, count in counted.items():
            weight = weights[word] * _dampened(count)
            for other in places[word]:
                if other >= index:
                    break
                dots[other] = dots.get(other, 0.0) + weight * weights[word] * _dampened(stems[other][word])
        for other, dot in dots.items():
            likeness = dot / (lengths[index] * lengths[other])
            if likeness >= threshold:
                yield other, index, min(likeness, 1.0)


def _dampened(count: int) -> float:
    """A word said twice weighs more than once, but not twice as much."""
    return 1.0 if count == 1 else 1.0 + log(count)


def _length(counted: Counter[str], weights: dict[str, float]) -> float:
    return sqrt(sum((weights[word] * _dampened(count)) ** 2 for word, count in counted.items()))
