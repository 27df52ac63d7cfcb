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
from charterc.wording.occasions import CALENDAR
from charterc.wording.placeholders import is_placeholder

SEVERITY = Severity.WARNING

_NOT_KNOWN = (
    r"n/?a|(?:still |yet |currently )*not (?:yet )?(?:known|decided|agreed|assigned|named)"
    r"|unknown|unassigned|vacant|vacancy|pending|not applicable|none(?: yet)?|nobody yet|no one(?: yet)?"
    r"|various(?: \w{1,20})?|several(?: people)?|[-–—?]{1,3}|as (?:above|appropriate|agreed|applicable|needed|required)"
    r"|(?:please )?(?:see|refer to|in|as in) (?:the )?(?:\w+ ){0,2}(?:plan|plans|table|notes|appendix|minutes|below)"
    r"|(?:job|post|role|position)(?: is)? vacant|vacant (?:job|post|role|position)|no (?:owner|lead|name)(?: yet)?"
    r"|(?:no one|nobody|none) (?:as yet|so far|needed)|un(?:allocated|filled|decided)|not sure(?: yet)?"
    r"|under discussion|in discussion"
    r"|(?:awaiting|pending|subject to) (?:recruitment|appointment|approval|decision|agreement|election)|recruiting"
    r"|watch this space"
    r"|(?:volunteers?|someone|help) (?:is |are )?(?:needed|wanted|welcome|required)|as per (?:the )?rota"
    r"|(?!.*\bby (?:the )?(?-i:[A-Z]))to be \w{2,20}(?:ed|en|un|up|ght|ld|nt|ne|wn|de)\b(?: (?:up|out|on|over|off"
    r"|by|at|in|between|among|with)\b.{1,50})?"
    r"|.{3,60}, (?:once|when) (?:it |they |he |she |one )?(?:is |are )?(?:formed|appointed|recruited|in post|set up"
    r"|meets?|elected|agreed|named|found)"
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
    r"(?:,? (?:involved|in|from|at|who|else|is|can|with|on|has|gets|wants|free|everywhere|together|of)\b.{0,60})?"
    r"|whoever \w{1,20}|(?:every(?:one|body)['’]s|a shared|our shared) (?:responsibility|job|business|task)"
    r"|(?:all|any|other) (?:members of (?:the )?(?:staff|team|public|board|group)|hands|present|parties|sides)"
    r"|both (?:parties|sides|organisations|of us|of them|teams|partners)|(?:the|our) whole (?:team|staff|school"
    r"|organisation|council|board|community)"
    r"|shared (?:between|across|among|by) .{1,30}|multiple \w{1,20}|them|me|him|her|those present"
    r"|the (?:undersigned|usual people|powers that be)"
    r"|the right (?:person|people|team)|(?:an? )?volunteers?|staff on (?:duty|shift|the day)"
    r"|(?:all of )?us(?: all)?(?: together)?|nobody|(?:all of |each of |both of )?us(?: all)?|we(?: all)?"
    r"|(?:all|our|the|various|several|other|relevant|appropriate|all relevant|all our|all the|all other)"
    rf"(?: (?:{_SEVERAL}))?"
    rf"|(?:all )?(?:those )?(?:concerned|involved)|(?:{_SEVERAL})(?:(?:,| and|/"
    rf"|, and) (?:{_SEVERAL})){{0,3}}(?: together)?"
    r"|(?:health|education|social care)(?:(?:,| and|/|, and) (?:health|education|social care)){1,2}"
    rf"|(?:the |our |an? |any |each )?(?:(?:{_WHICH}) )?(?:{_ROLE})(?: (?:concerned|involved|responsible))?"
    r"|(?:the )?(?:(?:local|wider|whole|SEND|school) )?(?:area|system|community|sector|public)"
    r"|(?:practitioners|professionals|staff|services|partners|schools) (?:across|in|from)"
    r" (?!.*\b(?:team|group|board|service|lead|manager|forum|committee|panel)\b).{1,40}"
    r"|the council and (?:its )?partners|the (?:system|partnership(?: as a whole)?)|multi-?agency"
    r"|(?:all of the |as |see )above"
    r"|(?:collective|shared|joint)(?: responsibility)?|both|many|others?"
)
_NOBODY = re.compile(rf"(?:{_NOT_KNOWN}|{_EVERYBODY})\.?", re.IGNORECASE)
_SOME_DAY = (
    rf"{CALENDAR}|ramadan|eid|diwali|terms?|year|month|week|half-term|holidays?|agm|conference|elections?|anniversary"
    "|budget|meeting"
)
_MEANS = (
    "funding|funds|funded|money|time|capacity|pressures?|resources?|resourced|staff|staffing|demand|workload|budgets?|possible|able|ready"
    "|agreed|approved|approval|complete|completed|things|recruitment|recruited|we can|they can|allows?|permits?"
    "|found|eased?"
)
"""What may come or not: “when the money is found”; “when the new school opens” is a day."""
_NO_DAY = re.compile(
    rf"(?:{_NOT_KNOWN}"
    rf"|(?!.*(?:\d|\b(?:{_SOME_DAY})\b))(?=.*\b(?:{_MEANS})\b)"
    rf"(?:when|whenever|once|if|as soon as|subject to|depend(?:ing|ent) (?:on"
    rf"|upon)|contingent on) .{{2,80}}"
    r"|as (?:time|resources|funds|funding|capacity|money|staffing|budgets?|workload) (?:allows?|permits?)"
    r"|in the (?:fullness of time|pipeline)|at (?:the earliest opportunity|(?:an?|the|some) (?:appropriate|right"
    r"|suitable|convenient|later)"
    r" (?:time|moment|point|date))|no (?:fixed |set |agreed )?(?:date|deadline)(?: set| yet| agreed)?|(?:not urgent"
    r"|(?:low|medium|high|top) priority)"
    r"|(?:short|medium|long)(?:er)?[- ]term|to be (?:scheduled|reviewed|timetabled)|in progress|under ?way"
    r"|under review|any day now|in good time"
    r"|in (?:our|their|its) own time|given time|until further notice|rolling(?: programme)?|when we get round to it"
    r"|in (?:due course|time|the (?:near )?future)|at some point|soon|shortly|later|eventually"
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
    if charter.governance and _says(_NOBODY, charter.governance.overseer):
        yield context.problem(
            f"“{charter.governance.overseer}” is nobody whom families could ask whether the charter is kept.",
            place(charter.governance.node_of("overseer")),
            "Name the one board, team or person that oversees it.",
        )
    for measure in charter.measures.items if charter.measures else ():
        is_over = _OVER.match(measure.status or "") is not None
        if not is_over and _says(_NOBODY, measure.owner):
            yield context.problem(
                f"“{measure.owner}” is nobody who could be asked how far “{measure.what}” has come.",
                place(measure.node_of("owner")),
                "Name the one team or person that answers for it.",
            )
        if not is_over and _says(_NO_DAY, measure.due):
            yield context.problem(
                f"“{measure.due}” is no day, so nobody can say whether “{measure.what}” is late.",
                place(measure.node_of("due")),
                "Agree a day, a month or a term.",
            )
        if _WITHOUT_END.fullmatch(measure.due or "") and (is_over or _ENDS.match(measure.what)):
            yield _endless(context, measure, is_over=is_over)


def _says(pattern: re.Pattern[str], text: str | None) -> bool:
    """Whether all of a text is of a kind; “To be confirmed” is told by placeholder-text."""
    return (
        text is not None and pattern.fullmatch(text) is not None and not (is_placeholder(text) and text[:2].isalpha())
    )


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
