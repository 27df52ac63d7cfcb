"""Two links have the same words and lead to different places.

What it finds

Links called the same whose addresses differ.

Why it matters

Someone who hears a list of links cannot tell the two apart, and will think the second is a repeat.

Example that fails

    information: >-
      Read the [strategy](https://www.example.org/send) and the health [strategy](https://www.example.org/health).

Example that passes

    information: >-
      Read the [SEND strategy](https://www.example.org/send) and the
      [health strategy](https://www.example.org/health).

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 2.4.4 Link Purpose (In Context) and 3.2.4 Consistent Identification.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.links import Link
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.lint.rules.accessibility.empty_link_text import EMPTY

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later link."""
    seen: dict[str, Link] = {}
    for link in context.analysis.links:
        words = " ".join(link.words.casefold().split())
        if not words or words in EMPTY:
            continue
        first = seen.setdefault(words, link)
        if first.url.rstrip("/") != link.url.rstrip("/"):
            yield context.problem(
                f"Two links are called “{link.words}”, but lead to different places.",
                link.hit.span,
                "Say in the words what differs.",
                related=(Related(first.hit.span, f"this one leads to {first.url}"),),
            )
