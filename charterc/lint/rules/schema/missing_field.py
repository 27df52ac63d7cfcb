"""A field is missing that must be there.

What it finds

A charter without a title, a value without a name, and the like.

Why it matters

Without it the page cannot be made.

Example that fails

    title: Our charter
    values:
      - why: It matters to families

Example that passes

    title: Our charter
    values:
      - name: Be open
        why: It matters to families

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
