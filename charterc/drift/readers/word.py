"""A Word document. Its lines are its paragraphs, counted from 1."""

from __future__ import annotations

import io
import re
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile

from charterc.drift.document import Block
from charterc.drift.readers.html import blocks_of
from charterc.errors import UsageError

_PARAGRAPH = re.compile(r"<(p|h[1-6]|li)\b[^>]*>(.*?)(?=<(?:p|h[1-6]|li|/table|/ul|/ol)\b|\Z)", re.DOTALL)


def read(raw: bytes, shown: str) -> list[Block]:
    """The blocks of a document. Raises `UsageError` where it is none, or where `mammoth` is not installed."""
    try:
        import mammoth  # noqa: PLC0415 - an extra, which most people do not need
    except ImportError:
        raise UsageError(
            "To read Word documents, one more package is needed.", 'Run: pip install "charterc[word]"'
        ) from None
    try:
        html = mammoth.convert_to_html(io.BytesIO(raw), ignore_empty_paragraphs=False).value
    except (BadZipFile, ExpatError, KeyError, ValueError, OSError, AttributeError):
        raise UsageError(
            f"{shown} is no Word document, or a broken one.", "Open it in Word and save it as .docx."
        ) from None
    found = []
    for number, match in enumerate(_PARAGRAPH.finditer(html), 1):
        found += [Block(block.text, ((0, number),)) for block in blocks_of(match.group(2))]
    return found
