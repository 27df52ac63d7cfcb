"""Makes words that run from right to left readable for programs: to search, to copy and to listen to.

An Arabic font draws a letter as a body and its dots, and a vowel sign as one more glyph. Typst lets each of them say
the whole letter, so that a reader finds it twice or more. It draws each in a run of its own wherever one stands higher
than the other, and so it does with a space from another font: a reader finds a line in pieces, and last words first.
Here a letter becomes one glyph that says it once, vowel signs are said behind it, and what runs in one direction is one
run again. docs/architecture.md says what was measured.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import pikepdf

from charterc.formats.paper.faces import Face
from charterc.formats.paper.line_ends import end_plainly
from charterc.formats.paper.right_to_left import in_one, whole
from charterc.formats.paper.runs import Run, Step, read, written


def readable(content: bytes) -> bytes:
    """The PDF with words from right to left that programs can read. It looks as it did, and keeps its standards."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        faces: dict[tuple[int, int], Face | None] = {}
        for page in pdf.pages:
            _mend(pdf, page, _faces_of(page, faces))
        for face in faces.values():
            if face is not None:
                face.write(pdf)
        # Chrome would take every line to run from right to left then, an address or a phone number too.
        preferences: Any = pdf.Root.get("/ViewerPreferences", {})
        if "/Direction" in preferences:
            del preferences["/Direction"]
        mended = io.BytesIO()
        pdf.save(mended, deterministic_id=True)
        return mended.getvalue()


def _faces_of(page: Any, faces: dict[tuple[int, int], Face | None]) -> Callable[[str], Face | None]:
    """What finds a face by the name that the page has for it."""
    fonts = page.Resources.get("/Font", {})

    def face(name: str) -> Face | None:
        font = fonts[name]
        if font.objgen not in faces:
            faces[font.objgen] = Face.of(font)
        return faces[font.objgen]

    return face


def _mend(pdf: pikepdf.Pdf, page: Any, face: Callable[[str], Face | None]) -> None:
    tags = _tags_of(pdf, page)
    before = read(pikepdf.parse_content_stream(page), face)
    owners = {number: tags[number].objgen for number in _numbers(before)}
    parts: list[Step | Run] = []
    for part in _chains(before):
        parts += in_one(list(whole(part)), owners) if isinstance(part, list) else [part]
    end_plainly(parts)
    steps = [step for part in parts for step in (part.steps or written(part) if isinstance(part, Run) else (part,))]
    page.Contents = pdf.make_stream(pikepdf.unparse_content_stream(steps))
    _untag(tags, _numbers(before) - _numbers(parts))


def _tags_of(pdf: pikepdf.Pdf, page: Any) -> Any:
    """The tags of what a page shows, by the numbers that its content has; none where it has no text."""
    number = page.get("/StructParents")
    return {} if number is None else pikepdf.NumberTree(pdf.Root.StructTreeRoot.ParentTree)[int(number)]


def _chains(parts: Sequence[Step | Run]) -> Iterator[Step | list[Run]]:
    """Runs that are drawn right after one another, together."""
    chain: list[Run] = []
    for part in parts:
        if isinstance(part, Run):
            chain.append(part)
            continue
        if chain:
            yield chain
            chain = []
        yield part
    if chain:
        yield chain


def _numbers(parts: Sequence[Step | Run]) -> set[int]:
    return {part.number for part in parts if isinstance(part, Run) and part.number is not None}


def _untag(tags: Any, gone: set[int]) -> None:
    """Takes pieces that are no longer drawn out of the tree of tags."""
    elements: Mapping[tuple[int, int], Any] = {tags[number].objgen: tags[number] for number in gone}
    for element in elements.values():
        kids = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
        element.K = pikepdf.Array(kid for kid in kids if isinstance(kid, pikepdf.Object) or kid not in gone)
    for number in gone:
        tags[number] = None
