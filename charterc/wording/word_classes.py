"""What kind of word a word is (`lists/word_classes.yaml`): a thing, what is done, what stands before a noun.

word_class("whose")     {"our", "your", "their", …}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _Classes(WordFile):
    classes: dict[str, CommaWords]


@cache
def word_classes() -> Mapping[str, tuple[str, ...]]:
    """The words of each class, by its name."""
    return read("word_classes", _Classes).classes


@cache
def word_class(*names: str) -> frozenset[str]:
    """The words of one class or several."""
    return frozenset(word for name in names for word in word_classes()[name])
