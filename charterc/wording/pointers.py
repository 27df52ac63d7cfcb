"""The words that send a reader to a place (`lists/pointers.yaml`).

pointers("on-paper")     “overleaf”, “on the next page”, …, as part of a pattern
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import listed_pattern


@cache
def pointers(name: str) -> str:
    """The words of a list as part of a pattern for text in small letters."""
    return rf"\b(?:{listed_pattern('pointers', name)})(?![\w'-])"
