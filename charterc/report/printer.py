"""Prints the findings of a file for people, in the process that found them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from charterc.problem import Problem


class Printer(NamedTuple):
    """How a terminal wants its text: small enough to be handed to another process."""

    form: str = "text"
    """`text` or `narrated`."""
    colour: bool = False
    width: int = 100
    ascii: bool = False

    def text(self, problems: Sequence[Problem], sources: Mapping[str, str]) -> str:
        """The problems, each in its lines, with an empty line at the end."""
        if self.form == "narrated":
            from charterc.report.narrated import narrated  # noqa: PLC0415 - one of the two is enough

            return narrated(problems, sources, ascii=self.ascii)
        from charterc.report.text import text  # noqa: PLC0415 - the same

        return text(problems, sources, colour=self.colour, width=self.width, ascii=self.ascii)
