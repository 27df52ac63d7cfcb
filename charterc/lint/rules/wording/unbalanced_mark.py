"""A quotation mark or a bracket has no partner.

What it finds

A quotation mark that opens and does not close, or closes and did not open; the same for round and square brackets.
Apostrophes (“families' views”) and numbering (“1)”) do not count.

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
from collections.abc import Iterator
from itertools import islice

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import Text, Texts, texts
from charterc.patterns import lazy

CODE = "C307"
NAME = "unbalanced-mark"
SEVERITY = Severity.WARNING

_PAIRS = {"(": ")", "[": "]", "“": "”", "‘": "’"}
_OTHER_KIND = {"”": '"', "’": "'", '"': "“", "'": "‘"}
_CLOSING = {closing: opening for opening, closing in _PAIRS.items()}
_MARK = lazy(r"[()\[\]“”‘’'\"]")
_NUMBERING = lazy(r"(?:^|[\s\x00])(?:\d{1,2}|[a-z]|[ivx]{1,4})$", re.IGNORECASE)
_WIDEST = 6
_MOST = 3
"""Findings in one text: where more is wrong, the first few say it."""
_DEEPEST = 20
_ELISION = lazy(r"['’](?:\d0s|em\b|tis\b|til\b|n\b)", re.IGNORECASE)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each mark without a partner."""
    for text in _marked(texts(context)):
        for offset, message in islice(_lonely(text.prose), _MOST):
            yield Problem(
                NAME,
                message,
                context.file,
                text.span(offset, offset + 1),
                "Add its partner, or delete it.",
                SEVERITY,
            )


def _marked(found: Texts) -> list[Text]:
    """The texts that hold a mark other than the apostrophe of “it's”."""
    joined = found.joined
    marked: dict[int, Text] = {}
    for match in _MARK.finditer(joined):
        at = match.start()
        if match.group() not in "'’" or not (joined[at - 1 : at].isalnum() and joined[at + 1 : at + 2].isalnum()):
            text = found.hit(at, at + 1).text
            marked.setdefault(id(text), text)
    return list(marked.values())


def _lonely(prose: str) -> Iterator[tuple[int, str]]:
    """Offset and message of every mark without a partner."""
    waiting: list[tuple[str, int]] = []
    for match in _MARK.finditer(prose):
        offset, kind = match.start(), _kind(prose, match.start())
        if kind is None:
            continue
        mark, opens = kind
        if opens:
            waiting.append((mark, offset))
            if len(waiting) > 2 * _DEEPEST:
                del waiting[:_DEEPEST]
            continue
        wanted = _CLOSING.get(mark, mark)
        at = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][0] == wanted), None)
        other = next((i for i in range(len(waiting) - 1, -1, -1) if waiting[i][0] == _OTHER_KIND.get(mark)), None)
        if at is not None:
            del waiting[at]
        elif other is not None and not (mark in "'’" and prose[offset - 1] == "s"):
            yield (
                offset,
                f"This quotation mark ({mark}) is of another kind than the one that opened ({waiting[other][0]}).",
            )
            del waiting[other]
        elif mark == ")" and _NUMBERING.search(prose[max(0, offset - _WIDEST) : offset]):
            continue  # “a)” and “1)” number a list
        elif mark in ")]”" or (mark in "'’" and prose[offset - 1] != "s"):
            what = "bracket" if mark in ")]" else "quotation mark"
            yield offset, f"This {what} ({mark}) closes something that was not opened."
    for mark, offset in waiting:
        what = "bracket" if mark in "([" else "quotation mark"
        yield offset, f"This {what} ({mark}) opens and is not closed, so it is not clear where it ends."


def _kind(prose: str, offset: int) -> tuple[str, bool] | None:
    """The mark and whether it opens; None for an apostrophe or a number's bracket."""
    mark = prose[offset]
    before = prose[offset - 1] if offset else " "
    after = prose[offset + 1] if offset + 1 < len(prose) else " "
    if mark in "()[]“”‘":
        return mark, mark in "([“‘"
    if mark == '"':
        opens = (before.isspace() or before in "([\x00\x01—–-/") and not after.isspace()
        return mark, opens
    if before.isalnum() and after.isalnum():
        return None  # “it's”
    if _ELISION.match(prose, offset) or prose[max(0, offset - 2) : offset].lower() in {"'n", "’n", "‘n"}:
        return None  # “the '90s”, “rock 'n' roll”
    opens = mark == "'" and (before.isspace() or before in '([“"\x00\x01—–-/') and after.isalnum()
    closes = not opens and (before.isalnum() or before in ".,!?…)") and not after.isalnum()
    return (mark, opens) if opens or closes else None
