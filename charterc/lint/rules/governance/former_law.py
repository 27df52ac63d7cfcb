"""A law or a code is named that is no longer in force.

What it finds

“Data Protection Act 1998”, “Disability Discrimination Act”, “Code of Practice 2001” and other Acts, codes and duties
that were replaced. Where the text speaks of the past (“before 2010 the Disability Discrimination Act said”), or the
glossary explains the name, nothing is reported.

Why it matters

Families cannot rely on a law that is gone, and an official may tell them so. It also shows how long nobody has read the
charter.

Example that fails

    legal: We keep your records safe under the Data Protection Act 1998.

Example that passes

    legal: We keep your records safe under the Data Protection Act 2018.

Source

Our own list; each entry names the Act that came in its place, such as the Equality Act 2010.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.former import speaks_of_the_past
from charterc.lint.language.match import matches
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_LAWS = WordList("former_laws")
_ROLES = (SENTENCES | NAMES | {Role.STRATEGY, Role.LINK_TEXT}) - {Role.TERM, Role.MEANING}


def check(context: Context) -> Iterator[Problem]:
    """One problem for each law, in each of its places."""
    for match in matches(context.analysis, _LAWS, roles=_ROLES, mentions=True):
        if not speaks_of_the_past(match.hit, match.group.since):
            hint = f"Now it is: {match.advice[0]}."
            yield context.problem_with(match, f"is no longer in force: it was replaced in {match.group.since}.", hint)
