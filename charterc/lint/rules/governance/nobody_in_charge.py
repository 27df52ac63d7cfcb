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
from functools import cache, partial

from charterc.lint.rule import Context, Problem, Severity
from charterc.model.measures import Measure
from charterc.source.nodes import place
from charterc.wording.data import listed_pattern
from charterc.wording.occasions import CALENDAR
from charterc.wording.placeholders import is_placeholder

SEVERITY = Severity.WARNING

_owners = partial(listed_pattern, "owners")


@cache
def _not_known() -> str:
    """What an owner and a day are alike called that are still to be found."""
    return (
        rf"{_owners('not-known')}|(?:still |yet |currently )*not (?:yet )?(?:known|decided|agreed|assigned|named)"
        r"|various(?: \w{1,20})?|[-–—?]{1,3}"
        r"|(?:job|post|role|position)(?: is)? vacant|vacant (?:job|post|role|position)"
        r"|(?:awaiting|pending|subject to) (?:recruitment|appointment|approval|decision|agreement|election)"
        r"|(?:please )?(?:see|refer to|in|as in) (?:the )?(?:\w+ ){0,2}(?:plans?|table|notes|appendix|minutes|below)"
        r"|(?!.*\bby (?:the )?(?-i:[A-Z]))to be \w{2,20}(?:ed|en|un|up|ght|ld|nt|ne|wn|de)\b(?: (?:up|out|on|over|off"
        r"|by|at|in|between|among|with)\b.{1,50})?"
        r"|.{3,60}, (?:once|when) (?:it |they |he |she |one )?(?:is |are )?(?:formed|appointed|recruited|in post|set up"
        r"|meets?|elected|agreed|named|found)"
        r"|(?:\w+ ){1,4}(?:still )?to (?:be (?:\w+ )?(?:set up|named|found|identified|agreed|confirmed|decided"
        r"|appointed|recruited|allocated|assigned|nominated|determined)|follow)"
    )


@cache
def _nobody() -> re.Pattern[str]:
    """Owners whom nobody could ask."""
    several = _owners("several")
    everybody = (
        rf"{_owners('everybody')}|(?:all|any|other) members of (?:the )?(?:staff|team|public|board|group)"
        r"|(?:every(?:one|body)|any(?:one|body)|some(?:one|body)|whoever)"
        r"(?:,? (?:involved|in|from|at|who|else|is|can|with|on|has|gets|wants|free|everywhere|together|of)\b.{0,60})?"
        r"|whoever \w{1,20}|(?:every(?:one|body)['’]s|a shared|our shared) (?:responsibility|job|business|task)"
        r"|shared (?:between|across|among|by) .{1,30}|multiple \w{1,20}"
        r"|(?:all of )?us(?: all)?(?: together)?|(?:all of |each of |both of )?us(?: all)?|we(?: all)?"
        r"|(?:all|our|the|various|several|other|relevant|appropriate|all relevant|all our|all the|all other)"
        rf"(?: (?:{several}))?"
        rf"|(?:all )?(?:those )?(?:concerned|involved)|(?:{several})(?:(?:,| and|/"
        rf"|, and) (?:{several})){{0,3}}(?: together)?"
        r"|(?:health|education|social care)(?:(?:,| and|/|, and) (?:health|education|social care)){1,2}"
        rf"|(?:the |our |an? |any |each )?(?:(?:{_owners('said-of-somebody')}) )?(?:{_owners('somebody')})"
        r"(?: (?:concerned|involved|responsible))?"
        r"|(?:the )?(?:(?:local|wider|whole|SEND|school) )?(?:area|system|community|sector|public)"
        r"|(?:practitioners|professionals|staff|services|partners|schools) (?:across|in|from)"
        r" (?!.*\b(?:team|group|board|service|lead|manager|forum|committee|panel)\b).{1,40}"
    )
    return re.compile(rf"(?:{_not_known()}|{everybody})\.?", re.IGNORECASE)


@cache
def _no_day() -> re.Pattern[str]:
    """What stands where a day should, and leaves it open."""
    return re.compile(
        rf"(?:{_not_known()}|{_owners('no-day')}"
        rf"|(?!.*(?:\d|\b(?:{CALENDAR}|{_owners('some-day')})\b))(?=.*\b(?:{_owners('means')})\b)"
        r"(?:when|whenever|once|if|as soon as|subject to|depend(?:ing|ent) (?:on|upon)|contingent on) .{2,80}"
        r"|as (?:time|resources|funds|funding|capacity|money|staffing|budgets?|workload) (?:allows?|permits?)"
        r"|at (?:an?|the|some) (?:appropriate|right|suitable|convenient|later) (?:time|moment|point|date)"
        r"|no (?:fixed |set |agreed )?(?:date|deadline)(?: set| yet| agreed)?)\.?",
        re.IGNORECASE,
    )


@cache
def _without_end() -> re.Pattern[str]:
    return re.compile(rf"(?:{_owners('without-end')})\.?", re.IGNORECASE)


@cache
def _starts_with(name: str) -> re.Pattern[str]:
    """A list of words that a text starts with."""
    return re.compile(rf"(?:{_owners(name)})\b", re.IGNORECASE)


def check(context: Context) -> Iterator[Problem]:
    """One problem for each owner and each day."""
    charter = context.charter
    if charter.governance and _says(_nobody(), charter.governance.overseer):
        yield context.problem(
            f"“{charter.governance.overseer}” is nobody whom families could ask whether the charter is kept.",
            place(charter.governance.node_of("overseer")),
            "Name the one board, team or person that oversees it.",
        )
    for measure in charter.measures.items if charter.measures else ():
        is_over = _starts_with("over").match(measure.status or "") is not None
        if not is_over and _says(_nobody(), measure.owner):
            yield context.problem(
                f"“{measure.owner}” is nobody who could be asked how far “{measure.what}” has come.",
                place(measure.node_of("owner")),
                "Name the one team or person that answers for it.",
            )
        if not is_over and _says(_no_day(), measure.due):
            yield context.problem(
                f"“{measure.due}” is no day, so nobody can say whether “{measure.what}” is late.",
                place(measure.node_of("due")),
                "Agree a day, a month or a term.",
            )
        if _without_end().fullmatch(measure.due or "") and (is_over or _starts_with("ends").match(measure.what)):
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
