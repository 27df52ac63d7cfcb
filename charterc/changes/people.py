"""What became of signatories and contacts. Nobody is named who does not agree to be named today."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from charterc.changes.align import Aligned
from charterc.changes.change import Change, Kind, Weight
from charterc.changes.entry import Entry
from charterc.changes.sides import Sides, Told
from charterc.changes.texts import text_changed

_NEAR = 20
"""So far from its place in the list a name with a slip is looked for."""
_SAME_NAME = 0.85
"""So like another name of the same body that it is that name with a slip mended."""


def signatories(sides: Sides) -> Iterator[Told]:
    """Who signed since, whose name is gone, and what else changed about those who signed."""
    if "signatories" not in sides.before.parts or "signatories" not in sides.after.parts:
        return
    before, after = sides.before.signatories, sides.after.signatories
    aligned = _people(before, after)
    for index, other in aligned.pairs:
        yield from _changed(sides, before[index], after[other])
    for index in aligned.gone:
        yield sides.told_of("signatories", _signatory(Kind.SIGNATORY_REMOVED, before[index], came=False))
    for other in aligned.come:
        yield sides.told_of("signatories", _signatory(Kind.SIGNATORY_ADDED, after[other], came=True))
    yield from _unnamed(sides)


def _unnamed(sides: Sides) -> Iterator[Told]:
    """That a name is shown no longer, or is shown now: without the name."""
    was, now = Counter(sides.before.unnamed), Counter(sides.after.unnamed)
    for kind, people in ((Kind.SIGNATORY_REMOVED, was - now), (Kind.SIGNATORY_ADDED, now - was)):
        for _ in people.elements():
            yield sides.told_of("signatories", Change(kind, "signatories", None, None, Weight.NEUTRAL))


def contacts(sides: Sides) -> Iterator[Told]:
    """Contacts that came, went or changed, each as one change."""
    if "contacts" not in sides.before.parts or "contacts" not in sides.after.parts:
        return
    before, after = sides.before.contacts, sides.after.contacts
    aligned = _contacts(before, after)
    for index, other in aligned.pairs:
        if before[index].said != after[other].said:
            yield sides.told_of("contacts", _contact(before[index], after[other]))
    for index in aligned.gone:
        yield sides.told_of("contacts", _contact(before[index], None))
    for other in aligned.come:
        yield sides.told_of("contacts", _contact(None, after[other]))


def _people(before: list[Entry], after: list[Entry]) -> Aligned:
    pairs: dict[int, int] = {}
    named = {entry.words for entry in before} & {entry.words for entry in after}
    scores = sorted(
        (-_same_person(one, two), index, other)
        for index, one in enumerate(before)
        for other, two in enumerate(after)
        if one.words == two.words or (named.isdisjoint((one.words, two.words)) and abs(index - other) <= _NEAR)
    )
    for score, index, other in scores:
        if -score >= _SAME_NAME and index not in pairs and other not in pairs.values():
            pairs[index] = other
    return _aligned(pairs, before, after)


def _same_person(one: Entry, other: Entry) -> float:
    if one.said == other.said:
        return 3.0
    body = one.details.get("organisation") == other.details.get("organisation")
    if one.words == other.words:
        return 2.0 if body else 1.0
    return SequenceMatcher(None, one.words, other.words).ratio() if body else 0.0


def _changed(sides: Sides, before: Entry, after: Entry) -> Iterator[Told]:
    """Another name, office, body or day of signing."""
    was, now = (replace(entry, details={**entry.details, "name": entry.words}) for entry in (before, after))
    for key in dict.fromkeys((*was.details, *now.details)):
        change = text_changed("signatories", key, was, now)
        if change and key == "date":
            change = Change(
                Kind.DATE_CHANGED, "signatories", change.before, change.after, Weight.NEUTRAL, words=now.words, what=key
            )
        if change:
            yield sides.told_of("signatories", change)


def _signatory(kind: Kind, entry: Entry, *, came: bool) -> Change:
    whole = ", ".join(
        [entry.words, *(words for key, words in entry.details.items() if key in {"role", "organisation"})]
    )
    before, after = (None, whole) if came else (whole, None)
    return Change(kind, "signatories", before, after, Weight.NEUTRAL, words=whole)


def _contacts(before: list[Entry], after: list[Entry]) -> Aligned:
    """Contacts are known by what they have in common, and by what they are for."""
    scored = sorted(
        (-_in_common(one, two), abs(index - other), index, other)
        for index, one in enumerate(before)
        for other, two in enumerate(after)
    )
    pairs: dict[int, int] = {}
    for score, _, index, other in scored:
        if score < 0 and index not in pairs and other not in pairs.values():
            pairs[index] = other
    return _aligned(pairs, before, after)


def _in_common(one: Entry, other: Entry) -> float:
    """0 where they have nothing in common; what they are for counts half, as several may be for the same."""
    if one.said == other.said:
        return 100.0
    return len(set(one.details.items()) & set(other.details.items())) + (0.5 if one.words == other.words else 0.0)


def _contact(before: Entry | None, after: Entry | None) -> Change:
    was, now = _lines(before), _lines(after)
    if before and after:
        was, now = [line for line in was if line not in now], [line for line in now if line not in was]
    entry = after or before
    return Change(
        Kind.CONTACT_CHANGED,
        "contacts",
        "; ".join(was) or None,
        "; ".join(now) or None,
        Weight.NEUTRAL,
        words=(entry.details.get("label") or entry.details.get("name") or entry.words) if entry else "",
        languages=(before.language if before else "", after.language if after else ""),
    )


def _lines(contact: Entry | None) -> list[str]:
    if contact is None:
        return []
    links = [link.whole for link in contact.below.get("links", ())]
    purpose = [] if contact.words == "general" else [contact.words]
    return [*purpose, *contact.details.values(), *links]


def _aligned(pairs: dict[int, int], before: list[Entry], after: list[Entry]) -> Aligned:
    gone = [index for index in range(len(before)) if index not in pairs]
    come = [index for index in range(len(after)) if index not in pairs.values()]
    return Aligned(sorted(pairs.items()), gone, come)
