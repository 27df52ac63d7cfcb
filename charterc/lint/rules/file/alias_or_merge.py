"""An alias, an anchor, a merge key or a tag is used.

What it finds

“&name”, “*name”, “<<:” and “!tag”. Text that starts with one of these signs needs quotes.

Why it matters

With them a short file can unfold to a huge one, and nobody can see on the line what would be printed.

Example that fails

    title: *name

Example that passes

    title: "*name"

Source

“YAML Ain't Markup Language 1.2”, 6.9; the “billion laughs” attack.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
