"""Whether two claims with figures are about one thing, so that their figures should be the same.

They are where one says all that the other does, and is no special case of it: “We answer letters” and “A letter is
answered”, but neither “draft plan” and “final plan”, nor “letters” and “urgent letters”.
"""

from __future__ import annotations

import re
from functools import cache

from charterc.lint.language.claims import Claim
from charterc.model.measures import Measure
from charterc.model.statements import Statement
from charterc.wording.claimed import claimed
from charterc.wording.data import as_pattern
from charterc.wording.sameness import Sameness, heavy_stems
from charterc.wording.stems import content, stem, words_of
from charterc.wording.thought import thought

SURE = 0.6
"""From here on, two claims are about one thing for sure."""
_LEAST_SHARED, _LEAST_SHARE = 1.0, 0.4
"""What two claims about one thing say both, and how much of the one that says more that is."""
_MUCH = 2.0
"""What they say both where each has a place or a company of its own: “in the library”, “with a friend”."""
_OF_AGES = 0.5
"""What it adds that both say for which ages: few sentences do, and it is who a service is for."""
_ENOUGH, _MOST_ALONE = 2, 1
"""Words of weight that two claims share, and that each may have alone, to be most likely about one thing."""
_SOME_OF = re.compile(r"[a-z] (?:who|whose) (?P<what>[a-z]+)")
"""“parents who chair a meeting” are some of the parents."""


def same_thing(first: Claim, second: Claim) -> float:
    """How much of the longer one of two claims about one thing both say; 0 where they are about two things."""
    if _are_plainly_two(first, second):
        return 0
    ones, others = first.stems, second.stems
    if first.text is not second.text:  # two sentences side by side are not understood from one another
        if heavy_stems(ones) and heavy_stems(others) and not heavy_stems(ones & others):
            return 0
        if (first.beside and second.beside) or not (first.says_little and second.says_little):
            ones, others = first.about, second.about
        ones, others = ones | (others & first.beside), others | (ones & second.beside)
    start = (first.anchors & (second.anchors | second.beside)) | (second.anchors & first.beside)
    ones, others = ones | start, others | start
    return _share(first, ones, others) or min(_share(first, first.core, second.core, _MUCH), _LEAST_SHARE)


def nearly_one_thing(first: Claim, second: Claim) -> bool:
    """Whether two claims of different parts share most of what they are about, though each has a word of its own.

    “Pay trainers from the forum £12 an hour” is most likely about the £15 of “parents who train our staff”.
    """
    if first.text.role is second.text.role or _are_plainly_two(first, second):
        return False
    if _is_of_the_law(first) != _is_of_the_law(second):
        return False
    ones, others = (heavy_stems(claim.stems - _named("places")) for claim in (first, second))
    shared, left, right = ones & others, ones - others, others - ones
    if not _special_cases().isdisjoint(first.stems ^ second.stems):
        return False
    return len(shared) >= _ENOUGH and len(left) <= _MOST_ALONE and len(right) <= _MOST_ALONE


def _is_of_the_law(claim: Claim) -> bool:
    return not set(claimed("of-the-law")).isdisjoint(words_of(claim.said))


def each_has_more(ones: frozenset[str], others: frozenset[str]) -> bool:
    """Whether each of two claims says something that the other does not: “wrote it”, “signed it”."""
    return bool(ones - others - _named("counts-in")) and bool(others - ones - _named("counts-in"))


def _are_plainly_two(first: Claim, second: Claim) -> bool:
    """Whether one denies, is about another year, asks something of somebody else, or counts from another day."""
    if first.is_negated != second.is_negated or first.labels != second.labels:
        return True
    if first.kinds and second.kinds and first.kinds.isdisjoint(second.kinds):
        return True
    if first.is_to_us != second.is_to_us or first.is_allowed != second.is_allowed:
        return True
    if _is_of_some(first, second) or _is_of_some(second, first) or _are_two_targets(first, second):
        return True
    if _said_by(first) != _said_by(second) or _are_two_bodies(first, second):
        return True
    return bool(first.anchors and second.anchors) and first.anchors.isdisjoint(second.anchors)


def _said_by(claim: Claim) -> str:
    """Who says it, where it is somebody's own words."""
    element = claim.text.element
    return (element.said_by or "") if isinstance(element, Statement) else ""


def _are_two_bodies(first: Claim, second: Claim) -> bool:
    """Whether each says what one of several bodies of a kind does: “the youth group”, “the transition group”."""
    one, other = (_body().match(claim.said) for claim in (first, second))
    if one is None or other is None or one["what"] != other["what"]:
        return False
    names = [content(words_of(match["name"])) for match in (one, other)]
    return all(names) and names[0].isdisjoint(names[1])


@cache
def _body() -> re.Pattern[str]:
    """How a claim starts that says what a body does."""
    return re.compile(rf"(?:the|our) (?P<name>[a-z-]+(?: [a-z-]+)?) (?P<what>{as_pattern(claimed('bodies'))})s?\b")


def _is_of_some(claim: Claim, other: Claim) -> bool:
    """Whether one is about some of those of whom the other speaks."""
    some = _SOME_OF.search(claim.said)
    return some is not None and not content(thought(some["what"])) <= other.stems


def _are_two_targets(first: Claim, second: Claim) -> bool:
    """Whether each is what a measure is to reach."""
    return all(
        isinstance(each.text.element, Measure) and each.text.passage.field == "target" for each in (first, second)
    )


def _share(first: Claim, ones: frozenset[str], others: frozenset[str], least: float = _LEAST_SHARED) -> float:
    same = Sameness.between(ones, others)
    shared = same.shared + (_OF_AGES if any(each.kind == "age" for each in first.quantities) else 0)
    if same.are_two or same.are_opposite or shared < least or same.share < _LEAST_SHARE:
        return 0
    weighty, weighty_others = (_named("places") & stems | heavy_stems(stems) for stems in (ones, others))
    if each_has_more(weighty, weighty_others) or not _special_cases().isdisjoint(ones ^ others):
        return 0
    return same.share


@cache
def _named(name: str) -> frozenset[str]:
    return frozenset(content(thought(", ".join(claimed(name)))))


@cache
def _special_cases() -> frozenset[str]:
    return frozenset(map(stem, claimed("special-case")))
