"""Who makes each promise: the same words from two parties are two promises."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.sides import asked
from charterc.model.charter import Charter
from charterc.model.groups import Group, Item
from charterc.model.parts import Section
from charterc.model.statements import Statement
from charterc.problem import Span
from charterc.wording.fold import folded

_ACTS = r"(?:will|must|should|(?:agree|promise|undertake|commit|pledge)s? to)(?: also| always)?:?$"
_WHO_ACTS = (
    re.compile(rf"^as (?:an? |the |our )?(?P<who>[\w' /&-]{{2,60}}),? (?:we|i) {_ACTS}"),
    re.compile(rf"\b(?P<who>we|i|you) {_ACTS}"),
    re.compile(rf"^(?:the |all |our |each |every )?(?P<who>[\w' /&-]{{2,60}}) {_ACTS}"),
    re.compile(r"\bexpect (?P<who>us) to:?$"),
    re.compile(r"\b(?!and\b)(?P<who>[\w']+) (?:responsibilities|duties|promises|commitments|pledges|part|side)\b"),
)
"""How a heading or a lead-in names whoever acts: “As a school, we will”, “The school will”, “Your responsibilities”."""


def parties(charter: Charter) -> dict[Span, str]:
    """Whoever promises a statement or is asked for it, by the statement's place, where the file says who that is.

    The heading of a value may say it, or the words that lead into its promises. Where several groups of one part do not
    say so, the heading of each stands for it: “Parents”, “Schools”.
    """
    return {statement.span: party for statement, party in _all(charter) if party}


def _all(charter: Charter) -> Iterator[tuple[Statement, str]]:
    for part in charter.parts.values():
        if isinstance(part, Section):
            yield from _in_section(part, "")
        elif isinstance(part, Group):
            for item in part.items:
                yield from _in_item(item)


def _in_section(section: Section, above: str) -> Iterator[tuple[Statement, str]]:
    party = section.by or above
    yield from _under(section.items, party or _named_in(section.stem))
    for group in section.groups:
        yield from _in_section(group, party or group.heading or "")


def _in_item(item: Item) -> Iterator[tuple[Statement, str]]:
    party = item.by or _named_in(item.name)
    for kept, stem in ((item.commitments, item.stem), (item.how, item.how_stem), (item.goals, item.goals_stem)):
        written = tuple(statement for statement in kept if isinstance(statement, Statement))
        yield from _under(written, party or _named_in(stem or item.stem))


def _named_in(words: str | None) -> str:
    """Whoever does what stands below a heading or a lead-in, where it says so; “you” are all who are asked."""
    low = folded(words or "").strip()
    if asked().search(low):
        return "you"
    who = next((match["who"] for pattern in _WHO_ACTS if (match := pattern.search(low))), "")
    return {"our": "we", "us": "we"}.get(who, who)


def _under(statements: tuple[Statement, ...], above: str) -> Iterator[tuple[Statement, str]]:
    for statement in statements:
        party = statement.by or above
        yield statement, party
        yield from _under(statement.items, party)
