"""First names, and the words in the addresses of teams and places (`lists/names.yaml`)."""

from __future__ import annotations

from functools import cache

from charterc.wording.data import SpacedWords, WordFile, read


class NameLists(WordFile):
    """Words in small letters."""

    first_names: SpacedWords
    team_words: SpacedWords
    """An address with one of these belongs to a team."""
    company_forms: SpacedWords
    """What the law puts behind the name of a body: Ltd, CIC."""
    place_words: SpacedWords
    """What follows a name in the name of a place: Victoria Park."""


@cache
def names() -> NameLists:
    """All lists."""
    return read("names", NameLists)
