r"""Text from a file, made fit for a terminal: nothing in it may move the cursor or hide itself.

`\x1b[2J` in a charter would clear the reader's screen, and U+202E would turn the rest of the line
round. Both are shown by their numbers instead. `cells` says how wide a character then stands, so that
a caret below it points at the right place.
"""

from __future__ import annotations

import re
import unicodedata

TAB = 4
_PLAIN = str.maketrans(
    {"“": '"', "”": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "…": "...", "→": "->", "│": "|", "·": "-"}
)
# Controls, what is not text at all (lone surrogates, unassigned ends of planes), and what is there but not seen.
# U+200C and U+200D stay: Persian and emoji are written with them.
_UNSHOWN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\ufffe\uffff\U000e0000-\U000e007f]"
)

# Latin letters with their accents, and the quotation marks, dashes and dots of English print.
_PLAIN_LINE = re.compile("[ -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*")


def printable(text: str, *, ascii: bool = False) -> str:  # noqa: A002 — the option's name in the interface
    """Text on one line or several, with every unseen character written as its number.

    With `ascii`, typographic marks become their plain forms and any other letter its number.
    """
    if not text.isprintable():  # nearly every line is; no unseen character is
        text = _UNSHOWN.sub(_number, text)
    return text.translate(_PLAIN).encode("ascii", "backslashreplace").decode("ascii") if ascii else text


def one_line(text: str, *, ascii: bool = False) -> str:  # noqa: A002
    """Printable text with its line breaks and tabs written as signs: for a path or a heading."""
    return printable(text.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t"), ascii=ascii)


def _number(match: re.Match[str]) -> str:
    number = ord(match.group())
    return f"\\x{number:02x}" if number < 0x100 else f"<U+{number:04X}>"


def is_plain(text: str) -> bool:
    """Whether every character is shown as it is, in one column: nearly every line is like that."""
    return (text.isascii() and text.isprintable()) or _PLAIN_LINE.fullmatch(text) is not None


def cells(text: str) -> int:
    """How many columns a terminal gives to text: two for a wide letter, none for a combining mark."""
    if text.isascii() or is_plain(text):
        return len(text)
    return sum(_width(character) for character in text)


def _width(character: str) -> int:
    if character in "\u200c\u200d" or unicodedata.category(character) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def pieces(line: str, *, ascii: bool = False) -> list[str]:  # noqa: A002
    """Each character of a line of the file as it is shown, tabs spread to the next stop.

    The n-th piece stands for the n-th character, so a column of the file finds its place on screen.
    """
    if not ascii and is_plain(line):
        return list(line)
    found, at = [], 0
    for character in line:
        piece = " " * (TAB - at % TAB) if character == "\t" else printable(character, ascii=ascii)
        found.append(piece)
        at += cells(piece)
    return found
