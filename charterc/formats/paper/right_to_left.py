"""Puts text that runs from right to left together again: letters from their glyphs, lines from their runs."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from charterc.formats.paper.faces import Placed
from charterc.formats.paper.runs import Glyph, Run

_TOUCHING = 0.05
"""As a part of the type's size. Two runs that are farther apart are not one text."""
_STRONG = {"L", "R", "AL", "EN", "AN"}
"""Kinds of characters that have a direction, and not that of what is beside them."""

_Place = tuple[int, int]
"""The number of a run, and that of a glyph in it."""

Owners = Mapping[int, tuple[int, int]]
"""The element that each numbered piece of a page belongs to."""


def is_letter(said: str) -> bool:
    """Whether something said runs from right to left by itself."""
    return any(unicodedata.bidirectional(character) in {"R", "AL"} for character in said)


def whole(runs: Sequence[Run]) -> Iterator[Run]:
    """Runs in which a letter from right to left is one glyph. Of some nothing remains."""
    around = _around(runs)
    drawn_with_others = {place for places in around.values() for place in places}
    for line, run in enumerate(runs):
        if not any(is_letter(glyph.said) for glyph in run.glyphs):
            yield run
            continue
        glyphs: list[Glyph] = []
        for column, body in enumerate(run.glyphs):
            if (line, column) not in drawn_with_others:
                others = [(runs[at], runs[at].glyphs[place]) for at, place in around.get((line, column), ())]
                glyphs += _letter(run, body, others)
        if glyphs:
            yield replace(run, glyphs=tuple(glyphs), steps=(), from_right=True)


def _around(runs: Sequence[Run]) -> dict[_Place, list[_Place]]:
    """Where the dots and signs of a letter are, by where its body is: right before it, and they take no room."""
    found: dict[_Place, list[_Place]] = {}
    before: list[_Place] = []
    for line, run in enumerate(runs):
        for column, glyph in enumerate(run.glyphs):
            if not is_letter(glyph.said) or (before and _said(runs, before[-1]) != glyph.said):
                before = []
            if is_letter(glyph.said) and not glyph.width:
                before.append((line, column))
            elif before:
                found[line, column], before = before, []
    return found


def _said(runs: Sequence[Run], place: _Place) -> str:
    return runs[place[0]].glyphs[place[1]].said


def _letter(run: Run, body: Glyph, others: Sequence[tuple[Run, Glyph]]) -> Iterator[Glyph]:
    """A letter as one glyph, drawn as its body and the `others` around it.

    To the left of it, where the next letter stands, is said what follows it: its vowel sign.
    """
    face, scale = body.face, body.face.units / body.size
    parts = []
    for other_run, other in others:
        right, below = other_run.way_from(run) or (0, 0)
        x, y = other.x + right - body.x, other.y + below - body.y
        parts.append(Placed(other.code, round(x * scale), round(-y * scale)))
    for said in reversed(body.said[1:]):
        yield replace(body, code=face.silent(said), said=said)
    first = body.said[:1]
    yield replace(body, code=face.put_together(body.code, tuple(parts), first), said=first)


def in_one(runs: Sequence[Run], owners: Owners) -> list[Run]:
    """The runs, those from right to left as long as they can be: a longer one may reach one more sign or space."""
    while len(joined := list(_joined(_in_one_face(runs), owners))) < len(runs):
        runs = joined
    return joined


def _in_one_face(runs: Iterable[Run]) -> list[Run]:
    """The runs, with signs and spaces before or behind words from right to left in the face of these."""
    runs = list(runs)
    for places in (range(1, len(runs)), range(len(runs) - 2, -1, -1)):
        for place in places:
            run, beside = runs[place], runs[place - places.step]
            touches = _goes_on(beside, run) or _goes_on(run, beside)
            if beside.from_right and not run.from_right and touches and _has_no_direction(run):
                runs[place] = _lent(run, beside.glyphs[0])
    return runs


def _has_no_direction(run: Run) -> bool:
    """Whether it is signs and spaces alone, which run as what is beside them does."""
    said = "".join(glyph.said for glyph in run.glyphs)
    return not any(unicodedata.bidirectional(character) in _STRONG for character in said)


def _lent(run: Run, model: Glyph) -> Run:
    """The run in the face of a glyph."""
    face, font = model.face, model.font
    glyphs = (
        glyph if glyph.face is face else replace(glyph, face=face, font=font, code=face.lent(glyph.face, glyph.code))
        for glyph in run.glyphs
    )
    return replace(run, glyphs=tuple(glyphs), steps=(), from_right=True)


def _joined(runs: Iterable[Run], owners: Owners) -> Iterator[Run]:
    """The runs, those of them in one that are one text."""
    before: Run | None = None
    for run in runs:
        if before is not None and _hangs(before, run):
            before = run.with_silence(behind=" ")
        elif before is not None and _are_one(before, run, owners):
            before = before.longer(run)
        else:
            if before is not None:
                yield before
            before = run
    if before is not None:
        yield before


def _hangs(run: Run, text: Run) -> bool:
    """Whether a run is the space at the end of a line, which Typst draws upon the last letter."""
    way = run.way_from(text)
    if way is None or not text.from_right or any(glyph.said != " " for glyph in run.glyphs):
        return False
    first, last, near = run.glyphs[0], text.glyphs[0], _TOUCHING * text.size
    return abs(first.x + way[0] - last.x) < near and abs(first.y + way[1] - last.y) < near


def _are_one(left: Run, right: Run, owners: Owners) -> bool:
    """Whether both run from right to left, look the same, and belong to the same element."""
    return (
        left.from_right
        and right.from_right
        and left.glyphs[0].font == right.glyphs[0].font
        and _goes_on(left, right)
        and str(left.paint) == str(right.paint)
        and left.kind == right.kind
        and len({owners[run.number] if run.number is not None else None for run in (left, right)}) == 1
    )


def _goes_on(left: Run, right: Run) -> bool:
    """Whether the second run begins where the first one ends."""
    way = right.way_from(left)
    if way is None:
        return False
    last, first = left.glyphs[-1], right.glyphs[0]
    near = _TOUCHING * last.size
    beyond, below = first.x + way[0] - last.end, first.y + way[1] - last.y
    return abs(first.size - last.size) < near and abs(below) < near and abs(beyond) < near
