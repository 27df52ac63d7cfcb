"""Pictures made of dots: what their first bytes say of their kind and size."""

from __future__ import annotations

import io

MAX_PIXELS = 40_000_000
_KINDS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpg", b"RIFF": "webp"}


def raster_kind(content: bytes) -> str:
    """`png`, `jpg` or `webp`; "" for anything else."""
    for start, kind in _KINDS.items():
        if content.startswith(start) and (kind != "webp" or content[8:12] == b"WEBP"):
            return kind
    return ""


def raster_fault(content: bytes) -> str:
    """What is wrong with the size of a picture, as the rest of a sentence; "" for a sound one."""
    import imagesize  # noqa: PLC0415 - it brings all of urllib with it, half as much again as a whole run of lint

    try:
        width, height = imagesize.get(io.BytesIO(content))
    except (ValueError, TypeError, OSError):
        width = height = -1
    if width <= 0 or height <= 0:
        return "is damaged: it has no size"
    return f"has {width:,} × {height:,} pixels, which is too many" if width * height > MAX_PIXELS else ""
