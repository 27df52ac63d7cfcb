"""A field that takes one of a few words has another.

What it finds

For example a status other than draft, published or superseded.

Why it matters

A misspelt “draft” would be published.

Example that fails

    title: Our charter
    status: darft

Example that passes

    title: Our charter
    status: draft

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
