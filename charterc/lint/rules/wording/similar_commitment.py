"""Two promises say nearly the same in different words.

What it finds

Two promises (or two signs, or two outcomes) whose wording is much alike, wherever the charter promises something:
under values, as rights, expectations, responsibilities or actions. Words that are rare in the charter weigh more than
common ones, endings do not count, words that stand for each other (“tell you”, “let you know”) are one, “you get a
letter” is “we give you a letter”, and the numbers in both must be the same. Two that differ only by a word or two put
for others (“when a plan is late”, “when a plan is ready”; “the bus times”, “our accounts”) may well be two promises:
they have to be alike in nearly all the rest. Where two share what they are about and hardly a word (“we own up to
mistakes”, “when we get it wrong, we admit it”), that is a note. It compares words, not meaning: read both and decide.

Why it matters

When a family holds one wording and a professional the other, they argue about which one was promised. Often one of
the two was changed and the other forgotten.

Example that fails

    commitments:
      - We will do what we say we will or explain clearly why we cannot
      - We will do what we say we will do or explain clearly why we cannot
      - We will meet in places that everyone can get to

Example that passes

    commitments:
      - We will do what we say we will do, or explain clearly why we cannot
      - We will meet in places that everyone can get to

Options

threshold: how alike two wordings must be to be reported, from 0 (nothing in common) to 1 (the same words). Default
0.42. A smaller number finds more pairs, and more that are only about the same subject.

Source

GOV.UK, “Content design: planning, writing and managing content”: say a thing once, and in the same words each time.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from charterc.lint.language.pairs import alike, normalised, same_figures, told_twice
from charterc.lint.language.subjects import persons
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.roles import Role
from charterc.wording.opposed import any_of
from charterc.wording.plurals import plural
from charterc.wording.sameness import Sameness
from charterc.wording.similarity import Pair
from charterc.wording.stems import content, stem, words_of
from charterc.wording.thought import thought, together
from charterc.wording.word_classes import word_class

SEVERITY = Severity.WARNING
OPTIONS = {"threshold": 0.42}
YIELDS_TO = ("contradictory-statement",)

_KINDS = (
    frozenset({Role.COMMITMENT, Role.PROMISE, Role.GOAL}),
    frozenset({Role.RIGHT}),
    frozenset({Role.EXPECTATION}),
    frozenset({Role.RESPONSIBILITY}),
    frozenset({Role.MEASURE, Role.WAY}),
    frozenset({Role.CHECK}),
    frozenset({Role.INDICATOR}),
    frozenset({Role.OUTCOME}),
)
"""A promise is compared with promises, a sign with signs: a sign that echoes a promise is as it should be."""
_LEAST_IF_SWAPPED = 0.8
"""How alike two promises must be that differ by one or two words put for each other."""
_MUCH = 3.0
"""What two promises have in common that may say the same though each has something for itself."""
_HALF, _LEAST_IF_LESS = 0.5, 1.0
"""Two promises that are less than half alike must have a word of weight in common; a topic alone is what all share."""
_TO_US = re.compile(r"\b(?:tell|ask|give|send|show) us\b")
_ACTOR = re.compile(
    r"(?:the |our |all |every )?(?!we\b|you\b)(?P<who>\w+) (?:will|must|can|should)"
    r" (?!be\b|have\b|get\b|hear\b|receive\b|see\b)"
)
_ACTOR_WORDS = 4
"""Words among which stands what somebody does who is named first: “parent representatives offer”."""
_TOLD = re.compile(
    r"\b(?:tell|ask|show|say|know|explain)(?: (?:you|us|them|families|parents|carers|people|children))?"
    r" (who|when|where|why)\b"
)
_OURS = re.compile(r"\b(our|your|their) (\w+)")
_IF_NOT = re.compile(
    r"(?<!even )\b(?:if|where|when) (?:we|you|they|it|this|that)"
    r" (?:cannot|can't|can not|are (?:not able|unable)|is not|do not|don't)\b"
)
_SAME_WORDS = 2 / 3
"""The share of the words of the shorter of two promises with which one denies the other, or part of it."""
_FEW = 2
_MANNER_WORDS = "always every each any about before after appropriate timely way manner possible necessary relevant"
_MANNER = frozenset(stem(word) for word in _MANNER_WORDS.split())
"""Two promises that differ in these alone are about the same thing."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later statement, with the earlier one that it is most like."""
    for kind in _KINDS:
        statements = context.texts.with_roles(kind)
        worded = _nearest(context, statements, _in_like_words(statements, float(context.options["threshold"])))
        meant = _nearest(context, statements, told_twice(statements))
        for later in sorted(worded.keys() | meant.keys()):
            first, second = statements[worded.get(later, meant.get(later, 0))], statements[later]
            how = "nearly the same as" if later in worded else "in other words what is said by"
            yield context.problem(
                f"“{second.short}” says {how} “{first.short}”.",
                second.span(),
                "If both mean the same, use one wording for both. If they differ, make the difference plain.",
                severity=None if later in worded else Severity.INFO,
                related=(Related(first.span(), f"also said here ({first.where})"),),
            )


def _nearest(context: Context, statements: list[Text], pairs: Iterable[Pair]) -> dict[int, int]:
    """For each later statement the earlier one that it is most like, by their numbers."""
    nearest: dict[int, tuple[float, int]] = {}
    for earlier, later, likeness in pairs:
        first, second = statements[earlier], statements[later]
        if likeness <= nearest.get(later, (0.0, 0))[0] or normalised(first.value) == normalised(second.value):
            continue
        if likeness < _LEAST_IF_SWAPPED and _are_swapped(first.words, second.words):
            continue
        if context.analysis.are_of_two_parties(first, second) or _are_of_two_subjects(first, second):
            continue
        if _is_for_failure(first) != _is_for_failure(second):
            continue
        if _ask_two_things(first, second) or _are_ours_and_yours(first, second) or _is_denied_in_one(first, second):
            continue
        if same_figures(first, second):
            nearest[later] = (likeness, earlier)
    return {later: earlier for later, (_, earlier) in nearest.items()}


def _in_like_words(statements: list[Text], threshold: float) -> Iterator[Pair]:
    """Pairs that are alike in their words, but for those of which each has something for itself."""
    stems = cache(lambda at: content(thought(statements[at].prose)))
    for earlier, later, likeness in alike(statements, threshold):
        same = Sameness.between(stems(earlier), stems(later))
        is_enough = likeness >= _HALF or same.shared >= _LEAST_IF_LESS
        if is_enough and not same.are_opposite and (same.shared >= _MUCH or not same.are_two):
            yield earlier, later, likeness


def _are_of_two_subjects(first: Text, second: Text) -> bool:
    """Whether each names who will act, and these are two: “Schools will tell parents”, “Parents will tell schools”.

    What somebody is to tell us is no promise of ours, either.
    """
    one, other = (_ACTOR.match(text.low) for text in (first, second))
    to_us = [_TO_US.search(text.low) is None for text in (first, second)]
    if to_us[0] != to_us[1]:
        return True
    if one and other:
        return together([one["who"]]) != together([other["who"]])
    return _act_on_each_other(first.words, second.words) or _act_on_each_other(second.words, first.words)


def _act_on_each_other(ours: list[str], theirs: list[str]) -> bool:
    """Whether we do in one what others do in the other: “we will offer parents training”, “parents offer training”."""
    act = next((at for at, word in enumerate(theirs[:_ACTOR_WORDS]) if at and word in word_class("act", "do")), 0)
    is_theirs = (
        act > 0
        and not persons().isdisjoint({theirs[0], plural(theirs[0])})
        and not {"and", "or", "who"} & set(theirs[:act])
    )
    return is_theirs and ours[:2] == ["we", "will"] and ours[2:3] != [] and stem(ours[2]) == stem(theirs[act])


def _is_for_failure(text: Text) -> bool:
    """Whether it says what happens where something cannot be done: “If we cannot answer, we ring you back”."""
    return _IF_NOT.search(text.low) is not None


def _ask_two_things(first: Text, second: Text) -> bool:
    """Whether one says who, and the other when: “tell you who your nurse is”, “tell you when your nurse is away”."""
    one, other = (set(_TOLD.findall(text.low)) for text in (first, second))
    return bool(one and other) and one.isdisjoint(other)


def _are_ours_and_yours(first: Text, second: Text) -> bool:
    """Whether the same things are ours in one and theirs in the other: “share your plan”, “share our plans”."""
    one, other = ({stem(thing): whose for whose, thing in _OURS.findall(text.low)} for text in (first, second))
    return any((one[thing] == "our") != (other[thing] == "our") for thing in one.keys() & other.keys())


def _is_denied_in_one(first: Text, second: Text) -> bool:
    """Whether one denies what the other says in the same words: “what will change”, “what will not change”.

    What somebody does without is denied too, in a way that cannot be counted: “no jargon”, “jargon will be avoided”.
    """
    if any(any_of("does-without").search(text.low) for text in (first, second)):
        return False
    (denials, said), (other_denials, others) = (_denials_and_rest(text.low) for text in (first, second))
    return denials != other_denials and len(said & others) >= _SAME_WORDS * min(len(said), len(others))


def _denials_and_rest(low: str) -> tuple[int, set[str]]:
    denies = any_of("denies")
    plain = low.replace("n't", " not").replace("cannot", "can not")
    return len(denies.findall(any_of("denies-nothing").sub(" ", plain))), content(words_of(denies.sub(" ", plain)))


def _are_swapped(words: list[str], other_words: list[str]) -> bool:
    """Whether two statements differ by one or two words that stand for each other: “is late”, “is ready”.

    Words that mean the same (“families”, “parents”) and small words (“of”, “our”) make no difference.
    """
    first, second = _meanings(words), _meanings(other_words)
    if len(first) == len(second):
        differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        if len(differing) <= _FEW:
            return _differ([one for one, _ in differing], [other for _, other in differing])
    shorter = min(len(first), len(second))
    start = next((at for at in range(shorter) if first[at] != second[at]), shorter)
    end = next((at for at in range(shorter - start) if first[-1 - at] != second[-1 - at]), shorter - start)
    one, other = first[start : len(first) - end], second[start : len(second) - end]
    return max(len(one), len(other)) <= _FEW and _differ(one, other)


def _meanings(words: list[str]) -> list[str]:
    """The stems that carry meaning, in their order."""
    return [found for word in together(words) for found in content([word])]


def _differ(ones: list[str], others: list[str]) -> bool:
    """Whether each has a word that the other has not, the manner of it aside."""
    left, right = set(ones) - _MANNER, set(others) - _MANNER
    return bool(left - right) and bool(right - left)
