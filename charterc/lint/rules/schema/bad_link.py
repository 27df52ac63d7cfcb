"""A link cannot be used.

What it finds

A link that could run a program, leads out of the charter's folder, is no full address, starts with a misspelt
“https”, or has a space in its address.

Why it matters

On a poster nobody can follow “../strategy.html”, and “javascript:” runs on the reader's machine.

Example that fails

    title: Our charter
    url: www.millbrook.gov.uk

Example that passes

    title: Our charter
    url: https://www.millbrook.gov.uk/charter

Source

RFC 3986; OWASP, on cross-site scripting.
"""

from __future__ import annotations

from charterc.problem import Severity

SEVERITY = Severity.ERROR
