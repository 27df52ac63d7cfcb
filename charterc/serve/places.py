"""Where on its page each line of a charter's file stands: a line leads to a promise, and a promise to its line."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from charterc.adoption.read import AdoptionReading
from charterc.model.element import Element
from charterc.model.passages import passages
from charterc.page.build import PageBuilder
from charterc.page.element_views import ItemView, StatementView
from charterc.page.view import PartView
from charterc.reading.read import Reading


class Place(NamedTuple):
    """What stands at an id on the page, and where in the file, in lines and columns from 1."""

    anchor: str
    line: int
    """Where its words begin."""
    column: int
    first: int
    """The first line of all that is written of it, such as its id."""
    last: int


class _Placed(PageBuilder):
    """Builds the page once more, and takes down which id each element has on it."""

    def __init__(self, reading: Reading) -> None:
        assert reading.charter is not None  # noqa: S101 - only what is sound has a page
        self.anchors_of: dict[int, list[str]] = {}
        super().__init__(reading.charter, reading.name, reading.copy_names, reading.themed.theme)

    def beside(self, view: PartView | ItemView | StatementView, element: Element) -> None:
        self.anchors_of.setdefault(id(element), []).append(view.anchor)


def places_of(reading: Reading) -> tuple[Place, ...]:
    """The places of a sound charter, from top to bottom. An adoption has none: its words stand in two files."""
    if reading.charter is None or isinstance(reading, AdoptionReading):
        return ()
    builder = _Placed(reading)
    builder.parts()
    found: dict[str, Place] = {}
    for passage in passages(reading.charter):
        words, whole = passage.span, passage.element.span
        for anchor in builder.anchors_of.get(id(passage.element), ()):
            found.setdefault(anchor, Place(anchor, words.line, words.column, whole.line, whole.end_line))
    return tuple(sorted(found.values(), key=lambda place: (place.first, -place.last, place.anchor)))


def anchor_at(places: Sequence[Place], line: int) -> str:
    """The id of what stands on a line, or of what stands last before it; "" where nothing does."""
    before = [place for place in places if place.first <= line]
    on = [place for place in before if line <= place.last]
    return (on or before)[-1].anchor if before else ""


def changed_line(old: str, new: str) -> int:
    """The first line of the new text that is not as it was; 0 where both are the same."""
    if old == new:
        return 0
    return _alike(old.split("\n"), new.split("\n")) + 1


def line_before(old: str, new: str, line: int) -> int:
    """The line of the old text that stands where a line of the new one does; of changed words, where they begin."""
    ours, theirs = old.split("\n"), new.split("\n")
    front = _alike(ours, theirs)
    if line <= front:
        return line
    back = _alike(ours[front:][::-1], theirs[front:][::-1])
    if line > len(theirs) - back:
        return line - len(theirs) + len(ours)
    return max(1, min(line, len(ours) - back))


def _alike(ours: Sequence[str], theirs: Sequence[str]) -> int:
    """How many lines are the same from the start on."""
    pairs = zip(ours, theirs, strict=False)
    return next((count for count, (one, other) in enumerate(pairs) if one != other), min(len(ours), len(theirs)))
