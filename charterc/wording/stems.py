"""The stem of an English word, good enough to tell that “listening” and “listened” are one thought.

content(words_of("We will listen to families' views")) -> {"listen", "famil", "view"}
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from charterc.wording.fold import folded

_ENDINGS = (
    *("ations", "ation", "ities", "ments", "ment", "ness", "ingly", "ively", "edly", "ings", "ing"),
    *("ied", "ies", "ity", "ions", "ion", "ive", "ers", "ed", "es", "ly", "er", "al", "s", "e", "y"),
)
_EMPTY_WORDS = (
    "a an and are as at be been by for from had has have he her him his i if in into is it its of on or our so that "
    "the their them then there these they this those to us was we were what when where which who will with you your "
    "all each other also do does not no nor can may shall must should would could me my am but than too very"
)
_EMPTY = frozenset(_EMPTY_WORDS.split())
_WORD = re.compile(r"\w+(?:'\w+)*")
_LONGEST = 40

_TOPIC_WORDS = (
    "child children young people person parent carer family send production charter service support work together co "
    "special educational need disability"
)
TOPICS = frozenset(_TOPIC_WORDS.split())
"""Words that nearly every sentence of a charter has; being shared, they say little."""


@lru_cache(maxsize=1 << 14)
def stem(word: str) -> str:
    """The word (in small letters) without its endings; at least three letters stay."""
    if len(word) > _LONGEST:
        return word
    word = word.removesuffix("'s").removesuffix("'")
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return stem(word[: -len(ending)])  # “answered” is “answer”, and both are “answ”
    return word


def content(words: Iterable[str]) -> set[str]:
    """The stems of the words (in small letters) that carry meaning."""
    return {stem(word) for word in words if word not in _EMPTY and not word.isdigit()}


def words_of(text: str) -> list[str]:
    """The words of a text in small letters, for `content`; “co-production” is two."""
    return _WORD.findall(folded(text))
