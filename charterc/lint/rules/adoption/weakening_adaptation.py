"""The adopter's own words promise less than the charter.

What it finds

Words under “adapted:” that are weaker than those of the charter by the rules of `charterc diff`: “may” for “will”, a
longer time, fewer people, a way out. Where words cannot tell, nothing is said.

Why it matters

An adopter may promise more than its area, or say the same in plainer words. Where it promises less, families are told
that the charter holds, and it does not.

Example that fails

    adopts: our-town
    adopter: Hill School
    adapted:
      answer:
        text: We will try to answer within 10 working days
        reason: There are only two of us.

Example that passes

    adopts: our-town
    adopter: Hill School
    adapted:
      answer:
        text: We will answer within 3 working days
        reason: We can be faster.

Source

The weighing rules of `charterc diff`, each with its examples.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.lint.adaptations import weighed
from charterc.lint.rule import AdoptionContext, Problem, Severity

SEVERITY = Severity.WARNING
YIELDS_TO = ("contradicting-adaptation",)


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """One problem for each adaptation, at its words."""
    for one in weighed(context.adopted):
        reasons = " ".join(reason.words for reason in one.verdict.reasons if reason.weight is Weight.WEAKENED)
        if reasons:
            message = f"This promises less than the charter's “{one.adaptation.area}”: {reasons}"
            yield context.problem(message, one.node, "Keep what is promised, or ask the area before you promise less.")
