"""The words of owners whom nobody could ask, and of days that are none (`lists/owners.yaml`).

owners("several")     “staff”, “partners”, …, as part of a pattern
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import as_pattern, named_lists


@cache
def owners(name: str) -> str:
    """The words of a list as part of a pattern."""
    return as_pattern(named_lists("owners")[name])
