"""Says where words from right to left end, to readers that put a page's words together by their places.

Such a reader guesses which way a sign or a space beside a number runs, and misses the space in a gap between two runs.
So a space is said in such a gap, and one of Unicode's marks of direction at the ends of such words. Nothing is seen of
either. Which mark it takes depends on the direction of most letters of the page: such a reader goes by that.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import replace
from itertools import dropwhile, takewhile
from typing import NamedTuple

from charterc.formats.paper.right_to_left import is_letter
from charterc.formats.paper.runs import Glyph, Run, Step

_LEFT_TO_RIGHT, _RIGHT_TO_LEFT = "\u200e", "\u200f"
# All as a part of the type's size.
_GAP = 0.15
_FAR = 4.0
"""A gap beyond which a run belongs to another column."""
_SAME_LINE = 0.35
_CLOSE = 0.05


class _Neighbour(NamedTuple):
    place: int
    run: Run
    gap: float


def end_plainly(parts: list[Step | Run]) -> None:
    """Says spaces and marks at the ends of those runs of a page that run from right to left."""
    runs = {place: run for place, run in enumerate(parts) if isinstance(run, Run) and run.is_upright}
    mirrored = _is_mirrored(runs.values())
    ended = {place: _parted(run) if run.from_right else run for place, run in runs.items()}
    for place, run in runs.items():
        left = _left_of(run, runs)
        space = " " if left is not None and left.gap > _GAP * run.size else ""
        if run.from_right:
            if space or not is_letter(run.glyphs[0].said):
                ended[place] = _ended(ended[place], space, mirrored=mirrored)
        elif left is not None and left.run.from_right:
            ended[left.place] = _begun(ended[left.place], run, left, space, mirrored=mirrored)
    for place, run in ended.items():
        parts[place] = run


def _ended(run: Run, space: str, *, mirrored: bool) -> Run:
    """A run from right to left with a mark at its left end, where it ends."""
    if mirrored:
        return run.with_silence(behind=space + _RIGHT_TO_LEFT, before=space)
    # Here the mark stands close to the last letter, so that the space behind it parts it from what is to the left. A
    # comma parts such a run for Poppler, which then says what is left of it first: so the mark says a space as well. A
    # space by itself it would pass over.
    amid = dropwhile(lambda glyph: not is_letter(glyph.said), run.glyphs)
    parted = any(unicodedata.bidirectional(character) == "CS" for glyph in amid for character in glyph.said)
    said = _RIGHT_TO_LEFT + " " if parted else _RIGHT_TO_LEFT
    spaces = len([*takewhile(lambda glyph: glyph.said == " ", run.glyphs)])
    last = run.glyphs[min(spaces, len(run.glyphs) - 1)]
    mark = replace(last, code=last.face.silent(said), said=said)
    glyphs = (*run.glyphs[:spaces], mark, *run.glyphs[spaces:])
    return replace(run, glyphs=glyphs).with_silence(behind=space, before=space)


def _parted(run: Run) -> Run:
    """The run with a mark between a vowel sign and a comma behind it: they would be read together, and turned round."""
    glyphs: list[Glyph] = []
    for glyph in run.glyphs:
        if glyphs and unicodedata.combining(glyph.said[:1] or " ") and _is_sign(glyphs[-1].said):
            glyphs.append(replace(glyph, code=glyph.face.silent(_RIGHT_TO_LEFT), said=_RIGHT_TO_LEFT))
        glyphs.append(glyph)
    return replace(run, glyphs=tuple(glyphs))


def _is_sign(said: str) -> bool:
    return any(unicodedata.category(character)[0] in "PS" for character in said)


def _begun(ended: Run, right: Run, left: _Neighbour, space: str, *, mirrored: bool) -> Run:
    """A run from right to left that begins where another one, to the right of it, ends."""
    if mirrored and (space or not is_letter(left.run.glyphs[-1].said)):
        # The mark stands close to the run that it parts from the text before it.
        way = left.gap - _CLOSE * right.size if left.gap < _FAR * right.size else 0
        return ended.with_silence(before=space).with_silence(before=_RIGHT_TO_LEFT, after=way)
    if not mirrored:
        # Here it stands close to the last letter, and so before a space.
        signs = takewhile(lambda glyph: not is_letter(glyph.said), reversed(left.run.glyphs))
        back = sum(glyph.width for glyph in signs)
        return ended.with_silence(before=space).with_silence(before=_LEFT_TO_RIGHT, after=-back)
    return ended


def _is_mirrored(runs: Iterable[Run]) -> bool:
    """Whether most letters of a page run from right to left."""
    said = "".join(glyph.said for run in runs for glyph in run.glyphs)
    kinds = [unicodedata.bidirectional(character) for character in said]
    return kinds.count("L") < kinds.count("R") + kinds.count("AL")


def _left_of(run: Run, runs: Mapping[int, Run]) -> _Neighbour | None:
    """The run that stands next to this one on its left."""
    near = (
        _Neighbour(place, other, run.left - other.right)
        for place, other in runs.items()
        if other is not run
        and abs(other.baseline - run.baseline) < _SAME_LINE * run.size
        and other.right - run.left < _CLOSE * run.size
    )
    return min(near, key=lambda one: one.gap, default=None)
