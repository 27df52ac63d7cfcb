"""Gives an id to each value, promise, outcome and measure of a charter that has none.

Names are given in the order of the file, so the same file gets the same ids. What is there is never changed: an id
stays, and so does every byte that no id needs. A promise that stands under several values in the same words keeps its
words in one place, and the other values name it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from charterc.editing.copies import Copy, copies
from charterc.editing.entries import Entries, lists_of
from charterc.editing.proof import only_ids_added
from charterc.errors import EditError
from charterc.model import short_forms
from charterc.model.charter import PARTS, Charter
from charterc.model.groups import ALL, Outcomes
from charterc.model.id_names import free_name, id_name
from charterc.model.identified import Identified, without_id
from charterc.model.passages import elements
from charterc.model.statements import Statement
from charterc.problem import Edit, Severity
from charterc.reading.read import Reading, read_bytes
from charterc.source.edits import apply_edits
from charterc.source.lines import lines_of
from charterc.source.nodes import Mapping, Scalar, place


class Given(NamedTuple):
    """What had no id, and the one that it is known by now."""

    one: Identified
    id: str
    named: bool
    """Whether only the id stands there now, because the words stand elsewhere."""


class Result(NamedTuple):
    """A charter's file with an id for everything that should have one."""

    raw: bytes
    given: Sequence[Given] = ()
    """In the order of the file; empty where nothing was missing, and then the bytes are as they were."""


def give_ids(reading: Reading) -> Result:
    """The file of a charter without errors, with ids.

    Raises `EditError` where they cannot be put in without changing what the charter says.
    """
    charter = reading.charter
    if charter is None or reading.broken:
        raise EditError(f"{reading.shown} has errors, so it cannot be given ids.", "Put them right first.")
    lacking = without_id(charter)
    if not lacking:
        return Result(reading.raw)
    plan = _Plan(reading, charter, lacking)
    raw = apply_edits(reading.raw, plan.edits())
    _prove(raw, reading, charter)
    return Result(raw, plan.given)


class _Plan:
    """Which ids are given, and where they go."""

    def __init__(self, reading: Reading, charter: Charter, lacking: Sequence[Identified]) -> None:
        self.charter = charter
        self.root: dict[Any, Any] = reading.tree if isinstance(reading.tree, Mapping) else {}
        self.shown = reading.shown
        self.lines = lines_of(reading.text)
        self.lists = lists_of(reading.tree)
        for one in lacking:
            if id(one.element.node) not in self.lists:
                self._refuse(one)
        firsts = {id(copy.statement): copy.first for copy in copies(charter) if self._is_replaceable(copy)}
        taken = {name for element in elements(charter) if (name := getattr(element, "id", None))} | _RESERVED
        names: dict[int, str] = {}
        for one in lacking:
            if id(one.element) not in firsts:
                words = f"{one.words} {one.kind}" if id_name(one.words) in _RESERVED else one.words
                name = free_name(words, f"{one.kind}-{one.number}", taken)
                names[id(one.element)] = name
                taken.add(name)
        self.given = [
            Given(one, names.get(id(first)) or str(getattr(first, "id", "")), named=first is not one.element)
            for one in lacking
            for first in [firsts.get(id(one.element), one.element)]
        ]

    def edits(self) -> Iterator[Edit]:
        """The edits of every list in which an id is missing."""
        by_list: defaultdict[int, list[Given]] = defaultdict(list)
        for given in self.given:
            by_list[id(self.lists[id(given.one.element.node)])].append(given)
        for missing in by_list.values():
            entries = Entries(self.lists[id(missing[0].one.element.node)], self.lines)
            if self._becomes_mapping(entries, missing):
                yield from entries.as_mapping([given.id for given in missing])
                continue
            for given in missing:
                node = given.one.element.node
                if given.named:
                    yield from entries.named(node, given.id)
                else:
                    yield from entries.with_id(node, given.id, given.one.key)

    def _becomes_mapping(self, entries: Entries, missing: Sequence[Given]) -> bool:
        """Whether `id: words` is the form for a list: every entry is a statement that gets an id, and some are text."""
        listed = entries.listed
        own_ids = [given for given in missing if not given.named and isinstance(given.one.element, Statement)]
        some_text = any(isinstance(entry, Scalar) for entry in listed)
        if len(own_ids) < len(listed) or not some_text or not entries.may_be_mapping:
            return False
        if listed is self.root.get("outcomes"):
            written = {given.id: "" for given in missing}
            return short_forms.outcomes(written, Outcomes.model_fields) is not written
        # A part that is written as a list has keys of its own where it is a mapping.
        sections = self.root.get("sections", {}).values()
        return listed.key in {"items", "commitments"} and not any(listed is section for section in sections)

    def _is_replaceable(self, copy: Copy) -> bool:
        node = copy.statement.node
        return not Entries(self.lists[id(node)], self.lines).has_comment(node)

    def _refuse(self, one: Identified) -> None:
        span = place(one.element.node)
        where = f"{self.shown}:{span.line}:{span.column}"
        message = f"{where}: the {one.kind} “{one.words}” does not stand in a list, so it can have no id."
        raise EditError(message, "Write it behind a dash, in a list of its own.")


_RESERVED = frozenset({*PARTS, ALL})
"""Names that mean something else: parts of the page, whose anchors bear them, and all outcomes."""


def _prove(raw: bytes, before: Reading, charter: Charter) -> None:
    after = read_bytes(raw, before.shown)
    if after.charter is not None and not after.broken:
        if only_ids_added(charter, after.charter) and not without_id(after.charter):
            return
        reason = "With the ids, the charter would not say the same as before"
    else:
        error = next(problem for problem in after.problems if problem.severity is Severity.ERROR)
        reason = f"With the ids, line {error.span.line} could not be read: {error.message}"
    hint = "Nothing was written. This is a fault of charterc: please report it, with the charter."
    raise EditError(f"{before.shown} cannot be given ids. {reason.rstrip('.')}.", hint)
