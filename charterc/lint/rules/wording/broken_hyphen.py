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

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.texts import texts

CODE = "C309"
NAME = "broken-hyphen"
SEVERITY = Severity.WARNING

_BEFORE_A_HYPHEN = (
    "co multi non re pre post self well inter sub anti person follow long short part full decision problem high low "
    "up on in all cross semi over"
)
PREFIXES = frozenset(_BEFORE_A_HYPHEN.split())
"""Words that are joined to the next by a hyphen. After any other word, a hyphen with a space is a dash."""
AFTER_A_GAP = frozenset({"and", "or", "to", "nor", "versus", "with"})
"""“pre- and post-school” is right."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each broken word."""
    found = texts(context)
    folded = found.folded
    for at in found.places("- "):
        end = at + 2
        while folded[end : end + 1] == " ":
            end += 1
        before = folded[max(0, at - 20) : at].split()
        after = folded[end : end + 20].split()
        if not (before and after and folded[at - 1].isalnum() and folded[end].isalnum()):
            continue
        if before[-1].lstrip("\x00\x01([\"'“") not in PREFIXES or after[0].strip(".,;:)") in AFTER_A_GAP:
            continue
        hit = found.widened(at, end)
        yield Problem(
            NAME,
            f"“{hit.words}” has a space after its hyphen, so it is read and searched for as two words.",
            context.file,
            hit.span,
            f"Write “{hit.words.replace('- ', '-')}”.",
            SEVERITY,
        )
