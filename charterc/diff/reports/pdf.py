"""A difference as a PDF to print and to keep: tagged, and as readable in black and white as in colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from charterc.diff.looks import COLOURS, Looks
from charterc.diff.marks import Mark
from charterc.diff.quotations import Piece, foreign, pieces
from charterc.diff.view import ChangeView, Line, SideView, View
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH, direction_of
from charterc.page.view import Page
from charterc.theme.theme import RATINGS

_TITLE = "What changed"


def render(view: View, looks: Looks) -> bytes:
    """The PDF. Raises `CannotMakeError` where no font has a character, `TemplateError` where a template is at fault."""
    page = Page(
        "changes",
        f"{_TITLE}: {view.after.title}",
        ENGLISH,
        direction_of(ENGLISH),
        labels_for(ENGLISH),
        asdict(looks.theme),
        description=" ".join([view.headline, *(group.count for group in view.groups)]),
        languages={language: direction_of(language) for language in _languages(view)},
    )
    return print_sheet(page, Sheet("diff/report.typ"), templates=looks.templates, beside=_data(view)).content


def _languages(view: View) -> Iterator[str]:
    yield from (ENGLISH, view.before.language, view.after.language)
    for change in view.changes:
        yield change.language
        yield from (line.language for line in change.lines)


def _data(view: View) -> dict[str, Any]:
    numbers = iter(range(1, len(view.changes) + 1))
    return {
        "label": _TITLE,
        "title": Piece(view.after.title, foreign(view.after.language)),
        "sides": [
            ("Before", _side(view.before, view.after)),
            ("Now", _side(view.after, view.before)),
        ],
        "headline": view.headline,
        "gone": RATINGS["red"],
        "come": RATINGS["green"],
        "groups": [
            {
                "title": group.title,
                "meaning": group.meaning,
                "count": group.count,
                "colour": COLOURS[group.weight],
                "changes": [_change(next(numbers), change) for change in group.changes],
            }
            for group in view.groups
        ],
    }


def _side(side: SideView, other: SideView) -> list[Piece]:
    title = [Piece(side.title, foreign(side.language)), Piece(", ", "")] if side.title != other.title else []
    return [*title, Piece(f"{side.label} ({side.facts})" if side.facts else side.label, "")]


def _change(number: int, change: ChangeView) -> dict[str, Any]:
    return {
        "number": str(number),
        "sentence": pieces(change.sentence, change.language),
        "lines": [_line(line) for line in change.lines],
        "marks": [mark for line in change.lines for mark in _marks(line)],
        "inside": change.inside,
        "language": foreign(change.language),
        "reasons": [pieces(reason, change.language) for reason in change.reasons],
        "kind": f"{change.code}, {change.change.kind}",
    }


def _line(line: Line) -> dict[str, Any]:
    return {"label": line.label, "language": foreign(line.language), "runs": line.runs}


def _marks(line: Line) -> Iterator[tuple[str, list[str], str]]:
    """The words that went or came once more, by themselves: whoever listens to a PDF hears no underlining."""
    if len(line.runs) > 1:
        for mark, label in ((Mark.REMOVED, "Taken out"), (Mark.ADDED, "Put in")):
            if found := [run.words for run in line.runs if run.mark is mark]:
                yield label, found, foreign(line.language)
