"""Which statements of a kind are alike, and whether two are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.lint.language.text import Text
from charterc.wording.fold import folded
from charterc.wording.numbers import numbers
from charterc.wording.quantities import clash, quantities, without
from charterc.wording.similarity import Pair, similar
from charterc.wording.thought import thought

FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""

_FEWEST_STEMS, _SAME = 2, 0.999
"""Statements of so few stems are alike only where they have all of them in common."""

_WITHIN = "within"
"""Of “within 5 days” and “in 5 days”, what is left of the one is no more than of the other."""

_MOST = 400
"""More statements are not compared with each other."""


def alike(statements: Sequence[Text], threshold: float) -> Iterator[Pair]:
    """Pairs of statements (the numbers of the earlier and the later one, their likeness) at or above a likeness.

    Words that stand for each other count as one.
    """
    words = [_words(text) for text in statements[:_MOST]]
    found = dict.fromkeys(similar(words, threshold, FEWEST_WORDS))
    yield from found | dict.fromkeys(similar(words, max(threshold, _SAME), FEWEST_WORDS, _FEWEST_STEMS))


def _words(text: Text) -> list[str]:
    """The words without figures and their units, which `same_figures` compares."""
    low = folded(text.prose)
    return [word for word in thought(without(low, quantities(low))) if word != _WITHIN]


def same_figures(one: Text, other: Text) -> bool:
    """Whether two statements give the same numbers, be it in other words: “two weeks”, “14 days”."""
    low, other_low = folded(one.prose), folded(other.prose)
    found, others = (sorted(quantities(said), key=lambda each: each.kind) for said in (low, other_low))
    return (
        [each.kind for each in found] == [each.kind for each in others]
        and not any(clash(*pair) for pair in zip(found, others, strict=True))
        and numbers(without(low, found)) == numbers(without(other_low, others))
    )


def normalised(words: str) -> str:
    """Words without what makes no difference: capitals, spaces, signs at the end, “&” for “and”, “we'll”."""
    plain = words.lower().replace("’", "'").replace("&", " and ").replace("'ll ", " will ")
    return " ".join(plain.split()).rstrip(" .;,!:")
