"""A sign by which people will know is one that nobody could see or count.

What it finds

Indicators and targets such as “Improved outcomes”, “Better communication”, “A better atmosphere”, “The mood is good”,
“People are happier” and “You are really valued”. What people feel (“We will all feel welcome”) is a note, shown as one
for the whole charter. A sign that says who counts, asks or tells (“8 in 10 families tell us that they feel welcome”),
or has ways to find out below it, is left alone.

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

import re
from collections.abc import Iterator

from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.model.measures import Measure
from charterc.model.roles import Role
from charterc.wording.numbers import numbers

SEVERITY = Severity.WARNING

_BETTER = (
    "improved|better|more|greater|increased|stronger|deeper|closer|enhanced|positive|good|happier|healthier|excellent"
)
_UNSEEN = (
    r"outcomes?|communications?|atmosphere|feedback|relationships?|trust|partnerships?|(?:partnership |joint )?working"
    r"|understanding|awareness|confidence|engagement|involvement|collaboration|co-?production|well-?being|experiences?"
    r"|lives|life|culture|ethos|morale|respect|happiness|quality|openness|transparency|co-?operation|teamwork|mood|vibe"
)
_FEELINGS = (
    "valued|respected|heard|included|listened to|empowered|welcomed?|supported|safe|trusted|understood|comfortable"
    "|confident|happy|equal"
)
_LEAD = r"(?:(?:there (?:is|are|will be)|(?:we|you)(?: will)? (?:see|have|feel)|an?|the|much|far|even) )*"
_PEOPLE = r"(?:\w+ ){0,3}(?:people|families|parents|carers|children|everyone|staff|we|you|they|pupils|patients)"
_SURE = re.compile(
    rf"{_LEAD}(?:{_BETTER}) (?:\w+ )?(?:{_UNSEEN})(?: (?:overall|all round|in general|for (?:all|everyone)|in the air"
    r"|(?:between|with|among|across|of|for) (?:\w+ ){0,4}\w+))?"
    r"|the (?:vibe|mood|atmosphere|culture|feeling|spirit|ethos|morale)(?: here)? (?:is|feels|will be|has) .{1,40}"
    rf"|{_PEOPLE} (?:are|is|become|will be|feel) (?:happier|better off|more confident|more empowered|more satisfied)"
    rf"|.{{1,60}}\b(?:really|truly|genuinely) (?:{_FEELINGS})\b.{{0,40}}"
    r"|.{1,60}\b(?:in (?:their|our|your) hearts?|in the air|deep down|sense of \w+)\b.{0,60}",
    re.IGNORECASE,
)
_FELT = re.compile(rf"\b(?:feels?|felt) (?:\w+ ){{0,2}}(?:{_FEELINGS}|able)\b", re.IGNORECASE)
_COUNTED = re.compile(
    r"\b(?:sa(?:y|ys|id)|tells?|told|reports?|surveys?|questionnaires?|polls?|scores?|ratings?|marks?|records?|minutes"
    r"|counts?|asked|ask|answers?|number|per cent|half|most|fewer|complaints?|show|shows)\b|%",
    re.IGNORECASE,
)
_LONGEST = 160
"""Characters of a sign that are looked at."""
_HINT = "Say what people will see or count, or how you will ask: “8 in 10 families tell us each May that …”."


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sign; those about feelings are shown as one."""
    for text in context.texts.english:
        if text.role is not Role.INDICATOR and not _is_target(text):
            continue
        said = " ".join(text.prose[:_LONGEST].split()).strip(" .;,:!")
        if _COUNTED.search(said) or numbers(said.lower()) or getattr(text.element, "items", None):
            continue
        if _SURE.fullmatch(said):
            yield context.problem(
                f"Nobody could see or count whether “{text.short}” has come true.",
                text.span(),
                _HINT,
            )
        elif text.role is Role.INDICATOR and _FELT.search(said):
            message = "What people feel cannot be seen, so this sign does not say how you will know."
            group = Group("felt", "nor does this one")
            yield context.problem(message, text.span(), _HINT, severity=Severity.INFO, group=group)


def _is_target(text: Text) -> bool:
    return isinstance(text.element, Measure) and text.passage.field == "target"
