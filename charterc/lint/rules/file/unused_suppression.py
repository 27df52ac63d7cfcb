"""A comment silences a finding that is not there.

What it finds

A comment “charterc: ignore[rule] …” at a place where the rule finds nothing.

Why it matters

It was needed once. Left standing, it would hide the next mistake of the kind.

Example that fails

    # charterc: ignore[missing-language] the language is set by the adoption
    title: Our charter
    language: en-GB

Example that passes

    title: Our charter
    language: en-GB

Source

charterc's own; compare ruff's unused-noqa.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.WARNING
