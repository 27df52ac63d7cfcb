"""In which formats a comparison is told. Most are shared; what programs are told is the business of each room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from charterc.errors import UsageError

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.comparison.looks import Looks
    from charterc.comparison.report import Report

Told = TypeVar("Told", bound="Report")

_SHARED = frozenset({"text", "markdown", "html", "pdf"})
_ENDINGS = {".md": "markdown", ".html": "html", ".htm": "html", ".pdf": "pdf", ".json": "json"}
_PLAIN = frozenset({"", ".txt", ".log"})
"""Endings of a file of plain text."""


@dataclass(frozen=True, slots=True)
class Register(Generic[Told]):
    """The formats of one kind of comparison. Each is one file with `render(report, looks) -> bytes`."""

    own: str
    """The package of the formats that are not shared."""
    names: tuple[str, ...]

    def reporter(self, name: str) -> Callable[[Told, Looks], bytes]:
        """The function that renders a report in a format."""
        package = "charterc.comparison.reports" if name in _SHARED else self.own
        render: Callable[[Told, Looks], bytes] = import_module(f"{package}.{name}").render
        return render

    def format_of(self, file: Path | None) -> str:
        """The format that the name of a file asks for: HTML for `changes.html`; text, where it asks for none.

        Raises `UsageError` for an ending of something that cannot be made.
        """
        ending = file.suffix.lower() if file else ""
        if ending in _PLAIN:
            return "text"
        known = {end: name for end, name in _ENDINGS.items() if name in self.names}
        if ending not in known:
            raise UsageError(
                f"No file that ends in “{ending}” can be made.",
                f"End it in {', '.join(known)} or .txt; or say what it is to be: --format text",
            )
        return known[ending]
