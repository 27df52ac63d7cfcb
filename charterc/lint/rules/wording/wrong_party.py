"""A promise of one side stands in the list of the other.

What it finds

“We will …” or “answer your letters” under “What we ask of you” or “You will:”, and “You must …” under “We will:” or
“What the school will do”; what somebody would do to themselves: “tell us” under “We will:”, “pay parents” under
“Parents will:”; and what only somebody else does: “fund places” under “Families will:”, “prescribe medicines” under
“by: Schools”, “support their child's learning at home” under “Our staff will:”, and “Parents bring coats” there. It
looks at the words right above a list, at its heading, and at who is said to promise it (“by:”). Lists of both sides
(“What we ask of each other”), a single item that says who promises it, and “You must be heard”, which is a right, are
left alone.

Why it matters

Families read their list to learn what is asked of them, and ours to learn what they can hold us to. A promise in the
wrong list binds the wrong side.

Example that fails

    responsibilities:
      heading: What we ask of you
      items:
        - You tell us when something changes
        - We will treat you with respect

Example that passes

    responsibilities:
      heading: What we ask of you
      items:
        - You tell us when something changes
        - You treat us with respect

Source

charterc's own; GOV.UK, “Style guide”, on addressing the user.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from charterc.lint.language.lead_ins import lead_ins
from charterc.lint.language.sides import (
    asked,
    done_to_you,
    of_both,
    of_own_child,
    ours,
    promised,
    says_who_acts,
    to_self,
    to_us,
    to_you,
    we_do,
    you_must,
    you_tell,
)
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.groups import Item
from charterc.model.parts import Section
from charterc.model.roles import PROMISES
from charterc.model.statements import Statement
from charterc.wording.acts import (
    BODIES,
    FAMILIES,
    STAFF,
    doers,
    party_named,
    party_of,
    split_name,
    subject_of,
    without_will,
)
from charterc.wording.fold import folded
from charterc.wording.marks import MASK

SEVERITY = Severity.WARNING

_YOU = re.compile(r"\byour?\b")
_TO_YOU = re.compile(r"\b(?:your?|please)\b")
_OF_US = re.compile(r"\b(?:we|us|our)\b")
_TELLS_US = re.compile(r"(?:tell|let|give|send|pay|keep|inform) us\b")
_YOU_DO = re.compile(r"^you (?:will |should )?")
_LONGEST = 60
"""Characters at the start of an item that are looked at."""


class _List(NamedTuple):
    """A list of promises, and what stands above it."""

    above: str
    """The words above it, or who is said to promise it."""
    items: list[Text]
    party: str = ""
    """The one party that is named above it (`charterc.wording.acts`)."""
    is_theirs: bool = False
    """Whether that party itself speaks in it: “by: Families”."""
    to_us: bool = False
    """Whether families, elsewhere, are asked to “tell us”, so that “us” is not them."""

    @property
    def words(self) -> str:
        """What stands above it, in small letters."""
        return " ".join(folded(f"{self.above} will:" if self.is_theirs else self.above).split()).strip(" .*")

    @property
    def is_of_us(self) -> bool:
        """Whether “we” are named above it; “families we work with” are not we."""
        first, more = split_name(self.above)
        is_of_staff = self.party not in ("", FAMILIES) or (not self.party and party_of(more) == STAFF)
        return _OF_US.search(self.words if is_of_staff or not self.is_theirs else first) is not None


def check(context: Context) -> Iterator[Problem]:
    """One problem for each item."""
    told: set[int] = set()
    for each in _lists(context):
        if of_both().search(each.words):
            continue
        for item in each.items:
            start = folded(item.prose[:_LONGEST]).lstrip(MASK + " ")
            if id(item) not in told and (found := _problem(context, each, item, start)):
                told.add(id(item))
                yield found


def _problem(context: Context, each: _List, item: Text, start: str) -> Problem | None:
    """What is wrong with an item that starts with some words, if anything."""
    mine = without_will(start) if each.is_theirs else start
    of_others = asked().search(each.words) if not each.is_theirs else each.party == FAMILIES
    speaks_to_you = not each.is_theirs and _TO_YOU.search(each.words)
    if of_others and speaks_to_you and we_do().match(start):
        return _says(context, each, item, "what we promise", "asked of others")
    if of_others and (ours().match(mine) or done_to_you().match(mine) or _is_of_another(each, start)):
        return _says(context, each, item, "what we promise", "asked of others")
    promises = not of_others and (promised().search(each.words) or each.is_theirs)
    if promises and (you_must().match(start) or (not each.party and doers(_YOU_DO.sub("", start)) == {FAMILIES})):
        return _says(context, each, item, "what is asked of others", "promised by us")
    if promises and each.is_of_us and _TELLS_US.match(start):
        return _says(context, each, item, "what is asked of others", "promised by us")
    if each.to_us and to_us().match(mine):
        return _says(context, each, item, "what is asked of others", "promised by us")
    if (himself := to_self(each.words)) and himself.match(mine):
        return context.problem(
            f"Below “{' '.join(each.above.split())}”, this says what somebody would do to themselves.",
            item.span(),
            "Move it to the list of those who do it, or write whose it is.",
        )
    if _is_of_another(each, start) or _is_of_a_family(each, item.low):
        return _says(context, each, item, "what others do", "promised by those named above it")
    return None


def _is_of_another(each: _List, start: str) -> bool:
    """Whether an item is done by one party alone, and that is not the party of the list."""
    who = doers(start)
    if who and FAMILIES not in who and asked().search(each.words) and not _YOU.search(each.words):
        return True
    subject = subject_of(start) if each.is_theirs else ""
    if each.party and subject and subject != each.party:
        return True
    if not who or not each.party or each.party in who:
        return False
    if each.party == FAMILIES:
        return True
    return BODIES not in who and (each.party != STAFF or who == {FAMILIES})


def _is_of_a_family(each: _List, item: str) -> bool:
    """Whether an item is done by a family, or for one, and the list is of others."""
    if each.party == FAMILIES:
        return to_you().search(item) is not None
    return bool(each.party) and (of_own_child().search(item) is not None or you_tell().match(item) is not None)


def _says(context: Context, each: _List, item: Text, what: str, whose: str) -> Problem:
    return context.problem(
        f"This says {what}, but stands in the list of what is {whose} (“{' '.join(each.above.split())}”).",
        item.span(),
        "Move it to the other list, or write whose it is.",
    )


def _lists(context: Context) -> Iterator[_List]:
    """Each list, and whether “us” in it would be those who make the promises."""
    found = list(_all_lists(context))
    asked = [each for each in found if each.party == FAMILIES and each.is_theirs]
    is_us = any(to_us().match(folded(item.prose[:_LONGEST])) for each in asked for item in each.items)
    return (each._replace(to_us=is_us and each.is_theirs and each.party not in ("", FAMILIES)) for each in found)


def _all_lists(context: Context) -> Iterator[_List]:
    """Each list with the words right above it, then with its heading, then with whoever is said to promise it."""
    for lead in lead_ins(context.analysis):
        yield _List(lead.words, [item for item in lead.items if not _is_of_somebody(item)], party_of(lead.words))
    for part in context.analysis.elements:
        if isinstance(part, Section):
            items = _promises(context, part)
            if part.heading and not part.by:
                yield _under(part.heading, items)
            if part.by:
                yield _List(part.by, items, party_named(part.by), is_theirs=True)
            yield from _groups(context, part)
        elif isinstance(part, Item) and part.by:
            yield _List(part.by, _promises(context, part), party_named(part.by), is_theirs=True)
        elif isinstance(part, Item) and says_who_acts(part.name or ""):
            yield _under(part.name or "", _promises(context, part))


def _under(heading: str, items: list[Text]) -> _List:
    """A list below a heading, which is of a party where it says what that one does."""
    return _List(heading, items, party_of(heading) if says_who_acts(heading) else "")


def _groups(context: Context, part: Section) -> Iterator[_List]:
    """The groups of a part of which each is headed by a party, unless most of what stands there is done by others."""
    headed = [(group, party_of(group.heading or "")) for group in part.groups if not group.by]
    parties = {party for _, party in headed}
    if len(parties) > 1 and "" not in parties and not part.by:
        for group, party in headed:
            found = _List(group.heading or "", _promises(context, group), party, is_theirs=True)
            others = [item for item in found.items if _is_of_another(found, folded(item.prose[:_LONGEST]))]
            if len(others) * 2 <= len(found.items):
                yield found


def _promises(context: Context, part: Section | Item) -> list[Text]:
    """The promises that stand right in a part or a value, but for those that say who makes them."""
    written = part.items if isinstance(part, Section) else part.commitments
    found = [context.texts.at(one.node_of("text")) for one in written if isinstance(one, Statement) and not one.by]
    return [item for item in found if item and item.role in PROMISES]


def _is_of_somebody(item: Text) -> bool:
    return isinstance(item.element, Statement) and bool(item.element.by)
