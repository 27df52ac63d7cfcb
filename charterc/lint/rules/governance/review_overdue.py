"""The day by which the charter was to be reviewed has passed.

What it finds

“next-review” before today. Where there is no such day, but governance says how often the charter is reviewed (“every
year”, under “review:” or in a sentence), the day is worked out from the last date the charter has. A superseded charter
is left alone.

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
import re
from calendar import monthrange
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from charterc.lint.rule import Context, Problem, Severity
from charterc.page.language import written, written_date
from charterc.source.nodes import place
from charterc.wording.numbers import amounts

if TYPE_CHECKING:
    from charterc.model.charter import Charter
    from charterc.model.governance import Governance

SEVERITY = Severity.WARNING

_REVIEW = re.compile(r"\breview(?:s|ed|ing)?\b(?! of)", re.IGNORECASE)
_LONGEST = 240
"""Months: a charter that is reviewed less often than every twenty years is a slip of the pen."""


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
    interval = _interval(charter.governance) if charter.governance is not None else None
    due = _due(charter, interval[0]) if interval is not None else None
    if due is not None and interval is not None and due < context.today:
        yield context.problem(
            f"By its own words this charter was to be reviewed by {written_date(due)}, which has passed.",
            place(interval[1]),
            "Review it, then set “updated:” and “next-review:”.",
        )


def _interval(governance: Governance) -> tuple[int, Any] | None:
    """After how many months the charter is reviewed by what governance says, and where it says so."""
    said = [(governance.review or "", "review")]
    said += [(sentence, "text") for sentence in (governance.text or "").split(". ") if _says_review(sentence)]
    for words, key in said:
        months = amounts(words.lower()).get(("every", "month"))
        if months is not None and 1 <= months[0] <= _LONGEST:
            return round(months[0]), governance.node_of(key)
    return None


def _says_review(sentence: str) -> bool:
    return "charter" in sentence.lower() and _REVIEW.search(sentence) is not None


def _due(charter: Charter, months: int) -> dt.date | None:
    """The day of the next review, so many months after the last date of the charter."""
    last = _last_day(charter)
    if last is None:
        return None
    year, month = divmod(last.year * 12 + last.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return None
    return dt.date(year, month + 1, min(last.day, monthrange(year, month + 1)[1]))


def _last_day(charter: Charter) -> dt.date | None:
    """The latest of the days on which the charter was agreed, published or changed."""
    return max((day.last for day in (charter.agreed, charter.published, charter.updated) if day), default=None)
