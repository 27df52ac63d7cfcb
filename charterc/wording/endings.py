"""The words with which sentences end, and do not end (`lists/endings.yaml`).

endings("never-last")     {"the", "because", …}
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import named_lists


@cache
def endings(*names: str) -> frozenset[str]:
    """The words, or groups of words, of one list or several."""
    return frozenset(word for name in names for word in named_lists("endings")[name])
