"""Sentences of a charter that say the opposite of each other without a figure.

“Parents must sign the plan” and “Parents need not sign the plan”; “A parent chairs the board” and “The board is chaired
by a councillor”; “is free of charge” and “there is a charge”. Two sentences are set against each other only where the
subject and what is done are the same: a condition, a time or a place that one has alone makes them two.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import combinations, islice
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.clauses import AGAINST, IS, MUST, NEVER, PRONOUNS, Clause, clauses, stems_of
from charterc.lint.language.text import Hit
from charterc.wording.numbers import WORDS as NUMBERS
from charterc.wording.opposed import Poles, acts, any_of, opposed, poles
from charterc.wording.people import people, promisers
from charterc.wording.sameness import heavy_stems, light_stems
from charterc.wording.stems import content, stem
from charterc.wording.thought import thought

_MOST = 400
"""More clauses are not compared."""
_FEWEST = 2
"""Words of weight without which a sentence says too little to be denied."""

_WE = frozenset({"we", "you"})
_MOST_MORE = 1
"""Words of weight that the narrower of two clauses may have alone, where one must be so always."""

Pair = tuple[Clause, Clause]


def opposites(analysis: Analysis) -> Iterator[tuple[Hit, Hit]]:
    """Each sentence that says the opposite of an earlier one, with that one in front."""
    said = list(islice(clauses(analysis), _MOST))
    told: set[Hit] = set()
    for found in (_denied(said), _by_two(said), _at_two_poles(said)):
        for first, second in found:
            one, other = first.sentence, second.sentence
            if one != other and other not in told and not analysis.are_of_two_parties(one.text, other.text):
                told.add(other)
                yield one, other


def _denied(said: list[Clause]) -> Iterator[Pair]:
    """Pairs of which one denies what the other says, or part of it."""
    for at, denial in enumerate(said):
        if denial.way in AGAINST and not any_of("as-seen").search(denial.low):
            for other_at, other in enumerate(said):
                if other.way in AGAINST[denial.way] and _is_denied_by(other, denial):
                    yield (other, denial) if other_at < at else (denial, other)


def _is_denied_by(clause: Clause, denial: Clause) -> bool:
    stems = denial.stems
    if any_of("at-any-time").search(clause.low):
        stems = stems_of(any_of("at-some-time").sub(" ", denial.low))
    left_open = opposed("now-and-then") if denial.way == NEVER else frozenset()
    return (
        len(stems) >= _FEWEST
        and stems <= clause.stems
        and _are_of_one_subject(clause, denial)
        and clause.inside == denial.inside
        and clause.conditions - left_open == denial.conditions
        and not _turn_on_two(clause, denial)
        and stems.isdisjoint(_put_either_way())
    )


def _are_of_one_subject(clause: Clause, denial: Clause) -> bool:
    """Whether both are about the same, be it that we do it or that it is done: “we publish it”, “it is published”."""
    if not (clause.subject and denial.subject):
        return False
    return clause.subject == denial.subject or any(
        done.is_done_to_it and done.subject <= doing.stems and (doing.subject <= _WE or doing.subject <= _by_whom(done))
        for doing, done in ((clause, denial), (denial, clause))
    )


def _by_whom(done: Clause) -> frozenset[str]:
    return _stems(done.low.partition(" by ")[2])


def _put_either_way() -> frozenset[str]:
    return frozenset(content(thought(", ".join(opposed("put-either-way")))))


def _turn_on_two(one: Clause, other: Clause) -> bool:
    """Whether it is done for somebody in one, and with them in the other."""
    ones, others = (set(each.words) & opposed("turns-on") for each in (one, other))
    return bool(ones - others) and bool(others - ones)


def _by_two(said: list[Clause]) -> Iterator[Pair]:
    """Pairs that name two who do what one alone can do."""
    doers = [(clause, found) for clause in said if (found := _doer(clause))]
    for (first, one), (second, other) in combinations(doers, 2):
        if one.act == other.act and one.what == other.what and one.who.isdisjoint(other.who):
            yield first, second


class _Doer(NamedTuple):
    act: str
    who: frozenset[str]
    what: frozenset[str]


def _doer(clause: Clause) -> _Doer | None:
    """Who does what, where a sentence says no more than that, of all of it and of one alone."""
    low = clause.low.partition(" without ")[0]
    if clause.way not in (IS, MUST) or any_of("conditions").search(low):
        return None
    if not opposed("several-do").isdisjoint(low.split()):
        return None
    for way, act in acts().items():
        before, found, behind = f" {low} ".partition(f" {way} ")
        if found and before.strip() and before.split()[-1] not in opposed("no-doer") and "'" not in before:
            who, what = (behind, before) if way.endswith(" by") else (before, behind)
            doer = _Doer(act, _stems(who), _stems(what))
            if doer.who and doer.what and " a " not in f" {what} ":
                return doer
    return None


def _stems(words: str) -> frozenset[str]:
    told = thought(words)
    named = frozenset(content(word for word in told if word not in opposed("nothing-more")))
    return named or frozenset(word for word in told if word in PRONOUNS - {"it", "they"})


class _Held(NamedTuple):
    """What a clause says is at one of two poles."""

    clause: Clause
    left: str
    """The clause without the words of the pole."""
    is_always_so: bool

    def stems(self, beside: _Held) -> frozenset[str]:
        """What it is about, but for words of all promises; who of us does it makes no difference."""
        found = stems_of(self.left) - light_stems() - _times()
        own, others = self.clause.subject, beside.clause.subject
        return found - own if own != others and own | others <= _ours() else found


def _at_two_poles(said: list[Clause]) -> Iterator[Pair]:
    """Pairs that say of one thing what cannot both be so."""
    for pole in poles():
        held = [(side, each) for clause in said for side in (False, True) if (each := _held(clause, pole, other=side))]
        for (side, first), (other_side, second) in combinations(held, 2):
            if side != other_side and _is_one_thing(pole, first, second):
                yield first.clause, second.clause


def _held(clause: Clause, pole: Poles, *, other: bool) -> _Held | None:
    """The clause where its main part is at one pole, and it says no more of when and whether that is so."""
    side, opposite = (pole.other, pole.one) if other else (pole.one, pole.other)
    left = side.without(clause.main)
    if left is None or opposite.without(left) is not None or any_of("as-seen").search(clause.low):
        return None
    if (pole.unless and pole.unless.search(clause.low)) or any_of("at-some-time").search(left):
        return None
    rest = f"{left} {clause.low[len(clause.main) :]}"
    is_denied = any_of("denies").search(any_of("denies-nothing").sub(" ", left))
    is_otherwise = pole.always and any_of("may-be-otherwise").search(any_of("always-so").sub(" ", left))
    if is_denied or is_otherwise or set(any_of("conditions").findall(rest)) - opposed("always-so"):
        return None
    return _Held(clause, left, any_of("always-so").search(clause.main) is not None or "never" in clause.words)


def _is_one_thing(pole: Poles, first: _Held, second: _Held) -> bool:
    """Whether what is always so holds of the other too; whether, where neither is, both are of the same people."""
    ones, others = first.stems(second), second.stems(first)
    if not heavy_stems(ones & others) and not (pole.itself and not heavy_stems(ones ^ others)):
        return False
    subjects = {first.clause.subject, second.clause.subject}
    if pole.always and len(subjects - {frozenset({"we"})}) > 1:
        return False
    if ("your" in first.left.split()) != ("your" in second.left.split()):
        return False
    if (first.is_always_so and ones <= others) or (second.is_always_so and others <= ones):
        return not pole.always or len(heavy_stems(ones ^ others)) <= _MOST_MORE
    more = ones ^ others
    is_of_two = more - _whom() if pole.whoever else more & _whom()
    return not pole.always and (ones <= others or others <= ones) and not is_of_two


@cache
def _times() -> frozenset[str]:
    """Within which time something is done makes no two things of one."""
    return frozenset(map(stem, (*opposed("times"), *NUMBERS)))


def _ours() -> frozenset[str]:
    return frozenset(content(promisers())) | {"we"}


def _whom() -> frozenset[str]:
    return frozenset(content(thought(" ".join((*people(), *promisers())))))
