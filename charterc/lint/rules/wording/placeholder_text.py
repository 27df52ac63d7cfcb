"""Words that were meant to be replaced are still there.

What it finds

“TBC”, “[insert name]”, “Lorem ipsum”, “xxx”, an example.com address and the like. A charter whose status is draft may
have them.

Why it matters

A reader who meets “[name of forum]” stops believing that anyone read the charter before it was signed.

Example that fails

    status: published
    contacts:
      - text: Contact [insert name] to get involved.

Example that passes

    status: published
    contacts:
      - text: Contact the participation team to get involved.

Source

GOV.UK, “Content design: planning, writing and managing content”, on checking content before it is published.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import texts
from charterc.patterns import lazy

CODE = "C312"
NAME = "placeholder-text"
SEVERITY = Severity.WARNING

_PLACEHOLDER = lazy(
    r"\b(?:tbc|tba|tbd|todo|lorem ipsum|x{3,})\b"
    r"|[\[<{](?:insert|name|add|your|date|council|area|enter|organisation|local|logo|email|phone)\b[^\]>}\n]{0,60}[\]>}]"
    r"|\?{3,}|\bexample\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_SIGNS = ("tbc", "tba", "tbd", "todo", "lorem", "xxx", "[", "<", "{", "???", "example.")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each placeholder of a charter that is no draft."""
    if context.charter.status == "draft":
        return
    written = texts(context).written
    if not any(sign in written for sign in _SIGNS):
        return
    for text in texts(context).all:
        match = _PLACEHOLDER.search(text.value)
        if match and text.role != "lost" and not text.value.startswith("(", match.end()):
            yield Problem(
                NAME,
                f"“{match.group()}” still waits for the real words, and this charter is no draft.",
                context.file,
                text.span(match.start(), match.end()),
                "Write the words, or set “status: draft” until they are known.",
                SEVERITY,
            )
