"""Two places give different numbers for the same thing.

What it finds

Two sentences about the same thing that name different times (“within 5 working days” here, “within a week” there), or
differ in how often, how many, how much money, what share, what age or what time of the day. What stands under “within:”
of a promise and under “review:” of governance is compared too. The same in other words (“twice a year”, “every six
months”) is no contradiction; nor are two sentences of which each has a subject of its own (“the draft plan”, “the final
plan”), or of which one is about a special case (“urgent letters”).

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
from charterc.wording.quantities import Quantity, clash, quantities, without
from charterc.wording.stems import TOPICS, content, stem
from charterc.wording.thought import thought

SEVERITY = Severity.WARNING

_ALIKE = 0.6
"""The share of their stems that two sentences about the same thing have in common."""
_MOST = 100
"""More sentences with numbers are not compared."""
_EMPTY_WORDS = (
    "always usually only every each any both least most more within once twice time times number about around per than "
    "please make made try promise agree aim take area our own local team person people staff member someone everyone "
    "new through during before after until between"
)
_EMPTY = frozenset(stem(word) for word in _EMPTY_WORDS.split())
"""Words that do not change what a sentence is about."""
_TOPICS = frozenset(stem(word) for word in TOPICS)
_NEGATIONS = frozenset({"not", "never", "no", "nobody", "cannot", "without", "unless"})
"""“What we decided” and “what we decided not to do” are two things."""
_SPECIAL_WORDS = (
    "urgent emergency complex complicated simple serious formal informal written draft final first second third last "
    "next other another extra additional initial further early late large small special full short long main"
)
_SPECIAL = frozenset(stem(word) for word in _SPECIAL_WORDS.split())
"""Words that make a special case of what they stand beside, which may well have a number of its own."""
_FIGURE = re.compile(
    rf"(?<![\w.]){NUMBER}(?![\w])|[£%]|\b(?:once|twice|hour|day|week|fortnight|month|quarter|term|year)\b"
    r"|\b(?:annual|annually|yearly|biennial|biennially|monthly|quarterly|termly|fortnightly|weekly|daily)\b|\d[ap]m\b"
)
_REVIEW = "The charter is reviewed "


class _Claim(NamedTuple):
    text: Text
    start: int
    stems: frozenset[str]
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
            there, here = (_place(each, quantity) for each, quantity in zip((earlier, claim), found, strict=True))
            was, said = (text.value[start:end].strip() for text, start, end in (there, here))
            yield context.problem(
                f"“{said}” here, but “{was}” elsewhere, for what seems to be the same thing.",
                claim.text.span(*here[1:]),
                "Agree which one holds, and write it in one place. If they are two things, say what each is for.",
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
        words = [word for word in thought(f"{above} {without(said, found)}") if not word.isdigit()]
        stems = frozenset(content(words)) - _EMPTY
        is_negated = not _NEGATIONS.isdisjoint(words)
        yield _Claim(text, start, stems, found, is_negated)


def _contradiction(first: _Claim, second: _Claim) -> tuple[Quantity, Quantity] | None:
    """The two quantities that two sentences about the same thing give differently."""
    if not _same_thing(first, second):
        return None
    for kind in dict.fromkeys(quantity.kind for quantity in first.quantities):
        ones, others = ([each for each in claim.quantities if each.kind == kind] for claim in (first, second))
        if len(ones) == len(others):
            for pair in zip(ones, others, strict=True):
                if clash(*pair):
                    return pair
    return None


def _same_thing(first: _Claim, second: _Claim) -> bool:
    """Whether two sentences are about one thing: one says all that the other does, and no special case of it."""
    if first.is_negated != second.is_negated:
        return False
    shared = first.stems & second.stems
    if not shared - _TOPICS or len(shared) < _ALIKE * (len(first.stems) * len(second.stems)) ** 0.5:
        return False
    ones, others = first.stems - shared - _TOPICS, second.stems - shared - _TOPICS
    return not (ones and others) and _SPECIAL.isdisjoint(ones | others)
