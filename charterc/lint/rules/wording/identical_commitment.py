"""The same words are written out in two places.

What it finds

Two promises with identical wording, each written out: under two ids, under two values or in two parts. (Twice under one
value is `commitment-twice`.) Ways of doing something (“how”) may well be the same for two measures, and so may what two
parties promise or are asked for, each for itself, and what is promised for two cases (“when”) or two times (“within”,
“due”).

Why it matters

It is one promise, but it is kept in two places. When one is reworded, the charter says two things.

Example that fails

    values:
      - name: Be open
        commitments: [We will share what we know]
      - name: Be fair
        commitments: [We will share what we know]

Example that passes

    commitments:
      share: We will share what we know
    values:
      - name: Be open
        commitments: [share]
      - name: Be fair
        commitments: [share]

Source

charterc's own format: a promise is said once, and kept under every value that names it.
"""

from __future__ import annotations

from collections.abc import Iterator

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.roles import PROMISES
from charterc.lint.language.text import Text
from charterc.lint.language.two_cases import are_for_two_cases
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.roles import Role
from charterc.wording.fold import normalised

SEVERITY = Severity.WARNING

_WHOLE = 3
"""A promise has at least this many words; “Team meetings” may well stand in two lists."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later copy."""
    seen: dict[str, list[Text]] = {}
    shared = [statement.span for statement in context.charter.commitments]
    for text in context.texts.all:
        if text.role not in PROMISES:
            continue
        words = normalised(text.value)
        if words.count(" ") < _WHOLE - 1:
            continue
        others = seen.setdefault(words, [])
        first = next((other for other in others if not _are_two(context.analysis, other, text)), None)
        if first is None:
            others.append(text)
        if first is None or _are_both_ways(first, text):
            continue
        if text.element.span not in shared and _share_a_value(first, text):
            continue  # commitment-twice says so
        yield context.problem(
            f"“{text.short}” is written out twice; it is one promise.",
            text.span(),
            "Write it once under “commitments:” with a name of its own, and use the name in both places."
            if text.role is first.role is Role.COMMITMENT
            else "Keep it in one place, or say what differs.",
            advice="Keep it in one place, or say what differs.",
            related=(Related(first.span(), f"the same words stand here ({first.where})"),),
        )


def _are_two(analysis: Analysis, one: Text, other: Text) -> bool:
    """Whether the same words are two promises: of two parties, or for two cases."""
    return analysis.are_of_two_parties(one, other) or are_for_two_cases(one.element, other.element)


def _are_both_ways(first: Text, text: Text) -> bool:
    return first.role is text.role is Role.WAY


def _share_a_value(first: Text, text: Text) -> bool:
    """Whether one value has both, written out or by an id."""
    return not _values(first).isdisjoint(_values(text))


def _values(text: Text) -> set[tuple[str, int]]:
    """The values under which a promise is kept, each by its part and its number."""
    return {(place.part, place.item) for place in text.passage.places or () if place.item is not None}
