"""What the tests of paper share: pages of real and made-up charters, printed sheets, and a look into PDFs."""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import re
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pikepdf
from pypdf import PdfReader

from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.reading.validate import load
from charterc.source.decode import decode
from charterc.source.parse import parse

NAMES = ("stockport", "north-northants", "stoke", "south-glos")
DESIGNS = ("charter", "values", "value", "pledge")
# The values of South Gloucestershire are names alone: none has a sheet of its own.
POSTERS = [(name, design) for name in NAMES for design in DESIGNS if (name, design) != ("south-glos", "value")]
CHARTERS = Path(__file__).parent.parent.parent / "charters"
PROMISE = "We will work together to find different ways of getting families' views, so that more can take part"


@cache
def page(name: str) -> Page:
    """The page of one of the four real charters."""
    text, _ = decode((CHARTERS / f"{name}.yaml").read_bytes(), name)
    assert text is not None
    tree, _ = parse(text, name)
    assert tree is not None
    charter, _ = load(tree, name, text)
    assert charter is not None
    return build_page(charter, name)


def made(**fields: Any) -> Page:
    """The page of a charter made up for a test."""
    return build_page(Charter.model_validate({"title": "A Co-production Charter", **fields}), "town")


def values(count: int, promises: int, words: str = PROMISE) -> list[dict[str, Any]]:
    """So many values with so many promises each."""
    return [
        {"name": f"Value {n} of ours", "commitments": [{"text": f"{words} {n}.{i}"} for i in range(1, promises + 1)]}
        for n in range(1, count + 1)
    ]


def poster(sheet: Page, design: str = "charter", paper: str = "a3", **ways: Any) -> Printed:
    return print_sheet(sheet, Sheet(f"poster/{design}.typ", paper, **ways))


def report(sheet: Page, paper: str = "a4", **ways: Any) -> Printed:
    return print_sheet(sheet, Sheet("pdf/charter.typ", paper, **ways))


def once(what: str, printing: Callable[[], Printed]) -> Printed:
    """What `printing` prints, kept by the name of `what` it is for all tests of a run, also for those of other workers."""
    if what not in _HERE and kept_in is None:
        _HERE[what] = printing()
    elif what not in _HERE and kept_in is not None:
        file = kept_in / hashlib.sha256(what.encode()).hexdigest()
        if not file.exists():
            # Two workers may print the same at once: the same bytes, of which either may stay.
            whole = file.with_suffix(f".{os.getpid()}")
            whole.write_bytes(pickle.dumps(printing()))
            whole.replace(file)
        _HERE[what] = pickle.loads(file.read_bytes())  # noqa: S301 - our own
    return _HERE[what]


_HERE: dict[str, Printed] = {}
kept_in: Path | None = None
"""The folder that all workers of a run share, as `conftest.py` names it; none outside of the tests of paper."""


def poster_of(name: str, design: str = "charter", paper: str = "a3", **ways: Any) -> Printed:
    """A sheet of one of the four real charters, printed once for all tests that look at it."""
    return _printed(name, Sheet(f"poster/{design}.typ", paper, **ways))


def report_of(name: str, **ways: Any) -> Printed:
    """The printable charter of one of the four, printed once for all tests that look at it."""
    return _printed(name, Sheet("pdf/charter.typ", **ways))


def _printed(name: str, sheet: Sheet) -> Printed:
    return once(f"{name} {sheet}", lambda: print_sheet(page(name), sheet))


def reader(printed: Printed) -> PdfReader:
    return PdfReader(io.BytesIO(printed.content))


def opened(printed: Printed) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(printed.content))


def text(printed: Printed) -> str:
    return "\n".join(found.extract_text() for found in reader(printed).pages)


def letters(words: str) -> str:
    """Words without the spaces, as a line may end anywhere, and without the marks of lists."""
    return re.sub(r"[\s•]+", "", words)


Piece = tuple[str, float, float, float]
"""Words, their place from the left and from below, and their size, in points."""


def pieces(printed: Printed) -> Iterator[Piece]:
    """Every piece of text."""
    for sheet in pieces_by_page(printed):
        yield from sheet


def pieces_by_page(printed: Printed) -> Iterator[list[Piece]]:
    """The pieces of text of each page."""
    for found in reader(printed).pages:
        seen: list[Piece] = []

        def visit(words: str, cm: list[float], tm: list[float], _: Any, size: float) -> None:
            if words.strip():
                x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
                y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
                seen.append((words.strip(), x, y, abs(size * tm[0] * cm[0])))  # noqa: B023 - used within the loop

        found.extract_text(visitor_text=visit)
        yield seen


def elements(printed: Printed) -> Iterator[tuple[str, pikepdf.Dictionary]]:
    """Every element of the structure, in reading order, by the name of its kind."""

    def walk(element: Any) -> Iterator[tuple[str, pikepdf.Dictionary]]:
        if isinstance(element, pikepdf.Array):
            for kid in element:
                yield from walk(kid)
        elif isinstance(element, pikepdf.Dictionary):
            if "/S" in element:
                yield str(element.S)[1:], element
            yield from walk(element.get("/K"))

    # The PDF must outlive the walk: its elements go with it.
    pdf = opened(printed)
    yield from walk(pdf.Root.StructTreeRoot)


def kinds(printed: Printed) -> list[str]:
    return [kind for kind, _ in elements(printed)]
