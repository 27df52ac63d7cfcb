"""Makes a PDF that Typst made into a form: its links to `field:NAME` become fields that can be filled in.

A link already has what a field needs of its page: its place, its turn in the order of reading, and its element in the
tree of tags. So a field is described to those who cannot see it where its label is read.
"""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont
from pikepdf import Array, Dictionary, Name, String

from charterc.theme.fonts import DEFAULT_FAMILY, font_folder

_SCHEME = "field:"
_PRINTED = 4
_LINES = 1 << 12
_NONSYMBOLIC = 1 << 5
_FIRST = 32
# Windows-1252 leaves five places empty; Welsh needs four letters more.
_WELSH = {0x81: "Ŵ", 0x8D: "ŵ", 0x8F: "Ŷ", 0x90: "ŷ"}


def fillable(pdf: bytes, fields: Mapping[str, Mapping[str, Any]], size: float) -> bytes:
    """The PDF with a field for each link to one.

    `fields` says by the field's name what it is for (`words`), and whether it holds several lines (`lines`). `size` is
    that of the words typed into it, in points.
    """
    with pikepdf.open(io.BytesIO(pdf)) as form:
        look = f"/Body {size:g} Tf 0 g"
        font = form.make_indirect(_font(form))
        # A program that fills the form in may draw with what the empty field already has.
        resources = form.make_indirect(Dictionary(Font=Dictionary(Body=font)))
        made = Array()
        for link, name in _links(form):
            _make_field(link, name, fields[name], look)
            link.AP = Dictionary(N=_empty(form, link, resources))
            pikepdf.NumberTree(form.Root.StructTreeRoot.ParentTree)[int(link.StructParent)].S = Name.Form
            made.append(link)
        form.Root.AcroForm = form.make_indirect(Dictionary(Fields=made, DA=String(look), DR=resources))
        written = io.BytesIO()
        form.save(written, deterministic_id=True)
        return written.getvalue()


def _links(form: pikepdf.Pdf) -> Iterator[tuple[Any, str]]:
    for page in form.pages:
        for link in page.get("/Annots", []):
            address = str(link.get("/A", Dictionary()).get("/URI", ""))
            if address.startswith(_SCHEME):
                yield link, address.removeprefix(_SCHEME)


def _make_field(link: Any, name: str, said: Mapping[str, Any], look: str) -> None:
    for key in ("/A", "/Border", "/Contents"):
        if key in link:
            del link[key]
    link.Subtype, link.FT, link.F = Name.Widget, Name.Tx, _PRINTED
    link.T, link.TU, link.DA = String(name), String(said["words"]), String(look)
    link.Ff = _LINES if said["lines"] else 0


def _empty(form: pikepdf.Pdf, field: Any, resources: Any) -> Any:
    """What a field looks like before anything is typed into it."""
    left, bottom, right, top = (float(side) for side in field.Rect)
    empty = form.make_stream(b"/Tx BMC EMC")
    empty.Type, empty.Subtype = Name.XObject, Name.Form
    empty.BBox = Array([0, 0, round(right - left, 3), round(top - bottom, 3)])
    empty.Resources = resources
    return empty


def _font(form: pikepdf.Pdf) -> Dictionary:
    """The font for what is typed, with every letter of Windows-1252 and of Welsh."""
    letters = {code: bytes([code]).decode("cp1252", "ignore") or _WELSH.get(code, "") for code in range(_FIRST, 256)}
    family = DEFAULT_FAMILY.replace(" ", "")
    face = TTFont(font_folder(DEFAULT_FAMILY) / f"{family}-Regular.ttf", recalcTimestamp=False)
    options = subset.Options(glyph_names=True, notdef_outline=True, layout_features=[], recalc_timestamp=False)
    cut = subset.Subsetter(options)
    cut.populate(unicodes=[ord(letter) for letter in letters.values() if letter])
    cut.subset(face)
    kept = io.BytesIO()
    face.save(kept)
    names, advances, scale = face.getBestCmap(), face["hmtx"], 1000 / int(face["head"].unitsPerEm)
    head, metrics = face["head"], face["OS/2"]

    def width(letter: str) -> int:
        return round(int(advances[names.get(ord(letter), ".notdef") if letter else ".notdef"][0]) * scale)

    called = Name(f"/CHARTR+{family}")
    descriptor = Dictionary(
        Type=Name.FontDescriptor,
        FontName=called,
        Flags=_NONSYMBOLIC,
        FontBBox=Array([round(side * scale) for side in (head.xMin, head.yMin, head.xMax, head.yMax)]),
        ItalicAngle=0,
        Ascent=round(metrics.sTypoAscender * scale),
        Descent=round(metrics.sTypoDescender * scale),
        CapHeight=round(metrics.sCapHeight * scale),
        StemV=80,
        FontFile2=form.make_stream(kept.getvalue(), Length1=len(kept.getvalue())),
    )
    differences = [entry for code, letter in _WELSH.items() for entry in (code, Name(f"/{names[ord(letter)]}"))]
    return Dictionary(
        Type=Name.Font,
        Subtype=Name.TrueType,
        BaseFont=called,
        FirstChar=_FIRST,
        LastChar=255,
        Widths=Array([width(letter) for letter in letters.values()]),
        FontDescriptor=form.make_indirect(descriptor),
        Encoding=Dictionary(Type=Name.Encoding, BaseEncoding=Name.WinAnsiEncoding, Differences=Array(differences)),
    )
