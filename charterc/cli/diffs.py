"""What would change in a file, for people and for `patch`."""

from __future__ import annotations

from difflib import unified_diff


def unified(shown: str, before: bytes, after: bytes) -> str:
    """The unified diff of a file, which is shown as `shown`; "" where nothing differs."""
    name = shown.lstrip("/")
    lines = unified_diff(_lines(before), _lines(after), f"a/{name}", f"b/{name}")
    return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)


def _lines(raw: bytes) -> list[str]:
    return raw.decode("utf-8", "replace").splitlines(keepends=True)
