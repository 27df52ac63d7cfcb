"""Numbers that are told right above or in front of what they count: “three things: to ask, to listen and to act”.

counted_in("we promise three things: to ask, to listen, to act, and to learn")    [(11, 23, "three", (4, 4))]

How many there are is a range, as “a and b” may be one thing or two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.kinds import KINDS
from charterc.wording.numbers import NUMBER
from charterc.wording.occasions import CALENDAR
from charterc.wording.word_classes import word_class

_KINDS = (
    "(?:things|promises|commitments|pledges|rights|duties|aims|goals|actions|steps|stages|ways|points|rules|parts"
    "|sections|areas|themes|priorities|principles|standards|questions|reasons|agreements|groups|levels|strands"
    "|measures|outcomes|words|tasks|jobs|values|cornerstones|pillars)"
)
_MARKED = rf"(?P<number>{NUMBER})\s(?:[a-z-]+\s)?(?P<what>{_KINDS})"
_BEFORE_A_LIST = re.compile(
    rf"(?<![\w.£/-])(?<!than )(?<!least )(?<!about )(?<!of ){_MARKED}[^.;:!?\n]{{0,20}}:\s(?=[a-z])"
)
_IN_BRACKETS = re.compile(rf"(?<![\w.£/-])(?<!of ){_MARKED} \((?P<listed>[a-z][^():;.]*)\)")
"""“our three values (trust, respect and care)”"""
_WHAT_THEY_ARE = re.compile(
    rf"\b(?:the|our|these|your) {_MARKED}(?: of (?:the|our|this) [a-z]+)? are (?P<listed>[a-z][^():;.]*)(?=[.]|$)"
)
"""“the four areas are education, health and care”"""
_TIME = rf"(?:early |late |mid-)?{CALENDAR}s?"
_TIMES = re.compile(
    rf"\b(?P<number>{NUMBER}) (?P<what>times (?:a|each|every|per) (?:year|week)),? \(?(?:in |on |each |every )?"
    rf"(?P<listed>{_TIME}(?:(?:, | and |, and ){_TIME})+)\b(?! (?:or|to)\b)"
)
"""“three times a year, in May and October”"""
_HEADING = re.compile(
    r"^(?:(?:our|the|these|your|their|my|with|we|make|all|following|here|are|have|promise)\s)*"
    rf"{_MARKED}(?:\s(?:to|for|of|from|that) [^.:]{{1,40}})?\s?[:.]?$"
)
_PARTS = re.compile(r"[,;]\s*")
_AND = re.compile(r"^(?:and|or)\s+")
_INSIDE = re.compile(r"\s(?:and|or)\s")
_FEWEST = 2

Counted = tuple[int, int, str, tuple[int, int]]
"""From where to where a number and what it counts stand, the number, and how few and how many there are."""


def counted_in(folded: str) -> Iterator[Counted]:
    """Every number in a text in small letters behind which what it counts is listed, from a colon to the end."""
    for match in _BEFORE_A_LIST.finditer(folded):
        listed = re.split(r"[.!?\n:(]", folded[match.end() :], maxsplit=1)[0]
        if size := _size(listed):
            yield match.start("number"), match.end("what"), match["number"], size
    for match in _TIMES.finditer(folded):
        times = len(re.split(r", and |, | and ", match["listed"]))
        yield match.start("number"), match.end("what"), match["number"], (times, times)
    for pattern in (_IN_BRACKETS, _WHAT_THEY_ARE):
        for match in pattern.finditer(folded):
            first = _PARTS.split(match["listed"])[0].split()[-1]
            is_thing = KINDS["noun"](first) or KINDS["plural"](first) or first in word_class("of-people")
            if is_thing and (size := _size(match["listed"])):
                yield match.start("number"), match.end("what"), match["number"], size


def _size(listed: str) -> tuple[int, int] | None:
    """How few and how many things words name with commas between them."""
    parts = [part for part in _PARTS.split(listed) if part.strip()]
    inside = sum(len(_INSIDE.findall(_AND.sub("", part.strip()))) for part in parts)
    return (len(parts), len(parts) + inside) if len(parts) >= _FEWEST else None


def number_above(folded: str) -> tuple[int, int, str] | None:
    """The number in a heading or a lead-in of a list that says nothing but how many there are: “Our five promises”."""
    match = _HEADING.match(folded)
    return (match.start("number"), match.end("what"), match["number"]) if match else None
