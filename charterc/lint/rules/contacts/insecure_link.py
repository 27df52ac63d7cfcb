"""A link starts with http, where https would be safe.

What it finds

Links and addresses that start with http://.

Why it matters

Browsers warn that such a page is “not secure”, which frightens people off, and anyone on the same network can read or
change what they see.

Example that fails

    information: Read the [strategy](http://www.millbrook.gov.uk/send).

Example that passes

    information: Read the [strategy](https://www.millbrook.gov.uk/send).

Source

National Cyber Security Centre and GOV.UK, “Service manual”, on using HTTPS.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address."""
    for address in context.analysis.addresses:
        if address.url.lower().startswith("http://") and not address.fault:
            yield context.problem(
                f"“{address.url}” starts with http, so browsers warn that it is not secure.",
                address.hit.span,
                "Try it with https:// and use that.",
            )
