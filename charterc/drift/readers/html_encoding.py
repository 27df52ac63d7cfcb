"""In which code a page's letters were saved, as browsers find it (https://encoding.spec.whatwg.org/#names-and-labels)."""

from __future__ import annotations

import codecs
import re

from charterc.drift.document import decoded

_DECLARED = re.compile(
    rb"""(?:<meta[^>]{0,200}charset|^\s*<\?xml[^>]{0,200}encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.IGNORECASE
)
_HEAD = 4096
"""It is told within so many bytes."""
_BROWSERS_READ_AS = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16-be": "utf-8",
    "gb2312": "gbk",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""Python's name of a code, and the one that browsers take for it: a page whose declaration can be read is no UTF-16."""
_CODES = re.compile(
    r"utf-8|cp866|cp874|cp125[0-8]|cp932|cp949|iso8859-\d+|koi8-[ru]|mac-roman|mac-cyrillic|gbk|gb18030|big5hkscs|"
    r"euc_jp|iso2022_jp"
)
"""The codes of the web. Python knows others, which are no codes of letters."""


def page_text(raw: bytes, shown: str) -> str:
    """The text of a page. Raises `UsageError` for what is no text."""
    declared = _DECLARED.search(raw[:_HEAD])
    code = _code(declared.group(1).decode("ascii", "replace")) if declared else ""
    if code and not raw.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return raw.decode(code, "replace")
    return decoded(raw, shown)


def _code(label: str) -> str:
    """The code that browsers take for a label; "" for one that they do not know."""
    try:
        name = codecs.lookup(label).name
    except (LookupError, ValueError):
        return ""
    name = _BROWSERS_READ_AS.get(name, name)
    return name if _CODES.fullmatch(name) else ""
