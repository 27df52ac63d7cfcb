"""The files a charter can be built into."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from charterc.errors import UsageError

FORMATS = ("html", "markdown", "pdf", "poster", "json")
"""What `--format` takes. `poster` makes the posters and their preview."""

_ALSO = {"md": "markdown", "htm": "html", "posters": "poster", "web": "html"}
POSTER_PAPERS = ("a3", "a4")
VALUES_PAPERS = ("a4",)


@dataclass(frozen=True, slots=True)
class SheetPlan:
    """A sheet to print and the name of its file."""

    file: str
    template: str
    paper: str
    kind: Literal["pdf", "png"] = "pdf"


def chosen_formats(names: Sequence[str]) -> tuple[str, ...]:
    """The formats asked for, all of them where none was. Raises `UsageError` for one there is not."""
    chosen = []
    for name in names:
        wanted = _ALSO.get(name.lower(), name.lower())
        if wanted not in FORMATS:
            import difflib  # noqa: PLC0415 - only for a mistake

            close = difflib.get_close_matches(wanted, FORMATS, n=1)
            guess = f"Did you mean “{close[0]}”? " if close else ""
            raise UsageError(f"There is no format “{name}”.", f"{guess}Possible: {', '.join(FORMATS)}.")
        chosen.append(wanted)
    return tuple(dict.fromkeys(chosen)) or FORMATS


def sheets(formats: Sequence[str], papers: Sequence[str]) -> list[SheetPlan]:
    """The sheets to print for formats and papers, the slowest first, so that they start first."""
    plans = []
    if "poster" in formats:
        plans += [SheetPlan(f"poster-{paper}.pdf", "poster/charter.typ", paper) for paper in papers or POSTER_PAPERS]
        plans.append(SheetPlan("poster.png", "poster/charter.typ", "a4", "png"))
        plans += [SheetPlan(f"values-{paper}.pdf", "poster/values.typ", paper) for paper in papers or VALUES_PAPERS]
    if "pdf" in formats:
        plans.append(SheetPlan("charter.pdf", "pdf/charter.typ", "a4"))
    return plans


PAPERS = ("a5", "a4", "a3", "a2", "a1")


def chosen_papers(names: Sequence[str]) -> tuple[str, ...]:
    """The papers asked for. Raises `UsageError` for one there is not."""
    for name in names:
        if name.lower() not in PAPERS:
            raise UsageError(f"There is no paper “{name}”.", f"Possible: {', '.join(PAPERS)}.")
    return tuple(dict.fromkeys(name.lower() for name in names))
