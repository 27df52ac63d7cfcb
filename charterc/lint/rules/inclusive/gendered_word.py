"""A word names one gender, or two, where everyone is meant.

What it finds

“chairman”, “manpower”, “dinner lady”, “he/she”, “his or her”. Mother, father, boy and girl are left alone: they may
be meant. So are Ombudsman, which is the name of the office, people's surnames, and words inside quotation marks.

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

from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.word_lists import WordList

SEVERITY = Severity.INFO

_ROLES = SENTENCES | NAMES | {Role.OWNER}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, in each of its places."""
    for match in matches(context.analysis, _WORDS, roles=_ROLES):
        yield context.problem_with(match, "leaves some people out.")


def _is_no_name(hit: Hit) -> bool:
    return not hit.is_in_name


_WORDS = WordList("gendered", {"no-name": _is_no_name})
