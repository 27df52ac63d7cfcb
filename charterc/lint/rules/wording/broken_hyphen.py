"""A word is broken by a hyphen and a space, as at the end of a printed line.

What it finds

“co- production”, “multi- agency”: a word that is written with a hyphen, with a space after it. “pre- and post-school”
is right and is left alone.

Why it matters

It comes from copying out of a PDF. A screen reader reads two words, and searching for “co-production” does not find
it.

Example that fails

    aim: We believe in co- production at every level.

Example that passes

    aim: We believe in co-production at every level.

Source

GOV.UK, “Style guide”, on hyphenation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import texts

CODE = "C309"
NAME = "broken-hyphen"
SEVERITY = Severity.WARNING

_BROKEN = re.compile(r"(\w+)- +(?!(?:and|or|to|nor|versus|with)\b)\w+")
_BEFORE_A_HYPHEN = (
    "co multi non re pre post self well inter sub anti person follow long short part full decision problem high low "
    "up on in all cross semi over"
)
PREFIXES = frozenset(_BEFORE_A_HYPHEN.split())


def check(context: Context) -> Iterator[Problem]:
    """One problem for each broken word."""
    found = texts(context)
    if "- " not in found.folded:
        return
    for hit, match in found.search(_BROKEN):
        if match.group(1) not in PREFIXES:
            continue  # a dash, see stray-space
        yield Problem(
            NAME,
            f"“{hit.words}” has a space after its hyphen, so it is read and searched for as two words.",
            context.file,
            hit.span,
            f"Write “{hit.words.replace('- ', '-')}”.",
            SEVERITY,
        )
