"""Words that put the fault with families or children.

What it finds

“hard to reach”, “failed to engage”, “challenging parents”, “challenging behaviour” and the like.

Why it matters

A family is not hard to reach; it has not been reached. A charter that blames people for staying away will not bring
them in.

Example that fails

    agreements:
      - We will go to the families who are hard to reach

Example that passes

    agreements:
      - We will go to the families whose voices are seldom heard

Source

Social Care Institute for Excellence, on “seldom heard” voices; TACT, “Language that cares”; National Autistic Society,
“How to talk and write about autism”. Each finding names the one behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import needed
from charterc.lint.word_list_respect import BLAMING
from charterc.lint.word_match import matches

CODE = "C602"
NAME = "blaming-language"
SEVERITY = Severity.WARNING

_NEEDED = needed(BLAMING)
_ROLES = SENTENCES | NAMES


def check(context: Context) -> Iterator[Problem]:
    """One problem for each phrase, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES):
        instead, source = BLAMING[match.phrase]
        yield Problem(
            NAME,
            f"“{match.first.words}”{match.times} puts the fault with the people it is about.",
            context.file,
            match.first.span,
            f"Write “{instead}”. ({source})",
            SEVERITY,
            match.related,
        )
