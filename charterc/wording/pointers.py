"""The words that send a reader to a place (`lists/pointers.yaml`).

pointers("on-paper")     “overleaf”, “on the next page”, …, as part of a pattern
"""

from __future__ import annotations

import re
from functools import cache

from charterc.wording.data import named_lists


@cache
def pointers(name: str) -> str:
    """The words of a list as part of a pattern for text in small letters, the longest first."""
    longest = sorted(named_lists("pointers")[name], key=len, reverse=True)
    return rf"\b(?:{'|'.join(map(re.escape, longest))})(?![\w'-])"
