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

from charterc.lint.language.context import word_after
from charterc.lint.language.entries import Entry, WordList
from charterc.lint.language.lists.former_terms import FORMER_TERMS
from charterc.lint.language.match import matches
from charterc.lint.language.past import speaks_of_the_past
from charterc.lint.language.roles import BODIES as BODY_ROLES
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.texts import Hit
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_WORDS = WordList(FORMER_TERMS)
_ROLES = (SENTENCES | NAMES | BODY_ROLES) - {"term"}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term, in each of its places."""
    for match in matches(context, _WORDS, roles=_ROLES, fits=_is_meant):
        year = next(word for word in match.entry.kind.split() if word.isdigit())
        yield from match.problems(
            context,
            f"is a term of the system before {year}.",
            hint=f"Now it is: {match.advice}. ({match.entry.source})",
        )


def _is_meant(entry: Entry, hit: Hit) -> bool:
    if entry.written.startswith("School|") and word_after(hit)[:1].isupper():
        return False  # “our School Action Plan”
    return not (hit.text.role == "meaning" or speaks_of_the_past(hit, entry.kind))
