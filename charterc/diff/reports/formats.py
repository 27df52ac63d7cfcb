"""The register of a difference's formats, by name. Each is one file with `render(view, looks) -> bytes`."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a command's help names the formats without importing what they are made with
    from charterc.diff.looks import Looks
    from charterc.diff.view import View

FORMATS = ("text", "markdown", "html", "pdf", "json")
_ENDINGS = {".md": "markdown", ".html": "html", ".pdf": "pdf", ".json": "json"}


def reporter(name: str) -> Callable[[View, Looks], bytes]:
    """The function that renders a view in a format."""
    render: Callable[[View, Looks], bytes] = import_module(f"charterc.diff.reports.{name}").render
    return render


def format_of(file: Path | None) -> str:
    """The format that the name of a file asks for: HTML for `changes.html`; else text."""
    return _ENDINGS.get(file.suffix.lower(), "text") if file else "text"
