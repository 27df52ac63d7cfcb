"""The words with which sentences end, and do not end (`lists/endings.yaml`).

endings("never-last")     {"the", "because", …}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _Endings(WordFile):
    words: dict[str, CommaWords]


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    return read("endings", _Endings).words


@cache
def endings(*names: str) -> frozenset[str]:
    """The words, or groups of words, of one list or several."""
    return frozenset(word for name in names for word in _lists()[name])
