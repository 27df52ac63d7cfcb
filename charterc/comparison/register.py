"""In which formats a comparison is told. Most are shared; what programs are told is the business of each room."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.comparison.looks import Looks
    from charterc.comparison.report import Report

Told = TypeVar("Told", bound="Report")

_SHARED = frozenset({"text", "markdown", "html", "pdf"})
_ENDINGS = {".md": "markdown", ".html": "html", ".pdf": "pdf", ".json": "json"}


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
        """The format that the name of a file asks for: HTML for `changes.html`; else text."""
        asked = _ENDINGS.get(file.suffix.lower(), "text") if file else "text"
        return asked if asked in self.names else "text"
