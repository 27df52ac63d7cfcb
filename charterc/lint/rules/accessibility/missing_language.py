"""The charter does not say which language it is in.

What it finds

A charter without “language”. It is then published as British English.

Why it matters

A screen reader chooses its voice by the language of the page. Welsh read by an English voice cannot be understood.

Example that fails

    title: Our charter

Example that passes

    title: Our charter
    language: en-GB

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 3.1.1 Language of Page.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import place

CODE = "C706"
NAME = "missing-language"
SEVERITY = Severity.INFO


def check(context: Context) -> Iterator[Problem]:
    """At most one problem, at the title."""
    node = context.charter.node
    if isinstance(node, dict) and "language" not in node:
        yield Problem(
            NAME,
            "This charter does not say which language it is in; it is published as British English.",
            context.file,
            place(context.charter.node_of("title")),
            "Add:\n\n    language: en-GB",
            SEVERITY,
        )
