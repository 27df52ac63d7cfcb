"""What a page made of each passage of a charter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from charterc.changes.change import Weight
from charterc.changes.weighing.weigh import weigh, weigh_text
from charterc.drift.match import Found
from charterc.drift.units import Unit
from charterc.drift.wanted import Wanted
from charterc.wording.fold import letters
from charterc.wording.saying import saying, stands


class Verdict(StrEnum):
    """What became of a passage."""

    SAME = "same"
    TYPOGRAPHY = "typography"
    """Other signs, capitals or spaces; the same words."""
    REWORDED = "reworded"
    WEAKENED = "weakened"
    STRENGTHENED = "strengthened"
    MOVED = "moved"
    """Under another value."""
    MISSING = "missing"
    UNSURE = "unsure"


KEPT = frozenset({Verdict.SAME, Verdict.TYPOGRAPHY})
"""Verdicts with which a reader loses nothing."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A passage and what became of it."""

    passage: Wanted
    verdict: Verdict
    found: str | None = None
    line: int | None = None
    reasons: tuple[str, ...] = ()
    place: int | None = None
    """The place of the sentence in the document where it begins."""


_OF_WEIGHT = {
    Weight.WEAKENED: Verdict.WEAKENED,
    Weight.STRENGTHENED: Verdict.STRENGTHENED,
    Weight.UNSURE: Verdict.UNSURE,
    Weight.NEUTRAL: Verdict.REWORDED,
    Weight.WORDING: Verdict.REWORDED,
}
_SPACES = re.compile(r"[ \t\n\r]+")


def judged(
    passages: Sequence[Wanted], found: dict[int, Found], units: Sequence[Unit], language: str
) -> Iterator[Judged]:
    """The verdict on each passage that gets one, in the charter's order."""
    sections = _sections(passages, found)
    for index, passage in enumerate(passages):
        if not passage.told:
            continue
        there = found.get(index)
        if there is None:
            yield Judged(passage, Verdict.MISSING)
            continue
        verdict, reasons = compared(passage, there.text, language)
        if passage.within and not (verdict in KEPT and _is_beside(passage.within, there, units)):
            verdict, reasons = compared(*_with_its_time(passage, there, units), language)
        if verdict in KEPT and not there.in_order and passage.value and not passage.names:
            section = sections(there.units.start)
            if section is not None and section != passage.value and not _among_its_own(index, passages, found):
                verdict = Verdict.MOVED
        yield Judged(passage, verdict, there.text, there.line, reasons, there.units.start)


def compared(passage: Wanted, text: str, language: str) -> tuple[Verdict, tuple[str, ...]]:
    """The verdict on the words alone, and the reasons for it."""
    if _collapsed(passage.words) == _collapsed(text):
        return Verdict.SAME, ()
    if letters(passage.words) == letters(text):
        return Verdict.TYPOGRAPHY, ()
    if passage.promises:
        told = weigh(passage.words, text)
    else:
        told = weigh_text(passage.words, text, "text" if not passage.names else "name", language)
    return _OF_WEIGHT[told.weight], tuple(reason.words for reason in told.reasons)


def _is_beside(within: str, there: Found, units: Sequence[Unit]) -> bool:
    return stands(saying(within), saying(_beside(there, units)))


def _with_its_time(passage: Wanted, there: Found, units: Sequence[Unit]) -> tuple[Wanted, str]:
    """A promise and what the document says instead, each with the time within which it holds."""
    beside = _beside(there, units)
    said = beside if letters(beside).startswith("within") else ""
    whole = f"{passage.words.rstrip('.')} within {passage.within}"
    return replace(passage, words=whole), f"{there.text.rstrip('.')} {said}".strip()


def _beside(there: Found, units: Sequence[Unit]) -> str:
    """What stands behind a passage: a label and what it says."""
    return " ".join(unit.text for unit in units[there.units.stop : there.units.stop + 2])


def _among_its_own(index: int, passages: Sequence[Wanted], found: dict[int, Found]) -> bool:
    """Whether a passage of the same value stands right beside it: then the page is only laid out otherwise."""
    value = passages[index].value
    ends = _ends(found[index])
    beside = (passages[other] for other, there in found.items() if other != index and ends & _ends(there))
    return any(other.told and other.value == value and not other.names for other in beside)


def _ends(there: Found) -> set[int]:
    return {there.units.start, there.units.stop}


def _sections(passages: Sequence[Wanted], found: dict[int, Found]) -> Callable[[int], str | None]:
    """Under which value a place of the document lies, by what was found in order before it."""
    marks = sorted(
        (there.units.start, passages[index].value or "")
        for index, there in found.items()
        if there.in_order and passages[index].told and passages[index].value
    )

    def section(unit: int) -> str | None:
        return next((value for start, value in reversed(marks) if start <= unit), None)

    return section


def _collapsed(text: str) -> str:
    return _SPACES.sub(" ", text).strip(" ")
