"""What a change of words means, by the rules of the table.

weigh("We will always answer", "We will answer").weight    Weight.WEAKENED
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from charterc.changes.change import Reason, Weight
from charterc.changes.entry import Entry
from charterc.changes.weighing.by_sentence import side_by_side
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rules.negation import NEGATION
from charterc.changes.weighing.table import rules
from charterc.wording.fold import letters


class Verdict(NamedTuple):
    """What a change weighs, and why."""

    weight: Weight
    reasons: tuple[Reason, ...] = ()


def weigh(before: str, after: str) -> Verdict:
    """Weighs the change from one wording of a promise to another, both in English."""
    verdict = sum_up(_weighed(before, after))
    said = side_by_side(before, after)
    if said is None or verdict.weight is Weight.WORDING or (said.gone and said.come):
        return verdict
    alone = [*((each, "") for each in said.gone), *(("", each) for each in said.come)]
    return sum_up(
        [
            *chain.from_iterable(_weighed(was, now) for was, now in said.pairs),
            *(reason for was, now in alone for reason in _weighed(was, now) if reason.rule != NEGATION.name),
        ]
    )


def weigh_entries(before: Entry, after: Entry) -> Verdict:
    """Weighs what is said of a promise, a sign, an outcome or a measure itself."""
    if not _english(before.language, after.language):
        return _unread(before.own, after.own)
    return sum_up(_reasons(before, after))


def weigh_text(before: str, after: str, key: str, language: str) -> Verdict:
    """Weighs a text that promises nothing by itself: only firm words and ways out say more or less in it.

    `key` is its field. `language` is that of both, "" where they differ.
    """
    if not before or not after or key in _FACTS or not _english(language):
        return _unread(before, after, Weight.NEUTRAL)
    said = side_by_side(before, after)
    pairs = said.pairs if said else ((before, after),)
    reasons = [*chain.from_iterable(_weighed(was, now) for was, now in pairs)]
    told = [reason for reason in reasons if key in _PROMISING and reason.rule not in _OF_PROMISES]
    if told or (not reasons and not (said and (said.gone or said.come))):
        return sum_up(told)
    return Verdict(Weight.NEUTRAL)


def weigh_name(before: Entry, after: Entry) -> Verdict:
    """Weighs another name of a value."""
    if _english(before.language, after.language) and weigh(before.words, after.words).weight is Weight.WORDING:
        return Verdict(Weight.WORDING)
    return _unread(before.words, after.words, Weight.NEUTRAL)


def sum_up(reasons: Iterable[Reason]) -> Verdict:
    """What several reasons come to: nobody can tell where one says more and another less."""
    told = tuple(reasons)
    weights = {reason.weight for reason in told}
    if Weight.UNSURE not in weights and any(reason.rule == NEGATION.name for reason in told):
        return Verdict(Weight.WEAKENED, told)  # however soon, and for however many, it is not done
    if Weight.UNSURE in weights or weights >= {Weight.WEAKENED, Weight.STRENGTHENED}:
        return Verdict(Weight.UNSURE, told)
    for weight in (Weight.WEAKENED, Weight.STRENGTHENED, Weight.NEUTRAL):
        if weight in weights:
            return Verdict(weight, told)
    return Verdict(Weight.WORDING, told)


_FACTS = frozenset({"version", "status", "language", "url", "file", "number"})
_PROMISING = frozenset({"", "text", "stem", "goals-stem", "how-stem", "commitments", "why", "after", "review"})
"""Fields in which people read what they can count on."""
_OF_PROMISES = frozenset({"content", "order", "beside"})
"""Rules that say something of promises only."""


def _weighed(before: str, after: str) -> Iterator[Reason]:
    wording = Rewording(before, after)
    for rule in rules():
        yield from rule.reasons(wording)


def _reasons(before: Entry, after: Entry) -> Iterator[Reason]:
    if before.words != after.words:
        yield from weigh(before.words, after.words).reasons
    for key in dict.fromkeys((*before.details, *after.details)):
        was, now = before.details.get(key, ""), after.details.get(key, "")
        if was != now:
            yield from _detail(key, was, now)


def _detail(key: str, was: str, now: str) -> Iterator[Reason]:
    """What is said beside the words: a condition, a time, who does it."""
    if key == "when" and not (was and now):
        weight = Weight.STRENGTHENED if was else Weight.WEAKENED
        yield Reason("way-out", weight, f"“{was or now}” {'went' if was else 'came in'}, which is a condition.")
    elif key in {"within", "due", "target", "start"}:
        lead = {"within": "within ", "due": "by "}.get(key, "")
        before, after = (f"{lead}{words}" if words else "" for words in (was, now))
        for reason in weigh(before, after).reasons:
            yield replace(reason, words=reason.words.replace(f"“{lead}", "“"))
    elif was and now:
        yield Reason("content", Weight.NEUTRAL, f"“{was}” became “{now}”.")
    elif key in {"owner", "by"}:
        weight = Weight.WEAKENED if was else Weight.STRENGTHENED
        yield Reason("who-does-it", weight, f"“{was or now}” {'went' if was else 'came in'}.")
    else:
        yield Reason("content", Weight.NEUTRAL, f"“{was or now}” {'went' if was else 'came in'}.")


def _english(*languages: str) -> bool:
    return all(language.lower().split("-")[0] == "en" for language in languages)


def _unread(before: str, after: str, weight: Weight = Weight.UNSURE) -> Verdict:
    """What can be told without understanding the words: whether only signs and capitals differ."""
    if before and after and letters(before) == letters(after):
        return Verdict(Weight.WORDING)
    return Verdict(weight)
