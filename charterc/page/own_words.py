"""The tool's own words, labels and dates: text that knows which language it is in."""

from __future__ import annotations

from typing import Any, Self


class OwnWords(str):
    """Words of the tool, never of a charter; `language` is the tag of the language they are in."""

    __slots__ = ("language",)

    language: str

    def __new__(cls, words: str, language: str) -> Self:
        own = super().__new__(cls, words)
        own.language = language
        return own

    def told(self, **words: str) -> Self:
        """The same with other words in the places that stand in braces."""
        return type(self)(self.format(**words), self.language)

    def __reduce__(self) -> tuple[Any, ...]:
        """Keeps its language as a copy and in another process."""
        return type(self), (str(self), self.language)
