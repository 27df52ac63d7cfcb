"""The bytes of a picture: is the file there, inside the project, and safe to publish?"""

from __future__ import annotations

import io
import os
from pathlib import Path
from xml.parsers import expat

from charterc.source.files import read_inside

MAX_BYTES = 2 * 1024 * 1024
MAX_PIXELS = 40_000_000
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"RIFF": "webp"}
_ACTIVE = frozenset({"script", "foreignobject", "iframe", "object", "embed", "audio", "video", "handler", "set"})


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
    fault = _unsafe(content)
    return (
        content,
        f"The picture “{named}” {fault}" if fault else "",
        "Use a PNG, JPEG, WebP or plain SVG file." if fault else "",
    )


def _unlinked(path: Path) -> Path:
    """The place that a path's words lead to; links on the way are another matter."""
    return Path(os.path.abspath(path))  # noqa: PTH100 - `resolve` would follow them


def _kind(content: bytes) -> str:
    for start, kind in _KINDS.items():
        if content.startswith(start) and (kind != "webp" or content[8:12] == b"WEBP"):
            return kind
    head = content[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return (
        "svg"
        if head.startswith((b"<svg", b"<?xml", b"<!--", b"<!doctype")) and b"<svg" in content[:4096].lower()
        else ""
    )


def _unsafe(content: bytes) -> str:
    """What is wrong with a picture's bytes, or ""."""
    kind = _kind(content)
    if not kind:
        return "is not a picture this tool knows."
    if kind == "svg":
        return _unsafe_svg(content)
    import imagesize  # noqa: PLC0415 - it brings all of urllib with it, half as much again as a whole run of lint

    try:
        width, height = imagesize.get(io.BytesIO(content))
    except (ValueError, TypeError, OSError):
        width = height = -1
    if width <= 0 or height <= 0:
        return "is damaged: it has no size."
    return f"has {width:,} × {height:,} pixels, which is too many." if width * height > MAX_PIXELS else ""


def _unsafe_svg(content: bytes) -> str:
    """An SVG may draw, and nothing else: no script, no document type, nothing fetched from elsewhere."""
    faults: list[str] = []

    def start(name: str, attributes: dict[str, str]) -> None:
        local = name.rsplit(":", 1)[-1].lower()
        if local in _ACTIVE or local.startswith("animate"):
            faults.append(f"holds a <{local}>, which could run or change on the page.")
        for key, value in attributes.items():
            attribute = key.rsplit(":", 1)[-1].lower()
            squeezed = "".join(value.split()).lower()
            if attribute.startswith("on"):
                faults.append(f"holds “{attribute}”, which runs a script.")
            elif _fetches(attribute, squeezed):
                faults.append("fetches something from elsewhere.")

    def text(data: str) -> None:
        if _fetches("style", "".join(data.split()).lower()):
            faults.append("fetches something from elsewhere.")

    def refuse(*_: object) -> None:
        faults.append("holds a document type or a processing instruction.")

    parser = expat.ParserCreate()
    parser.StartElementHandler = start
    parser.CharacterDataHandler = text
    parser.StartDoctypeDeclHandler = refuse
    parser.EntityDeclHandler = refuse
    parser.ProcessingInstructionHandler = refuse
    try:
        parser.Parse(content, True)
    except expat.ExpatError as error:
        return f"is not a sound SVG file ({error})."
    return faults[0] if faults else ""


def _fetches(attribute: str, value: str) -> bool:
    """Whether an attribute (or a style, its value without spaces) leads out of the picture."""
    if attribute in {"href", "src"}:
        return not value.startswith(("#", "data:image/png", "data:image/jpeg"))
    return "javascript:" in value or "@import" in value or "url(" in value.replace("url(#", "")
