"""The known word that somebody probably meant."""

from __future__ import annotations

from collections.abc import Iterable


def near(word: str, known: Iterable[str]) -> str:
    """The known word that is spelt most like `word`, or "": capitals, spaces and underlines make no difference."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a mistake

    folded = {choice.lower().replace("_", "-"): choice for choice in sorted(known)}
    match = get_close_matches(word.lower().replace("_", "-").replace(" ", "-"), folded, n=1, cutoff=0.6)
    return folded[match[0]] if match else ""
