"""An id is used twice.

What it finds

The same id on two promises, values, outcomes, measures or sections.

Why it matters

A reference to it could mean either, and so could a link from another page.

Example that fails

    title: Our charter
    values:
      - name: Be open
        id: open
      - name: Be honest
        id: open

Example that passes

    title: Our charter
    values:
      - name: Be open
        id: open
      - name: Be honest
        id: honest

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
