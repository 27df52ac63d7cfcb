"""Differences made by hand, so that what is printed of them does not depend on how changes are found."""

from __future__ import annotations

from typing import Any

from charterc.changes.change import Change, Difference, Kind, Reason, Weight
from charterc.comparison.looks import Looks
from charterc.comparison.sources import from_bytes
from charterc.diff.reports.formats import FORMATS
from charterc.diff.view import View, build_view

BEFORE = b"title: Our charter\nversion: 1\nagreements: [We will listen]\n"
AFTER = b"title: Our charter\nversion: 2\nagreements: [We will listen]\n"


def change(kind: Kind = Kind.COMMITMENT_REWORDED, **fields: Any) -> Change:
    given = {
        "where": "values.listen",
        "before": "We will reply within 5 days.",
        "after": "We will reply within 10 days.",
        "weight": Weight.WEAKENED,
        "owner": "Listen",
    }
    return Change(kind, **{**given, **fields})


REWORDED = change(
    id="reply",
    words="We will reply within 10 days.",
    reasons=(Reason("later", Weight.WEAKENED, "“5 days” became “10 days”: later than before."),),
)
VALUE_GONE = change(
    Kind.VALUE_REMOVED,
    where="values.honest",
    before="Be honest",
    after=None,
    words="Be honest",
    inside=("We will own up.", "We will say no."),
)
NEW = change(Kind.COMMITMENT_ADDED, before=None, after="We will write back.", weight=Weight.STRENGTHENED)
WORDING = change(before="well being", after="wellbeing", weight=Weight.WORDING)
ALL = (NEW, REWORDED, WORDING, VALUE_GONE)


def view(*changes: Change, before: bytes = BEFORE, after: bytes = AFTER) -> View:
    return build_view(from_bytes("town@1", before), from_bytes("town", after), Difference(changes))


def shown(name: str, *changes: Change, looks: Looks | None = None, **sides: bytes) -> str:
    return FORMATS.reporter(name)(view(*changes, **sides), looks or Looks()).decode()
