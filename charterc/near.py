"""The known word that somebody probably meant."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterable
from difflib import get_close_matches

_FEW = 12
"""So many choices can be listed in a message."""
_MANY = 200
"""So many choices are compared with a word."""


def near(word: str, known: Iterable[str], likeness: float = 0.6) -> str:
    """The known word that is spelt most like `word`, or "": capitals, spaces and underlines make no difference."""
    folded = {_folded(choice): choice for choice in sorted(known)}
    wanted, choices = _folded(word), sorted(folded)
    if len(choices) > _MANY:  # each is compared letter by letter, so of many only those around it in the alphabet are
        at = bisect(choices, wanted)
        choices = choices[max(0, at - _MANY // 2) : at + _MANY // 2]
    match = get_close_matches(wanted, choices, n=1, cutoff=likeness)
    return folded[match[0]] if match else ""


def did_you_mean(word: str, choices: Iterable[str], likeness: float = 0.6) -> str:
    """“Did you mean …?” with the nearest choice; else what there is, where that is short; else ""."""
    choices = sorted(choices)
    guess = near(word, choices, likeness)
    if guess:
        return f"Did you mean “{guess}”?"
    return f"Possible here: {', '.join(choices)}." if choices and len(choices) <= _FEW else ""


def _folded(word: str) -> str:
    return word.lower().replace("_", "-").replace(" ", "-")
