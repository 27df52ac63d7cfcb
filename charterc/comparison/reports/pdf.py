"""A comparison as a PDF to print and to keep: tagged, and as readable in black and white as in colour."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import count
from pathlib import Path
from typing import Any

from charterc.comparison.looks import COLOURS, Looks
from charterc.comparison.marks import Mark
from charterc.comparison.quotations import Piece, foreign, pieces
from charterc.comparison.report import Entry, Line, Report, Side, Which
from charterc.formats.paper.sheet import Sheet
from charterc.page.labels import labels_for
from charterc.page.language import ENGLISH, direction_of
from charterc.page.view import Page
from charterc.theme.theme import RATINGS
from charterc.workers.pool import within


def render(report: Report, looks: Looks) -> bytes:
    """The PDF. Raises `CannotMakeError` where no font has a character, `TemplateError` where a template is at fault."""
    page = Page(
        "changes",
        f"{report.label}: {report.title}",
        ENGLISH,
        direction_of(ENGLISH),
        labels_for(ENGLISH),
        looks.theme.shown(),
        description=" ".join([report.headline, *(group.count for group in report.groups)]),
        languages={language: direction_of(language) for language in _languages(report)},
    )
    data = {**_data(report), "motif": looks.motif}
    return within(looks.limits.sheets, "The PDF", _print, page, looks.templates, data)


def _print(page: Page, templates: Sequence[Path], data: dict[str, Any]) -> bytes:
    from charterc.formats.paper.typst import print_sheet  # noqa: PLC0415 - a process that forks may not hold Typst

    return print_sheet(page, Sheet("comparison/report.typ"), templates=templates, beside=data).content


def _languages(report: Report) -> Iterator[str]:
    yield from (ENGLISH, *(side.language for side in report.sides))
    for entry in (entry for group in report.groups for entry in group.entries):
        yield entry.language
        yield from (line.language for line in entry.lines)


def _data(report: Report) -> dict[str, Any]:
    numbers = count(1)
    return {
        "label": report.label,
        "title": Piece(report.title, foreign(report.language)),
        "sides": [(side.label, _side(report, side)) for side in report.sides],
        "headline": report.headline,
        "grounds": {Which.BEFORE: RATINGS["red"], Which.NOW: RATINGS["green"]},
        "groups": [
            {
                "title": f"{group.title} ({group.number})",
                "meaning": group.meaning,
                "count": group.count,
                "colour": COLOURS[group.weight],
                "entries": [_entry(next(numbers), entry) for entry in group.entries],
            }
            for group in report.groups
        ],
    }


def _side(report: Report, side: Side) -> list[Piece]:
    """A side by its title and what is known of it; its file names a copy, and what nothing is known of."""
    title, facts = report.told_title(side), report.shown_facts(side)
    named = report.kind == "drift" or not facts
    facts = facts if title else facts[:1].upper() + facts[1:]
    known = [Piece(title, foreign(side.language))] if title else []
    known += [Piece(", ", "")] if title and facts else []
    known += [Piece(facts, "")] if facts else []
    if not known:
        return [Piece(side.file, "")]
    return [*known, Piece(f" ({side.file})", "")] if named else known


def _entry(number: int, entry: Entry) -> dict[str, Any]:
    return {
        "number": str(number),
        "sentence": pieces(entry.sentence, entry.language),
        "lines": [_line(line) for line in entry.lines],
        "marks": [mark for line in entry.lines for mark in _marks(line)],
        "inside": entry.inside,
        "language": foreign(entry.language),
        "reasons": [pieces(reason, entry.language) for reason in entry.reasons],
        "detail": entry.detail,
    }


def _line(line: Line) -> dict[str, Any]:
    return {"which": line.which, "label": line.label, "language": foreign(line.language), "runs": line.runs}


def _marks(line: Line) -> Iterator[tuple[str, list[str], str]]:
    """The words that went or came once more, by themselves: whoever listens to a PDF hears no underlining."""
    if len(line.runs) > 1:
        for mark, label in ((Mark.REMOVED, "Taken out"), (Mark.ADDED, "Put in")):
            if found := [_named(run.words) for run in line.runs if run.mark is mark]:
                yield label, found, foreign(line.language)


_SIGNS = {".": "full stop", ",": "comma", ";": "semicolon", ":": "colon", "?": "question mark", "!": "exclamation mark"}
_SIGNS |= {"-": "hyphen", "–": "dash", "—": "dash", "’": "apostrophe", "'": "apostrophe"}
_SIGNS |= dict.fromkeys('“”‘"', "quotation mark") | dict.fromkeys("()[]", "bracket")


def _named(words: str) -> str:
    """Words as they are; a sign that stands alone is named, as it is easily missed: “full stop”."""
    return _SIGNS.get(words.strip(), words)
