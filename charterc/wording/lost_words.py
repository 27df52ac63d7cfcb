"""The words between which a little word has to stand (`lists/lost_words.yaml`).

lost_list("many-of")     {"range", "variety", …}
"""

from __future__ import annotations

from functools import cache

from charterc.wording.data import named_lists


@cache
def lost_list(*names: str) -> frozenset[str]:
    """The words of one list or several."""
    return frozenset(word for name in names for word in named_lists("lost_words")[name])
