"""Pairs of statements of one kind that are alike, worked out once for the rules about repeated wording."""

from __future__ import annotations

from charterc.lint.rule import Context
from charterc.lint.text_similarity import Pair, similar
from charterc.lint.texts import Text, texts
from charterc.lint.word_numbers import numbers

KINDS = (
    frozenset({"commitment", "promise", "goal"}),
    frozenset({"measure", "way"}),
    frozenset({"check"}),
    frozenset({"indicator"}),
    frozenset({"outcome"}),
)
"""A promise is compared with promises, a sign with signs: a sign that echoes a promise is as it should be."""

LEAST = 0.3
"""Pairs below this likeness are not kept."""

MOST = 400
"""More statements of one kind are not compared with each other."""

FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""


def likeness(context: Context, kind: frozenset[str]) -> list[Pair]:
    """(earlier, later, likeness) of the statements of one kind; the numbers index `texts(context).with_roles(kind)`."""
    cache: dict[frozenset[str], list[Pair]] = context.cache.setdefault("pairs", {})
    if kind not in cache:
        charter_texts = texts(context)
        said = [charter_texts.words(text) for text in charter_texts.with_roles(kind)[:MOST]]
        cache[kind] = list(similar(said, LEAST, FEWEST_WORDS)) if len(said) > 1 else []
    return cache[kind]


def same_words(text: Text) -> str:
    """The words without what makes no difference: capitals, spaces, the full stop at the end."""
    return " ".join(text.value.lower().replace("’", "'").split()).rstrip(" .;,")


def numbers_of(text: Text) -> frozenset[float]:
    """The numbers a statement names, in figures or in words."""
    return numbers(text.prose.lower())
