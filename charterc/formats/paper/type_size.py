"""How small the type of a PDF is: measured in the finished file, whatever the layout believes of itself."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_PAGE = re.compile(rb"<</Type/Page/[^\n]*?/Contents (?:(\d+) 0 R|\[([\d R]*)\])", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+) 0 R")
_STREAM = re.compile(rb"^(\d+) 0 obj\s+<<[^\n]*?/Length (\d+)[^\n]*?>>\s*?stream\r?\n", re.MULTILINE)
_TYPE = re.compile(rb"/f\d+ ([\d.]+) Tf")


def smallest_type(pdf: bytes) -> float | None:
    """The size in points of the smallest letter on the pages of a PDF that Typst made; None where it has no words.

    Words in pictures are the pictures', and are not looked at. Typst moves and turns words, but never scales them, so
    the size that a font is set in is the size on paper.
    """
    sizes = [float(size) for content in contents(pdf) for size in _TYPE.findall(content)]
    return min(sizes, default=None)


def contents(pdf: bytes) -> Iterator[bytes]:
    """What is drawn on each page, in plain sight."""
    wanted = {
        number
        for alone, several in _PAGE.findall(pdf)
        for number in ([alone] if alone else _REFERENCE.findall(several))
    }
    for found in _STREAM.finditer(pdf):
        if found[1] in wanted:
            packed = pdf[found.end() : found.end() + int(found[2])]
            yield zlib.decompress(packed) if b"/FlateDecode" in found[0] else packed
