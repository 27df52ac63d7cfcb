"""The words that stand beside a slip, and give it away or excuse it (`lists/beside.yaml`).

beside("one-of")     {"each", "either", …}
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import named_lists


@cache
def beside(*names: str) -> frozenset[str]:
    """The words of one list or several."""
    return frozenset(word for name in names for word in named_lists("beside")[name])
