"""A word names one gender, or two, where everyone is meant.

What it finds

“chairman”, “manpower”, “he/she”, “his or her”. Mother, father, boy and girl are left alone: they may be meant.

Why it matters

“His or her” is slow to read, and leaves some young people out. “They” is shorter and includes everyone.

Example that fails

    agreements:
      - We will ask each child what he or she wants

Example that passes

    agreements:
      - We will ask each child what they want

Source

GOV.UK, “Style guide”, on gender-neutral text.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import needed
from charterc.lint.word_list_respect import GENDERED
from charterc.lint.word_match import matches

CODE = "C604"
NAME = "gendered-word"
SEVERITY = Severity.INFO

_NEEDED = needed(GENDERED)
_ROLES = SENTENCES | NAMES | {"owner"}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES):
        instead, source = GENDERED[match.phrase]
        yield Problem(
            NAME,
            f"“{match.first.words}”{match.times} leaves some people out.",
            context.file,
            match.first.span,
            f"Write “{instead}”. ({source})",
            SEVERITY,
            match.related,
        )
