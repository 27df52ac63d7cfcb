"""Attributes that say which language the tool's own words are in, where it is not the one around them."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup

from charterc.page.foreign import foreign
from charterc.page.language import direction_of
from charterc.page.signs import Signs, signs_of


@dataclass(frozen=True, slots=True)
class Languages:
    """What templates ask for. `around` is the language around the words; the page's where a template names none."""

    page: str

    def signs_of(self, words: str = "", around: str = "") -> Signs:
        """The signs that belong to words: those of their language."""
        return signs_of(foreign(words, around or self.page) or around or self.page)

    def lang_of(self, words: str, around: str = "") -> Markup:
        """For a heading or a cell, which keeps the direction of what it stands in: ` lang="en-GB"`, or nothing."""
        language = foreign(words, around or self.page)
        return Markup(' lang="{}"').format(language) if language else Markup()

    def lang_and_dir_of(self, words: str, around: str = "") -> Markup:
        """For words within a line: ` lang="en-GB" dir="ltr"`, or nothing."""
        language = foreign(words, around or self.page)
        return Markup(' lang="{}" dir="{}"').format(language, direction_of(language)) if language else Markup()
