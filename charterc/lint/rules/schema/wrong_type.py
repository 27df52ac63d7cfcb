"""Something of another kind stands here.

What it finds

A list where text is expected, text where a list is, a colon that turned text into a key.

Why it matters

charterc would have to guess, and might print something else than was meant.

Example that fails

    title: Our charter
    values: Be open

Example that passes

    title: Our charter
    values: [Be open]

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
