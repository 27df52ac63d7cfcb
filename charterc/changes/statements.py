"""What became of one statement and of what stands under it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from charterc.changes.align import align
from charterc.changes.change import Change, Kind, Weight
from charterc.changes.entry import Entry, differing
from charterc.changes.weighing.weigh import weigh_entries


class Kinds(NamedTuple):
    """The kinds of change of one kind of statement."""

    added: Kind
    removed: Kind
    reworded: Kind


COMMITMENTS = Kinds(Kind.COMMITMENT_ADDED, Kind.COMMITMENT_REMOVED, Kind.COMMITMENT_REWORDED)
OUTCOMES = Kinds(Kind.OUTCOME_ADDED, Kind.OUTCOME_REMOVED, Kind.OUTCOME_REWORDED)
INDICATORS = Kinds(Kind.INDICATOR_ADDED, Kind.INDICATOR_REMOVED, Kind.INDICATOR_REWORDED)
TEXTS = Kinds(Kind.TEXT_CHANGED, Kind.TEXT_CHANGED, Kind.TEXT_CHANGED)


def statement_changes(kinds: Kinds, before: Entry, after: Entry, where: str) -> Iterator[Change]:
    """Other words of its own, and whatever changed under it."""
    if before.own_said != after.own_said:
        yield reworded(kinds.reworded, before, after, where)
    was, now = before.below.get("items", ()), after.below.get("items", ())
    aligned = align(was, now)
    for index, other in aligned.pairs:
        yield from statement_changes(kinds, was[index], now[other], where)
    for index in aligned.gone:
        yield alone(kinds.removed, was[index], where, came=False)
    for other in aligned.come:
        yield alone(kinds.added, now[other], where, came=True)


def reworded(kind: Kind, before: Entry, after: Entry, where: str) -> Change:
    """A statement in other words. Where only one field of it differs, the change shows that alone."""
    fields = _differing(before, after)
    only = fields[0] if len(fields) == 1 else None
    if only is None:
        was, now = before.own, after.own
    else:
        was, now = (entry.details.get(only, "") if only else entry.words for entry in (before, after))
    verdict = weigh_entries(before, after)
    return Change(
        kind,
        where,
        was or None,
        now or None,
        verdict.weight,
        after.id or before.id,
        after.words,
        what=only or "",
        reasons=verdict.reasons,
        languages=(before.language, after.language),
    )


def alone(kind: Kind, entry: Entry, where: str, *, came: bool) -> Change:
    """A statement that came or went, with all that stands under it."""
    weight = Weight.STRENGTHENED if came else Weight.WEAKENED
    if kind is Kind.TEXT_CHANGED:
        weight = Weight.NEUTRAL
    before, after = (None, entry.whole) if came else (entry.whole, None)
    languages = (entry.language, entry.language)
    return Change(kind, where, before, after, weight, entry.id, entry.words, languages=languages)


def _differing(before: Entry, after: Entry) -> list[str]:
    """The fields that differ, "" for the words."""
    return [*([""] if before.words != after.words else []), *differing(before, after)]
