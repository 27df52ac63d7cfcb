"""Sentences of a charter that say the opposite of each other without a figure.

“Parents must sign the plan” and “Parents need not sign the plan”; “A parent chairs the board” and “The board is chaired
by a councillor”; “is free of charge” and “there is a charge”. Two sentences are set against each other only where the
subject and what is done are the same: a condition, a time or a place that one has alone makes them two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property
from itertools import combinations, islice
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.lead_ins import lead_ins
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Hit
from charterc.model.measures import Progress
from charterc.model.parts import Section
from charterc.model.roles import Role
from charterc.problem import Span
from charterc.wording.fold import folded
from charterc.wording.opposed import acts, any_of, exclusive, opposed
from charterc.wording.stems import content
from charterc.wording.thought import thought

_MOST = 400
"""More sentences are not compared."""
_FEWEST = 2
"""Words of weight without which a sentence says too little to be denied."""
_SHORT_FORM = re.compile(r"(?<=[a-z])n't\b")
_WORD = re.compile(r"[a-z']+")
_BEFORE_A_SUBJECT = frozenset({"the", "our", "all", "every", "each", "any", "a", "an", "your", "their", "no", "please"})
_PRONOUNS = frozenset({"we", "you", "they", "it", "i"})
_IS, _MUST, _MAY, _NOT, _MAY_BE_LEFT, _MAY_NOT = "is", "must", "may", "not", "need not", "may not"
_AGAINST = {_NOT: {_IS, _MUST}, _MAY_BE_LEFT: {_MUST}, _MAY_NOT: {_IS, _MUST, _MAY}}
"""What each way of denying is against: what need not be done may well be done."""
_ALWAYS = re.compile(r"\b(?:always|only|every|all)\b")
_MAY_BE_OTHERWISE = re.compile(r"\b(?:can|may|some|sometimes|often|usually|if|unless|or|and|both)\b")


class _Clause:
    """What a sentence says, and how."""

    def __init__(self, sentence: Hit, low: str) -> None:
        self.sentence = sentence
        self.low = _SHORT_FORM.sub(" not", low).replace("cannot", "can not").rstrip(".!; ")
        """In small letters, with the words above its list."""

    @cached_property
    def main(self) -> str:
        """The words up to the first clause inside it."""
        words = _WORD.findall(self.low)
        ends = opposed("ends-a-clause") - {"to"}
        at = next((at for at, word in enumerate(words) if at and word in ends), len(words))
        return " ".join(words[:at])

    @cached_property
    def way(self) -> str:
        """Whether it is so, must be, may be, or is denied."""
        main = (
            any_of("denies-nothing").sub(" ", self.main) if not any_of("may-be-left").search(self.main) else self.main
        )
        if any_of("may-be-left").search(main):
            return _MAY_BE_LEFT
        if any_of("denies").search(main):
            return _MAY_NOT if any_of("may-be").search(main) or "must" in main.split() else _NOT
        if any_of("has-to-be").search(main):
            return _MUST
        return _MAY if any_of("may-be").search(main) else _IS

    @cached_property
    def subject(self) -> frozenset[str]:
        """Who or what it is about: the first word of weight."""
        words = [word for word in thought(self.main) if word not in _BEFORE_A_SUBJECT | opposed("denies")]
        first = words[:1]
        return frozenset(first) if first and first[0] in _PRONOUNS else frozenset(content(first))

    @cached_property
    def stems(self) -> frozenset[str]:
        """What it is about, but for whether it is so."""
        words = [word for word in thought(self.low) if word not in opposed("nothing-more")]
        return frozenset(content(words)) - {"cannot"}

    @cached_property
    def inside(self) -> str:
        """What it denies behind its main clause."""
        return " ".join(any_of("denies").findall(self.low[len(self.main) :]))

    @cached_property
    def conditions(self) -> frozenset[str]:
        return frozenset(any_of("conditions").findall(self.low))


def opposites(analysis: Analysis) -> Iterator[tuple[Hit, Hit]]:
    """Each sentence that says the opposite of an earlier one, with that one in front."""
    clauses = list(islice(_clauses(analysis), _MOST))
    told: set[int] = set()
    for found in (_denied(clauses), _by_two(clauses), _priced(clauses), _exclusive(clauses)):
        for first, second in found:
            one, other = first.sentence, second.sentence
            if id(second) not in told and not analysis.are_of_two_parties(one.text, other.text):
                told.add(id(second))
                yield one, other


def _clauses(analysis: Analysis) -> Iterator[_Clause]:
    """Every sentence that says what is so, with the words that its list goes on from."""
    above = {id(item): lead.words for lead in lead_ins(analysis) for item in lead.items}
    denied = _below_a_denial(analysis)
    for text in analysis.texts.with_roles(SENTENCES - {Role.WHY}):
        is_quoted = getattr(text.element, "said_by", None) or text.quotations
        if isinstance(text.element, Progress) or is_quoted or text.element.span in denied or not text.is_english:
            continue
        for start, end in text.sentences:
            low = folded(text.prose[start:end])
            if not low.endswith("?") and not any_of("past").search(low):
                lead = folded(above[id(text)]).rstrip(": ") if id(text) in above and not start else ""
                yield _Clause(Hit(text, start, end), f"{lead} {low}".lstrip())


def _below_a_denial(analysis: Analysis) -> set[Span]:
    """The statements below a heading such as “What we will not do”."""
    parts = (part for part in analysis.elements if isinstance(part, Section))
    denying = (part for part in parts if any_of("denies").search(folded(part.heading or "")))
    return {item.span for part in denying for item in part.items}


def _denied(clauses: list[_Clause]) -> Iterator[tuple[_Clause, _Clause]]:
    """Pairs of which one denies what the other says, or part of it."""
    denying = [clause for clause in clauses if clause.way in _AGAINST]
    for clause in denying:
        for other in clauses:
            if other.way in _AGAINST[clause.way] and _is_denied_by(other, clause):
                at = [clauses.index(clause), clauses.index(other)]
                first, second = (clauses[each] for each in sorted(at))
                yield first, second


def _is_denied_by(clause: _Clause, denial: _Clause) -> bool:
    return (
        len(denial.stems) >= _FEWEST
        and denial.stems <= clause.stems
        and clause.subject == denial.subject
        and clause.inside == denial.inside
        and clause.conditions <= denial.conditions
    )


def _by_two(clauses: list[_Clause]) -> Iterator[tuple[_Clause, _Clause]]:
    """Pairs that name two who do what one alone can do."""
    doers = [(clause, found) for clause in clauses if (found := _doer(clause))]
    for (first, one), (second, other) in combinations(doers, 2):
        if one.act == other.act and one.what == other.what and one.who.isdisjoint(other.who):
            yield first, second


class _Doer(NamedTuple):
    act: str
    who: frozenset[str]
    what: frozenset[str]


def _doer(clause: _Clause) -> _Doer | None:
    """Who does what, where a sentence says no more than that, of all of it and of one alone."""
    words = set(_WORD.findall(clause.low))
    if clause.way not in (_IS, _MUST) or clause.conditions or not words.isdisjoint(opposed("several-do")):
        return None
    for way, act in acts().items():
        before, found, behind = f" {clause.low} ".partition(f" {way} ")
        if found and not before.rstrip().endswith(" to") and "'" not in before:
            who, what = (behind, before) if way.endswith(" by") else (before, behind)
            doer = _Doer(act, _stems(who), _stems(what))
            if doer.who and doer.what and " a " not in f" {what} ":
                return doer
    return None


def _stems(words: str) -> frozenset[str]:
    told = thought(words)
    named = frozenset(content(word for word in told if word not in opposed("nothing-more")))
    return named or frozenset(word for word in told if word in _PRONOUNS - {"it", "they"})


def _priced(clauses: list[_Clause]) -> Iterator[tuple[_Clause, _Clause]]:
    """Pairs of which one says that a thing is free, and the other that it costs something."""
    priced = [(clause, is_free, stems) for clause in clauses for is_free, stems in _price(clause)]
    for (first, is_free, stems), (second, is_free_too, others) in combinations(priced, 2):
        if is_free != is_free_too and stems == others:
            yield first, second


def _price(clause: _Clause) -> Iterator[tuple[bool, frozenset[str]]]:
    is_free = any_of("free").search(clause.low)
    is_paid = any_of("paid").search(clause.low) and clause.way not in _AGAINST  # “nobody has to pay for”
    if bool(is_free) != bool(is_paid) and not clause.conditions:
        left = any_of("free" if is_free else "paid").sub(" ", clause.low)
        if stems := _stems(left):
            yield bool(is_free), stems


def _exclusive(clauses: list[_Clause]) -> Iterator[tuple[_Clause, _Clause]]:
    """Pairs that say of one thing what cannot both be always so."""
    for pair in exclusive():
        held = [(clause, each) for clause in clauses for each in pair if f" {each}" in clause.low]
        for (first, one), (second, other) in combinations(held, 2):
            if one != other and _is_always_so(first) and _is_always_so(second) and first.subject == second.subject:
                ones, others = (
                    _stems(clause.low.partition(each)[0]) for clause, each in ((first, one), (second, other))
                )
                if ones == others and (_ALWAYS.search(first.low) or _ALWAYS.search(second.low)):
                    yield first, second


def _is_always_so(clause: _Clause) -> bool:
    return clause.way in (_IS, _MUST) and not _MAY_BE_OTHERWISE.search(clause.low)
