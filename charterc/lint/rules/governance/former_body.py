"""A body is named that no longer exists.

What it finds

Bodies of health, education and local government that were replaced, such as clinical commissioning groups (now
integrated care boards) and Public Health England. Where the text speaks of the past (“the former CCG”, “until 2022 the
CCG paid”, “replaced the CCG”), or the glossary explains the name, nothing is reported.

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

from charterc.lint.language.former import BODIES, speaks_of_the_past
from charterc.lint.language.initials import own_name
from charterc.lint.language.match import Match, matches
from charterc.lint.language.roles import BODIES as BODY_ROLES
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_ROLES = (SENTENCES | NAMES | BODY_ROLES | {Role.PERSON}) - {Role.TERM, Role.MEANING}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each body, in each of its places."""
    found = [
        match
        for match in matches(context.analysis, BODIES, roles=_ROLES, mentions=True)
        if not speaks_of_the_past(match.hit, match.group.since)
    ]
    for match in found:
        if _is_another(context, match, found):
            continue
        yield context.problem_with(
            match,
            f"no longer exists: it was replaced in {match.group.since} by {match.advice[0]}.",
            "Name the body that does its work now. In an account of the past, write “the former …”.",
        )


def _is_another(context: Context, match: Match, found: list[Match]) -> bool:
    """Whether the letters are here short for something that is not in the list: “Local Events Adviser (LEA)”.

    So they are where a name of the charter's own has these initials: of “Park Carers Together”, the PCT is no trust.
    """
    letters = match.hit.written.upper().removesuffix("S")
    if not match.entry.written.replace("|", "").isalpha():
        return False
    acronym, own = context.analysis.acronyms.get(letters), own_name(context.texts, letters)
    full = {" ".join(meaning.lower().split()) for meaning, _ in acronym.meanings} if acronym else set()
    full |= {own.lower()} if own else set()
    others = {other.hit.written.lower() for other in found if other.entry is not match.entry}
    return bool(full) and not any(name in meaning for meaning in full for name in others)
