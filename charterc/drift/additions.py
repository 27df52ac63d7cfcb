"""What a page says between the passages of a charter that is none of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from charterc.drift.match import Found
from charterc.drift.units import Unit
from charterc.drift.wanted import Wanted
from charterc.wording.fold import letters

_TELLING = 8
"""So many letters of a label around what is filled in tell it."""
_FILLED = re.compile(r"\{(\w+)\}")
_COUNTS = frozenset({"count", "total"})
"""What a label is filled in with as a number."""
_NUMBER = re.compile(r"(?:^|(?<=\s))[A-Za-z]?\d{1,3}(?:\.\d{1,3})*\W*$")
"""The number of a promise, alone or behind a label: “Link to promise A1”."""
_PIECES = re.compile(r"[,;:|()]")
"""What stands between a label and what is listed behind it: “Values that serve it: Be kind, Listen and Trust”."""


def added(
    passages: Sequence[Wanted], found: dict[int, Found], units: Sequence[Unit], labels: Sequence[str]
) -> list[Unit]:
    """The sentences between the charter's passages that are none of them, nor a label around them."""
    told = [there for index, there in found.items() if passages[index].told]
    if not told:
        return []
    first, last = min(there.units.start for there in told), max(there.units.stop for there in told)
    taken = {unit for there in found.values() for unit in there.units}
    own = {"", *(letters(words) for words in (*(passage.words for passage in passages), *labels))}
    names = sorted({letters(passage.words) for passage in passages if passage.names}, key=len, reverse=True)
    ours = [pattern for words in labels if "{" in words and (pattern := _pattern(words))]
    return [
        unit
        for number, unit in enumerate(units[first:last], first)
        if number not in taken
        and not any(pattern.fullmatch(letters(unit.text)) for pattern in ours)
        and own.isdisjoint(map(letters, unit.forms))
        and not own.issuperset(_without(names, letters(piece)) for piece in _PIECES.split(_NUMBER.sub("", unit.text)))
    ]


def _pattern(label: str) -> re.Pattern[str] | None:
    """What a label with places to fill in looks like when they are; None where it could be anything."""
    said, filled = [letters(words) for words in _FILLED.split(label)[::2]], _FILLED.findall(label)
    if len("".join(said)) < _TELLING:
        return None
    gaps = [r"\d+" if name in _COUNTS else ".*" for name in filled]
    return re.compile("".join(map("".join, zip(said, [*gaps, ""], strict=True))))


def _without(names: Sequence[str], said: str) -> str:
    """What is left of the letters of a text without names that are only listed in it."""
    for name in names:
        said = said.replace(name, "")
    return said.removeprefix("and")
