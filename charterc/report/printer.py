"""Prints the findings of a file in the process that found them: they need not be handed from process to process."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.report.formats import TERMINAL, pieces
from charterc.report.report import Finding
from charterc.source.lines import lines_of


class Printer(NamedTuple):
    """How findings are to be printed: small enough to be handed to another process."""

    form: str = "text"
    """A format of `TERMINAL` or `PIECES`."""
    colour: bool = False
    width: int = 100
    ascii: bool = False

    @property
    def for_people(self) -> bool:
        """Whether people read it, who need no fingerprints."""
        return self.form in TERMINAL

    def print(self, findings: Sequence[Finding], text: str) -> str:
        """The findings of one file, whose text this is: for people, each in its lines; else each on a line."""
        if not self.for_people:
            form, lines = pieces(self.form), lines_of(text)
            return form.BETWEEN.join([form.piece(finding, lines) for finding in findings])
        problems = [finding.problem for finding in findings]
        sources = {problem.file: text for problem in problems[:1]}
        if self.form == "narrated":
            from charterc.report.narrated import narrated  # noqa: PLC0415 - one of the two is enough

            return narrated(problems, sources, ascii=self.ascii)
        from charterc.report.text import text as as_text  # noqa: PLC0415 - the same

        return as_text(problems, sources, colour=self.colour, width=self.width, ascii=self.ascii)
