"""Which statements of a kind are alike, and whether two are the same."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache

from charterc.lint.language.text import Text
from charterc.wording.numbers import numbers
from charterc.wording.quantities import clash, quantities, without
from charterc.wording.quantity import Quantity
from charterc.wording.sameness import Sameness, light_stems
from charterc.wording.similarity import Pair, nearest, similar
from charterc.wording.stems import content
from charterc.wording.thought import thought

FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""

_FEWEST_STEMS, _SAME = 2, 0.999
"""Statements of so few stems are alike only where they have all of them in common."""

_ONE = re.compile(r"\bone\b")
_WITHIN = "within"
"""Of “within 5 days” and “in 5 days”, what is left of the one is no more than of the other."""

_LEAST_SHARED, _LEAST_SHARE = 1.5, 0.5
"""What two statements must say both, and how much of the longer one that must be, to say one thing in other words."""

_LEAST_IF_ALL, _NEXT_TO_NOTHING = 1.0, 0.25
"""What both must say where neither says anything else but a word that stands in promises of all kinds."""

_FIGURES = 1.0
"""What figures in both weigh; that they are the same is for `same_figures` to say."""

_COMMON = 200
"""Statements with a word that more of them share are not compared because of it."""

_MOST = 5_000
"""More statements are not compared with each other."""


def alike(statements: Sequence[Text], threshold: float) -> Iterator[Pair]:
    """Pairs of statements (the numbers of the earlier and the later one, their likeness) at or above a likeness.

    Words that stand for each other count as one.
    """
    words = [_words(text) for text in statements[:_MOST]]
    found = dict.fromkeys(similar(words, threshold, FEWEST_WORDS))
    yield from found | dict.fromkeys(similar(words, max(threshold, _SAME), FEWEST_WORDS, _FEWEST_STEMS))


def told_twice(statements: Sequence[Text]) -> Iterator[Pair]:
    """Pairs of statements that say one thing in other words, however these are put; with the share of it that both say.

    Only statements that share a word of weight are compared.
    """
    stems = [content(_words(text)) for text in statements[:_MOST]]
    heavy = [
        found - light_stems() if len(text.words) >= FEWEST_WORDS else set()
        for text, found in zip(statements, stems, strict=False)
    ]
    figured = [bool(quantities(text.low)) for text in statements[:_MOST]]
    with_stem: dict[str, list[int]] = defaultdict(list)
    for later, found in enumerate(heavy):
        shared = Counter(index for word in found for index in with_stem[word])
        for earlier, _ in nearest(shared):
            same = Sameness.between(stems[earlier], stems[later])
            if figured[earlier] and figured[later]:
                same = same._replace(shared=same.shared + _FIGURES)
            least = _LEAST_IF_ALL if same.alone <= _NEXT_TO_NOTHING else _LEAST_SHARED
            if not (same.are_two or same.are_opposite) and same.shared >= least and same.share >= _LEAST_SHARE:
                yield earlier, later, same.share
        for word in found:
            if len(with_stem[word]) < _COMMON:
                with_stem[word].append(later)


def _words(text: Text) -> list[str]:
    """The words without figures and their units, which `same_figures` compares."""
    low = text.low
    return [word for word in thought(without(low, quantities(low))) if word != _WITHIN]


def same_figures(one: Text, other: Text) -> bool:
    """Whether two statements give the same numbers, be it in other words: “two weeks”, “14 days”."""
    (found, left), (others, others_left) = _figures(one.low), _figures(other.low)
    return (
        [each.kind for each in found] == [each.kind for each in others]
        and not any(clash(*pair) for pair in zip(found, others, strict=True))
        and left == others_left
    )


@lru_cache(maxsize=1 << 13)  # a statement is held against many others
def _figures(low: str) -> tuple[list[Quantity], frozenset[float]]:
    """The quantities of a statement, and the numbers that are none; “one” in a word is seldom any (“in one team”)."""
    found = sorted(quantities(low), key=lambda each: each.kind)
    return found, numbers(_ONE.sub(" ", without(low, found)))


def normalised(words: str) -> str:
    """Words without what makes no difference: capitals, spaces, signs at the end, “&” for “and”, “we'll”."""
    plain = words.lower().replace("’", "'").replace("&", " and ").replace("'ll ", " will ")
    return " ".join(plain.split()).rstrip(" .;,!:")
