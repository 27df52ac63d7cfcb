"""The ids of a page: short, readable, each given once."""

from __future__ import annotations

import re
import unicodedata


class Anchors:
    """Gives out ids for the page, each once."""

    def __init__(self) -> None:
        ours = ("top", "contents", "charter", "about", "cite", "formats", "versions", "replaced", "own-words")
        self._taken: set[str] = set(ours)

    def give(self, wanted: str) -> str:
        """`wanted` as an id, with a number behind it where it is taken."""
        ascii_words = unicodedata.normalize("NFKD", wanted).encode("ascii", "ignore").decode()
        base = re.sub(r"[^a-z0-9.]+", "-", ascii_words.lower()).strip("-.")[:60].strip("-.") or "part"
        anchor, count = base, 1
        while anchor in self._taken:
            count += 1
            anchor = f"{base}-{count}"
        self._taken.add(anchor)
        return anchor
