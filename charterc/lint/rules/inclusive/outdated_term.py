"""A term for people that has been given up.

What it finds

“handicapped”, “mentally retarded”, “spastic”; a label put before the child (“SEN children”, “special needs child”);
“BAME”. “Special educational needs” and “disabled children” are right and are left alone, and so are names of bodies.

Why it matters

Some of these words are insults now. Others name a child by a category of the system.

Example that fails

    aim: We plan services with handicapped children and their families.

Example that passes

    aim: We plan services with disabled children and their families.

Source

Disability Unit, “Inclusive language: words to use and avoid when writing about disability”; Race Disparity Unit,
“Writing about ethnicity”. Each finding names the one behind it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.lint.text_roles import NAMES, SENTENCES
from charterc.lint.texts import needed
from charterc.lint.word_list_respect import OUTDATED
from charterc.lint.word_match import matches

CODE = "C603"
NAME = "outdated-term"
SEVERITY = Severity.WARNING

_NEEDED = needed(OUTDATED)
_ROLES = SENTENCES | NAMES


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, at its first place."""
    for match in matches(context, _NEEDED, roles=_ROLES):
        instead, source = OUTDATED[match.phrase]
        yield Problem(
            NAME,
            f"“{match.first.words}”{match.times} is no longer used of people, and may hurt readers.",
            context.file,
            match.first.span,
            f"Write “{instead}”. ({source})",
            SEVERITY,
            match.related,
        )
