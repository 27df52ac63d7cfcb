"""A quotation mark or a bracket has no partner.

What it finds

A quotation mark that opens and does not close, or closes and did not open; the same for brackets, whose partner has to
stand in the same paragraph. A quotation may begin in the words before a list and end in its last item. Apostrophes
(“families' views”), feet and inches and numbering (“1)”) do not count.

Why it matters

Readers cannot tell where the quotation or the aside ends. It often shows that words were lost.

Example that fails

    background: >-
      Our aim was to make sure that 'co-production is the 'golden thread' running through all we do.

Example that passes

    background: >-
      Our aim was to make sure that co-production is the 'golden thread' running through all we do.

Source

GOV.UK, “Style guide”, on quotes and quotation marks, and on brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_PAIRS = {"(": ")", "[": "]", "{": "}", "“": "”", "‘": "’", "«": "»"}
_OTHER_KIND = {"”": '"', "’": "'", '"': "“", "'": "‘"}
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_BRACKETS = frozenset("()[]{}")
_MARK = re.compile(r"[()\[\]{}“”‘’'\"«»]")
_PARAGRAPH = re.compile(r"\n[ \t]*\n|\x00")
_NUMBERING = re.compile(r"(?:^|[\s\x00])(?:\d{1,2}|[a-z]|[ivx]{1,4})\.?$", re.IGNORECASE)
_WIDEST = 6
_MOST = 3
"""Findings in one text: where more is wrong, the first few say it."""
_AT_PARAGRAPHS = frozenset('“‘"')
_DEEPEST = 20
_ELISION = re.compile(r"['’‘](?:\d0s|em|tis|twas|till?|n|cause|cos|bout|round)\b", re.IGNORECASE)
_AND = frozenset({"'n", "’n", "‘n"})
_BEFORE_OPENING = frozenset("([{“\"'\x00\x01—–-/")


class _Lonely(NamedTuple):
    """A mark without a partner in its text."""

    offset: int
    message: str
    begins: str = ""
    """The mark, where it opens a quotation that may go on in the list below."""
    ends: str = ""
    """The mark with which such a quotation would have opened, where this one would close it."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each mark without a partner."""
    begun: tuple[Text, _Lonely] | None = None
    for text in context.texts.english:
        for lonely in islice(_lonely(text), _MOST):
            if begun is not None:
                if lonely.ends == begun[1].begins and text.owner == begun[0].owner:
                    begun = None
                    continue
                yield _told(context, *begun)
                begun = None
            if lonely.begins:
                begun = text, lonely
            else:
                yield _told(context, text, lonely)
    if begun is not None:
        yield _told(context, *begun)


def _told(context: Context, text: Text, lonely: _Lonely) -> Problem:
    span = text.span(lonely.offset, lonely.offset + 1)
    return context.problem(lonely.message, span, "Add its partner, or delete it.")


def _lonely(text: Text) -> Iterator[_Lonely]:
    """Every mark without a partner."""
    prose = text.prose
    paragraphs = [match.end() for match in _PARAGRAPH.finditer(prose)]
    waiting: list[tuple[str, int]] = []
    for match in _MARK.finditer(prose):
        offset, kind = match.start(), _kind(text, match.start())
        if kind is None:
            continue
        mark, opens = kind
        if opens:
            if mark in _AT_PARAGRAPHS and waiting and waiting[-1][0] == mark and _starts_paragraph(prose, offset):
                waiting.pop()  # a quotation of several paragraphs opens each of them and closes the last
            waiting.append((mark, offset))
            if len(waiting) > 2 * _DEEPEST:
                del waiting[:_DEEPEST]
            continue
        first = paragraphs[bisect_right(paragraphs, offset) - 1] if paragraphs and offset >= paragraphs[0] else 0
        at = _partner(waiting, _CLOSING.get(mark, mark), first if mark in _BRACKETS else 0)
        other = _partner(waiting, _OTHER_KIND.get(mark), 0)
        if at is not None:
            del waiting[at]
            if mark in _PAIRS:
                yield _Lonely(
                    offset,
                    f"This quotation mark, {mark}, is one that opens, but stands where the other should close.",
                )
        elif mark in _BRACKETS and (far := _partner(waiting, _CLOSING[mark], 0)) is not None:
            opening, there = waiting.pop(far)
            yield _Lonely(there, f"This bracket, {opening}, opens here and closes in another paragraph.")
        elif other is not None and not (mark in "'’" and prose[offset - 1] == "s"):
            opening, _ = waiting.pop(other)
            yield _Lonely(
                offset, f"This quotation mark, {mark}, is of another kind than the one that opened, {opening}."
            )
        elif not _may_stand_alone(prose, offset, mark):
            yield _Lonely(
                offset,
                f"This {_called(mark)}, {mark}, closes something that was not opened.",
                ends=_CLOSING.get(mark, mark),
            )
    for mark, offset in waiting:
        message = f"This {_called(mark)}, {mark}, opens and is not closed, so it is not clear where it ends."
        yield _Lonely(offset, message, begins="" if mark in _BRACKETS else mark)


def _called(mark: str) -> str:
    return "bracket" if mark in _BRACKETS else "quotation mark"


def _starts_paragraph(prose: str, offset: int) -> bool:
    before = prose[max(0, offset - _WIDEST) : offset]
    return before[len(before.rstrip(" \t\n\x00\x01")) :].count("\n") > 1


def _partner(waiting: list[tuple[str, int]], mark: str | None, first: int) -> int | None:
    """The index of the last waiting mark of a kind that stands at or after an offset."""
    return next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][0] == mark and waiting[i][1] >= first), None)


def _may_stand_alone(prose: str, offset: int, mark: str) -> bool:
    """Whether a closing mark needs no partner: “1)”, “:)”, 3' 6", “the families'”, “goin'”."""
    before = prose[offset - 1]
    if mark == ")":
        return before in ":;-" or _NUMBERING.search(prose[max(0, offset - _WIDEST) : offset]) is not None
    if mark in "'’":
        return before == "s" or before.isdigit() or prose[max(0, offset - 2) : offset].lower() == "in"
    return mark == '"' and before.isdigit()


def _kind(text: Text, offset: int) -> tuple[str, bool] | None:
    """The mark and whether it opens; None for an apostrophe or a number's bracket."""
    prose = text.prose
    mark = prose[offset]
    before = prose[offset - 1] if offset else " "
    after = prose[offset + 1] if offset + 1 < len(prose) else " "
    if mark in "'’‘" and (_ELISION.match(prose, offset) or prose[max(0, offset - 2) : offset].lower() in _AND):
        return None  # “the '90s”, “rock 'n' roll”
    if mark in _PAIRS or mark in "”»)]}":
        if mark == "(" and before in ":;" and not after.isalnum():
            return None  # “:(”
        turned = mark in "“‘" and before.isalnum() and not after.isalnum()
        return mark, mark in _PAIRS and not turned
    if mark == '"':
        opens = (before.isspace() or before in _BEFORE_OPENING - {'"'}) and not after.isspace()
        return mark, opens
    if before.isalnum() and (after.isalnum() or text.value[offset + 1 : offset + 2].isalnum()):
        return None  # “it's”, and the address of o'hara@…
    opens = mark == "'" and (before.isspace() or before in _BEFORE_OPENING) and after.isalnum()
    closes = not opens and (before.isalnum() or before in ".,!?…)") and not after.isalnum()
    return (mark, opens) if opens or closes else None
