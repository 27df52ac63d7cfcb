"""What became of one measure: everything that changed in it is one change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from charterc.changes.align import align
from charterc.changes.change import Change, Kind, Reason, Weight
from charterc.changes.entry import Entry, differing
from charterc.changes.sides import Sides
from charterc.changes.weighing.weigh import sum_up, weigh_entries


def measure_changed(sides: Sides, before: Entry, after: Entry, unlinked: set[int], linked: set[int]) -> Change:
    """The change of a measure; `unlinked` and `linked` are the outcomes that it serves no longer, and serves now.

    `before` and `after` show only what differs.
    """
    outcomes = sides.after.outcomes
    only = _only_field(before, after, linked=bool(unlinked or linked))
    was = [*_lines(before, after), *_served(outcomes, unlinked)]
    now = [*_lines(after, before), *_served(outcomes, linked)]
    reasons = [
        *(weigh_entries(before, after).reasons if before.own_said != after.own_said else ()),
        *_below(before, after),
        *_links(unlinked, linked),
    ]
    return Change(
        Kind.MEASURE_CHANGED,
        "measures",
        _shown(was, only) or None,
        _shown(now, only) or None,
        sum_up(reasons).weight,
        after.id or before.id,
        after.words,
        what=only,
        reasons=tuple(reasons),
        languages=(before.language, after.language),
    )


def _only_field(before: Entry, after: Entry, *, linked: bool) -> str:
    """The field that differs, where it is a single one and not the measure's own words; else ""."""
    fields = differing(before, after)
    lists = dict.fromkeys((*before.below, *after.below))
    fields += [key for key in lists if _said(before.below.get(key, ())) != _said(after.below.get(key, ()))]
    fields += ["outcomes"] if linked else []
    return fields[0] if len(fields) == 1 and before.words == after.words else ""


def _said(entries: Sequence[Entry]) -> list[tuple[object, ...]]:
    return [entry.said for entry in entries]


def _lines(entry: Entry, other: Entry) -> Iterator[tuple[str, str]]:
    """What one of them says and the other does not, each with its key; "" for the measure's own words."""
    if entry.words != other.words:
        yield "", entry.words
    for key, words in entry.details.items():
        if other.compared.get(key) != entry.compared[key]:
            yield key, words
    for key, entries in entry.below.items():
        said = {one.said for one in other.below.get(key, ())}
        yield from ((key, one.whole) for one in entries if one.said not in said)


def _served(outcomes: Sequence[Entry], numbers: set[int]) -> Iterator[tuple[str, str]]:
    return (("outcomes", outcomes[number].words) for number in sorted(numbers))


def _shown(lines: Sequence[tuple[str, str]], only: str) -> str:
    """The lines as one text: “Owner: The forum; Due: May 2026”. A single field needs no name."""
    keys = dict.fromkeys(key for key, _ in lines)
    told = {key: ", ".join(words for of, words in lines if of == key) for key in keys}
    names = {key: "" if key in {"", only} else f"{key.capitalize()}: " for key in keys}
    return "; ".join(f"{names[key]}{words}" for key, words in told.items())


def _below(before: Entry, after: Entry) -> Iterator[Reason]:
    """What is done, and what shows it, came, went or is worded otherwise. What was reported of it weighs nothing."""
    for key in dict.fromkeys((*before.below, *after.below)):
        was, now = before.below.get(key, ()), after.below.get(key, ())
        aligned = align(was, now)
        for index, other in aligned.pairs:
            if was[index].said != now[other].said:
                yield from weigh_entries(was[index], now[other]).reasons
        yield from _alone((was[index] for index in aligned.gone), key, came=False)
        yield from _alone((now[other] for other in aligned.come), key, came=True)


def _alone(entries: Iterable[Entry], key: str, *, came: bool) -> Iterator[Reason]:
    for entry in entries:
        weight = Weight.STRENGTHENED if came else Weight.WEAKENED
        if key == "history":
            weight = Weight.NEUTRAL
        yield Reason("content", weight, f"“{entry.words or entry.own}” {'came in' if came else 'went'}.")


def _links(unlinked: set[int], linked: set[int]) -> Iterator[Reason]:
    if unlinked:
        yield Reason("outcomes", Weight.WEAKENED, "It serves fewer outcomes.")
    if linked:
        yield Reason("outcomes", Weight.STRENGTHENED, "It serves more outcomes.")
