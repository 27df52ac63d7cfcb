"""The charter does not say in which language it or a part of it is.

What it finds

A charter without “language”; it is then published as British English. Also a “language”, of the charter or of a part or
a promise, that is no tag of a language (BCP 47): “english”, “Welsh”, “en_GB”, “en-UK”.

Why it matters

A screen reader chooses its voice by the language of the page. Welsh read by an English voice cannot be understood.

Example that fails

    title: Our charter

Example that passes

    title: Our charter
    language: en-GB

Source

W3C, “Web Content Accessibility Guidelines 2.2”, 3.1.1 Language of Page and
3.1.2 Language of Parts; IETF, “Tags for Identifying Languages” (BCP 47).
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.language_tags import is_tag, tag_for
from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import Scalar, place

SEVERITY = Severity.INFO
ABOUT_FILE = True


def check(context: Context) -> Iterator[Problem]:
    """At most one problem at the title, and one for each language that is no tag."""
    node = context.charter.node
    if isinstance(node, dict) and "language" not in node:
        yield context.problem(
            "This charter does not say which language it is in; it is published as British English.",
            place(context.charter.node_of("title")),
            "Add:\n\n    language: en-GB",
        )
    for language in _languages(context):
        if not is_tag(language.strip()):
            yield context.problem(
                f"“{language.strip()}” is no tag of a language, so screen readers cannot choose the right voice by it.",
                place(language),
                f"Write:\n\n    language: {tag}"
                if (tag := tag_for(language))
                else "Write its tag: en-GB for British English, cy for Welsh, pl for Polish, ur for Urdu.",
                severity=Severity.WARNING,
            )


def _languages(context: Context) -> Iterator[Scalar]:
    """What stands under “language:” of the charter and of every part, value and statement of it."""
    for element in context.analysis.elements:
        node = element.node_of("language") if getattr(element, "language", None) else None
        if isinstance(node, Scalar) and node is not element.node:
            yield node
