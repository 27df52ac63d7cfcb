"""A term is used that the law has replaced.

What it finds

“statement of special educational needs”, “School Action Plus”, “CRB check” and other terms that were replaced, most of
them in 2014. Where the text speaks of the past (“before 2014 a child had a statement”), or the glossary explains the
term, nothing is reported. Bodies that are gone, such as a Parent Partnership Service, are reported as `former-body`.

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

from charterc.lint.language.former import speaks_of_the_past
from charterc.lint.language.match import matches
from charterc.lint.language.roles import BODIES as BODY_ROLES
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_ROLES = (SENTENCES | NAMES | BODY_ROLES) - {Role.TERM, Role.MEANING}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, in each of its places."""
    for match in matches(context.analysis, _TERMS, roles=_ROLES):
        if not speaks_of_the_past(match.hit, match.group.since):
            year = next(word for word in match.group.since.split() if word.isdigit())
            hint = f"Now it is: {match.advice[0]}."
            yield context.problem_with(match, f"is a term of the system before {year}.", hint)


def _no_name_follows(hit: Hit) -> bool:
    """Not so in “our School Action Plan”."""
    return not hit.word_after[:1].isupper()


_TERMS = WordList("former_terms", {"no-name-follows": _no_name_follows})
