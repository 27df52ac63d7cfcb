"""What a file is that is no text: a Word document or a PDF that was only given the name of a charter."""

from __future__ import annotations

from typing import NamedTuple


class _Kind(NamedTuple):
    """What the first bytes of a file give away."""

    starts: tuple[bytes, ...]
    called: str
    holds: bytes = b""
    """What such a file has in it as well; b"" where its start is enough."""


_ZIP = (b"PK\x03\x04",)
_KINDS = (
    _Kind(_ZIP, "a Word document", b"word/"),
    _Kind(_ZIP, "an Excel workbook", b"xl/"),
    _Kind(_ZIP, "a PowerPoint presentation", b"ppt/"),
    _Kind(_ZIP, "a LibreOffice document", b"application/vnd.oasis.opendocument"),
    _Kind(_ZIP, "a Pages document", b"Index/Document.iwa"),
    _Kind(_ZIP, "a zip archive"),
    _Kind((b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",), "an old Word or Excel document"),
    _Kind((b"{\\rtf",), "a document in Rich Text Format (RTF)"),
    _Kind((b"%PDF-",), "a PDF"),
    _Kind((b"\x89PNG\r\n", b"\xff\xd8\xff", b"GIF8"), "a picture"),
    _Kind((b"\x1f\x8b",), "a compressed file"),
    _Kind((b"<!doctype html", b"<html"), "a web page"),
)
_MARK = b"\xef\xbb\xbf"
_LONGEST = max(len(start) for kind in _KINDS for start in kind.starts)


def kind_of(raw: bytes) -> str:
    """What a file is called by its first bytes, such as “a Word document”; "" for what may be text."""
    start = raw.removeprefix(_MARK)[: 2 * _LONGEST].lstrip()
    written = (start, start.lower())
    for kind in _KINDS:
        if any(words.startswith(kind.starts) for words in written) and kind.holds in raw:
            return kind.called
    return ""
