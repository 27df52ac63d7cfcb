"""The words that stand beside a slip, and give it away or excuse it (`lists/beside.yaml`).

beside("one-of")     {"each", "either", …}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _Beside(WordFile):
    words: dict[str, CommaWords]


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    return read("beside", _Beside).words


@cache
def beside(*names: str) -> frozenset[str]:
    """The words of one list or several."""
    return frozenset(word for name in names for word in _lists()[name])
