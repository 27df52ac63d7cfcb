"""What became of titles, prose, labels and dates, and of lists that hold no promises."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.changes.align import Aligned, align
from charterc.changes.change import Change, Kind, Weight
from charterc.changes.contents import Text
from charterc.changes.entry import Entry
from charterc.changes.sides import Sides, Told, common
from charterc.changes.statements import TEXTS, alone, statement_changes
from charterc.changes.weighing.weigh import weigh_text


def texts(sides: Sides) -> Iterator[Told]:
    """Every text that came, went or changed, apart from those of parts that did so as a whole."""
    before, after = sides.before.texts, sides.after.texts
    for where in dict.fromkeys((*before, *after)):
        was, now = before.get(where), after.get(where)
        part = sides.part_of(where)
        if part in sides.parts_gone or part in sides.parts_come or (was and now and was.words == now.words):
            continue
        key = where.removeprefix(part).removeprefix(".")
        yield sides.told_of(where, _changed(where, key, was, now))
    for path in dict.fromkeys((*sides.before.lists, *sides.after.lists)):
        if path not in sides.parts_gone and path not in sides.parts_come:
            yield from _list(sides, path, sides.before.lists.get(path, []), sides.after.lists.get(path, []))
    yield from _chapters(sides)
    for path in dict.fromkeys((*sides.before.sections, *sides.after.sections)):
        if path not in sides.parts_gone and path not in sides.parts_come:
            sections, sections_now = (list(side.sections[path].values()) for side in (sides.before, sides.after))
            yield from _list(sides, path, sections, sections_now, sides.sections.get(path))


def _chapters(sides: Sides) -> Iterator[Told]:
    before, after = sides.before.chapters, sides.after.chapters
    entries, entries_now = [one.entry for one in before], [one.entry for one in after]

    def akin(index: int, other: int) -> float:
        return common(before[index].parts, after[other].parts)

    yield from _list(sides, "page", entries, entries_now, align(entries, entries_now, akin=akin))


def text_changed(where: str, key: str, before: Entry, after: Entry) -> Change | None:
    """The change of one text that is said of something; None where there is none."""
    if before.compared.get(key) == after.compared.get(key):
        return None
    was, now = before.details.get(key), after.details.get(key)
    text_was = None if was is None else Text(was, before.language, before.id)
    text_now = None if now is None else Text(now, after.language, after.id)
    return _changed(where, key, text_was, text_now)


def dates(sides: Sides) -> Iterator[Told]:
    """Every date of the charter that came, went or changed: another way of writing the same time is none."""
    before, after = sides.before.dates, sides.after.dates
    for where in dict.fromkeys((*before, *after)):
        was, now = before.get(where), after.get(where)
        if (was.meaning if was else None) != (now.meaning if now else None):
            change = Change(
                Kind.DATE_CHANGED,
                where,
                str(was) if was else None,
                str(now) if now else None,
                Weight.NEUTRAL,
                what=where,
            )
            yield sides.told_of(where, change)


def _changed(where: str, key: str, was: Text | None, now: Text | None) -> Change:
    verdict = weigh_text(was.words if was else "", now.words if now else "", key, _language(was, now))
    return Change(
        Kind.TEXT_CHANGED,
        where,
        was.words if was else None,
        now.words if now else None,
        verdict.weight,
        (now.id if now else None) or (was.id if was else None),
        what=key,
        reasons=verdict.reasons,
        languages=(was.language if was else "", now.language if now else ""),
    )


def _language(was: Text | None, now: Text | None) -> str:
    """The language of both; "" where they differ."""
    tags = {text.language for text in (was, now) if text}
    return tags.pop() if len(tags) == 1 else ""


def _list(
    sides: Sides, path: str, before: Sequence[Entry], after: Sequence[Entry], aligned: Aligned | None = None
) -> Iterator[Told]:
    aligned = aligned or align(before, after)
    for index, other in aligned.pairs:
        for change in statement_changes(TEXTS, before[index], after[other], path):
            yield sides.told_of(path, change)
    for index in aligned.gone:
        yield sides.told_of(path, alone(Kind.TEXT_CHANGED, before[index], path, came=False))
    for other in aligned.come:
        yield sides.told_of(path, alone(Kind.TEXT_CHANGED, after[other], path, came=True))
