"""Which of the tool's own words are in another language than what stands around them.

A page in Urdu may have labels in English. Whoever listens to it must be told, or they are read out as Urdu.
"""

from __future__ import annotations

from charterc.page.language import base
from charterc.page.own_words import OwnWords


def foreign(words: str, around: str) -> str:
    """The language of the tool's own words amid text in the language `around`; "" where it is the same.

    It is "" for a charter's words too: what they are in, the charter says.
    """
    return words.language if isinstance(words, OwnWords) and base(words.language) != base(around) else ""
