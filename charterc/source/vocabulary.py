"""The keys of a kind of file, by which a slip of the hand is told from words that happen to look like one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Vocabulary(NamedTuple):
    """What may stand in front of a colon. Empty where nothing is known of the file."""

    keys: frozenset[str] = frozenset()
    """Every key, wherever in the file it may stand."""
    first: Mapping[str, str] = {}
    """For a list, by its key, the key that the words of an item belong to: `measures` → `what`."""

    def first_key(self, above: str) -> str:
        """The key for words that stand as an item of the list under the key `above`."""
        return self.first.get(above, "text")
