"""A key is written twice in one place.

What it finds

The same key a second time in one mapping, such as two “text:” in one item.

Why it matters

Most programs keep the last of the two in silence. The words under the first would be lost.

Example that fails

    title: Our charter
    aim: To listen
    aim: To act

Example that passes

    title: Our charter
    aim: To listen and to act

Source

“YAML Ain't Markup Language 1.2”, 3.2.1.1: keys are unique.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
