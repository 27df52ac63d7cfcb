"""Pairs of statements of one kind that are alike, worked out once for the rules about repeated wording."""

from __future__ import annotations

from functools import lru_cache

from charterc.lint.language.numbers import numbers
from charterc.lint.language.similarity import Pair, similar
from charterc.lint.language.texts import Text, texts
from charterc.lint.rule import Context

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

_SWAPPED = 2
_SMALL = frozenset(
    {"of", "about", "on", "for", "to", "at", "in", "by", "a", "the", "each", "every", "any", "that", "which"}
)
_ONE_MEANING = (
    "families family parents parent carers carer",
    "organise organises arrange arranges plan plans",
    "informed updated",
    "answer reply respond",
    "views opinions ideas",
    "quickly promptly",
    "start beginning outset",
    "help support",
    "tell inform",
    "ensure sure",
    "change changes",
    "before ahead prior",
)
_MEANING = {word: words.split()[0] for words in _ONE_MEANING for word in words.split()}
_APART = {
    ("e", "mail"): ["email"],
    ("e", "mails"): ["emails"],
    ("feed", "back"): ["give", "feedback"],
    ("well", "being"): ["wellbeing"],
    ("team", "work"): ["teamwork"],
}
"""What is also written as one word."""
FEWEST_WORDS = 5
"""Shorter statements (“Parent carer feedback”) are alike by their subject only."""


def likeness(context: Context, kind: frozenset[str]) -> list[Pair]:
    """(earlier, later, likeness) of the statements of one kind; the numbers index `texts(context).with_roles(kind)`."""
    cache: dict[frozenset[str], list[Pair]] = context.cache.setdefault("pairs", {})
    if kind not in cache:
        charter_texts = texts(context)
        said = [_joined(charter_texts.words(text)) for text in charter_texts.with_roles(kind)[:MOST]]
        cache[kind] = list(similar(said, LEAST, FEWEST_WORDS)) if len(said) > 1 else []
    return cache[kind]


def _joined(words: list[str]) -> list[str]:
    """The words, those of `_APART` made what they are one with."""
    found: list[str] = []
    for word in words:
        together = _APART.get((found[-1], word)) if found else None
        found[len(found) - (together is not None) :] = together or [word]
    return found


def are_swapped(first: list[str], second: list[str]) -> bool:
    """Whether two statements differ by one or two words that stand for each other: “is late”, “is ready”.

    Words that mean the same (“families”, “parents”) and small words (“of”, “about”) make no difference.
    """
    first, second = [_MEANING.get(word, word) for word in first], [_MEANING.get(word, word) for word in second]
    if len(first) == len(second):
        differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        if len(differing) <= _SWAPPED:
            return _differ([one for one, _ in differing], [other for _, other in differing])
    shorter = min(len(first), len(second))
    start = next((at for at in range(shorter) if first[at] != second[at]), shorter)
    end = next((at for at in range(shorter - start) if first[-1 - at] != second[-1 - at]), shorter - start)
    one, other = first[start : len(first) - end], second[start : len(second) - end]
    return max(len(one), len(other)) <= _SWAPPED and _differ(one, other)


def _differ(ones: list[str], others: list[str]) -> bool:
    """Whether each has a word that the other has not, small words aside."""
    left, right = set(ones) - _SMALL, set(others) - _SMALL
    return bool(left - right) and bool(right - left)


def same_words(text: Text) -> str:
    """The words of a text without what makes no difference."""
    return plainly(text.value)


@lru_cache(maxsize=1 << 12)
def plainly(words: str) -> str:
    """Words without what makes no difference: capitals, spaces, signs at the end, “&” for “and”, “we'll”."""
    plain = words.lower().replace("’", "'").replace("&", " and ").replace("'ll ", " will ")
    return " ".join(plain.split()).rstrip(" .;,!:")


def numbers_of(text: Text) -> frozenset[float]:
    """The numbers a statement names, in figures or in words."""
    return numbers(text.prose.lower())
