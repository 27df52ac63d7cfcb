"""The words of signs that nobody could see or count (`lists/signs.yaml`).

sign_words("feelings")     “valued”, “listened to”, …, as part of a pattern
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import as_pattern, named_lists


@cache
def sign_words(name: str) -> str:
    """The words of a list as part of a pattern."""
    return as_pattern(named_lists("signs")[name])
