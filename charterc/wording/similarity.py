"""How alike two statements are: the cosine of their stems, rare stems weighing more.

This found the same promise in other words best of nine methods tried (see docs/architecture.md). It sees
words, not meaning, so it is called “similar wording”. Only statements that share a stem are compared, and the stem
must not be one that hundreds of them have, unless all their stems are the same, and each is compared with no more than
those few dozen that share most with it: so the work grows with the number of statements, not with the number of pairs.

    a: “We will do what we say we will or explain clearly why we cannot”
    b: “We will do what we say we will do or explain clearly why we cannot”
    both have the stems say, explain, clear, why, cannot -> 1.0
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from heapq import nlargest
from itertools import chain
from math import log, sqrt
from operator import itemgetter

from charterc.wording.stems import TOPICS, content, stem

_TOPIC_WEIGHT = 0.7
"""What a topic weighs of another word that is as rare."""
_TOPICS = frozenset(stem(word) for word in TOPICS)
_FEWEST = 3
_COMMON = 200
"""Statements with a stem that more of them share are not compared because of it."""
_NEAREST = 40
"""So many earlier statements each one is compared with: those that share the rarest words with it."""
_LATEST = 8
"""So many of those that have all stems in common with it: the latest."""
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
    squared = {word: weight**2 for word, weight in _weights(stems.values()).items()}
    squares = {index: sum(squared[word] for word in found) for index, found in stems.items()}
    """The square of the length of each statement."""
    counts = Counter(chain.from_iterable(stems.values()))
    common = {index: {word for word in found if counts[word] > _COMMON} for index, found in stems.items()}
    with_stem: dict[str, list[int]] = defaultdict(list)
    same: dict[tuple[str, ...], list[int]] = defaultdict(list)
    """Statements by all of their stems."""
    for later, found in stems.items():
        products = dict.fromkeys(same[tuple(found)][-_LATEST:], 0.0)
        same[tuple(found)].append(later)
        for word in found:
            if word not in common[later]:
                for earlier in with_stem[word]:
                    products[earlier] = products.get(earlier, 0) + squared[word]
                with_stem[word].append(later)
        for earlier, rare in nearest(products):
            product = rare + sum(squared[word] for word in common[earlier] & common[later])
            likeness = min(product / sqrt(squares[earlier] * squares[later]), 1.0)
            if likeness >= threshold:
                yield earlier, later, likeness


def nearest(shared: Mapping[int, float]) -> list[tuple[int, float]]:
    """Of the earlier statements, with what each shares with another, the few dozen that share most, in their order."""
    if len(shared) > _NEAREST:
        return sorted(nlargest(_NEAREST, shared.items(), key=itemgetter(1)))
    return sorted(shared.items())


def similar_across(before: Sequence[Sequence[str]], after: Sequence[Sequence[str]], threshold: float) -> Iterator[Pair]:
    """Pairs of a statement from either side (their numbers, likeness 0 to 1), each given as its words.

    Statements that share nothing but words which hundreds of others have too are not compared.
    """
    stems, stems_now = [content(words) for words in before], [content(words) for words in after]
    weights = _weights([*stems, *stems_now])
    with_stem: dict[str, list[int]] = defaultdict(list)
    for index, found in enumerate(stems_now):
        for word in found:
            with_stem[word].append(index)
    lengths = [sqrt(sum(weights[word] ** 2 for word in found)) for found in stems_now]
    for index, found in enumerate(stems):
        length = sqrt(sum(weights[word] ** 2 for word in found))
        few = [with_stem[word] for word in found if len(with_stem[word]) <= _COMMON]
        for other in sorted(set(chain.from_iterable(few))):
            product = sum(weights[word] ** 2 for word in found & stems_now[other])
            likeness = min(product / (length * lengths[other]), 1.0)
            if likeness >= threshold:
                yield index, other, likeness


def _weights(statements: Collection[Collection[str]]) -> dict[str, float]:
    """What each stem weighs: more, the fewer statements have it."""
    return {
        word: log(1 + len(statements) / count) * (_TOPIC_WEIGHT if word in _TOPICS else 1)
        for word, count in Counter(chain.from_iterable(statements)).items()
    }
