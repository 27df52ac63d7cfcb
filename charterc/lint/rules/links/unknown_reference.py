"""A name leads nowhere.

What it finds

The id of a commitment, outcome, item or part that does not exist, with the one that was probably meant.

Why it matters

A promise that a value should have would be missing from the page.

Example that fails

    title: Our charter
    commitments:
      listen: We will listen
    values:
      - name: Be open
        commitments: [lisen]

Example that passes

    title: Our charter
    commitments:
      listen: We will listen
    values:
      - name: Be open
        commitments: [listen]

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
