"""A font as it is kept in a PDF: what each glyph says, how wide it is, and glyphs put together from others."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any, NamedTuple, Self

import pikepdf
from fontTools.pens.filterPen import DecomposingFilterPen
from fontTools.pens.transformPen import TransformPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._g_l_y_f import Glyph, GlyphComponent

_SAID = re.compile(rb"<([0-9A-Fa-f]{4})>\s*<((?:[0-9A-Fa-f]{4})+)>")
_LISTS = re.compile(rb"\d+ beginbfchar.*endbfchar", re.DOTALL)
_RANGES = re.compile(rb"beginbfrange")
_LONGEST_LIST = 100  # a rule of the format


class Placed(NamedTuple):
    """A glyph that is drawn with another one, and how far from it, in units of the font."""

    code: int
    right: int
    up: int


class Face:
    """A TrueType font of a PDF, to which glyphs can be added. The number of a glyph is its code in the text."""

    def __init__(self, font: Any, inside: Any, said: dict[int, str]) -> None:
        self._font = font
        self._inside = inside
        self._said = said
        self._widths = dict(_widths(inside.get("/W", [])))
        self._default = float(inside.get("/DW", 1000))
        self._program = TTFont(io.BytesIO(inside.FontDescriptor.FontFile2.read_bytes()), recalcTimestamp=False)
        self._made: dict[tuple[str, int, tuple[Placed, ...]], int] = {}
        self._lent: dict[tuple[int, int], int] = {}
        self._silent: dict[str, int] = {}

    @classmethod
    def of(cls, font: Any) -> Self | None:
        """The font, if its program is of a kind that glyphs can be added to."""
        inside = font.get("/DescendantFonts", [{}])[0]
        if inside.get("/CIDToGIDMap") != pikepdf.Name.Identity or "/FontFile2" not in inside.FontDescriptor:
            return None
        listed = font.ToUnicode.read_bytes()
        if _RANGES.search(listed):
            return None
        return cls(font, inside, {int(code, 16): _decoded(words) for code, words in _SAID.findall(listed)})

    @property
    def units(self) -> int:
        """To how many units a length of the type's size comes."""
        return int(self._program["head"].unitsPerEm)

    def said(self, code: int) -> str:
        """What a glyph says: one character or several, in the order of reading."""
        return self._said.get(code, "")

    def width(self, code: int) -> float:
        """How far a glyph moves the next one, in thousandths of the type's size."""
        return self._widths.get(code, self._default)

    def put_together(self, code: int, others: tuple[Placed, ...], words: str) -> int:
        """The glyph that looks like the one with this `code` and the `others` around it, and says `words`."""
        if not others and self.said(code) == words:
            return code
        key = (words, code, others)
        if key not in self._made:
            self._made[key] = self._added(
                _composite(self._program, (Placed(code, 0, 0), *others)), self.width(code), words
            )
        return self._made[key]

    def lent(self, other: Face, code: int) -> int:
        """A glyph of another face, as one of this."""
        key = (id(other), code)
        if key not in self._lent:
            outline, scale = TTGlyphPen(None), self.units / other.units
            theirs = other._program
            theirs.getGlyphSet()[theirs.getGlyphName(code)].draw(
                DecomposingFilterPen(TransformPen(outline, (scale, 0, 0, scale, 0, 0)), theirs.getGlyphSet())
            )
            self._lent[key] = self._added(outline.glyph(), other.width(code), other.said(code))
        return self._lent[key]

    def silent(self, words: str) -> int:
        """A glyph that says `words`, though there is nothing to see of it and it takes no room."""
        if words not in self._silent:
            self._silent[words] = self._added(Glyph(), 0, words)
        return self._silent[words]

    def _added(self, glyph: Glyph, width: float, words: str) -> int:
        program, names = self._program, self._program.getGlyphOrder()
        code, name = len(names), f"glyph{len(names):05}"
        program.setGlyphOrder([*names, name])
        program["glyf"][name] = glyph
        program["glyf"].glyphOrder = program.getGlyphOrder()
        glyph.recalcBounds(program["glyf"])
        program["hmtx"][name] = (round(width * self.units / 1000), getattr(glyph, "xMin", 0))
        self._widths[code] = width
        self._said[code] = words
        return code

    def write(self, pdf: pikepdf.Pdf) -> None:
        """Puts what was added into the PDF."""
        if not (self._made or self._lent or self._silent):
            return
        kept = io.BytesIO()
        self._program.save(kept)
        descriptor, head = self._inside.FontDescriptor, self._program["head"]
        descriptor.FontFile2 = pdf.make_stream(kept.getvalue(), Length1=len(kept.getvalue()))
        scale = 1000 / self.units
        descriptor.FontBBox = pikepdf.Array(
            [round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax)]
        )
        # It must list every glyph, and need not be there.
        if "/CIDSet" in descriptor:
            del descriptor["/CIDSet"]
        self._inside.W = pikepdf.Array(
            [part for code, width in sorted(self._widths.items()) for part in (code, pikepdf.Array([round(width, 3)]))]
        )
        before = self._font.ToUnicode.read_bytes()
        self._font.ToUnicode.write(_LISTS.sub(lambda _: b"\n".join(_lists(self._said)), before))


def _composite(program: TTFont, parts: tuple[Placed, ...]) -> Glyph:
    glyph = Glyph()
    glyph.numberOfContours = -1
    glyph.components = [_component(program.getGlyphName(part.code), part) for part in parts]
    return glyph


def _component(name: str, part: Placed) -> GlyphComponent:
    component = GlyphComponent()
    component.glyphName, component.x, component.y, component.flags = name, part.right, part.up, 0
    return component


def _widths(listed: Any) -> Iterator[tuple[int, float]]:
    """The width of each glyph, from `[first [width …]]` and `[first last width]`."""
    parts = iter(listed)
    for first in parts:
        following = next(parts)
        if isinstance(following, pikepdf.Array):
            yield from ((int(first) + place, float(width)) for place, width in enumerate(following))
        else:
            width = float(next(parts))
            yield from ((code, width) for code in range(int(first), int(following) + 1))


def _decoded(digits: bytes) -> str:
    return bytes.fromhex(digits.decode()).decode("utf-16-be", "replace")


def _lists(said: dict[int, str]) -> Iterator[bytes]:
    lines = [b"<%04X> <%s>" % (code, words.encode("utf-16-be").hex().upper().encode()) for code, words in said.items()]
    for some in (lines[place : place + _LONGEST_LIST] for place in range(0, len(lines), _LONGEST_LIST)):
        yield b"\n".join([b"%d beginbfchar" % len(some), *some, b"endbfchar"])
