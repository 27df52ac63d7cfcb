"""Somebody is said to have signed on a day that is yet to come.

What it finds

A “date” under “signed:” that begins after today.

Why it matters

A certificate with such a date says that somebody agreed who has not yet.

Example that fails

    adopts: our-town
    adopter: Hill School
    signed:
      - role: Headteacher
        date: 2099-03-01

Example that passes

    adopts: our-town
    adopter: Hill School
    signed:
      - role: Headteacher
        date: 2026-03-01

Source

charterc's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import AdoptionContext, Problem, Severity
from charterc.page.language import written

SEVERITY = Severity.ERROR


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """One problem for each signature. Who signed is not said: they may not have agreed to be named."""
    for number, signatory in enumerate(context.adoption.signed, 1):
        if signatory.date is not None and signatory.date.first > context.today:
            message = f"Signature {number} is of {written(signatory.date)}, which is yet to come."
            yield context.problem(message, signatory.node_of("date"), "Put in the day of signing, or leave it empty.")
