"""Finishes a PDF that Typst made: what Typst 0.15 cannot say, is said here.

- The first cell of each row of a table's body heads its row (`TH` with the scope `Row`), unless it is empty.
- A sheet with bleed names its bleed box, between the trimmed sheet and the crop marks.

Typst writes every object in plain sight and an old-fashioned table of their places. So a few words can
be put into an object and the table of places written anew, without a PDF library: loading one takes
longer than setting the whole charter.
"""

from __future__ import annotations

import re

from charterc.errors import TemplateError

_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TABLE = re.compile(rb"xref\s+0 (\d+)\s+")
_ELEMENT = re.compile(rb"\A\d+ 0 obj\s+<</Type/StructElem/S/(\w+)/P (\d+) 0 R")
_KIDS = re.compile(rb"/K\[([\d R]*)\]")
_REFERENCE = re.compile(rb"(\d+) 0 R")
_HEADERS = re.compile(rb"/Headers\[[^\]]*\]")
_SOMETHING = re.compile(rb"/K(?:\[\s*[\d<]| ?\d| ?<<)")
_PAGE = re.compile(rb"\A\d+ 0 obj\s+<</Type/Page/")
_TRIM = re.compile(rb"/TrimBox\[([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+)\]")


def finish(pdf: bytes, bleed: float = 0) -> bytes:
    """The PDF with row heads, and with a bleed box that many points outside the trimmed sheet."""
    start, places = _places(pdf)
    order = sorted(places, key=places.__getitem__)
    ends = [*(places[number] for number in order[1:]), start]
    objects = {number: pdf[places[number] : end] for number, end in zip(order, ends, strict=True)}
    _head_rows(objects)
    if bleed:
        _name_bleed(objects, bleed)
    return _written(pdf, objects, order, start, places[order[0]] if order else 0)


def _places(pdf: bytes) -> tuple[int, dict[int, int]]:
    """Where the table of places starts, and where each object does."""
    found = _START.search(pdf)
    start = int(found[1]) if found else 0
    table = _TABLE.match(pdf, start)
    if table is None:
        raise TemplateError("The PDF is not in the form that this version of charterc knows.", "Install typst 0.15.")
    entries = pdf[table.end() : table.end() + 20 * int(table[1])]
    lines = [entries[place : place + 20] for place in range(0, len(entries), 20)]
    return start, {number: int(line[:10]) for number, line in enumerate(lines) if line[17:18] == b"n"}


def _head_rows(objects: dict[int, bytes]) -> None:
    """Marks the first cell of every row in a table's body as the row's head. An empty one heads nothing."""
    kinds = {number: found for number, content in objects.items() if (found := _ELEMENT.match(content))}
    for number, found in kinds.items():
        parent = kinds.get(int(found[2]))
        if found[1] != b"TR" or parent is None or parent[1] != b"TBody":
            continue
        for place, cell in enumerate(_kids(objects[number])):
            # A list of heads would switch the scopes off, and this list lacks the head of the row.
            content = _HEADERS.sub(b"", objects[cell])
            if place == 0 and b"/S/TD/" in content and _SOMETHING.search(content):
                content = _with_scope(content.replace(b"/S/TD/", b"/S/TH/", 1))
            objects[cell] = content


def _kids(element: bytes) -> list[int]:
    """The objects below an element, in their order."""
    found = _KIDS.search(element)
    return [int(kid) for kid in _REFERENCE.findall(found[1])] if found else []


def _with_scope(cell: bytes) -> bytes:
    if b"/O/Table" in cell:
        return cell.replace(b"/O/Table", b"/O/Table/Scope/Row", 1)
    if b"/A[" in cell:
        return cell.replace(b"/A[", b"/A[<</O/Table/Scope/Row>>", 1)
    return cell.replace(b"/S/TH/", b"/S/TH/A[<</O/Table/Scope/Row>>]/", 1)


def _name_bleed(objects: dict[int, bytes], bleed: float) -> None:
    def named(found: re.Match[bytes]) -> bytes:
        left, bottom, right, top = (float(side) for side in found.groups())
        box = (left - bleed, bottom - bleed, right + bleed, top + bleed)
        return found[0] + b"/BleedBox[" + b" ".join(b"%.4f" % side for side in box) + b"]"

    for number, content in objects.items():
        if _PAGE.match(content):
            objects[number] = _TRIM.sub(named, content)


def _written(pdf: bytes, objects: dict[int, bytes], order: list[int], start: int, first: int) -> bytes:
    """All objects behind one another, and the table of their new places."""
    table = _TABLE.match(pdf, start)
    if table is None or not order:
        return pdf
    lines = [pdf[place : place + 20] for place in range(table.end(), table.end() + 20 * int(table[1]), 20)]
    place = first
    parts = [pdf[:place]]
    for number in order:
        lines[number] = b"%010d" % place + lines[number][10:]
        parts.append(objects[number])
        place += len(objects[number])
    trailer = re.sub(rb"startxref\s+\d+", b"startxref\n%d" % place, pdf[table.end() + 20 * len(lines) :])
    return b"".join([*parts, pdf[start : table.end()], *lines, trailer])
