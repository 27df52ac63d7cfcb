"""The bytes of a picture: is the file there, inside the project, and safe to publish?"""

from __future__ import annotations

import os
import re
from pathlib import Path

from charterc.source.files import read_inside
from charterc.source.rasters import raster_fault, raster_kind
from charterc.source.svg.clean import clean
from charterc.source.svg.refusal import RefusedError

MAX_BYTES = 2 * 1024 * 1024


def read_picture(named: str, folder: Path, root: Path, what: str = "picture") -> tuple[str, bytes, str, str]:
    """One picture, looked for in `folder` inside `root`: its kind (`png` …), its bytes, what is wrong, and the hint."""
    content, fault, hint = _read(named, folder, root)
    return _kind(content), content, fault.replace("picture", what, 1), hint


def _read(named: str, folder: Path, root: Path) -> tuple[bytes, str, str]:
    """The bytes, or what is wrong and how to mend it."""
    if "://" in named or named.startswith("data:"):
        return b"", f"The picture “{named}” is on the web.", "Save it into the project and name the file."
    path = folder / named
    try:
        if Path(named).is_absolute() or not _unlinked(path).is_relative_to(_unlinked(root)):
            return (
                b"",
                f"The picture “{named}” lies outside the project.",
                "Copy it into the project and name the copy.",
            )
        content = read_inside(path, root, MAX_BYTES + 1)
    except FileNotFoundError:
        return (
            b"",
            f"There is no picture “{named}”.",
            f"It is looked for in {folder.name}/, beside the file that names it.",
        )
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be used"
        return b"", f"The picture “{named}” cannot be read: {reason}.", ""
    if len(content) > MAX_BYTES:
        size = path.stat().st_size / 1024 / 1024
        return (
            b"",
            f"The picture “{named}” is {size:.1f} MiB. The limit is 2 MiB.",
            "Save it smaller: 1,600 pixels wide is plenty.",
        )
    try:
        return published(content), "", ""
    except RefusedError as error:
        return content, f"The picture “{named}” {error}.", "Use a PNG, JPEG or WebP file, or save it as “plain SVG”."


def published(content: bytes) -> bytes:
    """What is published of a picture: the bytes themselves, or an SVG written anew. Raises `RefusedError`."""
    kind = _kind(content)
    if kind == "svg":
        return clean(content)
    fault = raster_fault(content) if kind else "is not a picture this tool knows"
    if fault:
        raise RefusedError(fault)
    return content


def _unlinked(path: Path) -> Path:
    """The place that a path's words lead to; links on the way are another matter."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow them


def _kind(content: bytes) -> str:
    if kind := raster_kind(content):
        return kind
    # Without the zeros it is enough of a text in UTF-16, too, to find a name in it.
    head = content[:8192].replace(b"\0", b"").lower()
    starts = head.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")
    return "svg" if starts and re.search(rb"<(?:[\w.-]+:)?svg\b", head) else ""
