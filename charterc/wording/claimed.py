"""The words in sentences with figures that say little, and those that make two of one thing (`lists/claimed.yaml`).

claimed("special-case")     {"urgent", "draft", …}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _Claimed(WordFile):
    words: dict[str, CommaWords]


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    return read("claimed", _Claimed).words


def claimed(name: str) -> tuple[str, ...]:
    """The words of one list."""
    return _lists()[name]
