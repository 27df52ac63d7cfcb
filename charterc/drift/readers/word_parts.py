"""Which files in the archive that a Word document is hold its text.

Their names are up to the program that wrote it; their kinds are not: `[Content_Types].xml` tells them (ECMA-376,
part 2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.parsers.expat import ParserCreate

if TYPE_CHECKING:
    from zipfile import ZipFile

_TEXT = ("document.main+xml", "document.macroenabled.main+xml", "template.main+xml")
_NOTES = ("footnotes+xml", "endnotes+xml")
"""How the kinds of those files end."""
_USUAL = "word/document.xml"
_LARGEST = 2**20
"""A list of all files of a document is never so long."""


def parts_with_text(archive: ZipFile) -> list[str]:
    """The names of the files with the text, then its footnotes and endnotes, as far as they are there.

    Raises what `zipfile` and `expat` raise, and `KeyError` where there is no text.
    """
    names = set(archive.namelist())
    told = _told(archive) if "[Content_Types].xml" in names else {}
    text = [name for name, kind in told.items() if kind.endswith(_TEXT) and name in names]
    notes = [name for name, kind in told.items() if kind.endswith(_NOTES) and name in names]
    return [*(text or [archive.getinfo(_USUAL).filename]), *notes]


def _told(archive: ZipFile) -> dict[str, str]:
    """The kind of each file that has one of its own, in small letters."""
    told: dict[str, str] = {}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag.endswith("Override"):
            told[attributes.get("PartName", "").lstrip("/")] = attributes.get("ContentType", "").lower()

    parser = ParserCreate()
    parser.StartElementHandler = start
    with archive.open("[Content_Types].xml") as stream:
        parser.Parse(stream.read(_LARGEST), True)
    return told
