"""One piece of a charter's text, and a stretch of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.lint.language.marks import masked
from charterc.lint.language.roles import ENGLISH
from charterc.lint.language.sentences import sentences
from charterc.model.passages import Passage
from charterc.problem import Span
from charterc.source.nodes import Scalar
from charterc.source.places import Places

_SHORT = 90
_SHORT_OWNER = 50


class Text:
    """One piece of text. Offsets count the characters of `value`, which is the text as YAML reads it."""

    def __init__(self, passage: Passage, lines: Sequence[str]) -> None:
        self.node: Scalar = passage.node
        self.value: str = passage.node
        self.role, self.element, self.owner = passage.role, passage.element, passage.owner
        self.kind, self.number = passage.kind, passage.number
        self.language = passage.language.lower()
        self._lines = lines
        self._prose: str | None = None
        self.start = 0
        self._sentences: list[tuple[int, int]] | None = None
        self._places: Places | None = None

    @property
    def id(self) -> str | None:
        """The id of the element, where it has one."""
        found = getattr(self.element, "id", None)
        return found if isinstance(found, str) else None

    @property
    def where(self) -> str:
        """For people: “Be Open and Honest, promise 2”."""
        owner = cut(self.owner.rstrip(": "), _SHORT_OWNER)
        return f"{owner}, {self.kind} {self.number}" if self.number else owner

    @property
    def short(self) -> str:
        """The words on one line, cut where they are long, for a message."""
        return cut(self.value, _SHORT)

    @property
    def prose(self) -> str:
        """The words alone, Markdown and addresses blanked out, every character in its place."""
        if self._prose is None:
            self._prose = masked(self.value)
        return self._prose

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Where each sentence starts and ends."""
        if self._sentences is None:
            self._sentences = sentences(self.prose)
        return self._sentences

    @property
    def is_english(self) -> bool:
        """Whether rules about English words apply."""
        return self.role in ENGLISH and (self.language == "en-gb" or self.language.split("-")[0] == "en")

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where the characters from `start` up to `end` stand in the file."""
        if self._places is None:
            self._places = Places(self.node, self._lines)
        return self._places.span(start, len(self.value) if end is None else end)


def share_prose(texts: Sequence[Text], joined: str) -> list[int]:
    """Gives each text its part of the prose that was worked out for all at once; where each starts in it."""
    starts, start = [], 0
    for text in texts:
        end = start + len(text.value)
        text.start, text._prose = start, joined[start:end]  # noqa: SLF001 - this is the other half of `prose`
        starts.append(start)
        start = end + 1
    return starts


class Hit(NamedTuple):
    """A stretch of a text that a search found."""

    text: Text
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Its place in the file."""
        return self.text.span(self.start, self.end)

    @property
    def at(self) -> int:
        """Where it starts in `Texts.joined`."""
        return self.text.start + self.start

    @property
    def words(self) -> str:
        """The words as written, on one line."""
        return " ".join(self.text.value[self.start : self.end].split())


def cut(text: str, longest: int) -> str:
    """Text on one line, cut after a word where it is too long."""
    words = " ".join(text.split())
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"
