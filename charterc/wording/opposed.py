"""The words that set two sentences against each other without a figure (`lists/opposed.yaml`)."""

from __future__ import annotations

import re
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _Opposed(WordFile):
    words: dict[str, CommaWords]
    exclusive: tuple[CommaWords, ...]


@cache
def _file() -> _Opposed:
    return read("opposed", _Opposed)


@cache
def opposed(name: str) -> frozenset[str]:
    """The words of one list."""
    return frozenset(_file().words[name])


@cache
def any_of(name: str) -> re.Pattern[str]:
    """The words of one list, where they stand in text in small letters."""
    longest = sorted(map(re.escape, _file().words[name]), key=len, reverse=True)
    return re.compile(rf"(?<![\w'])(?:{'|'.join(longest)})(?![\w'])")


@cache
def acts() -> dict[str, str]:
    """What one alone does, by each way of putting it: what “pays for” and “paid for by” have in common."""
    return {way: ways.split("/")[0] for ways in _file().words["done-by-one"] for way in ways.split("/")}


def exclusive() -> tuple[CommaWords, ...]:
    """Wordings of which only one can always be true."""
    return _file().exclusive
