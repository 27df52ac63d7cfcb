"""The adopter's own words may say the opposite of the charter.

What it finds

Words under “adapted:” in which a “not”, a “never” or a refusal such as “stop answering” came in or went.

Why it matters

The page carries the area's name. Families would read under it that something they were promised does not hold.

Example that fails

    adopts: our-town
    adopter: Hill School
    adapted:
      share:
        text: We will not share your views
        reason: Our pupils found it easier to read.

Example that passes

    adopts: our-town
    adopter: Hill School
    adapted:
      share:
        text: We will share all your views
        reason: Our pupils found it easier to read.

Source

The rule “negation” of `charterc diff`, which weighs what a change of words means.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.lint.adaptations import weighed
from charterc.lint.rule import AdoptionContext, Problem, Severity

SEVERITY = Severity.ERROR


def check_adoption(context: AdoptionContext) -> Iterator[Problem]:
    """One problem for each adaptation, at its words."""
    for one in weighed(context.adopted):
        turned = [reason.words for reason in one.verdict.reasons if reason.rule == "negation"]
        if turned and one.verdict.weight is Weight.WEAKENED:
            message = f"These words may say the opposite of the charter's “{one.adaptation.area}”: {' '.join(turned)}"
            yield context.problem(message, one.node, "Keep the charter's words, or leave them out and say why.")
