"""A link leads to a page that is not there.

What it finds

Only with `--online`: addresses that cannot be reached. Without it no rule ever opens the network.

Why it matters

Councils rebuild their websites every few years, and the charter's links break without a word.

Example that fails

    # Checked with --online.
    information: Read the [strategy](https://www.millbrook.invalid/send).

Example that passes

    information: Read the strategy in the library.

Source

GOV.UK, “Content design”, on checking links.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each address that cannot be reached; each is asked for once."""
    if context.check_link is None:
        return
    seen: set[str] = set()
    for address in context.analysis.addresses:
        url = address.url.split("#", 1)[0]
        if url in seen or not url.lower().startswith(("http://", "https://")):
            continue
        seen.add(url)
        reason = context.check_link(url)
        if reason:
            yield context.problem(
                f"“{address.url}” cannot be reached: {reason}.", address.hit.span, "Look for where the page has moved."
            )
