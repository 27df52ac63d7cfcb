"""Bytes → text: UTF-8 only, at most 1 MiB, with every character that cannot be seen named."""

from __future__ import annotations

import codecs
import re
import unicodedata

from charterc.problem import Problem, Severity, Span

MAX_BYTES = 1024 * 1024

# Controls that YAML, HTML and PDF cannot carry; the tab is reported by the parser, which knows when it hurts.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Characters that change how a line reads without being seen: line separators and direction overrides.
_DECEIVING = re.compile("[\x85\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
# Left behind by word processors; harmless to print, harmful to search and to screen readers.
_LEFTOVER = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\ufff9-\ufffb]")
# YAML takes only ordinary spaces for indentation.
_ODD_INDENT = re.compile("^[ ]*([\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000])", re.MULTILINE)
_ANY = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff"
    "\u00ad\u180e\u200b\u2060-\u2064\ufff9-\ufffb\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
)
_ORDINARY = bytes([*b"\t\n\r", *range(0x20, 0x7F)])
"""The letters, signs and line ends of ASCII. Nearly all of a charter is made of them."""
_BOM = "\ufeff"
_SEPARATOR = re.compile("[\x85\u2028\u2029]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_NAMES = {"\x85": "NEXT LINE", "\x00": "NUL", "\x7f": "DELETE"}


def decode(raw: bytes, file: str) -> tuple[str | None, list[Problem]]:
    r"""The text of a file with `\n` line ends, or None where it cannot be read as text at all.

    The problems name encodings other than UTF-8, files over `MAX_BYTES` and unseen characters. A
    byte order mark at the start and Windows line ends are accepted.
    """
    if len(raw) > MAX_BYTES:
        return None, [
            Problem(
                "depth-or-size",
                "This file is larger than 1 MiB, the most that a charter may be.",
                file,
                hint="A charter is text. Keep pictures in files of their own and name them here.",
            )
        ]
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or (raw[:4].count(0) in {2, 3} and len(raw) >= 4):
        return None, [
            Problem(
                "encoding",
                "This file is saved as UTF-16, which this tool does not read.",
                file,
                hint="In your editor choose “Save as”, then the encoding “UTF-8”.",
            )
        ]
    try:
        text = raw.decode("utf-8").removeprefix(_BOM)
    except UnicodeDecodeError as error:
        return None, [_not_utf8(raw, error.start, file)]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    rest = raw.translate(None, delete=_ORDINARY).decode("utf-8")
    if rest.isprintable() or not _ANY.search(text):  # the first is much quicker, and true of most
        return text, []
    # The parser stops at the first control character, and counts lines by separators that editors do not show;
    # without them it can find the other problems too, in the lines that people see.
    return _SEPARATOR.sub("\ufffd", _CONTROL.sub("\ufffd", text)), _unseen(text, file)


def _not_utf8(raw: bytes, start: int, file: str) -> Problem:
    """Say which byte breaks UTF-8, and which letter it was probably meant to be."""
    before = raw[:start].removeprefix(codecs.BOM_UTF8)
    line = before.count(b"\n") + 1
    column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8", "replace")) + 1
    meant = raw[start : start + 1].decode("cp1252", "replace")
    guess = f" It is probably “{meant}” in an older Windows encoding." if meant.isprintable() else ""
    return Problem(
        "encoding",
        f"Byte {raw[start]:#04x} here is not UTF-8 text.{guess}",
        file,
        Span.at(line, column),
        hint="In your editor choose “Save as”, then the encoding “UTF-8”, and check the accented letters.",
    )


def unprintable(text: str) -> str:
    """The first character of a text that no format can carry or that deceives the eye, or ""."""
    match = _CONTROL.search(text) or _DECEIVING.search(text) or _SURROGATE.search(text)
    return match.group() if match else ""


def name_of(character: str) -> str:
    """The name people can look up, such as `U+200B ZERO WIDTH SPACE`."""
    name = _NAMES.get(character) or unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


def _unseen(text: str, file: str) -> list[Problem]:
    problems = []
    for pattern, severity, message, hint in (
        (_CONTROL, Severity.ERROR, "A control character, {}, stands here.", "Delete it: it cannot be printed."),
        (
            _DECEIVING,
            Severity.ERROR,
            "A hidden character, {}, stands here: what people read would differ from what is stored.",
            "Delete it and type the words around it again.",
        ),
        (
            _LEFTOVER,
            Severity.WARNING,
            "A hidden character, {}, stands here, probably pasted in with the text.",
            "Delete it: it breaks searching and copying.",
        ),
        (
            _ODD_INDENT,
            Severity.ERROR,
            "This line is indented with a character that only looks like a space: {}.",
            "Replace the start of the line with ordinary spaces.",
        ),
    ):
        for match in pattern.finditer(text):
            group = 1 if pattern.groups else 0
            start = match.start(group)
            line = text.count("\n", 0, start) + 1
            column = start - (text.rfind("\n", 0, start) + 1) + 1
            problems.append(
                Problem(
                    "hidden-character",
                    message.format(name_of(match.group(group))),
                    file,
                    Span.at(line, column),
                    hint,
                    severity,
                )
            )
    return problems
