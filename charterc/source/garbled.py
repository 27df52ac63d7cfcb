r"""Characters that a file got on its way here in place of others: wrong encodings, private fonts, ligatures.

“itâ€™s”   “it’s”, stored as UTF-8 and read as Windows text on the way
“Si�n”     “Siân”, of which a program could not read one letter
“\uf0b7”   a bullet of the font Symbol, which is an empty box in any other
“oﬃce”     “office”, copied out of a PDF, which a search does not find
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

_ENCODINGS = ("cp1252", "mac-roman", "cp850", "cp437")
"""What text is taken for when it is not taken for UTF-8: Windows, old Macs, and DOS, which spreadsheets still use."""
_LATIN = re.compile(
    "[\u00a0-\u017f\u1e00-\u1eff\u02c6\u02dc\u2010-\u2027\u202f-\u203a\u20ac\u2122\u2190-\u2193\u2212\u2713\u2714"
    "\u25aa\u25cf\u2605\ufb00-\ufb06\ufeff]+"
)
"""Letters of Europe and the signs that writers use: one of them by itself is what was meant."""
_LOST = re.compile("\ufffd+")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U000ffffd\U00100000-\U0010fffd]")
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_BULLETS = frozenset("\uf0b7\uf0a7\uf0d8\uf076\uf0fc\uf02d\uf06e\uf06f\uf0a8\uf0e0\uf071\uf077")
"""What Word stores for the bullets of Symbol and Wingdings."""
_CONTROL = re.compile("[\x80-\x9f]")
_WORD = re.compile(r"\S")
_LONGEST = 40
_MOST = 200
"""More damage is not told: nobody would read on."""


class Garbled(NamedTuple):
    """A stretch of a text that is damaged. Offsets count characters from 0."""

    start: int
    end: int
    message: str
    hint: str
    meant: str = ""
    """What belongs there, where that is certain."""


def garbled(text: str) -> list[Garbled]:
    """Each damaged stretch of a text, in its order."""
    if text.isascii():
        return []
    found = [stretch for look in (_misread, _lost, _private, _ligatures) for stretch in islice(look(text), _MOST)]
    return sorted(found)


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """For each encoding, what the bytes of letters in UTF-8 look like in it."""
    for encoding in _ENCODINGS:
        first2, first3, first4 = (_class(encoding, *ends) for ends in ((0xC2, 0xDF), (0xE0, 0xEF), (0xF0, 0xF4)))
        later = _class(encoding, 0x80, 0xBF)
        yield encoding, re.compile(f"(?:{first2}{later}|{first3}{later}{{2}}|{first4}{later}{{3}})+")


def _class(encoding: str, first: int, last: int) -> str:
    """The characters that the bytes from `first` to `last` stand for, as a class of a regular expression."""
    return f"[{re.escape(''.join(_read(byte, encoding) for byte in range(first, last + 1)))}]"


def _read(byte: int, encoding: str) -> str:
    """The character of a byte; where the encoding has none, the control character that programs put there."""
    try:
        return bytes([byte]).decode(encoding)
    except UnicodeDecodeError:
        return chr(byte)


def _meant(written: str, encoding: str) -> str:
    """What was written before it was misread; "" where that is nothing that people write."""
    raw = bytes(ord(sign) if "\x7f" < sign < "\xa0" else sign.encode(encoding)[0] for sign in written)
    meant = raw.decode("utf-8", "replace")
    if _LATIN.fullmatch(meant):
        return next((again.meant for again in _misread(meant) if again.end - again.start == len(meant)), meant)
    scripts = {unicodedata.name(letter, "?").split()[0] for letter in meant if letter.isalpha()}
    return meant if len(meant) > 1 and len(scripts) == 1 and all(map(str.isprintable, meant)) else ""


_MISREAD = tuple(_patterns())
_STRAY = re.compile("(?<=[a-z.,;:!?])\u00c2(?=\\s)|\u00e2\u20ac(?![\u0080-\u00bf\u0152-\u0178\u02c6-\u2122])")
"""A space or a quotation mark of which the rest was lost on the way: “end.Â  Next”, “carersâ€ are”."""


def _misread(text: str) -> Iterator[Garbled]:
    together: list[tuple[int, int, str]] = []
    for start, end, meant in sorted(_misreadings(text)):
        between = text[together[-1][1] : start] if together else ""
        if together and (any(map(str.isspace, between)) or end - together[0][0] > _LONGEST):
            yield _in_one_word(text, together)
            together = []
        together.append((start, end, meant))
    if together:
        yield _in_one_word(text, together)


def _misreadings(text: str) -> Iterator[tuple[int, int, str]]:
    """Where each misread stretch starts and ends, and what was meant there; of two that overlap, the longer one."""
    found = [
        (*match.span(), meant)
        for encoding, pattern in _MISREAD
        for match in islice(pattern.finditer(text), _MOST)
        if (meant := _meant(match.group(), encoding))
    ]
    taken: set[int] = set()
    for start, end, meant in sorted(found, key=lambda stretch: (stretch[0] - stretch[1], stretch)):
        if taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            yield start, end, meant
    for match in _STRAY.finditer(text):
        if taken.isdisjoint(range(*match.span())):
            yield *match.span(), "" if match.group() == "\u00c2" else "\u201d"


def _in_one_word(text: str, stretches: Sequence[tuple[int, int, str]]) -> Garbled:
    """What is told of stretches with no space between."""
    start, end = stretches[0][0], stretches[-1][1]
    before, behind = _around(text, start, end)
    meant, last = "", start
    for first, until, letters in stretches:
        meant += text[last:first] + letters
        last = until
    shown = _CONTROL.sub("\ufffd", before + text[start:end] + behind)
    message = f"“{shown}” is garbled: this text was read in a wrong encoding on its way here."
    hint = "Look for more of this in the whole file: it comes with copying, or with saving in an old program."
    return Garbled(start, end, message, f"Write:\n\n    {before}{meant}{behind}\n\n{hint}", meant)


def _lost(text: str) -> Iterator[Garbled]:
    for match in _LOST.finditer(text):
        before, behind = _around(text, *match.span())
        message = f"A letter of “{before}{match.group()}{behind}” is lost: “\ufffd” stands where it could not be read."
        yield Garbled(*match.span(), message, "Look it up in the document that the words came from, and type it again.")


def _private(text: str) -> Iterator[Garbled]:
    for match in _PRIVATE.finditer(text):
        sign = match.group()
        name = f"U+{ord(sign):04X}"
        if sign in _BULLETS or not text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip(" -"):
            message = f"A bullet of a word processor ({name}) stands here. Outside its own font it is an empty box."
            hint = "Make it an item of a list: a dash and a space in its place, each item on a line of its own."
        else:
            message = f"A private character ({name}) stands here. Outside the font it belongs to it is an empty box."
            hint = "Type the sign that was meant, or delete it."
        yield Garbled(*match.span(), message, hint)


def _ligatures(text: str) -> Iterator[Garbled]:
    for match in _LIGATURE.finditer(text):
        before, behind = _around(text, *match.span())
        sign, letters = match.group(), unicodedata.normalize("NFKC", match.group())
        message = f"“{sign}” in “{before}{sign}{behind}” is one character for “{letters}”, so a search misses the word."
        yield Garbled(*match.span(), message, f"Write:\n\n    {before}{letters}{behind}", letters)


def _around(text: str, start: int, end: int) -> tuple[str, str]:
    """What is written before and behind a stretch without a space between."""
    first, last = start, end
    while first and start - first < _LONGEST and _WORD.match(text, first - 1):
        first -= 1
    while last < len(text) and last - end < _LONGEST and _WORD.match(text, last):
        last += 1
    return text[first:start], text[end:last]
