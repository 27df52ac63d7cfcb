"""There is no such field.

What it finds

A key that the format does not know, with the one that was probably meant.

Why it matters

What stands under it would not be printed.

Example that fails

    title: Our charter
    commitmants: [We will listen]

Example that passes

    title: Our charter
    agreements: [We will listen]

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
