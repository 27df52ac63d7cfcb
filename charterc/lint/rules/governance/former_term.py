"""A term is used that the law has replaced.

What it finds

“statement of special educational needs”, “School Action Plus”, “Parent Partnership Service” and other terms of the
system before 2014. Where the text says that it speaks of the past, nothing is reported.

Why it matters

Families cannot ask for what no longer exists. It also shows how long nobody has read the charter.

Example that fails

    agreements:
      - We will review each statement of special educational needs with the family

Example that passes

    agreements:
      - We will review each education, health and care plan with the family

Source

Our own list; each entry names the Act or guidance, such as the Children and Families Act 2014.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.rules.governance.former_body import speaks_of_the_past
from charterc.lint.text_roles import BODIES as BODY_ROLES
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import needed
from charterc.lint.word_list_former import TERMS
from charterc.lint.word_match import Match, matches

CODE = "C807"
NAME = "former-term"
SEVERITY = Severity.WARNING

_NEEDED = needed(TERMS)
_ROLES = SENTENCES | NAMES | BODY_ROLES


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES):
        hits = [hit for hit in match.hits if not speaks_of_the_past(hit)]
        if not hits:
            continue
        shown = Match(match.phrase, hits)
        successor, since, source = TERMS[match.phrase]
        yield Problem(
            NAME,
            f"“{shown.first.words}”{shown.times} is a term of the system before {since[:4]}.",
            context.file,
            shown.first.span,
            f"Now it is: {successor}. ({source})",
            SEVERITY,
            shown.related,
        )
