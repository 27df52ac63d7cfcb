"""The dates of the charter contradict each other.

What it finds

Published before it was agreed, updated before it was published, reviewed next before its last change; a day of
agreement, change or signature that lies in the future; progress on a measure that is reported from the future.

Why it matters

One of the two dates is wrong, and readers cannot know which.

Example that fails

    agreed: 2024-05-01
    published: 2023-06-01

Example that passes

    agreed: 2024-05-01
    published: 2024-06-01

Source

A proofreader's check.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.when import Moment
from charterc.page.language import written
from charterc.source.nodes import place

SEVERITY = Severity.WARNING

_FIELDS = (
    ("agreed", "it was agreed"),
    ("published", "it was published"),
    ("updated", "it last changed"),
    ("next-review", "its next review is to be"),
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each date that cannot be right."""
    charter = context.charter
    to_come = []
    for what, day, node in _past_days(context):
        if day.first > context.today:
            to_come.append(node)
            yield context.problem(f"{what} {_told(day)}, which is still to come.", place(node), "Check the year.")
    given: list[tuple[str, str, Moment]] = []
    for key, said in _FIELDS:
        day = getattr(charter, key.replace("-", "_"))
        if day is not None and not any(node is charter.node_of(key) for node in to_come):
            given.append((key, said, day))
    for (first_key, first_said, first), (key, said, day) in pairwise(given):
        if day.last < first.first:
            says = f"{said[0].upper()}{said[1:]} {_told(day)}"
            yield context.problem(
                f"{says}, but {first_said} {_told(first)}, which is later.",
                place(charter.node_of(key)),
                "Check which of the two days is right.",
                related=(Related(place(charter.node_of(first_key)), f"{first_said} {_told(first)}"),),
            )


def _told(moment: Moment) -> str:
    """“on 31 March 2026”, “in March 2026”."""
    return f"{'on' if moment.is_day else 'in'} {written(moment)}"


def _past_days(context: Context) -> Iterator[tuple[str, Moment, Any]]:
    """The days that must lie in the past."""
    charter = context.charter
    if charter.status != "draft":
        for key, said in _FIELDS[:3]:
            day = getattr(charter, key)
            if day is not None and key != "published":
                yield f"{said[0].upper()}{said[1:]}", day, charter.node_of(key)
    for signatory in charter.signatories.items if charter.signatories else ():
        if signatory.date is not None:
            name = signatory.name or signatory.organisation or "Somebody"
            yield f"“{name}” is said to have signed", signatory.date, signatory.node_of("date")
    for measure in charter.measures.items if charter.measures else ():
        for note in measure.history:
            yield f"Progress on “{measure.what}” is reported", note.date, note.node_of("date")
