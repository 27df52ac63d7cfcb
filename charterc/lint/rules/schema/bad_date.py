"""A date can be misread, or is none.

What it finds

Days and months in figures in any order but year, month, day; days that do not exist; words that name no year. A date
that is only known roughly may be written in words: `March 2026`, `Autumn term 2026`.

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
