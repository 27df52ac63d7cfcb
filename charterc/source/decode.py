"""Bytes → text: UTF-8 only, at most 1 MiB, with every character that cannot be seen named."""

from __future__ import annotations

import codecs
import re
import unicodedata
from itertools import chain, islice

from charterc.problem import Edit, Fix, Problem, Severity, Span
from charterc.source.file_kinds import kind_of
from charterc.source.garbled import Garbled, garbled
from charterc.source.lines import lines_of
from charterc.source.odd_spaces import OddSpace, odd_spaces, plain

MAX_BYTES = 1024 * 1024
MOST = 200
"""More characters of one kind are not told: nobody would read on."""

# Controls that YAML, HTML and PDF cannot carry; the tab is reported by the parser, which knows when it hurts.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Characters that change how a line reads without being seen: line separators and direction overrides.
_DECEIVING = re.compile("[\x85\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
# Left behind by word processors; harmless to print, harmful to search and to screen readers.
_LEFTOVER = re.compile("[\u00ad\u180e\u200b\u2060-\u2064\ufff9-\ufffb]")
_ORDINARY = bytes([*b"\t\n\r", *range(0x20, 0x7F)])
"""The letters, signs and line ends of ASCII. Nearly all of a charter is made of them."""
_BOM = "\ufeff"
_SEPARATOR = re.compile("[\x85\u2028\u2029]")
_UNPRINTABLE = re.compile(f"{_CONTROL.pattern}|{_DECEIVING.pattern}|[\ud800-\udfff]")
_NAMES = {"\x85": "NEXT LINE", "\x00": "NUL", "\x7f": "DELETE"}


def decode(raw: bytes, file: str) -> tuple[str | None, list[Problem]]:
    r"""The text of a file with `\n` line ends, or None where it cannot be read as text at all.

    The problems name files that are no text, encodings other than UTF-8, files over `MAX_BYTES`, and characters that
    are unseen or damaged. A byte order mark at the start and Windows line ends are accepted. Spaces that only look like
    one are made plain where YAML needs a plain one, so that the rest of the file can be read.
    """
    if kind := kind_of(raw):
        return None, [_no_text(kind, file)]
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
        # No encoding of letters has bytes of nothing in it, but for UTF-16.
        return None, [_no_text("no text", file) if b"\0" in raw else _not_utf8(raw, error.start, file)]
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    rest = raw.translate(None, delete=_ORDINARY).decode("utf-8")
    if not rest:  # as in many
        return text, []
    damaged = garbled(text)
    problems = [_garbled(text, found, file) for found in damaged]
    if not rest.isprintable():
        problems += [_unseen(text, match, file) for match in _unseen_in(text, damaged)]
        # The parser stops at the first control character, and counts lines by separators that editors do not show;
        # without them it can find the other problems too, in the lines that people see.
        text = _SEPARATOR.sub("\ufffd", _CONTROL.sub("\ufffd", text))
        spaces = odd_spaces(lines_of(text))
        problems += [_odd(space, file) for space in spaces]
        text = plain(lines_of(text), spaces) if spaces else text
    return text, problems


def _no_text(kind: str, file: str) -> Problem:
    return Problem(
        "encoding",
        f"This file is {kind}, whatever its name says. A charter is a plain text file.",
        file,
        hint="Open it in the program that made it, and copy the words into a text editor such as Notepad. Write each "
        "behind its key, and save that as UTF-8:\n\n    title: Our co-production charter\n    values:\n"
        "      - name: Be open and honest",
    )


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


def is_unprintable(text: str) -> bool:
    """Whether a character of a text is one that no format can carry or that deceives the eye."""
    return bool(_UNPRINTABLE.search(text))


def is_leftover(text: str) -> bool:
    """Whether a text holds a character that word processors leave behind, such as a soft hyphen."""
    return bool(_LEFTOVER.search(text))


def without_unprintable(text: str) -> str:
    """A text with such characters replaced, every other one in its place."""
    return _UNPRINTABLE.sub("\ufffd", text)


def name_of(character: str) -> str:
    """The name people can look up, such as `U+200B ZERO WIDTH SPACE`."""
    name = _NAMES.get(character) or unicodedata.name(character, "")
    return f"U+{ord(character):04X} {name}".rstrip()


_KINDS = (
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
)
"""What is said of each kind of unseen character."""


def _unseen_in(text: str, damaged: list[Garbled]) -> list[re.Match[str]]:
    """The first of each kind of unseen characters, in the order of the text, without those that are told as damage."""
    lone = [
        islice((it for it in kind.finditer(text) if not any(d.start <= it.start() < d.end for d in damaged)), MOST)
        for kind, *_ in _KINDS
    ]
    return sorted(chain.from_iterable(lone), key=lambda match: match.start())


def _unseen(text: str, match: re.Match[str], file: str) -> Problem:
    character = match.group()
    severity, message, hint = next(kind[1:] for kind in _KINDS if kind[0].match(character))
    span = _span(text, *match.span())
    return Problem("hidden-character", message.format(name_of(character)), file, span, hint, severity)


def _odd(space: OddSpace, file: str) -> Problem:
    span = Span.at(space.line, space.column, len(space.characters))
    message = (
        f"What looks like a space here is a special one, {name_of(space.characters[0])}, which YAML does not read."
    )
    hint = "Delete it and type a space. Here it is read as a plain one."
    fix = Fix((Edit(span, " " * len(space.characters)),), "Put a plain space")
    return Problem("hidden-character", message, file, span, hint, Severity.WARNING, fix=fix)


def _garbled(text: str, found: Garbled, file: str) -> Problem:
    broken = is_unprintable(text[found.start : found.end])
    severity = Severity.ERROR if broken else Severity.WARNING
    return Problem("garbled-text", found.message, file, _span(text, found.start, found.end), found.hint, severity)


def _span(text: str, start: int, end: int) -> Span:
    """A stretch of one line, from and to an offset."""
    return Span.at(text.count("\n", 0, start) + 1, start - text.rfind("\n", 0, start), end - start)
