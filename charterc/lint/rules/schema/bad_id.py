"""An id has letters or signs it may not have.

What it finds

An id with capitals, spaces or other signs. Ids have small letters, digits and hyphens.

Why it matters

Ids become part of web addresses, which others link to.

Example that fails

    title: Our charter
    commitments:
      Right People: We will agree who is involved

Example that passes

    title: Our charter
    commitments:
      right-people: We will agree who is involved

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
