"""A body is named that no longer exists.

What it finds

Bodies of health, education and local government that were replaced, such as clinical commissioning groups (now
integrated care boards) and Public Health England. Where the text says that it speaks of the past (“the former CCG”),
nothing is reported.

Why it matters

A family that writes to it gets no answer, and a signature of a body that is gone binds nobody until its successor
signs.

Example that fails

    signatories:
      - name: A. Person
        organisation: Millbrook Clinical Commissioning Group

Example that passes

    signatories:
      - name: A. Person
        organisation: Millbrook Integrated Care Board

Source

Our own list; each entry names the Act or order, such as the Health and Care Act 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import BODIES as BODY_ROLES
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import Hit, needed
from charterc.lint.word_list_former import BODIES
from charterc.lint.word_match import Match, matches

CODE = "C806"
NAME = "former-body"
SEVERITY = Severity.WARNING

_NEEDED = needed(BODIES)
_ROLES = SENTENCES | NAMES | BODY_ROLES
_PAST = (
    *("former ", "formerly ", "then ", " then", "previously ", "was replaced", "were replaced", "at the time"),
    *("now the ", "used to ", "no longer", "renamed", "became the"),
)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each body, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES, mentions=True):
        hits = [hit for hit in match.hits if not speaks_of_the_past(hit)]
        if not hits:
            continue
        shown = Match(match.phrase, hits)
        successor, since, source = BODIES[match.phrase]
        yield Problem(
            NAME,
            f"“{shown.first.words}”{shown.times} no longer exists: it was replaced in {since} by {successor}.",
            context.file,
            shown.first.span,
            f"Name the body that does its work now. In an account of the past, write “the former …”. ({source})",
            SEVERITY,
            shown.related,
        )


def speaks_of_the_past(hit: Hit) -> bool:
    """Whether the sentence around a hit says that it is about the past."""
    value = hit.text.value
    start = max(value.rfind(". ", 0, hit.start), value.rfind("\n\n", 0, hit.start), 0)
    end = value.find(". ", hit.end)
    around = value[start : end if end >= 0 else len(value)].lower()
    return any(sign in around for sign in _PAST)
