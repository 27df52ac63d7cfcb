"""A day is not written as a date.

What it finds

A date in any form but year-month-day, and days that do not exist.

Why it matters

03/04/2026 is in March for some and in April for others.

Example that fails

    title: Our charter
    agreed: 03/04/2026

Example that passes

    title: Our charter
    agreed: 2026-04-03

Source

ISO 8601; GOV.UK, “Open standards”, on dates and times.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
