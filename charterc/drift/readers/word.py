"""A Word document. Its lines are its paragraphs, counted from 1, then those of its notes."""

from __future__ import annotations

import io
import lzma
import struct
import zlib
from collections.abc import Iterator
from xml.parsers.expat import ExpatError
from zipfile import BadZipFile, ZipFile

from charterc.drift.document import MAX_BLOCKS, MAX_BYTES, Block, too_much
from charterc.drift.readers.word_paragraphs import Paragraphs
from charterc.drift.readers.word_parts import parts_with_text
from charterc.errors import UsageError

_BROKEN_ARCHIVE = (BadZipFile, zlib.error, lzma.LZMAError, struct.error, RuntimeError, OSError)
"""What `zipfile` raises where an archive is broken, locked, or packed in a way that it cannot read."""
_BROKEN_XML = (ExpatError, LookupError, ValueError)
_CHUNK = 2**16


def read(raw: bytes, shown: str) -> Iterator[Block]:
    """The blocks of a document. Raises `UsageError` where it is none, or unpacks to more than any charter."""
    try:
        with ZipFile(io.BytesIO(raw)) as archive:
            yield from _blocks(archive, shown)
    except (*_BROKEN_ARCHIVE, *_BROKEN_XML):
        raise UsageError(
            f"{shown} is no Word document, or a broken one.",
            "Open it in Word and save it again as .docx, without a password.",
        ) from None


def _blocks(archive: ZipFile, shown: str) -> Iterator[Block]:
    parts = parts_with_text(archive)
    if sum(archive.getinfo(part).file_size for part in parts) > MAX_BYTES:
        raise too_much(shown, f"{MAX_BYTES // 2**20} MB of text and form")
    number = 0
    for part in parts:
        paragraphs = Paragraphs(number)
        with archive.open(part) as stream:
            while chunk := stream.read(_CHUNK):
                yield from paragraphs.feed(chunk)
                if paragraphs.number > MAX_BLOCKS:
                    raise too_much(shown, f"{MAX_BLOCKS:,} paragraphs")
        yield from paragraphs.close()
        number = paragraphs.number
