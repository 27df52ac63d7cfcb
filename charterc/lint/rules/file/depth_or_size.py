"""The file is nested too deep or is too big.

What it finds

More than 64 levels of nesting, or more than 1 MiB.

Why it matters

A charter needs about six levels and 20 kB. What is bigger is a mistake or an attack.

Example that fails

A file in which a bracket was repeated a hundred times, or that holds a picture as text.

Example that passes

The same charter without them: pictures stand in files of their own.

Source

charterc's own limits.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
