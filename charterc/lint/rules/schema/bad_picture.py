"""A picture cannot be used.

What it finds

A picture that is missing, lies outside the project or on the web, is too big or of an unknown kind, could do more than
be looked at (an SVG with a script, for instance), or is written as Markdown inside a text.

Why it matters

The page would have a hole, or would fetch something from elsewhere without asking.

Example that fails

    title: Our charter
    aim: Here it is ![circle](circle.png)

Example that passes

    title: Our charter
    aim:
      text: Here it is.
      picture:
        file: circle.png
        alt: Four hands around our four values

Source

charterc's format reference.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
