"""The charter is superseded, but does not say by what.

What it finds

“status: superseded” without “replaced-by”.

Why it matters

Old charters stay on old web pages. Whoever lands there needs the way to the one that holds now.

Example that fails

    status: superseded

Example that passes

    status: superseded
    replaced-by: Millbrook co-production charter, version 3

Source

GOV.UK, “Content design”, on withdrawing content: say what replaces it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the status."""
    charter = context.charter
    if charter.status == "superseded" and not charter.replaced_by:
        yield context.problem(
            "This charter is superseded, but does not say which one holds now.",
            place(charter.node_of("status")),
            "Add:\n\n    replaced-by: The charter or version that holds now",
            advice="Say which charter or version holds now.",
        )
