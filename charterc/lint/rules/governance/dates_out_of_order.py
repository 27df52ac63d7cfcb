"""The dates of the charter contradict each other.

What it finds

Published before it was agreed, updated before it was published, reviewed next before its last change; signed before it
was agreed; a day of agreement, change or signature that lies in the future; progress on a measure that is reported from
the future; a measure that is due before the charter was agreed; a next review that is much earlier or later than
governance says (“every two years”, and the next one is due in one).

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

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from charterc.lint.language.reviews import Review, months_after, reviews
from charterc.lint.rule import Context, Group, Problem, Related, Severity
from charterc.model.dates import days_of
from charterc.model.measures import OVER
from charterc.model.people import Signatory
from charterc.model.when import Moment
from charterc.page.language import written
from charterc.source.nodes import place
from charterc.wording.numbers import WORDS

SEVERITY = Severity.WARNING

_FIELDS = (
    ("agreed", "it was agreed"),
    ("published", "it was published"),
    ("updated", "it last changed"),
    ("next-review", "its next review is to be"),
)

_SLACK = 4
"""A review may be early or late by a quarter of the time between two."""
_YEAR = 12
_NUMBERS = {number: word for word, number in WORDS.items() if number <= 10}
_AT_LEAST = re.compile(
    r"\b(?:at least|at the latest|or (?:sooner|earlier|before)|no later|minimum|or more)\b", re.IGNORECASE
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each date that cannot be right."""
    charter = context.charter
    to_come = []
    for what, day, node in _past_days(context):
        if day.first > context.today:
            to_come.append(node)
            yield context.problem(f"{what} {_told(day)}, which is still to come.", place(node), "Check the year.")
    yield from _signed_too_early(context)
    yield from _due_too_early(context)
    yield from _review_at_another_time(context)
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


def _signed_too_early(context: Context) -> Iterator[Problem]:
    """Signatures that are older than what was signed."""
    charter = context.charter
    agreed = charter.agreed
    for signatory in charter.signatories.items if charter.signatories and agreed else ():
        if agreed and signatory.date and signatory.date.last < agreed.first <= context.today:
            signed, made = _told(signatory.date), _told(agreed)
            yield context.problem(
                f"“{_name(signatory)}” is said to have signed {signed}, but it was agreed {made}, which is later.",
                place(signatory.node_of("date")),
                "Check which of the two days is right.",
                related=(Related(place(charter.node_of("agreed")), f"it was agreed {made}"),),
                group=Group("signed", "and here"),
            )


def _due_too_early(context: Context) -> Iterator[Problem]:
    """Measures that are due before what they are part of was there."""
    charter = context.charter
    key, said = _FIELDS[0] if charter.agreed else _FIELDS[1]
    made = charter.agreed or charter.published
    for measure in charter.measures.items if charter.measures else ():
        due = days_of(measure.due) if measure.due and measure.status not in OVER else None
        if made and due and due[1] < made.first <= context.today:
            when = f"{said} {_told(made)}"
            yield context.problem(
                f"“{measure.what}” is due “{measure.due}”, but {when}, which is later.",
                place(measure.node_of("due")),
                "Check the year, or say that it is done: “status: done”.",
                related=(Related(place(charter.node_of(key)), when),),
                group=Group("due", "and here"),
                advice="Check the year, or say that it is done.",
            )


def _review_at_another_time(context: Context) -> Iterator[Problem]:
    """A day of the next review that no promise to review the charter leads to."""
    charter = context.charter
    days = [day for day in (charter.agreed, charter.published, charter.updated) if day]
    following = charter.next_review
    promised = reviews(charter.governance)
    if not days or following is None or following.last < context.today:
        return
    if promised and not any(_fits(review, days, following) for review in promised):
        review = promised[0]
        yield context.problem(
            f"The next review is to be {_told(following)}, which does not fit that the charter is reviewed "
            f"{_how_long(review)}.",
            place(review.node),
            "Check which of the two is right.",
            related=(Related(place(charter.node_of("next-review")), f"the next review is {_told(following)}"),),
        )


def _fits(review: Review, days: list[Moment], following: Moment) -> bool:
    """Whether a review promised after so many months may fall on a day, counted from any date of the charter."""
    slack = max(1, round(review.months / _SLACK))
    earliest = months_after(min(days).first, review.months - slack)
    latest = months_after(max(day.last for day in days), review.months + slack)
    if _AT_LEAST.search(review.words):
        earliest = None
    return (earliest is None or following.last >= earliest) and (latest is None or following.first <= latest)


def _name(signatory: Signatory) -> str:
    return signatory.name or signatory.organisation or "Somebody"


def _how_long(review: Review) -> str:
    """“every two years”, “after 18 months”: in years, where they are whole ones."""
    count, unit = (review.months, "month") if review.months % _YEAR else (review.months // _YEAR, "year")
    if review.once:
        return f"after {_NUMBERS.get(count, count)} {unit}{'s' * (count > 1)}"
    return f"every {_NUMBERS.get(count, count)} {unit}s" if count > 1 else f"every {unit}"


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
            yield f"“{_name(signatory)}” is said to have signed", signatory.date, signatory.node_of("date")
    for measure in charter.measures.items if charter.measures else ():
        for note in measure.history:
            yield f"Progress on “{measure.what}” is reported", note.date, note.node_of("date")
