"""How alike two statements are: the cosine of their stems, rare stems weighing more.

This found the same promise in other words best of nine methods tried (see docs/architecture.md). It sees
words, not meaning, so it is called “similar wording”. Only statements that share a stem are compared.

    a: “We will do what we say we will or explain clearly why we cannot”
    b: “We will do what we say we will do or explain clearly why we cannot”
    both have the stems say, explain, clear, why, cannot -> 1.0
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from math import log, sqrt

from charterc.wording.stems import TOPICS, content, stem

_TOPIC_WEIGHT = 0.7
"""What a topic weighs of another word that is as rare."""
_TOPICS = frozenset(stem(word) for word in TOPICS)
_FEWEST = 3
Pair = tuple[int, int, float]


def similar(
    statements: Sequence[Sequence[str]], threshold: float, fewest: int = 0, stems_wanted: int = _FEWEST
) -> Iterator[Pair]:
    """Pairs of statements (earlier, later, likeness 0 to 1), each given as its words, at or above a likeness.

    Statements with fewer words than `fewest` or fewer different stems than `stems_wanted` (“Team meetings”) are left
    out: two words in common are chance. A stem that stands twice in a statement counts once.
    """
    stems = {index: sorted(content(words)) for index, words in enumerate(statements) if len(words) >= fewest}
    stems = {index: found for index, found in stems.items() if len(found) >= stems_wanted}
    weights = {
        word: log(1 + len(stems) / count) * (_TOPIC_WEIGHT if word in _TOPICS else 1)
        for word, count in Counter(chain.from_iterable(stems.values())).items()
    }
    squares = {index: sum(weights[word] ** 2 for word in found) for index, found in stems.items()}
    """The square of the length of each statement."""
    with_stem: dict[str, list[int]] = defaultdict(list)
    for later, found in stems.items():
        products: dict[int, float] = defaultdict(float)
        for word in found:
            for earlier in with_stem[word]:
                products[earlier] += weights[word] ** 2
            with_stem[word].append(later)
        for earlier, product in sorted(products.items()):
            likeness = min(product / sqrt(squares[earlier] * squares[later]), 1.0)
            if likeness >= threshold:
                yield earlier, later, likeness
