"""What the sentences of a charter say is so, and how: whether it is, must be or may be so, or is denied.

“Minutes are kept and are not published” has two clauses. Questions, quotations, what was so once, and what a charter
says of levels or in its glossary are left out: it need not be so here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.lead_ins import lead_ins
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Hit
from charterc.model.groups import Group
from charterc.model.measures import Progress
from charterc.model.parts import Section
from charterc.model.roles import Role
from charterc.model.statements import Statement
from charterc.problem import Span
from charterc.wording.fold import folded
from charterc.wording.kinds import KINDS
from charterc.wording.opposed import any_of, opposed
from charterc.wording.stems import content
from charterc.wording.thought import thought
from charterc.wording.word_classes import word_class

_SHORT_FORM = re.compile(r"(?<=[a-z])n't\b")
_WORD = re.compile(r"[a-z']+")
_NEAR_BE = 3
"""Words behind “are” among which stands what is done: “are not ever published”."""
PRONOUNS = frozenset({"we", "you", "they", "it", "i"})
IS, MUST, MAY, NOT, NEVER, MAY_BE_LEFT, MAY_NOT = "is", "must", "may", "not", "never", "need not", "may not"
AGAINST = {NOT: {IS, MUST}, NEVER: {IS, MUST, MAY}, MAY_BE_LEFT: {MUST}, MAY_NOT: {IS, MUST, MAY}}
"""What each way of denying is against: what need not be done may well be done."""


class Clause:
    """What a sentence says, and how."""

    def __init__(self, sentence: Hit, low: str) -> None:
        self.sentence = sentence
        self.low = low
        """In small letters, with the words above its list."""

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.low)

    @cached_property
    def main(self) -> str:
        """The words up to the first clause inside it."""
        ends = opposed("ends-a-clause") - {"to"}
        at = next((at for at, word in enumerate(self.words) if at and word in ends), len(self.words))
        return " ".join(self.words[:at])

    @cached_property
    def way(self) -> str:
        """Whether it is so, must be, may be, or is denied."""
        if any_of("may-be-left").search(self.main):
            return MAY_BE_LEFT
        main = any_of("denies-nothing").sub(" ", self.main)
        if any_of("denies").search(main):
            if any_of("may-be").search(main) or "must" in main.split():
                return MAY_NOT
            return NEVER if "never" in main.split() else NOT
        if any_of("has-to-be").search(main):
            return MUST
        return MAY if any_of("may-be").search(main) else IS

    @cached_property
    def _first_word(self) -> str:
        nothing = opposed("before-a-subject", "denies")
        return next((word for word in thought(self.main) if word not in nothing), "")

    @cached_property
    def subject(self) -> frozenset[str]:
        """Who or what it is about: the first word of weight."""
        first = self._first_word
        return frozenset({first}) if first in PRONOUNS else frozenset(content([first]))

    @cached_property
    def is_done_to_it(self) -> bool:
        """Whether it says what is done to something, or takes place: “letters are not answered”."""
        words = self.main.split()
        if not opposed("happens").isdisjoint(thought(self.main)):
            return True
        be = next((at for at, word in enumerate(words) if word in word_class("be")), len(words))
        return any(KINDS["past"](word) or word.endswith("ed") for word in words[be + 1 : be + 1 + _NEAR_BE])

    @cached_property
    def stems(self) -> frozenset[str]:
        """What it is about, but for whether it is so."""
        return stems_of(self.low)

    @cached_property
    def inside(self) -> str:
        """What it denies behind its main clause."""
        return " ".join(any_of("denies").findall(self.low[len(self.main) :]))

    @cached_property
    def conditions(self) -> frozenset[str]:
        return frozenset(any_of("conditions").findall(self.low))


def stems_of(said: str) -> frozenset[str]:
    """What words are about, but for whether it is so and that it takes place."""
    words = [word for word in thought(said) if word not in opposed("nothing-more", "takes-place")]
    return frozenset(content(words)) - {"cannot"}


def clauses(analysis: Analysis) -> Iterator[Clause]:
    """Every clause that says what is so, with the words that its list goes on from."""
    above = {id(item): lead.words for lead in lead_ins(analysis) for item in lead.items}
    elsewhere = _below_a_denial(analysis) | _of_levels(analysis)
    for text in analysis.texts.with_roles(SENTENCES - {Role.WHY, Role.MEANING}):
        is_quoted = getattr(text.element, "said_by", None) or text.quotations
        if isinstance(text.element, Progress) or is_quoted or text.element.span in elsewhere or not text.is_english:
            continue
        for start, end in text.sentences:
            low = folded(text.prose[start:end])
            if not low.endswith(("?", ":")) and not any_of("past").search(low):
                lead = folded(above[id(text)]).rstrip(": ") if id(text) in above and not start else ""
                for each in _parts(_plain(f"{lead} {low}".lstrip())):
                    yield Clause(Hit(text, start, end), each)


def _plain(low: str) -> str:
    long = _SHORT_FORM.sub(" not", low).replace("cannot", "can not").replace("unable to", "not able to")
    return any_of("goes-without-saying").sub(" ", long).strip(".!;, ")


def _parts(low: str) -> Iterator[str]:
    """A sentence, or each of two things that it says of one: “… are kept and are not published”."""
    says, more = any_of("says-of").search(low), any_of("says-more-of").search(low)
    if says and more and says.end() < more.start():
        yield low[: more.start()].rstrip(", ")
        yield low[: says.start()] + low[more.start() :].partition(" ")[2]
    else:
        yield low


def _below_a_denial(analysis: Analysis) -> set[Span]:
    """The statements below a heading such as “What we will not do”."""
    parts = (part for part in analysis.elements if isinstance(part, Section))
    denying = (part for part in parts if any_of("denies").search(folded(part.heading or "")))
    return {item.span for part in denying for item in part.items}


def _of_levels(analysis: Analysis) -> set[Span]:
    """What is said of levels, of which one is the opposite of another: “families are told”, “families decide”."""
    levels = analysis.charter.groups.get("levels")
    items = levels.items if isinstance(levels, Group) else ()
    kept = (each for item in items for each in (*item.commitments, *item.how, *item.goals, *item.indicators))
    return {item.span for item in items} | {each.span for each in kept if isinstance(each, Statement)}
