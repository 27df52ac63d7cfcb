"""Two passages that speak of one standing fact, in whatever words, and give figures that cannot both be so.

“We answer letters within five days” and “Whoever writes to us hears back in a fortnight” have hardly a word in common;
what they have is the fact of which both speak. A charter may well say the same of a special case, of somebody else or
of another body with another figure, so all of these are held against each other first.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.claims import Claim
from charterc.lint.language.labels import FORMERLY
from charterc.lint.language.tellings import Telling, telling
from charterc.wording.prices import FREE
from charterc.wording.quantities import COUNTED, clash
from charterc.wording.quantity import Quantity
from charterc.wording.standing_facts import Body, channels, concerned, facts_with, row_of

_MOST_FIGURES = 2
"""Where one fact has more figures than this in a charter, it has as many cases."""
_OF_US = re.compile(r"^(?:we|us)$|\b(?:all|staff|workers|managers|everyone|everybody)\b")
"""Parties that are no others than those who speak."""
_FAMILIES = "families"
_TO_US = re.compile(r" (?:tell|ask|give|send|show|let|inform|answer|reply to) us ")
"""What others do is another thing than what we do."""
_CONDITION = re.compile(r" (?:if|unless|except|where) (?!(?:you|they|families|parents|somebody|someone|anyone) \.)")
"""What holds only then; “if you write to us” is no more than what the fact is about."""
_COUNCIL = "council"
"""The one body that acts in most charters without being what they are about."""


class Contradiction(NamedTuple):
    """Two figures for one fact."""

    earlier: Claim
    was: Quantity
    claim: Claim
    now: Quantity


def contradictions(analysis: Analysis, claims: Iterable[Claim]) -> Iterator[Contradiction]:
    """Every pair of clauses that give one fact two figures; those of each fact in the order of the file."""
    by_fact: dict[str, list[Telling]] = {}
    for claim in claims:
        for fact in facts_with(figure.kind for figure in claim.quantities):
            if told := telling(fact, claim):
                by_fact.setdefault(fact.name, []).append(told)
    for tellings in by_fact.values():
        pairs = [pair for pair in combinations(tellings, 2) if _are_one(analysis, *pair)]
        if len({(told.figures[0].number, told.figures[0].unit) for pair in pairs for told in pair}) <= _MOST_FIGURES:
            for first, second in pairs:
                for one, other in zip(first.figures, second.figures, strict=True):
                    if _cannot_both_be(one, other):
                        yield Contradiction(first.claim, one, second.claim, other)
                        break


def _are_one(analysis: Analysis, first: Telling, second: Telling) -> bool:
    """Whether two clauses speak of one thing, and stand in two places."""
    one, other = first.claim, second.claim
    if one.text.owner == other.text.owner or len(first.figures) != len(second.figures):
        return False  # whoever writes a list sees what stands in it
    if first.special != second.special or _when(first) != _when(second) or _has_age(first) != _has_age(second):
        return False
    if any(bool(pattern.search(first.rest)) != bool(pattern.search(second.rest)) for pattern in (_CONDITION, _TO_US)):
        return False
    by, by_other = channels(first.row), channels(second.row)
    if by and by_other and by != by_other:
        return False
    if _are_others(one.anchors, other.anchors) or _are_others(one.kinds, other.kinds):
        return False
    if _are_of_others(first, second) or _are_done_by_others(analysis, first, second):
        return False
    return _have_one_body(analysis, first, second)


def _are_others(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether both name some, and none of them the same."""
    return bool(ones and others) and ones.isdisjoint(others)


def _are_of_others(first: Telling, second: Telling) -> bool:
    """Whether they are said of two kinds of people; how many there are of one is never how many there are of all."""
    ones, others = concerned(first.row), concerned(second.row)
    if any(figure.kind == "%" or figure.kind.startswith(COUNTED) for figure in first.figures):
        return ones != others
    return _are_others(ones, others)


def _are_done_by_others(analysis: Analysis, first: Telling, second: Telling) -> bool:
    """Whether the file says of two parties that each does it, or of families what the other says of nobody."""
    one, other = (analysis.party_of(told.claim.text) for told in (first, second))
    if one and other:
        return one != other and not (_OF_US.search(one) and _OF_US.search(other))
    by_families = _FAMILIES in concerned(row_of(one or other)) or "you" in (one, other)
    return by_families and _FAMILIES not in concerned((second if one else first).row)


def _has_age(told: Telling) -> bool:
    return any(figure.kind == "age" for figure in told.claim.quantities)


def _when(told: Telling) -> frozenset[str]:
    """The years, stages and times of the year that tell one thing from its like; how often is told with a month."""
    if told.figures[0].kind == "every":
        return frozenset(label for label in told.claim.labels if label == FORMERLY or any(map(str.isdigit, label)))
    return told.claim.labels


def _have_one_body(analysis: Analysis, first: Telling, second: Telling) -> bool:
    """Whether both speak of the same body, or one of the only body that there is."""
    is_of_body = first.fact.is_of_body
    ones, others = ([body for body in told.bodies if is_of_body or body[0] != _COUNCIL] for told in (first, second))
    if any(_is_one_body(one, other) for one in ones for other in others) or not (ones or others):
        return True
    if (ones and others and not is_of_body) or any(one[0] != other[0] for one in ones for other in others):
        return False
    return _is_the_only_one(analysis, [*ones, *others])


def _is_one_body(one: Body, other: Body) -> bool:
    """Whether one name is the other, or a shorter form of it: “Charter Group”, “Ashby Charter Group”."""
    (what, name), (other_what, other_name) = one, other
    if what != other_what or bool(name) != bool(other_name):
        return False
    return name <= other_name or other_name <= name


def _is_the_only_one(analysis: Analysis, some: list[Body]) -> bool:
    """Whether a charter names no other body than one of these."""
    named = {body for body in (*analysis.bodies, *some) if body[0] != _COUNCIL and body[1]}
    return all(_is_one_body(one, other) for one, other in combinations(named, 2))


def _cannot_both_be(one: Quantity, other: Quantity) -> bool:
    if one.kind != other.kind and one.kind.startswith("£"):
        return FREE in (one.kind, other.kind)
    return clash(one, other)
