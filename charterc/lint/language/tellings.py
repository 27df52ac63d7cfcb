"""A standing fact as one clause tells it: with which figures, of whom, in which special case.

“In a crisis, somebody rings you back within 24 hours” tells the fact “answering messages”, in the special case
`urgent`. What tells of the past, or of what is mostly so, tells no fact.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from charterc.lint.language.claims import Claim
from charterc.lint.language.roles import PROSE
from charterc.model.people import Contact
from charterc.model.roles import Role
from charterc.wording.prices import FREE
from charterc.wording.quantities import quantities
from charterc.wording.quantity import Quantity
from charterc.wording.standing_facts import Body, Fact, apart, bodies, is_no_rule, row_of, without

_TIMES = frozenset({"within", "lasts", "before", "every", "clock", "age", "day", "in the first", "period"})
"""Figures with words, such as “minutes”, that are none of what the sentence is about."""
_IN_RANGES, _FIRST_AND_LAST = frozenset({"clock", "age"}), 2
_ABOVE_TOO = frozenset({"urgent", "complaint", "appeal", "draft", "final", "provider"})
"""What a heading makes a special case of everything below it; “First steps” does not."""
_OWN_DESKS = frozenset({"concerns", "involvement", "formats", "feedback"})
"""What a contact is for where it answers sooner or later than others."""
_OF_OTHERS = frozenset({Role.WHY, Role.EVIDENCE})
"""What people said, and how things were that the charter is to change."""
_PRONOUN = re.compile(r"^\W*(?:it|they|we)\b")


class Telling(NamedTuple):
    """A fact as one clause tells it."""

    fact: Fact
    claim: Claim
    figures: list[Quantity]
    row: str
    rest: str
    """The row without the words by which it speaks of the fact."""
    special: frozenset[str]
    """What makes a special case of it: `urgent`, `draft`."""
    bodies: frozenset[Body]


def telling(fact: Fact, claim: Claim) -> Telling | None:
    """How a clause tells a fact; None where it does not, or has several figures of its kind."""
    figures = [figure for figure in claim.quantities if figure.kind in fact.kinds]
    if len(figures) > (_FIRST_AND_LAST if figures[0].kind in _IN_RANGES else 1) or _is_none(claim, figures[0]):
        return None
    left = _without_times(claim)
    row = row_of(f"{claim.above} {left}")
    words = fact.words_in(row)
    if words is None or is_no_rule(row, is_prose=claim.text.role in PROSE):
        return None
    if any(figure.kind in fact.kinds and figure not in claim.quantities for figure in quantities(left)):
        return None  # “within a week, or within six weeks”: of two of a kind, the first alone was read
    named = bodies(row if fact.is_of_body else row.replace("'s ", " "))
    if fact.is_of_body:
        if not named and _PRONOUN.match(claim.said):
            named = bodies(row_of(claim.heading)) or bodies(row_of(claim.text.owner))
        if len(named) != 1:
            return None
    rest = without(row, words)
    return Telling(fact, claim, figures, row, rest, apart(rest) | _special_above(claim, row), named)


def _is_none(claim: Claim, figure: Quantity) -> bool:
    """Whether a clause with a figure lays nothing down for everyone."""
    if claim.is_allowed or claim.text.role in _OF_OTHERS or getattr(claim.text.element, "said_by", None):
        return True
    if claim.is_negated and figure.kind != FREE:  # “without charge” denies nothing
        return True
    if figure.kind != "%" and any(each.kind == "%" for each in claim.quantities):
        return True  # “nine in ten letters are answered in three days” leaves room for the tenth
    return figure.kind == "within" and figure.unit == "hour" and figure.number < 1  # the phone is picked up


def _without_times(claim: Claim) -> str:
    said = claim.said
    for figure in claim.quantities:
        if figure.kind in _TIMES:
            said = said[: figure.start] + " " * (figure.end - figure.start) + said[figure.end :]
    return said


def _special_above(claim: Claim, row: str) -> frozenset[str]:
    """What the words above a clause make it a special case of: a heading, a desk of its own."""
    found = apart(row_of(f"{claim.heading} {claim.text.owner}")) & _ABOVE_TOO - apart(row)
    element = claim.text.element
    return found | {element.purpose} if isinstance(element, Contact) and element.purpose in _OWN_DESKS else found
