"""Which of the tool's own words are in another language than what stands around them.

A page in Urdu may have labels in English. Whoever listens to it must be told, or they are read out as Urdu.
"""

from __future__ import annotations

from charterc.page.everything import everything
from charterc.page.language import base
from charterc.page.own_words import OwnWords
from charterc.page.view import Page


def foreign(words: str, around: str) -> str:
    """The language of the tool's own words amid text in the language `around`; "" where it is the same.

    It is "" for a charter's words too: what they are in, the charter says.
    """
    return words.language if isinstance(words, OwnWords) and base(words.language) != base(around) else ""


def foreign_words(page: Page) -> dict[str, str]:
    """The tool's own words on a page that may be in another language than what is around them, each with its language.

    Where parts of the page are in several languages, those are all of the tool's words.
    """
    around = page.language if len({base(language) for language in page.languages}) < 2 else ""
    own = (words for words in everything(page) if isinstance(words, OwnWords))
    return {str(words): words.language for words in own if foreign(words, around)}
