"""The items of free sections that plainly are promises, though the charter does not say so in a stem or with “by”.

So they are where most of them start with “We will”, or the heading says so (“Our promises”, “What we will do”).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from charterc.model.charter import Charter
from charterc.model.parts import Section
from charterc.model.statements import Statement
from charterc.problem import Span
from charterc.source.nodes import place

_STARTS = re.compile(r"\W*(?:we (?:will|shall|promise|agree|commit|pledge)|we['’]ll)\b", re.IGNORECASE)
_HEADS = re.compile(
    r"\W*(?:(?:(?:our|the|these|\d{1,2}) )?(?:\w{1,30} )?(?:promises|commitments|pledges)"
    r"(?: to \w{1,30}(?: \w{1,30}){0,3})?"
    r"|what we (?:will do|promise|commit to)|we (?:will|promise))\W*",
    re.IGNORECASE,
)
_FEWEST = 2


def plain_promises(charter: Charter) -> frozenset[Span]:
    """The places of the texts of such items."""
    return frozenset(
        place(item.node_of("text"))
        for section in _sections(charter.sections.values())
        if not section.promises and _promises_plainly(section)
        for item in section.items
        if isinstance(item, Statement)
    )


def _sections(sections: Iterable[Section]) -> Iterator[Section]:
    for section in sections:
        yield section
        yield from _sections(section.groups)


def _promises_plainly(section: Section) -> bool:
    said = [item.text for item in section.items if isinstance(item, Statement)]
    starting = sum(_STARTS.match(text) is not None for text in said)
    return (starting >= _FEWEST and 2 * starting > len(said)) or _HEADS.fullmatch(section.heading or "") is not None
