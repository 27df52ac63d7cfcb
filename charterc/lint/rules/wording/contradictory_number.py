"""Two places give different numbers for the same thing.

What it finds

Two sentences with much the same words that name different times: “within 5 working days” here and “within 10
working days” there, or “reviewed every year” and “reviewed every two years”. What stands under “within:” of a promise
and under “review:” of governance is compared too. Sentences on other subjects are not.

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
from charterc.wording.numbers import amounts
from charterc.wording.stems import TOPICS, content, stem, words_of

SEVERITY = Severity.WARNING

_ALIKE = 0.6
"""The share of their stems that two sentences about the same thing have in common."""
_MOST = 100
"""More sentences with times are not compared."""
_TIME_WORDS = (
    "hour day week fortnight month quarter term year working annual annually yearly biennial biennially monthly "
    "quarterly termly fortnightly weekly every each within once twice time least most"
)
_TIMES = frozenset(stem(word) for word in _TIME_WORDS.split())
_SAME = {stem(word): stem("answer") for word in ("reply", "replies", "respond", "response", "responses")}
_TOPICS = frozenset(stem(word) for word in TOPICS)
_UNIT = re.compile(
    r"(?<![\w-])(?:(?:hour|day|week|fortnight|month|quarter|term|year)s?"
    r"|annual|annually|yearly|biennial|biennially|monthly|quarterly|termly|fortnightly|weekly)(?![\w-])"
)
_REVIEW = "The charter is reviewed "


class _Claim(NamedTuple):
    text: Text
    start: int
    stems: frozenset[str]
    amounts: dict[tuple[str, str], tuple[float, int, int]]


def check(context: Context) -> Iterator[Problem]:
    """One problem for each sentence that contradicts an earlier one."""
    claims: list[_Claim] = []
    for claim in islice(_claims(context), _MOST):
        for earlier in claims:
            key = _contradiction(earlier, claim)
            if key is None:
                continue
            _, start, end = claim.amounts[key]
            _, first_start, first_end = earlier.amounts[key]
            here = claim.text.value[claim.start + start : claim.start + end]
            there = earlier.text.value[earlier.start + first_start : earlier.start + first_end]
            yield context.problem(
                f"“{here}” here, but “{there}” elsewhere, for what seems to be the same promise.",
                claim.text.span(claim.start + start, claim.start + end),
                "Agree which one holds, and write it in one place. If they are two things, say what each is for.",
                related=(
                    Related(
                        earlier.text.span(earlier.start + first_start, earlier.start + first_end),
                        f"“{there}” stands here ({earlier.text.where})",
                    ),
                ),
            )
            break
        claims.append(claim)


def _claims(context: Context) -> Iterator[_Claim]:
    hits = (hit for hit, _ in context.texts.search_folded(_UNIT))
    for text, (start, end) in dict.fromkeys((hit.text, hit.sentence) for hit in hits):
        if text.role in SENTENCES:
            said = text.prose[start:end].lower()
            yield from _claim(text, start, said, said)
        elif text.role is Role.FACT:
            yield from _field(context, text)


def _field(context: Context, text: Text) -> Iterator[_Claim]:
    """What a field says with the words that it belongs to: “We will answer emails” and “within: 5 working days”."""
    low = text.prose.lower()
    if text.element is context.charter.governance and text.passage.node is text.element.node_of("review"):
        yield from _claim(text, 0, low, f"{_REVIEW}{low}".lower())
    elif getattr(text.element, "within", None) and text.kind:
        yield from _claim(text, 0, low, f"{getattr(text.element, 'text', '')} {low}".lower())


def _claim(text: Text, start: int, said: str, whole: str) -> Iterator[_Claim]:
    found = amounts(said)
    if found:
        stems = frozenset(_SAME.get(word, word) for word in content(words_of(whole))) - _TIMES
        yield _Claim(text, start, stems, found)


def _contradiction(first: _Claim, second: _Claim) -> tuple[str, str] | None:
    """The kind of time that two sentences about the same thing give differently."""
    shared = first.stems & second.stems
    if not shared - _TOPICS or len(shared) < _ALIKE * (len(first.stems) * len(second.stems)) ** 0.5:
        return None
    for key, (number, _, _) in first.amounts.items():
        if key in second.amounts and second.amounts[key][0] != number:
            return key
    return None
