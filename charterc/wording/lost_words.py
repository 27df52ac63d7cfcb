"""The words between which a little word has to stand (`lists/lost_words.yaml`).

lost_list("many-of")     {"range", "variety", …}
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from charterc.wording.data import CommaWords, WordFile, read


class _LostWords(WordFile):
    words: dict[str, CommaWords]


@cache
def _lists() -> Mapping[str, tuple[str, ...]]:
    return read("lost_words", _LostWords).words


@cache
def lost_list(*names: str) -> frozenset[str]:
    """The words of one list or several."""
    return frozenset(word for name in names for word in _lists()[name])
