"""Two places give different numbers for the same thing.

What it finds

Two sentences about the same thing that name different times (“within 5 working days” here, “within a week” there), or
differ in how often, how many, how much money, what share, what age or what time of the day. What stands under “within:”
of a promise and under “review:” of governance is compared too. The same in other words (“twice a year”, “every six
months”) is no contradiction; nor are two sentences of which each has a subject of its own (“the draft plan”, “the final
plan”), or of which one is about a special case (“urgent letters”). Where the two share little more than what they are
about, that is a note.

Why it matters

A family will rely on the shorter time and a service on the longer one. Both will be right, and neither will be happy.

Example that fails

    agreements:
      - We will answer every email within 5 working days
      - We will plan meetings together
    contacts:
      - text: Write to us. We answer emails within 10 working days.

Example that passes

    agreements:
      - We will answer every email within 5 working days
      - We will plan meetings together
    contacts:
      - text: Write to us. We answer emails within 5 working days.

Source

GOV.UK, “Content design: planning, writing and managing content”: one statement of each fact, so that facts cannot
drift apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.model.roles import Role
from charterc.wording.fold import folded
from charterc.wording.numbers import NUMBER
from charterc.wording.quantities import COUNTED, Quantity, clash, quantities, without
from charterc.wording.sameness import Sameness
from charterc.wording.stems import content, stem
from charterc.wording.thought import thought

SEVERITY = Severity.WARNING

_LEAST_SHARED, _LEAST_SHARE = 1.0, 0.4
"""What two sentences about one thing say both, and how much of the one that says more that is."""
_SURE = 0.6
"""From here on, two sentences are about one thing for sure, and “10 working days” and “two weeks” are two times."""
_OF_AGES = 0.5
"""What it adds that both say for which ages: few sentences do, and it is who a service is for."""
_MOST = 100
"""More sentences with numbers are not compared."""
_EMPTY_WORDS = (
    "always usually only every each any both least most more within once twice time times number about around per than "
    "please make made try promise agree aim take area our own local person people someone everyone new through during "
    "before after until between last open hour day week month year term"
)
_EMPTY = frozenset(stem(word) for word in _EMPTY_WORDS.split())
"""Words that do not change what a sentence is about."""
_NEGATIONS = frozenset({"not", "never", "no", "nobody", "cannot", "without", "unless"})
"""“What we decided” and “what we decided not to do” are two things."""
_SPECIAL_WORDS = (
    "urgent emergency complex complicated simple serious formal informal written draft final first second third last "
    "next other another extra additional initial further early late large small special full short long main"
)
_SPECIAL = frozenset(stem(word) for word in _SPECIAL_WORDS.split())
"""Words that make a special case of what they stand beside, which may well have a number of its own."""
_FIGURE = re.compile(
    rf"(?<![\w.]){NUMBER}(?![\w])|[£%]|\b(?:half|thirds?|quarters?|once|twice|hour|day|week|fortnight|month|quarter|term|year)\b"
    r"|\b(?:annual|annually|yearly|biennial|biennially|monthly|quarterly|termly|fortnightly|weekly|daily)\b|\d[ap]m\b"
)
_BOUND = re.compile(r"\b(?:no|not) (?:more|less|longer|later|fewer|earlier|sooner) than\b|\bat (?:most|least)\b")
"""What says how a figure is meant, and nothing of what it is about."""
_USE = re.compile(r" to (?P<what>[a-z]+)")
_LABEL = re.compile(
    r"\b(?:(?:19|20)\d\d|(?:session|stage|step|phase|level|part|year|key stage|tier|band|room|day) \d+)\b"
)
_REVIEW = "The charter is reviewed "


class _Claim(NamedTuple):
    text: Text
    start: int
    said: str
    """The sentence in small letters."""
    stems: frozenset[str]
    labels: frozenset[str]
    """The years and numbers that tell one thing from its like: “in 2024”, “session 2”."""
    quantities: list[Quantity]
    is_negated: bool


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sentence that contradicts an earlier one."""
    claims: list[_Claim] = []
    for claim in islice(_claims(context), _MOST):
        for earlier in claims:
            found = _contradiction(earlier, claim)
            if found is None or context.analysis.are_of_two_parties(earlier.text, claim.text):
                continue
            first, second, is_sure = found
            there, here = (
                _place(each, quantity) for each, quantity in zip((earlier, claim), (first, second), strict=True)
            )
            was, said = (text.value[start:end].strip() for text, start, end in (there, here))
            yield context.problem(
                f"“{said}” here, but “{was}” elsewhere, for what seems to be the same thing.",
                claim.text.span(*here[1:]),
                "Agree which one holds, and write it in one place. If they are two things, say what each is for.",
                severity=None if is_sure else Severity.INFO,
                related=(Related(earlier.text.span(*there[1:]), f"“{was}” stands here ({earlier.text.where})"),),
            )
            break
        claims.append(claim)


def _place(claim: _Claim, quantity: Quantity) -> tuple[Text, int, int]:
    return claim.text, claim.start + quantity.start, claim.start + quantity.end


def _claims(context: Context) -> Iterator[_Claim]:
    hits = (hit for hit, _ in context.texts.search_folded(_FIGURE))
    for text, (start, end) in dict.fromkeys((hit.text, hit.sentence) for hit in hits):
        if text.role in SENTENCES:
            yield from _claim(text, start, folded(text.prose[start:end]), "")
        elif text.role is Role.FACT:
            yield from _field(context, text)


def _field(context: Context, text: Text) -> Iterator[_Claim]:
    """What a field says with the words that it belongs to: “We will answer emails” and “within: 5 working days”."""
    low = folded(text.prose)
    if text.element is context.charter.governance and text.passage.node is text.element.node_of("review"):
        yield from _claim(text, 0, low, _REVIEW)
    elif getattr(text.element, "within", None) and text.kind:
        yield from _claim(text, 0, low, getattr(text.element, "text", ""))


def _claim(text: Text, start: int, said: str, above: str) -> Iterator[_Claim]:
    found = quantities(said)
    if found:
        left = _BOUND.sub(" ", without(said, found))
        words = [word for word in thought(f"{above} {left}") if not word.isdigit()]
        stems = frozenset(content(words)) - _EMPTY
        is_negated = not _NEGATIONS.isdisjoint(words)
        labels = frozenset(_LABEL.findall(left))
        yield _Claim(text, start, said, stems, labels, found, is_negated)


def _contradiction(first: _Claim, second: _Claim) -> tuple[Quantity, Quantity, bool] | None:
    """The two quantities that two sentences about the same thing give differently, and whether that is sure.

    How many of something there are is compared only where it is: “12 parents” and “3 parents” are mostly two groups.
    """
    share = _same_thing(first, second)
    if not share:
        return None
    for kind in dict.fromkeys(quantity.kind for quantity in first.quantities):
        if share < _SURE and kind.startswith(COUNTED):
            continue
        ones, others = ([each for each in claim.quantities if each.kind == kind] for claim in (first, second))
        if len(ones) == len(others):
            for pair in zip(ones, others, strict=True):
                if (
                    clash(*pair)
                    and not _are_for_two(first, second, *pair)
                    and (share >= _SURE or not _come_to_the_same(*pair))
                ):
                    return *pair, share >= _SURE
    return None


def _are_for_two(first: _Claim, second: _Claim, one: Quantity, other: Quantity) -> bool:
    """Whether one is the time that there is for something of which the other says nothing: “15 days to comment”."""
    return any(
        (use := _USE.match(claim.said, quantity.end)) and not content(thought(use["what"])) <= beside.stems
        for claim, quantity, beside in ((first, one, second), (second, other, first))
    )


def _come_to_the_same(one: Quantity, other: Quantity) -> bool:
    """Whether one is in working days, and as many weeks as the other: “10 working days”, “two weeks”."""
    first, second = sorted((one, other), key=lambda each: each.unit == "working day")
    return (first.unit, second.unit) == ("day", "working day") and first.number * 5 == second.number * 7


def _same_thing(first: _Claim, second: _Claim) -> float:
    """How much of the longer one of two sentences about one thing both say; 0 where they are about two things.

    They are about one where one says all that the other does, and no special case of it.
    """
    if first.is_negated != second.is_negated or first.labels != second.labels:
        return 0
    same = Sameness.between(first.stems, second.stems)
    shared = same.shared + (_OF_AGES if any(each.kind == "age" for each in first.quantities) else 0)
    if same.are_two or same.are_opposite or shared < _LEAST_SHARED or same.share < _LEAST_SHARE:
        return 0
    return same.share if _SPECIAL.isdisjoint(first.stems ^ second.stems) else 0
