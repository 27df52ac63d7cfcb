"""A finding is silenced without a reason.

What it finds

A comment “charterc: ignore[rule]” with no words after it.

Why it matters

In a year nobody remembers why. With a reason, the next editor can tell whether it still holds.

Example that fails

    # charterc: ignore[missing-language]
    title: Our charter

Example that passes

    # charterc: ignore[missing-language] the language is set by the adoption
    title: Our charter

Source

charterc's own; compare ruff and ESLint, which can require a description.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
