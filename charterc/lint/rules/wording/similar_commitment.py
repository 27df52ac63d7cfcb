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

from collections.abc import Iterable, Iterator

from charterc.lint.language.features import Features
from charterc.lint.language.pairs import alike, told_twice
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.roles import Role
from charterc.wording.sameness import Sameness
from charterc.wording.similarity import Pair
from charterc.wording.stems import stem

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
_FEW = 2
_MANNER_WORDS = "always every each any about before after appropriate timely way manner possible necessary relevant"
_MANNER = frozenset(stem(word) for word in _MANNER_WORDS.split())
"""Two promises that differ in these alone are about the same thing."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later statement, with the earlier one that it is most like."""
    for kind in _KINDS:
        statements = [Features(text) for text in context.texts.with_roles(kind)]
        worded = _nearest(context, statements, _in_like_words(statements, float(context.options["threshold"])))
        meant = _nearest(context, statements, told_twice(statements))
        for later in sorted(worded.keys() | meant.keys()):
            first, second = statements[worded.get(later, meant.get(later, 0))].text, statements[later].text
            how = "nearly the same as" if later in worded else "in other words what is said by"
            yield context.problem(
                f"“{second.short}” says {how} “{first.short}”.",
                second.span(),
                "If both mean the same, use one wording for both. If they differ, make the difference plain.",
                severity=None if later in worded else Severity.INFO,
                related=(Related(first.span(), f"also said here ({first.where})"),),
            )


def _nearest(context: Context, statements: list[Features], pairs: Iterable[Pair]) -> dict[int, int]:
    """For each later statement the earlier one that it is most like, by their numbers."""
    nearest: dict[int, tuple[float, int]] = {}
    for earlier, later, likeness in pairs:
        first, second = statements[earlier], statements[later]
        if likeness <= nearest.get(later, (0.0, 0))[0] or first.normalised == second.normalised:
            continue
        if first.are_told_apart(second) or context.analysis.are_of_two_parties(first.text, second.text):
            continue
        if likeness >= _LEAST_IF_SWAPPED or not _are_swapped(first.meanings, second.meanings):
            nearest[later] = (likeness, earlier)
    return {later: earlier for later, (_, earlier) in nearest.items()}


def _in_like_words(statements: list[Features], threshold: float) -> Iterator[Pair]:
    """Pairs that are alike in their words, but for those of which each has something for itself."""
    for earlier, later, likeness in alike(statements, threshold):
        same = Sameness.between(statements[earlier].all_stems, statements[later].all_stems)
        is_enough = likeness >= _HALF or same.shared >= _LEAST_IF_LESS
        if is_enough and not same.are_opposite and (same.shared >= _MUCH or not same.are_two):
            yield earlier, later, likeness


def _are_swapped(first: list[str], second: list[str]) -> bool:
    """Whether two statements differ by one or two words that stand for each other: “is late”, “is ready”.

    Words that mean the same (“families”, “parents”) and small words (“of”, “our”) make no difference.
    """
    if len(first) == len(second):
        differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        if len(differing) <= _FEW:
            return _differ([one for one, _ in differing], [other for _, other in differing])
    shorter = min(len(first), len(second))
    start = next((at for at in range(shorter) if first[at] != second[at]), shorter)
    end = next((at for at in range(shorter - start) if first[-1 - at] != second[-1 - at]), shorter - start)
    one, other = first[start : len(first) - end], second[start : len(second) - end]
    return max(len(one), len(other)) <= _FEW and _differ(one, other)


def _differ(ones: list[str], others: list[str]) -> bool:
    """Whether each has a word that the other has not, the manner of it aside."""
    left, right = set(ones) - _MANNER, set(others) - _MANNER
    return bool(left - right) and bool(right - left)
