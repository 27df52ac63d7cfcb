"""The words in sentences with figures that say little, and those that make two of one thing (`lists/claimed.yaml`).

claimed("special-case")     {"urgent", "draft", …}
"""

from __future__ import annotations

from charterc.wording.data import named_lists


def claimed(name: str) -> tuple[str, ...]:
    """The words of one list."""
    return named_lists("claimed")[name]
