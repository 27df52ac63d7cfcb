"""A measure is left to everybody, or to no day.

What it finds

An owner that names nobody (“Everyone”, “All staff”, “The team”, “Whoever chairs”), a day that names none (“In due
course”, “ASAP”), and an overseer of the charter of that kind. Much work has no end, so “Ongoing” is in order. It is a
note where the measure is a thing that will be finished one day (“Set up a group”), and a warning where it is marked as
done. Measures that are done or stopped are otherwise left alone; “TBC” is told by placeholder-text.

Why it matters

What everybody is to do, nobody does. Families need one name or team to ask, and one day on which to ask.

Example that fails

    measures:
      - what: Train every new worker
        owner: Everyone
        due: March 2099

Example that passes

    measures:
      - what: Train every new worker
        owner: Workforce team
        due: March 2099

Source

Coalition for Personalised Care and NHS England, “A Co-production Model”, on making it happen; local practice in
published charters with action plans.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.measures import Measure
from charterc.source.nodes import place

SEVERITY = Severity.WARNING

_NOT_KNOWN = (
    r"n/?a|(?:still |yet |currently )*not (?:yet )?(?:known|decided|agreed|assigned|named)"
    r"|unknown|unassigned|vacant|vacancy|pending|not applicable|none(?: yet)?|nobody yet|no one(?: yet)?"
    r"|various(?: \w{1,20})?|several(?: people)?|[-–—?]{1,3}|as (?:above|appropriate|agreed|applicable|needed|required)"
    r"|(?:please )?(?:see|refer to|in|as in) (?:the )?(?:\w+ ){0,2}(?:plan|plans|table|notes|appendix|minutes|below)"
    r"|(?:\w+ ){1,4}(?:still )?to (?:be (?:\w+ )?(?:set up|named|found|identified|agreed|confirmed|decided|appointed"
    r"|recruited|allocated|assigned|nominated|determined)|follow)"
)
_SEVERAL = (
    "staff|partners|services|agencies|professionals|stakeholders|parties|practitioners|teams|workers|colleagues"
    "|organisations|members|schools|settings|managers|leaders|senior leaders|volunteers|families|parents|carers"
    "|officers|people|departments|providers|leads|bodies|groups|authorities|stakeholder groups|owners|clinicians"
    "|senior managers|frontline staff|front-line staff|key workers|board members|team members|staff members"
)
"""Many, of whom nobody is meant more than another."""
_ROLE = (
    "team|lead|lead officer|owner|name|person|officer|manager|person in charge|staff|services?|agency|professional|body"
    "|organisation|partner|department|leader|individual|member of (?:the )?(?:staff|team)|colleague|worker|party|group"
    "|management|leadership|workforce"
)
"""What says that there is somebody, and not who."""
_WHICH = (
    "relevant|appropriate|responsible|named|nominated|designated|identified|allocated|assigned|suitable|agreed|lead"
    "|accountable|senior"
)
"""What is said of somebody who is still to be found."""
_EVERYBODY = (
    r"(?:every(?:one|body)|any(?:one|body)|some(?:one|body)|whoever)"
    r"(?: (?:involved|in|from|at|who|else|is|can|with)\b.{0,60})?"
    r"|whoever \w{1,20}|nobody|(?:all of |each of |both of )?us(?: all)?|we(?: all)?"
    r"|(?:all|our|the|various|several|other|relevant|appropriate|all relevant|all our|all the|all other)"
    rf"(?: (?:{_SEVERAL}))?"
    rf"|(?:all )?(?:those )?(?:concerned|involved)|(?:{_SEVERAL})(?:(?:,| and|/|, and) (?:{_SEVERAL})){{0,3}}"
    r"|(?:health|education|social care)(?:(?:,| and|/|, and) (?:health|education|social care)){1,2}"
    rf"|(?:the |our |an? |any |each )?(?:(?:{_WHICH}) )?(?:{_ROLE})(?: (?:concerned|involved|responsible))?"
    r"|(?:the )?(?:(?:local|wider|whole|SEND|school) )?(?:area|system|community|sector|public)"
    r"|(?:practitioners|professionals|staff|services|partners|schools) (?:across|in|from) .{1,40}"
    r"|the council and (?:its )?partners|the (?:system|partnership(?: as a whole)?)|multi-?agency"
    r"|(?:all of the |as |see )above"
    r"|(?:collective|shared|joint)(?: responsibility)?|both|many|others?"
)
_NOBODY = re.compile(rf"(?:{_NOT_KNOWN}|{_EVERYBODY})\.?", re.IGNORECASE)
_NO_DAY = re.compile(
    rf"(?:{_NOT_KNOWN}|in (?:due course|time|the (?:near )?future)|at some point|soon|shortly|later|eventually"
    r"|over time|(?:with)?in the (?:coming|next few) (?:weeks|months|years)|when (?:time|capacity|money|funding) allows"
    r"|when ready|one day"
    r"|some ?time(?: (?:soon|later|this year|next year))?|before (?:too )?long|a\.?s\.?a\.?p\.?"
    r"|as soon as (?:possible|practicable|we can)|(?:when|where|if) (?:possible|practicable|resources allow|we can)"
    r"|as and when(?: needed| required)?|when (?:needed|required)|as (?:needed|required|appropriate))\.?",
    re.IGNORECASE,
)
_WITHOUT_END = re.compile(r"(?:on-?going|continuous(?:ly)?|continuing|always|all the time)\.?", re.IGNORECASE)
_ENDS = re.compile(
    r"(?:set up|create|launch|appoint|develop|build|produce|draft|write|publish|agree|recruit|design)\b", re.IGNORECASE
)
"""How a measure starts that will be finished one day."""
_OVER = re.compile(r"(?:done|stopped|completed?|finished|achieved)\b", re.IGNORECASE)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each owner and each day."""
    charter = context.charter
    if charter.governance and _NOBODY.fullmatch(charter.governance.overseer or ""):
        yield context.problem(
            f"“{charter.governance.overseer}” is nobody whom families could ask whether the charter is kept.",
            place(charter.governance.node_of("overseer")),
            "Name the one board, team or person that oversees it.",
        )
    for measure in charter.measures.items if charter.measures else ():
        is_over = _OVER.match(measure.status or "") is not None
        if not is_over and _NOBODY.fullmatch(measure.owner or ""):
            yield context.problem(
                f"“{measure.owner}” is nobody who could be asked how far “{measure.what}” has come.",
                place(measure.node_of("owner")),
                "Name the one team or person that answers for it.",
            )
        if not is_over and _NO_DAY.fullmatch(measure.due or ""):
            yield context.problem(
                f"“{measure.due}” is no day, so nobody can say whether “{measure.what}” is late.",
                place(measure.node_of("due")),
                "Agree a day, a month or a term.",
            )
        if _WITHOUT_END.fullmatch(measure.due or "") and (is_over or _ENDS.match(measure.what)):
            yield _endless(context, measure, is_over=is_over)


def _endless(context: Context, measure: Measure, *, is_over: bool) -> Problem:
    what, due, span = measure.what, measure.due, place(measure.node_of("due"))
    if is_over:
        return context.problem(
            f"“{what}” is said to be over, and yet to be due “{due}”.",
            span,
            "Write when it was due, or take the status away.",
        )
    return context.problem(
        f"“{what}” will be finished one day, but “{due}” does not say when.",
        span,
        "Agree a day, a month or a term.",
        severity=Severity.INFO,
    )
