"""A phone number has too few or too many digits.

What it finds

Numbers in “phone”, and in a text behind “ring”, “call”, “text” and the like, that are not the length of a UK number: 11
digits from 0 (10 in a few places), a short number such as 111 or 116 123, or +44 and ten. Numbers of other countries
start with + and are left alone, and so are opening hours beside the number.

Why it matters

A digit that fell out leaves a family with a stranger on the phone, or with nobody.

Example that fails

    contacts:
      - phone: 0161 474 10

Example that passes

    contacts:
      - phone: 0161 496 0000

Source

Ofcom, “National Telephone Numbering Plan”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING
YIELDS_TO = ("letter-in-number",)

_NUMBER = re.compile(r"\+?\(?\d[\d\s().–-]*")
_EXTENSION = re.compile(r"\b(?:ext\.?|extension|option|x)\s*\d+", re.IGNORECASE)
_CLOCK = r"(?:[01]?\d|2[0-4])[:.][0-5]\d(?![\d:]|\.\d)"
_TO = r"\s{0,3}(?:to|until|till|[-–—])\s{0,3}"
_HOURS = re.compile(  # “9am to 5pm”, “9:30–17:30”, “from 9.30”, “Mon–Fri 0900–1700”
    rf"\b\d{{1,2}}(?:[:.]\d\d)?\s{{0,3}}(?:am|pm)?{_TO}\d{{1,2}}(?:[:.]\d\d)?\s{{0,3}}(?:am|pm)\b"
    rf"|(?<![\d.:]){_CLOCK}\s{{0,3}}(?:am|pm)?(?:{_TO}{_CLOCK})?"
    rf"|(?<=[a-z(,] )[0-2]\d[0-5]\d{_TO}[0-2]\d[0-5]\d(?!\d)",
    re.IGNORECASE,
)
_RUNG = re.compile(
    r"\b(?:ring|call|phone|telephone|tel|text|dial|mobile|freephone|helpline)\b[^\d\n.!?;+(]{0,40}"
    r"(?P<number>(?!\d\d[- ]\d\d[- ]\d\d)(?:\+44|\(?0\d)[\d ()-]{3,24}\d)(?![\d/])",
    re.IGNORECASE,
)
"""A number that is told in a text: “ring us on 0161 496 0000”."""
_DIGITS, _SHORTEST_GROUP = 11, 3
"""Digits of a number, and of its last group; fewer behind it say when to ring: “01632 960100 24 hours”."""
_SHORT = frozenset({"111", "999", "101", "112", "119", "105", "159", "08001111"})
_FEWEST = 3


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number."""
    for text in context.texts.all:
        if text.role in SENTENCES:
            yield from _told(context, text)
        if text.role is not Role.PHONE:
            continue
        words = text.value
        for pattern in (_EXTENSION, _HOURS):
            words = pattern.sub(lambda match: "x" * len(match.group()), words)
        found = [match for match in _NUMBER.finditer(words) if sum(map(str.isdigit, match.group())) >= _FEWEST]
        if not found:
            yield _problem(context, text, 0, len(text.value), "has no phone number in it")
        for match in found:
            fault = _fault(match.group())
            if fault:
                yield _problem(context, text, match.start(), match.start() + len(match.group().rstrip(" (.-–")), fault)
                break  # digits after a slip of the pen look like a number of their own


def _told(context: Context, text: Text) -> Iterator[Problem]:
    """One problem for each number in running text."""
    for match in _RUNG.finditer(text.prose):
        number = match["number"]
        is_of_hours = len(re.split(r"[ ()-]", number)[-1]) < _SHORTEST_GROUP and sum(map(str.isdigit, number)) > _DIGITS
        fault = "" if is_of_hours else _fault(number)
        if fault:
            yield _problem(context, text, *match.span("number"), fault)


def _problem(context: Context, text: Text, start: int, end: int, fault: str) -> Problem:
    return context.problem(
        f"“{text.value[start:end].strip()}” {fault}, so a call would not get through.",
        text.span(start, end),
        "Ring the number once, and write it with its area code.",
    )


def _fault(number: str) -> str:
    """What is wrong with the length of a number, or ""."""
    digits = "".join(letter for letter in number if letter.isdigit())
    if number.lstrip("(").startswith("+"):
        if not digits.startswith("44"):
            return "" if 8 <= len(digits) <= 15 else f"has {len(digits)} digits"
        digits = "0" + digits[2:].removeprefix("0")
    elif digits.startswith("0044"):
        digits = "0" + digits[4:].removeprefix("0")
    for relay in ("18001", "18002", "18000"):
        digits = digits.removeprefix(relay)
    if digits in _SHORT or not digits or (digits.startswith("116") and len(digits) == 6):
        return ""
    if not digits.startswith("0"):
        return "" if len(digits) == 5 else "does not start with 0 or +44"
    longest = _DIGITS
    shortest = 10 if digits.startswith(("01", "0800", "0500")) and not _has_long_area(digits) else _DIGITS
    if shortest <= len(digits) <= longest:
        return ""
    return f"has {len(digits)} digits, where a UK number has 11"


def _has_long_area(digits: str) -> bool:
    """Whether the area code is one of the big cities' (011x, 01x1), whose numbers have 11 digits."""
    return digits.startswith("011") or digits[3:4] == "1"
