"""A character stands here that nobody can see.

What it finds

Control characters, zero-width spaces, soft hyphens, marks that change the direction of writing; and spaces that are no
plain ones (a no-break space) where YAML needs a plain one: in front of a line, behind a dash, around a colon. Some are
errors, those that only come along with pasted text are warnings.

Why it matters

What people read would differ from what is stored: searching fails, screen readers stumble, and text can be made to
say something else than it shows.

Example that fails

    title: Our ch\u200barter

Example that passes

    title: Our charter

Source

Unicode Technical Standard 39, “Unicode security mechanisms”; “Trojan source” (2021).
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
