"""A field has no text.

What it finds

A key with nothing after it, or with spaces only, and an item of a list with nothing behind its dash, or with `null` or
`~`, which mean “nothing” to other programs. An empty list or mapping is a warning: it says nothing, but breaks
nothing. A heading or a label may be empty on purpose: `heading: ""` lets a part go on from the one above it.

Why it matters

An empty name or promise would be printed as a gap.

Example that fails

    title: Our charter
    aim: ''

Example that passes

    title: Our charter
    aim: To listen

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
