"""What is known of acronyms, and of words in capitals that are none (`lists/acronyms.yaml`)."""

from __future__ import annotations

from functools import cache

from charterc.wording.data import SpacedWords, WordFile, read

_LONGEST = 6
"""Letters of an acronym; a longer word in capitals is one only where its full name is known."""


class AcronymLists(WordFile):
    """Acronyms by their letters in capitals, and words in capitals."""

    full_names: dict[str, str]
    covered_by: dict[str, SpacedWords]
    """The acronyms of which each, where it is explained, explains this one too."""
    familiar: SpacedWords
    """Acronyms that everybody knows better than their full name: NHS, GP."""
    emphasis: SpacedWords
    """Words that are only shouted: ALL, PLEASE."""
    spelt: SpacedWords
    """Acronyms of which each letter is said: “an EHC plan”."""
    words_too: SpacedWords
    """Acronyms that are also a word: LINK, SALT."""

    def is_known(self, letters: str) -> bool:
        """Whether the letters are certainly an acronym."""
        return letters in self.full_names or letters in self.familiar

    def is_ordinary_word(self, word: str) -> bool:
        """Whether a word in capitals is certainly a word, not an acronym: one for emphasis, or a long one."""
        return word in self.emphasis or (len(word) > _LONGEST and word.isupper() and word not in self.full_names)


@cache
def known_acronyms() -> AcronymLists:
    """All lists."""
    return read("acronyms", AcronymLists)
