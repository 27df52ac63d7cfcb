"""How alike two statements are: the cosine of their stems, rare stems weighing more.

This found the same promise in other words best of nine methods tried (see docs/architecture.md). It sees
words, not meaning, so it is called “similar wording”. Only statements that share a stem are compared.

    a: “We will do what we say we will or explain clearly why we cannot”
    b: “We will do what we say we will do or explain clearly why we cannot”
    both have the stems say, explain, clear, why, cannot -> 1.0
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from math import log, sqrt

from charterc.lint.language.stems import TOPICS, content, stem

_TOPIC_SQUARE = 0.7**2
"""A topic weighs 0.7 of another word."""
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
    compared = {
        index: found
        for index, words in enumerate(statements)
        if len(words) >= fewest and len(found := content(words)) >= stems_wanted
    }
    shared = Counter(chain.from_iterable(compared.values()))
    rare = {count: log(1 + len(compared) / count) ** 2 for count in set(shared.values())}
    # Most stems stand in one statement only: they make it longer but no two alike, so none is looked at by itself.
    alone, topics_alone = rare.get(1, 0.0), frozenset([word for word in _TOPICS if shared.get(word) == 1])
    squares = {
        word: rare[count] * _TOPIC_SQUARE if word in _TOPICS else rare[count]
        for word, count in shared.items()
        if count > 1
    }
    repeated = frozenset(squares)
    earlier: dict[str, list[int]] = {word: [] for word in repeated}
    lengths: dict[int, float] = {}
    for index, found in compared.items():
        here = found & repeated
        if not here:
            continue
        square_sum = alone * (len(found) - len(here))
        if not topics_alone.isdisjoint(found):
            square_sum -= alone * (1 - _TOPIC_SQUARE) * len(topics_alone & found)
        dots: dict[int, float] = {}
        for word in here:
            square, seen = squares[word], earlier[word]
            square_sum += square
            for other in seen:
                dots[other] = dots.get(other, 0.0) + square
            seen.append(index)
        length = lengths[index] = sqrt(square_sum)
        least = threshold * length
        alike = [other for other, dot in dots.items() if dot >= least * lengths[other]] if dots else ()
        for other in sorted(alike):
            yield other, index, min(dots[other] / (length * lengths[other]), 1.0)
