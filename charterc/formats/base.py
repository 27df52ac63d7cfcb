"""What a format is: how it is called, which files it makes, and what the web page says of them.

Each is a class `Publisher` in a module of its own in `charterc/formats/publishers/`, and has that module's name. A
format of text renders one file from a `Publication`; a format of paper plans sheets, which are set one by one.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import ClassVar

from charterc.adoption.apply import Adopted
from charterc.formats.apart import apart
from charterc.formats.paper.sheet import Download, Sheet, SheetPlan
from charterc.model.charter import Charter
from charterc.page.view import Page
from charterc.workers.limits import USUAL, Limits


@dataclass(frozen=True, slots=True)
class Publication:
    """One charter, ready to be rendered in any format of text."""

    charter: Charter
    page: Page
    templates: Sequence[Path] = ()
    """The project's own template folders."""
    copies: Mapping[str, str] = field(default_factory=dict)
    """The name of each picture's copy, by the path it is named with."""
    level: int = 2
    """The level of a fragment's first heading, 1 to 4."""
    adopted: Adopted | None = None
    """For the page of an adoption: what became of the charter."""
    limits: Limits = USUAL
    """What the project's own templates may take."""
    own_copies: Mapping[str, str] = field(default_factory=dict)
    """The name of the copy of each picture that the adoption itself names, by the path it is named with."""


class Format:
    """A format that `--format` takes."""

    @property
    def called(self) -> str:
        """What it is called in a sentence."""
        return self.__module__.rpartition(".")[2].replace("_", " ")

    also: ClassVar[tuple[str, ...]] = ()
    """Other names that people type for it."""
    usual: ClassVar[bool] = True
    """Whether it is made where no format is asked for."""
    has_papers: ClassVar[bool] = False
    """Whether `--paper` chooses its paper."""
    of_adoptions: ClassVar[bool] = False
    """Whether it is made of adoptions alone; of a charter there is none."""


class TextFormat(Format, ABC):
    """A format that is one file of text."""

    file: ClassVar[str]
    download: ClassVar[Download | None] = None
    """None for a file that the page does not offer."""
    shows_pictures: ClassVar[bool] = False
    """Whether copies of the charter's pictures are needed beside it."""
    names_the_others: ClassVar[bool] = False
    """Whether it lists the other files, so that it is made last."""
    of_each_version: ClassVar[bool] = False
    """Whether there is one of each released version too, in a folder of its own."""

    def made(self, given: Publication) -> str:
        """The file's text, ending in a line end. Raises `TemplateError` and `LimitError`."""
        return apart(given.templates, given.limits.texts, self.file, self.render, given)

    @abstractmethod
    def render(self, given: Publication) -> str:
        """The same, without limits."""


class PaperFormat(Format, ABC):
    """A format that is one sheet of paper or several."""

    @abstractmethod
    def sheets(self, papers: Sequence[str], like: Sheet) -> list[SheetPlan]:
        """The sheets for some papers, the usual ones where none is named, each printed in the ways of `like`."""


__all__ = ["Download", "Format", "PaperFormat", "Publication", "TextFormat"]
