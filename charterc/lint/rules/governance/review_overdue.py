"""The day by which the charter was to be reviewed has passed.

What it finds

“next-review” before today. Where there is no such day, but governance says when the charter is reviewed (“every year”,
“six-monthly”, “after six months” or “January 2026”, under “review:” or in a sentence), or any other part says it of
the charter itself, the day is worked out from the last date the charter has; for a single review from the day of
agreement. A superseded charter is left alone, and so is a review that only takes place if something happens.

Why it matters

The review is a promise too, and the first one that anybody can check.

Example that fails

    agreed: 2019-03-01
    next-review: 2020-03-01

Example that passes

    agreed: 2019-03-01
    next-review: 2099-03-01

Source

Genuine Partnerships and local practice: nearly every charter names a yearly review; GOV.UK, “Content design”, on
keeping content up to date.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from charterc.lint.language.reviews import Review, months_after, review_days, reviews, reviews_said
from charterc.lint.rule import Context, Problem, Severity
from charterc.page.language import written, written_date
from charterc.source.nodes import place

if TYPE_CHECKING:
    from charterc.model.charter import Charter

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the date."""
    charter = context.charter
    if charter.status == "superseded":
        return
    if charter.next_review is not None:
        last = _last_day(charter)
        if charter.next_review.last < context.today and (last is None or charter.next_review.last >= last):
            yield context.problem(
                f"This charter was to be reviewed by {written(charter.next_review)}, which has passed.",
                place(charter.node_of("next-review")),
                "Review it, and set the day of the next review.",
            )
        return
    for review in (*reviews(charter.governance), *reviews_said(context.texts))[:1]:
        due = _due(charter, review)
        if due is not None and due < context.today:
            yield _problem(context, due, review.node)
            return
    last = _last_day(charter)
    for day in review_days(charter.governance, context.texts):
        if day.last < context.today and (last is None or last < day.first):
            yield _problem(context, day.last, day.node)
            return


def _problem(context: Context, due: dt.date, node: Any) -> Problem:
    return context.problem(
        f"By its own words this charter was to be reviewed by {written_date(due)}, which has passed.",
        place(node),
        "Review it, then set “updated:” and “next-review:”.",
        advice="Review it, and say on which day you did and when the next review is to be.",
    )


def _due(charter: Charter, review: Review) -> dt.date | None:
    """The day of the next review, so many months after the last date of the charter.

    A single review counts from the day of agreement or publication, and is over when the charter changed behind it.
    """
    first = charter.agreed or charter.published
    last = first.last if review.once and first else _last_day(charter)
    due = months_after(last, review.months) if last else None
    changed = charter.updated
    return None if review.once and due and changed and changed.last >= due else due


def _last_day(charter: Charter) -> dt.date | None:
    """The latest of the days on which the charter was agreed, published or changed."""
    return max((day.last for day in (charter.agreed, charter.published, charter.updated) if day), default=None)
