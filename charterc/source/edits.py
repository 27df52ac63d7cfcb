"""Edits by place: comments, order, quoting, line ends and the byte order mark stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterable

from charterc.problem import Edit

_BOM = b"\xef\xbb\xbf"
_BREAK = re.compile(r"\r\n|\r|\n")


def apply_edits(raw: bytes, edits: Iterable[Edit]) -> bytes:
    """The bytes with every edit made. The edits may not overlap.

    Line ends in new text become those of the file, as its first line has them.
    """
    mark, text = (_BOM, raw[len(_BOM) :].decode()) if raw.startswith(_BOM) else (b"", raw.decode())
    breaks = list(_BREAK.finditer(text))
    starts = [0, *(match.end() for match in breaks)]
    line_end = breaks[0].group() if breaks else "\n"

    def offset(line: int, column: int) -> int:
        return min(starts[line - 1] + column - 1, len(text)) if line <= len(starts) else len(text)

    pieces, rest = [], len(text)
    for edit in sorted(edits, key=lambda edit: edit.span, reverse=True):
        span = edit.span
        pieces += [text[offset(span.end_line, span.end_column) : rest], edit.text.replace("\n", line_end)]
        rest = offset(span.line, span.column)
    return mark + "".join([text[:rest], *reversed(pieces)]).encode()
