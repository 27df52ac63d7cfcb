"""Which statements of a kind are alike, and whether two are the same."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.lint.language.text import Text
from charterc.wording.similarity import Pair, similar

FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""

_MOST = 400
"""More statements are not compared with each other."""

_APART = {
    ("e", "mail"): ["email"],
    ("e", "mails"): ["emails"],
    ("feed", "back"): ["give", "feedback"],
    ("well", "being"): ["wellbeing"],
    ("team", "work"): ["teamwork"],
}
"""What is also written as one word."""


def alike(statements: Sequence[Text], threshold: float) -> Iterator[Pair]:
    """Pairs of statements (the numbers of the earlier and the later one, their likeness) at or above a likeness."""
    return similar([_joined(text.words) for text in statements[:_MOST]], threshold, FEWEST_WORDS)


def _joined(words: list[str]) -> list[str]:
    """The words, those of `_APART` made what they are one with."""
    found: list[str] = []
    for word in words:
        together = _APART.get((found[-1], word)) if found else None
        found[len(found) - (together is not None) :] = together or [word]
    return found


def normalised(words: str) -> str:
    """Words without what makes no difference: capitals, spaces, signs at the end, “&” for “and”, “we'll”."""
    plain = words.lower().replace("’", "'").replace("&", " and ").replace("'ll ", " will ")
    return " ".join(plain.split()).rstrip(" .;,!:")
