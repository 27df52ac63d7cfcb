"""What is looked for in a page that repeats a charter: its passages, in the order in which they are printed.

A promise that several values share is looked for under each of them. Some passages are only followed, so that what
stands around them is known: headings, labels, and what a charter prints twice, such as a summary of its values.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from charterc.model.charter import Chapter, Charter
from charterc.model.groups import Group, Item, Outcomes
from charterc.model.measures import Measures
from charterc.model.page_order import page_order
from charterc.model.parts import Part, Section
from charterc.model.passages import role_below
from charterc.model.references import shared_commitments
from charterc.model.roles import PROMISES, Role
from charterc.model.statements import Statement
from charterc.page.richtext import blocks, plain
from charterc.wording.fold import letters
from charterc.wording.placeholders import is_unwritten
from charterc.wording.saying import saying
from charterc.wording.sentences import sentences_of

TOLD = frozenset({"definition", "vision", "purpose", "introduction"})
"""Parts of prose of which each sentence gets a verdict."""


@dataclass(frozen=True, eq=False)
class Wanted:
    """One passage that is looked for."""

    words: str
    part: str
    """What it belongs to: a part's key, or `commitments` for a promise under a value."""
    id: str | None = None
    value: str | None = None
    """The value it stands under: its id, or its name where it has none."""
    told: bool = False
    """Whether it gets a verdict."""
    promises: bool = False
    """Whether it is something that people can count on, so that less of it is weaker."""
    within: str = ""
    """The time within which a promise holds, where the charter says it beside it: “5 working days”."""
    names: bool = False
    """Whether it is the heading of a value, below which its promises stand."""

    @cached_property
    def stems(self) -> tuple[str, ...]:
        """Its words in plain form."""
        return saying(self.words)


def wanted(charter: Charter) -> list[Wanted]:
    """Every passage, in the order of the page. No verdict is given on one that says nothing, as words still to come."""
    return [one if _says_something(one.words) else replace(one, told=False) for one in _Reader(charter).read()]


def _says_something(words: str) -> bool:
    return bool(letters(words)) and not is_unwritten(words)


class _Reader:
    def __init__(self, charter: Charter) -> None:
        self.charter = charter
        self.shared = shared_commitments(charter)

    def read(self) -> Iterator[Wanted]:
        charter = self.charter
        yield from self._words("charter", charter.title, charter.strapline, charter.motto, charter.audience)
        parts = charter.parts
        for entry in page_order(charter):
            if isinstance(entry, Chapter):
                yield from self._words("page", entry.heading, entry.text)
            for name in entry.parts if isinstance(entry, Chapter) else (entry,):
                if name in parts:
                    yield from self._part(name, parts.pop(name))

    def _part(self, name: str, part: Part) -> Iterator[Wanted]:
        yield from self._words(name, part.heading)
        yield from self._prose(name, part.text)
        yield from self._words(name, part.stem)
        if isinstance(part, Section):
            yield from self._section(name, part)
        elif isinstance(part, Group):
            for item in part.items:
                yield from self._item(name, part, item)
        elif isinstance(part, Outcomes):
            yield from self._outcomes(part)
        elif isinstance(part, Measures):
            for measure in part.items:
                yield Wanted(measure.what, name, measure.id, told=True, promises=True)
                for way in (*measure.how, *measure.evidence):
                    yield from self._statement(name, way, promises=True)
        yield from self._prose(name, part.after)

    def _section(self, name: str, section: Section) -> Iterator[Wanted]:
        role = role_below(self.charter, name)
        told = role in PROMISES or role is Role.INDICATOR or name == "statements"
        for statement in section.items:
            yield from self._statement(name, statement, told=told or name in TOLD, promises=role in PROMISES)
        if section.summary and section.summary.of in self.charter.groups:
            for item in self.charter.groups[section.summary.of].items:
                yield from self._words(section.summary.of, item.name)
        for group in section.groups:
            yield from self._part(name, group)

    def _item(self, name: str, group: Group, item: Item) -> Iterator[Wanted]:
        value = item.id or item.name
        yield Wanted(item.name, name, item.id, value, told=True, names=True)
        yield from self._prose(name, item.text)
        yield from self._words(name, group.labels.why)
        yield from self._prose(name, item.why)
        lists: list[tuple[str, str | None, str | None, tuple[Any, ...]]] = [
            ("goals", group.labels.goals, item.goals_stem, item.goals),
            ("commitments", group.labels.commitments, item.stem, item.commitments),
            ("how", group.labels.how, item.how_stem, item.how),
            ("indicators", group.labels.indicators, item.indicators_stem, item.indicators),
        ]
        for key, label, stem, statements in lists:
            if statements:
                yield from self._words(name, label, stem)
            for entry in statements:
                said = self.shared.get(entry) if isinstance(entry, str) else entry
                if said is not None:
                    yield from self._statement(key, said, value, told=True, promises=key != "indicators")
        yield from self._prose(name, item.after)

    def _outcomes(self, part: Outcomes) -> Iterator[Wanted]:
        for outcome in part.items:
            yield from self._statement("outcomes", outcome, told=True, promises=True)
        texts = {outcome.id: outcome.text for outcome in part.items}
        for group in self.charter.groups.values():
            for item in group.items:
                if item.outcomes:
                    served = [words for key, words in texts.items() if item.serves_all or key in item.outcomes]
                    yield from self._words("outcomes", item.name, *served)

    def _statement(
        self, part: str, statement: Statement, value: str | None = None, *, told: bool = True, promises: bool = False
    ) -> Iterator[Wanted]:
        words = " ".join(plain(blocks(statement.text)).split("\n")).strip()
        when = f"{statement.when}, " if statement.when else ""
        within = statement.within or ""
        yield Wanted(f"{when}{words}", part, statement.id, value, told=told, promises=promises, within=within)
        yield from self._words(part, within, statement.by, statement.said_by)
        for inner in statement.items:
            yield from self._statement(part, inner, value, told=told, promises=promises)

    def _prose(self, part: str, text: str | None) -> Iterator[Wanted]:
        for block in plain(blocks(text)).split("\n") if text else ():
            for sentence in sentences_of(block):
                yield Wanted(sentence, part, told=part in TOLD)

    def _words(self, part: str, *texts: str | None) -> Iterator[Wanted]:
        yield from (Wanted(" ".join(text.split()), part) for text in texts if text and text.strip())
