"""What programs find in a PDF: Poppler's pdftotext, pdfium (Chrome and Edge), MuPDF, and whoever follows the tags."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import unicodedata
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import pikepdf
import pytest

from charterc.formats.paper.faces import Face
from charterc.formats.paper.typst import Printed

_DIRECTIONS = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")
"""Marks of direction, which no reader shows."""


def pdftotext(printed: Printed) -> str:
    program = shutil.which("pdftotext")
    if program is None:
        pytest.skip("Poppler is not installed")
    done = subprocess.run([program, "-", "-"], input=printed.content, capture_output=True, check=True)
    return done.stdout.decode()


def pdfium(printed: Printed) -> str:
    document = pytest.importorskip("pypdfium2").PdfDocument(printed.content)
    return "\n".join(page.get_textpage().get_text_range() for page in document)


def mupdf(printed: Printed) -> str:
    with warnings.catch_warnings():  # how it was made for Python is no concern of ours
        warnings.simplefilter("ignore", DeprecationWarning)
        document = pytest.importorskip("pymupdf").open(stream=printed.content)
    return "\n".join(page.get_text() for page in document)


READERS: tuple[Callable[[Printed], str], ...] = (pdftotext, pdfium, mupdf)


def plain(text: str) -> str:
    """Text with one space between two words, and without marks of direction."""
    return " ".join(_DIRECTIONS.sub("", unicodedata.normalize("NFC", text)).split())


def words(text: str) -> set[str]:
    """The words of a text without the signs around them. Vowel signs are part of a word."""
    signs = "".join(chr(code) for code in range(0x10000) if unicodedata.category(chr(code))[0] in "PS")
    return {word.strip(signs) for word in plain(text).split()} - {""}


class Piece(NamedTuple):
    """A piece of a page as those find it who follow the tags."""

    language: str
    text: str


def pieces(printed: Printed) -> Iterator[Piece]:
    """Every marked piece in the order of the tags, in the language that it says it is in."""
    with pikepdf.open(io.BytesIO(printed.content)) as pdf:
        drawn = {page.objgen: dict(_drawn(page)) for page in pdf.pages}
        yield from _told(pdf.Root.StructTreeRoot, drawn, None, str(pdf.Root.Lang))


def _told(element: Any, drawn: Any, page: Any, language: str) -> Iterator[Piece]:
    if "/Alt" in element:
        return  # heard is what stands instead
    page, language = element.get("/Pg", page), str(element.get("/Lang", language))
    kids = element.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if not isinstance(kid, pikepdf.Dictionary):
            own, text = drawn[page.objgen][int(kid)]
            yield Piece(own or language, text)
        elif "/S" in kid:
            yield from _told(kid, drawn, page, language)
        elif "/MCID" in kid:
            own, text = drawn[kid.get("/Pg", page).objgen][int(kid.MCID)]
            yield Piece(own or language, text)


def _drawn(page: Any) -> Iterator[tuple[int, tuple[str, str]]]:
    """The language and the text of each piece by its number. What says that it is backwards is turned round."""
    faces = {name: Face.of(font) for name, font in page.Resources.get("/Font", {}).items()}
    marks: list[Any] = []
    number, language, text, face = -1, "", "", None
    for step in pikepdf.parse_content_stream(page):
        name, operands = str(step.operator), step.operands
        if name in {"BDC", "BMC"}:
            marks.append(operands)
            inside: Any = operands[1] if len(operands) > 1 else {}
            if "/MCID" in inside:
                number, language, text = int(inside["/MCID"]), str(inside.get("/Lang", "")), ""
        elif name == "EMC":
            ended = marks.pop()
            if len(ended) > 1 and "/MCID" in ended[1]:
                yield number, (language, text)
        elif name == "Tf":
            face = faces[str(operands[0])]
        elif name in {"TJ", "Tj"} and face is not None:
            shown = b"".join(bytes(part) for part in _strings(operands[0]))
            said = [face.said(int.from_bytes(shown[at : at + 2], "big")) for at in range(0, len(shown), 2)]
            backwards = any(str(mark[0]) == "/ReversedChars" for mark in marks)
            text += "".join(reversed(said) if backwards else said)


def _strings(shown: Any) -> Iterator[pikepdf.String]:
    yield from (
        part for part in (shown if isinstance(shown, pikepdf.Array) else [shown]) if isinstance(part, pikepdf.String)
    )
