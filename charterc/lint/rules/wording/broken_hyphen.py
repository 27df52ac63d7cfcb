"""A word is broken by a hyphen and a space, as at the end of a printed line.

What it finds

“co- production”, “face- to-face”, “16- 25”, “neigh- bours”: a word or a range of numbers with a hyphen, or a word that
was parted at the end of a line (which a dictionary tells), with a space on one side of the hyphen. “pre- and
post-school” is right and is left alone.

Why it matters

It comes from copying out of a PDF. A screen reader reads two words, and searching for “co-production” does not find
it.

Example that fails

    aim: We believe in co- production at every level.

Example that passes

    aim: We believe in co-production at every level.

Source

GOV.UK, “Style guide”, on hyphenation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.texts import Texts
from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.english import is_english
from charterc.wording.marks import BREAK
from charterc.wording.numbers import WORDS as NUMBERS

SEVERITY = Severity.WARNING

_BEFORE_A_HYPHEN = (
    "co multi non re pre post self well inter sub anti person follow long short part full decision problem high low "
    "up on in all cross semi over"
)
_PREFIXES = frozenset(_BEFORE_A_HYPHEN.split())
"""Words that are joined to the next by a hyphen. After most others, a hyphen with a space is a dash."""
_SECOND_HALVES = (
    "minded based led centred focused friendly term wide ended specific related informed owned driven old olds "
    "aware quality made range"
)
_SECOND = frozenset(_SECOND_HALVES.split())
"""Words that end a compound: “open-minded”, “parent-led”."""
_INSIDE = frozenset({"to", "of", "in", "by", "the", "and", "on", "for"})
"""“face-to-face”, “up-to-date”."""
_MEASURED = frozenset({"year", "month", "week", "day", "hour", "minute", "point", "part", "step", "way", "page"})
_ENDINGS = frozenset(
    {"tion", "tions", "tional", "sion", "sions", "ment", "ments", "ness", "ity", "ities", "ing", "ings"}
)
"""Not words: what stands before them was parted at the end of a line."""
_FIRST, _SHORTEST = 2, 4
"""Letters of a first half, and of a second half that is a word itself: “here- in June” is not “herein”."""
_AFTER_A_GAP = "and or to nor versus with as rather but through plus instead than"
_GAP_GOES_ON = frozenset(_AFTER_A_GAP.split())
"""“first- as well as second-hand”"""
_PARENTS, _CARERS = frozenset({"parent", "parents"}), frozenset({"carer", "carers"})
_HYPHEN = re.compile(r"(?<=[^\W_])(?:- +| +-)(?=[^\W_])")
_MARKS = "\x00\x01([\"'“.,;:)!?"
_NEAR = 20
"""Characters on either side in which the two words stand."""


def joint(found: Texts, start: int, end: int) -> str | None:
    """What belongs where a hyphen with a space stands: "-", "–" between numbers, "" inside a word; None for a dash.

    “pre- and post-school” is right, and None too.
    """
    folded = found.folded
    before, after = halves(folded, start, end)
    if not before or not after or is_suspended(after):
        return None
    first, second = before.rsplit("-", 1)[-1], after.split("-", 1)[0]
    if before.isdigit() and second.isdigit():
        return "–" if int(second[-2:]) > int(before[-2:]) and len(second) <= len(before) else None
    whole = first + second
    if second in _ENDINGS or (whole in found.vocabulary and len(first) > 1):
        return ""
    is_compound = before in _PREFIXES and is_english(second)
    if folded[start] == "-" and not is_compound and _is_parted(first, second):
        return ""
    if before in _PREFIXES or second in _SECOND or f"{before}-{after}" in folded:
        return "-"
    if (first in _INSIDE and first != before) or (second in _INSIDE and second != after):
        return "-"
    if before in _PARENTS and second in _CARERS:
        return "-"
    return "-" if second in _MEASURED and (before.isdigit() or before in NUMBERS) else None


def _is_parted(first: str, second: str) -> bool:
    """Whether two halves make one word; where the second is a word as well, that may be a dash in front of it."""
    if len(first) < _FIRST or not is_english(first + second):
        return False
    return len(second) >= _SHORTEST or not is_english(second)


def halves(folded: str, start: int, end: int) -> tuple[str, str]:
    """The words on both sides of a stretch of `Texts.folded`; "" for one that does not touch it."""
    before = folded[max(0, start - _NEAR) : start].replace(BREAK, " ").split()
    after = folded[end : end + _NEAR].replace(BREAK, " ").split()
    if not (before and after and start and folded[start - 1].isalnum() and folded[end].isalnum()):
        return "", ""
    return before[-1].lstrip(_MARKS), after[0].rstrip(_MARKS)


def is_suspended(after: str) -> bool:
    """Whether the word after a hyphen and a space shows that a second word follows: “first- as well as second-hand”."""
    return after in _GAP_GOES_ON


def check(context: Context) -> Iterator[Problem]:
    """One problem for each broken word."""
    texts = context.texts
    for _, match in texts.search_folded(_HYPHEN):
        join = joint(texts, *match.span())
        if join is None:
            continue
        where, read = ("dash", "one range") if join == "–" else ("hyphen", "one word")
        side, sign = ("after", "- ") if match.group()[0] == "-" else ("before", " -")
        hit = texts.widened(*match.span())
        yield context.problem(
            f"“{hit.written}” has a space {side} its {where}, so it is not read or searched for as {read}.",
            hit.span,
            f"Write “{hit.written.replace(sign, join)}”.",
        )
