"""A word means something else to other programs that read YAML.

What it finds

“null”, “~”, “yes”, “no”, “on”, “off”, “true” or “false” as a text without quotes, and a version such as 1.10 or 01
without quotes. charterc prints them as they stand.

Why it matters

“~” and “null” look like “nothing here”, but would be printed. Other tools, and the editor's own checks, read “no” as
false and 1.10 as 1.1.

Example that fails

    version: 1.10

Example that passes

    version: "1.10"

Source

“YAML Ain't Markup Language 1.1”, types bool, null, int and float; the “Norway problem”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.source.nodes import Scalar

SEVERITY = Severity.WARNING

_NOTHING = frozenset({"~", "null"})
_SWITCHES = frozenset({"yes", "no", "on", "off", "true", "false", "y", "n"})
_CHANGED = re.compile(r"\d+\.\d*0|0\d+|\d+_\d+|\d+:[0-5]\d|\d+[eE]\d+|0[xo]\w+")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each such text."""
    for text in context.texts.all:
        node = text.passage.node
        if not isinstance(node, Scalar) or node.style:
            continue
        word = text.value.lower()
        if word in _NOTHING:
            yield _problem(
                context, node, f"“{node}” is printed as it stands. It does not mean “nothing” here.", "Delete the line."
            )
        elif word in _SWITCHES:
            yield _problem(
                context, node, f"Other programs read “{node}” as true or false, not as a word.", f'Write: "{node}"'
            )
    version = context.charter.node_of("version")
    if isinstance(version, Scalar) and not version.style and _CHANGED.fullmatch(version):
        yield _problem(
            context, version, f"Other programs read {version} as a number and change it.", f'Write: "{version}"'
        )


def _problem(context: Context, node: Scalar, message: str, hint: str) -> Problem:
    return context.problem(message, node.span, hint)
