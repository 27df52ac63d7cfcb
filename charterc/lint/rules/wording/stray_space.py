"""A space stands before a comma, inside a bracket, or on one side of a slash or a dash.

What it finds

“parent/ carer”, “school /setting”, “views , needs”, “( SEND)”, and a dash with a space on one side only
(“Strategic- taking part”). A slash with a space on both sides is a style of its own and is left alone.

Why it matters

Lines break in the wrong place, and searching for “parent/carer” does not find “parent/ carer”.

Example that fails

    aim: To strengthen our work with the parent/ carer community.

Example that passes

    aim: To strengthen our work with the parent/carer community.

Source

GOV.UK, “Style guide”, on slashes and on punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.rules.wording.broken_hyphen import PREFIXES
from charterc.lint.texts import texts

CODE = "C313"
NAME = "stray-space"
SEVERITY = Severity.INFO

_STRAY = re.compile(
    r"\w+(?:/ +| +/)\w+|\w+ +[,;](?=\s|$)|\w+ +\.(?=[\s\x00]|$)|\( +\w+|\w+ +\)"
    r"|(?P<before>\w+)- +(?!(?:and|or|to|nor|versus|with)\b)\w+|\w+(?: +—|— +)\w+"
)
_DASH = re.compile(r" *(?:—|- ) *")
_TIDY = re.compile(r" *([/,;.)]) *|(\() *")
_SIGNS = ("/ ", " /", " ,", " ;", " .", "( ", " )", "- ", " —", "— ")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each stray space."""
    found = texts(context)
    if not any(sign in found.folded for sign in _SIGNS):
        return
    for hit, match in found.search(_STRAY):
        if match.group("before") in PREFIXES:
            continue  # “co- production”, see broken-hyphen
        tidy = _DASH.sub(" – ", hit.words) if _DASH.search(hit.words) else _TIDY.sub(r"\1\2", hit.words)
        yield Problem(
            NAME,
            f"A space stands in the wrong place in “{hit.words}”.",
            context.file,
            hit.span,
            f"Write “{tidy}”.",
            SEVERITY,
        )
