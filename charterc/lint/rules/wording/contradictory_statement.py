"""Two places say the opposite of each other.

What it finds

Two sentences of which one says that something is done and the other that it is not (“always”, “never”; “must”, “need
not”; “can”, “cannot”; “we publish the minutes”, “minutes are not published”); that a thing is free of charge and that
there is a charge for it; two who pay for, chair, lead or write one thing; and what cannot both be so (“kept”,
“deleted”; “open to everyone”, “by invitation only”; “together with families”, “without families”) or not both always
(“in person”, “online”). Words that stand for each other (“share”, “pass on to”) are one. The subject and what is done
have to be the same: where one of the two has a condition, a time or a place of its own, both may hold. What is said of
levels, in the glossary, or of how things are felt to be is left alone. Figures are for contradictory-number.

Why it matters

A family will rely on the one and a service on the other. Both will be right, and neither will be happy.

Example that fails

    agreements:
      - Training for parents is free of charge
      - We will plan meetings together
      - There is a charge for parent training

Example that passes

    agreements:
      - Training for parents is free of charge
      - We will plan meetings together

Source

GOV.UK, “Content design: planning, writing and managing content”: one statement of each fact, so that facts cannot
drift apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.opposites import opposites
from charterc.lint.language.text import shortened
from charterc.lint.rule import Context, Problem, Related, Severity

SEVERITY = Severity.WARNING

_LONGEST = 150
"""Characters of a sentence that a message shows."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sentence that says the opposite of an earlier one."""
    for first, second in opposites(context.analysis):
        was, said = (shortened(each.written, _LONGEST) for each in (first, second))
        yield context.problem(
            f"“{said}” says the opposite of “{was}”.",
            second.span,
            "Agree which one holds, and delete the other. If each holds for a case of its own, say for which.",
            related=(Related(first.span, f"the opposite stands here ({first.text.where})"),),
        )
