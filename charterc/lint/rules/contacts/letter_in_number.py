"""A letter stands where a figure belongs.

What it finds

“01632 96O 500”, “2O26”, “£1O”, “within 1O days”, “1O:30am”: the letter O, l or I among the figures of a phone number,
a year, a sum, a count or a time, and in the second half of a postcode (“SK1 OAB”). “2l of milk”, “class 3O” and “O2”
are left alone.

Why it matters

It looks right on paper. But a phone does not dial it, a program does not find it, and a screen reader says “ninety-six
oh”.

Example that fails

    contacts:
      - text: Ring us on 01632 96O 500 at any time.

Example that passes

    contacts:
      - text: Ring us on 01632 960 500 at any time.

Source

A proofreader's check; Ofcom, “National Telephone Numbering Plan”.
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator

from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_LETTER = re.compile("[OolI]")
_FIGURE, _MEANT = "[0-9OolI]", str.maketrans("OolI", "0011")
_MONTHS = "|".join(calendar.month_name[1:])
_COUNTED = (
    "working|school|days?|weeks?|months?|years?|hours?|minutes?|families|parents|children|people|pounds|pages|places"
)
_NUMBERS = (
    # A number as a phone dials it: from 0 or +44, with 10 or 11 figures.
    re.compile(rf"(?<![\w+])(?:\+44\s?(?:\(0\)\s?)?|\(?[0O]){_FIGURE}(?:[\s()-]{{0,2}}{_FIGURE}){{7,9}}(?!\w)"),
    re.compile(r"(?<!\w)(?:[12][O0][0-9OlI]{2}|(?:19|20)[0-9OlI]{2})(?!\w)"),
    re.compile(r"£[0-9][0-9OlI,.]{0,9}(?!\w)|£[OlI][0-9](?:[0-9.,]{0,9}[0-9])?(?!\w)"),
    re.compile(rf"(?<!\w)[0-9][0-9OlI]{{1,4}}(?=\s(?:{_COUNTED}|{_MONTHS})\b|\s?(?:%|[ap]m\b))"),
    re.compile(r"(?<![\w.:])(?:[0-9][0-9OlI]?|[OlI][0-9]):[0-9OlI]{2}(?=\s?[ap]m\b|(?![\w:]))"),
)
_POSTCODE = re.compile(r"\b[A-Z]{1,2}[0-9][0-9A-Z]? (?P<wrong>[OIl][ABD-HJLNP-UW-Z]{2})\b")
_ELSEWHERE = frozenset({Role.EMAIL, Role.URL, Role.LOST, Role.PERSON})


def check(context: Context) -> Iterator[Problem]:
    """One problem for each number."""
    for text in context.texts.all:
        if text.role not in _ELSEWHERE:
            yield from _in_numbers(context, text)
        if text.role is Role.ADDRESS:
            for match in _POSTCODE.finditer(text.value):
                at = match.start("wrong")
                right = match.group().replace(match["wrong"], text.value[at].translate(_MEANT) + match["wrong"][1:])
                yield _problem(context, text, match.span(), at, right)


def _in_numbers(context: Context, text: Text) -> Iterator[Problem]:
    end = 0
    found = (match for pattern in _NUMBERS for match in pattern.finditer(text.prose))
    for match in sorted(found, key=re.Match.start):
        letter = _LETTER.search(match.group())
        if letter and match.start() >= end:
            end = match.end()
            right = match.group().translate(_MEANT)
            yield _problem(context, text, match.span(), match.start() + letter.start(), right)


def _problem(context: Context, text: Text, span: tuple[int, int], at: int, right: str) -> Problem:
    written, letter = text.value[slice(*span)], text.value[at]
    return context.problem(
        f"In “{written}” the letter “{letter}” stands where the figure {letter.translate(_MEANT)} belongs.",
        text.span(*span),
        f"Write “{right}”.",
    )
