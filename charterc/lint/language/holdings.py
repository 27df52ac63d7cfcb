"""Numbers that a text gives of what the charter holds, and that are not so.

“our five rights” above four of them, “each value has three promises” where one has two, “the two partners that signed”
of three.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Hit
from charterc.model.parts import Section
from charterc.wording.claimed import claimed
from charterc.wording.data import as_pattern
from charterc.wording.numbers import WORDS

_NUMBER = r"\d{1,3}|[a-z]+"
_PARTS = "rights|expectations|responsibilities|actions|agreements"
"""Keys of the format, by which people call these parts too."""
_GROUPS = "value|principle|cornerstone|pledge"
"""The same of one in a group."""


@cache
def _in_a_part() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:our|these|all|(?:this|the|our) charter (?:{as_pattern(claimed('a-charter-does'))})) "
        rf"(?P<number>{_NUMBER}) (?P<name>{_PARTS})\b(?! (?:of|from) )"
        rf"|\bthe (?P<few>{_NUMBER}) (?P<below>{_PARTS}) (?:below|here|(?:in|of) (?:this|the) charter)\b"
    )


@cache
def _of_each() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:each|every)(?: of (?:the|our))? (?P<name>{_GROUPS})s?,? (?:{as_pattern(claimed('each-does'))}) "
        rf"(?P<number>{_NUMBER}) (?:promises|commitments)\b"
    )


@cache
def _signed() -> re.Pattern[str]:
    bodies = as_pattern(claimed("who-signs"))
    return re.compile(
        rf"(?<![\w.])(?P<number>{_NUMBER}) (?:{bodies})(?:,? (?:that|who|which))? (?:have )?(?:all )?sign(?:ed)?\b"
        rf"|\bsigned by (?:the |all )?(?P<by>{_NUMBER}) (?:{bodies})\b"
    )


def miscounted(analysis: Analysis) -> Iterator[tuple[Hit, int, str]]:
    """Each wrong number with what it counts, how many there are, and where."""
    charter = analysis.charter
    for hit, match in _said(analysis, _in_a_part()):
        part, number = getattr(charter, match["name"] or match["below"]), _value(match["number"] or match["few"])
        if part and part.items and number and number not in (sizes := _sizes(part)):
            yield _from(hit, match, "number", "few"), max(sizes), "stand in the charter"
    for hit, match in _said(analysis, _of_each()):
        group = charter.groups.get(f"{match['name']}s")
        kept = {len(item.commitments) for item in group.items} if group else set()
        number = _value(match["number"])
        if number and kept - {0} and kept != {number}:
            other = next(iter(kept - {number}))
            yield _from(hit, match, "number"), other, "stand below one of them"
    for hit, match in _said(analysis, _signed()):
        signed = charter.signatories.items if charter.signatories else ()
        sizes = {len(signed), len({each.organisation for each in signed if each.organisation})}
        if signed and 0 < _value(match["number"] or match["by"]) < min(sizes):  # more may have signed than are named
            yield _from(hit, match, "number", "by"), len(signed), "are named as having signed"


def _said(analysis: Analysis, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
    return (
        (hit, match)
        for hit, match in analysis.texts.search_folded(pattern)
        if hit.text.role in SENTENCES and not hit.is_quoted
    )


def _from(hit: Hit, match: re.Match[str], *names: str) -> Hit:
    """The stretch from the number on."""
    name = next(name for name in names if match[name])
    return hit._replace(start=hit.start + match.start(name) - match.start())


def _value(number: str) -> int:
    """The number that figures or a word stand for; 0 where it is none."""
    return int(number) if number.isdecimal() else WORDS.get(number, 0)


def _sizes(part: Section) -> set[int]:
    """How many a part has: by itself, with its groups, and as groups."""
    return {len(part.items), len(part.groups), len(part.items) + sum(len(each.items) for each in part.groups)}
