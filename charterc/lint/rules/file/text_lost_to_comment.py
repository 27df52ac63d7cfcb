"""Words are lost, because “ #” starts a comment.

What it finds

“ #” in text without quotes. Where it looks like a comment that was meant (a space after the sign), it is a warning.

Why it matters

Everything after the sign would vanish from the page without a word.

Example that fails

    title: Our number #1 aim is to listen

Example that passes

    title: "Our number #1 aim is to listen"

Source

“YAML Ain't Markup Language 1.2”, 6.6, on comments.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
