"""From an address to a file of the preview, and never to any other."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from charterc.source.files import read_inside

_LARGEST = 1 << 28
"""Bytes of a file that are served."""
TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json; charset=utf-8",
    ".xml": "application/xml; charset=utf-8",
    ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".txt": "text/plain; charset=utf-8",
    ".pdf": "application/pdf",
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".webp": "image/webp",
    ".svg": "image/svg+xml",
}
"""What is said of a file by its ending. What the system knows of endings differs from machine to machine."""


class Address(NamedTuple):
    """A place on the preview."""

    parts: tuple[str, ...]
    """The names of folders, and of a file where it is none of a folder."""
    query: str = ""

    @property
    def name(self) -> str:
        """The charter that it belongs to, if any; else what the address begins with."""
        return self.parts[0] if len(self.parts) > 1 else ""

    @property
    def file(self) -> str:
        """The name of the file, "index.html" for a folder."""
        return self.parts[-1] or "index.html"

    @property
    def kind(self) -> str:
        """The type of its file."""
        return TYPES.get(Path(self.file).suffix.lower(), "application/octet-stream")

    def content(self, folder: Path) -> bytes | None:
        """What the file holds; None where there is none in the folder."""
        try:
            return read_inside(folder.joinpath(*self.parts[:-1], self.file), folder, _LARGEST)
        except OSError:
            return None

    def is_folder(self, folder: Path) -> bool:
        """Whether the address of a folder was written without the slash at its end."""
        try:
            return bool(self.parts[-1]) and folder.joinpath(*self.parts, "index.html").is_file()
        except OSError:  # such as a name that is too long
            return False


def address_of(target: str) -> Address | None:
    """The address that a request names; None where it names what cannot be a file of the preview.

    What is hidden is never served, nor what a name could lead out of the folder.
    """
    try:
        found = urlsplit(target)
        path = unquote(found.path, errors="strict")
    except ValueError:
        return None
    if not path.startswith("/") or found.netloc or any(sign in path for sign in ("\\", "\0", ":")):
        return None
    parts = tuple(path[1:].split("/"))
    if any(not part for part in parts[:-1]) or any(part.startswith(".") for part in parts):
        return None
    return Address(parts, found.query)
