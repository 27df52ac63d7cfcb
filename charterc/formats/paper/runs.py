"""Runs of text in the drawing of a PDF's page: read as glyphs in their places, and written again.

Typst draws each run in a block of its own: `q`, its place, its colour, `BT` … `ET`, `Q`; and each block in a marked
piece of the page. What has another form is left as it is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Any

import pikepdf
from pikepdf import ContentStreamInstruction, Operator

from charterc.formats.paper.faces import Face

Step = Any
"""An instruction of a page's drawing."""
Matrix = tuple[float, float, float, float, float, float]

_PAINTS = {"cs", "scn", "sc", "g", "rg", "k", "gs"}
_UPRIGHT = (1.0, 0.0, 0.0, -1.0)


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph in its place: points from the start of its run, to the right and downwards."""

    face: Face
    font: str
    """What the page calls the face."""
    size: float
    code: int
    said: str
    x: float
    y: float

    @property
    def width(self) -> float:
        return self.face.width(self.code) * self.size / 1000

    @property
    def end(self) -> float:
        return self.x + self.width


@dataclass(frozen=True, slots=True)
class Run:
    """Glyphs in the order they are drawn in, from left to right."""

    place: Matrix
    paint: tuple[Step, ...]
    glyphs: tuple[Glyph, ...]
    mark: Step | None = None
    """The instruction that begins the piece of the page that holds this run alone."""
    steps: tuple[Step, ...] = field(default=(), compare=False)
    """The run as it was read; nothing where it was changed."""
    from_right: bool = False
    """Whether it is to be read from right to left."""

    @property
    def number(self) -> int | None:
        """By which the tree of tags knows it."""
        return _number(self.mark)

    @property
    def kind(self) -> str:
        """What its piece of the page says of itself, but for its number."""
        return re.sub(r'"/MCID": \d+', "", str(self.mark.operands)) if self.mark is not None else ""

    @property
    def size(self) -> float:
        return self.glyphs[0].size

    @property
    def is_upright(self) -> bool:
        return self.place[:4] == _UPRIGHT

    @property
    def left(self) -> float:
        """Where an upright run begins, in points from the left edge of the page."""
        return self.place[4] + self.glyphs[0].x

    @property
    def right(self) -> float:
        return self.place[4] + self.glyphs[-1].end

    @property
    def baseline(self) -> float:
        return self.place[5] - self.glyphs[0].y

    def with_silence(self, behind: str = "", before: str = "", after: float = 0) -> Run:
        """The run with words that have no shape: some at its left end, `behind` the rest, and some `before` it.

        These stand so many points `after` its right end.
        """
        first, last = self.glyphs[0], self.glyphs[-1]
        left = (replace(first, code=first.face.silent(said), said=said) for said in reversed(behind))
        right = (replace(last, code=last.face.silent(said), said=said, x=last.end + after) for said in reversed(before))
        return replace(self, glyphs=(*left, *self.glyphs, *right))

    def way_from(self, other: Run) -> tuple[float, float] | None:
        """How far right of and below the start of another run this one starts; None if it is turned or sized otherwise.

        In that other run's own points, as the places of its glyphs are.
        """
        a, b, c, d, x, y = self.place
        size = a * d - b * c
        if other.place[:4] != self.place[:4] or not size:
            return None
        right, up = x - other.place[4], y - other.place[5]
        return (d * right - c * up) / size, (a * up - b * right) / size

    def longer(self, other: Run) -> Run:
        """The run with the glyphs of another one, where they stand."""
        right, below = other.way_from(self) or (0, 0)
        glyphs = (replace(glyph, x=glyph.x + right, y=glyph.y + below) for glyph in other.glyphs)
        return replace(self, glyphs=(*self.glyphs, *glyphs))


def read(steps: Sequence[Step], face: Callable[[str], Face | None]) -> list[Step | Run]:
    """The instructions of a page, with its runs instead of those that draw them."""
    parts: list[Step | Run] = []
    place = 0
    while place < len(steps):
        found = _run(steps, place, face) if _name(steps[place]) == "q" else None
        if found is None:
            parts.append(steps[place])
            place += 1
            continue
        run, place = found
        before = parts[-1] if parts else None
        if not isinstance(before, Run) and _name(before) in {"BDC", "BMC"} and _name(_at(steps, place)) == "EMC":
            run = replace(run, mark=parts.pop(), steps=(before, *run.steps, steps[place]))
            place += 1
        parts.append(run)
    return parts


def written(run: Run) -> Iterator[Step]:
    """The instructions that draw a run."""
    if run.mark is not None:
        yield run.mark
    yield from (_step("q"), _step("cm", *run.place), *run.paint, _step("BT"), _step("Tr", 0))
    for glyphs in _lines(run.glyphs):
        first = glyphs[0]
        backwards = run.from_right and len(glyphs) > 1
        if backwards:
            yield _step("BMC", pikepdf.Name.ReversedChars)
        yield _step("Tf", pikepdf.Name(first.font), first.size)
        yield _step("Tm", *_UPRIGHT, first.x, first.y)
        yield _step("TJ", pikepdf.Array(_spaced(glyphs)))
        if backwards:
            yield _step("EMC")
    yield from (_step("ET"), _step("Q"))
    if run.mark is not None:
        yield _step("EMC")


def _lines(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Glyphs that one instruction can draw."""
    line: list[Glyph] = []
    for glyph in glyphs:
        if line and (glyph.font, glyph.size, round(glyph.y, 2)) != (line[0].font, line[0].size, round(line[0].y, 2)):
            yield line
            line = []
        line.append(glyph)
    yield line


def _spaced(glyphs: Sequence[Glyph]) -> Iterator[Any]:
    """Their codes, and between two what moves the second to its place."""
    at, codes = glyphs[0].x, b""
    for glyph in glyphs:
        back = round((at - glyph.x) * 1000 / glyph.size)
        if back:
            if codes:
                yield pikepdf.String(codes)
            yield back
            at, codes = at - back * glyph.size / 1000, b""
        codes += glyph.code.to_bytes(2, "big")
        at += glyph.width
    yield pikepdf.String(codes)


def _run(steps: Sequence[Step], start: int, face: Callable[[str], Face | None]) -> tuple[Run, int] | None:
    """The run that begins at a place, and where the next instruction is."""
    move = _at(steps, start + 1)
    if move is None or _name(move) != "cm":
        return None
    place = start + 2
    while _name(_at(steps, place)) in _PAINTS:
        place += 1
    paint = tuple(steps[start + 2 : place])
    if _name(_at(steps, place)) != "BT":
        return None
    end = place
    while _name(_at(steps, end)) not in {"ET", ""}:
        end += 1
    glyphs = _glyphs(steps[place + 1 : end], face)
    if not glyphs or _name(_at(steps, end + 1)) != "Q":
        return None
    matrix: Any = tuple(float(number) for number in move.operands)
    return Run(matrix, paint, glyphs, steps=tuple(steps[start : end + 2])), end + 2


def _glyphs(steps: Sequence[Step], face: Callable[[str], Face | None]) -> tuple[Glyph, ...]:
    """What a text object draws; nothing where it does more than to set upright glyphs beside one another."""
    found: list[Glyph] = []
    marks: list[str] = []
    font, size, x, y, used = "", 0.0, 0.0, 0.0, None
    for step in steps:
        name, operands = _name(step), step.operands
        if name in {"BMC", "BDC"}:
            marks.append(_actual_text(operands))
        elif name == "EMC" and marks:
            marks.pop()
        elif name == "Tf":
            font, size = str(operands[0]), float(operands[1])
            used = face(font)
        elif name == "Tm" and tuple(map(float, operands[:4])) == _UPRIGHT:
            x, y = float(operands[4]), float(operands[5])
        elif name in {"TJ", "Tj"} and used is not None:
            instead = next((words for words in reversed(marks) if words), "")
            for part in operands[0] if name == "TJ" else operands:
                if not isinstance(part, pikepdf.String):
                    x -= float(part) * size / 1000
                    continue
                codes = bytes(part)
                for place in range(0, len(codes), 2):
                    code = int.from_bytes(codes[place : place + 2], "big")
                    said = instead or used.said(code)
                    found.append(Glyph(used, font, size, code, said, x, y))
                    x += used.width(code) * size / 1000
        elif name != "Tr" or int(operands[0]):
            return ()
    return tuple(found)


def _actual_text(operands: Sequence[Any]) -> str:
    return str(_properties(operands).get("/ActualText", ""))


def _number(mark: Step | None) -> int | None:
    inside = _properties(mark.operands) if mark is not None else {}
    return int(inside["/MCID"]) if "/MCID" in inside else None


def _properties(operands: Sequence[Any]) -> Any:
    """What a marked piece says of itself."""
    return operands[1] if len(operands) > 1 and isinstance(operands[1], pikepdf.Dictionary) else {}


def _at(steps: Sequence[Step], place: int) -> Step | None:
    return steps[place] if place < len(steps) else None


def _name(step: Step | None) -> str:
    return "" if step is None else str(step.operator)


def _step(name: str, *operands: Any) -> Step:
    return ContentStreamInstruction(
        [_number_of(part) if isinstance(part, float) else part for part in operands], Operator(name)
    )


def _number_of(length: float) -> Decimal:
    return Decimal(f"{length:.5f}".rstrip("0").rstrip("."))
