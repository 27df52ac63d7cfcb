"""A sign by which people will know is one that nobody could see or count.

What it finds

Indicators and targets that say how things are or what goes on in people's minds, and nothing that could be counted or
seen to be done: “Stronger relationships”, “A culture of openness”, “Trust has grown”, “People are happier”, “Families
have faith in the system” and “You are really valued”. What people feel (“We will all feel welcome”) is a note, shown
as one for the whole charter. A sign that says who counts, asks or tells (“8 in 10 families tell us that they feel
welcome”), or has ways to find out below it, is left alone.

Why it matters

A year later one side says that it came true, and the other that it did not, and neither can show it.

Example that fails

    indicators:
      - Improved outcomes
      - Every complaint gets an answer within ten days

Example that passes

    indicators:
      - Half as many families go to the tribunal
      - Every complaint gets an answer within ten days

Source

Coalition for Personalised Care and NHS England, “A Co-production Model”, on measuring; GOV.UK, “Service manual”, on
choosing what to measure.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.signs import is_felt, is_unseen
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.model.measures import Measure
from charterc.model.roles import Role

SEVERITY = Severity.WARNING

_HINT = "Say what people will see or count, or how you will ask: “8 in 10 families tell us each May that …”."


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sign; those about feelings are shown as one."""
    for text in context.texts.english:
        if text.role is not Role.INDICATOR and not _is_target(text):
            continue
        said = " ".join(text.prose.split()).strip(" .;,:!")
        if getattr(text.element, "items", None):
            continue
        if is_unseen(said):
            yield context.problem(
                f"Nobody could see or count whether “{text.short}” has come true.",
                text.span(),
                _HINT,
            )
        elif text.role is Role.INDICATOR and is_felt(said):
            message = "What people feel cannot be seen, so this sign does not say how you will know."
            group = Group("felt", "nor does this one")
            yield context.problem(message, text.span(), _HINT, severity=Severity.INFO, group=group)


def _is_target(text: Text) -> bool:
    return isinstance(text.element, Measure) and text.passage.field == "target"
