"""The four charters: nothing is lost between the source document and the file."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.model.charter import Charter
from charterc.model.groups import Item
from charterc.model.page_order import main_group
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement
from charterc.project.find import find_project
from charterc.reading.read import Reading, read
from tests.support import ROOT

NAMES = ("north-northants", "south-glos", "stockport", "stoke")


def reading(name: str) -> Reading:
    project = find_project(ROOT)
    return read(project.charters[name], project.root)


def charter(name: str) -> Charter:
    found = reading(name).charter
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_is_sound_and_names_its_source(name: str) -> None:
    found = reading(name)

    assert found.problems == []
    assert found.charter is not None
    assert found.charter.source is not None


# How much each charter holds


def all_of(statements: tuple[Statement, ...]) -> int:
    return sum(1 + all_of(statement.items) for statement in statements)


def items(charter: Charter) -> tuple[Item, ...]:
    main = main_group(charter)
    assert main is not None
    return main[1].items


def links(charter: Charter) -> int:
    assert charter.outcomes is not None
    every = len(charter.outcomes.items)
    return sum(every if item.serves_all else len(item.outcomes) for item in items(charter))


def of(part: Any) -> int:
    return len(part.items)


def test_stockport_holds_what_was_counted_in_its_source() -> None:
    stockport = charter("stockport")
    kept = [entry for item in items(stockport) for entry in item.commitments]
    words = {shared_commitments(stockport)[entry].text for entry in kept if isinstance(entry, str)}

    assert (len(items(stockport)), len(kept), len(words)) == (7, 33, 22)
    assert (of(stockport.outcomes), links(stockport), of(stockport.measures), of(stockport.indicators)) == (
        7,
        29,
        6,
        17,
    )


def test_north_northants_holds_what_was_counted_in_its_source() -> None:
    north = charter("north-northants")
    assert north.indicators is not None

    assert [len(item.commitments) for item in items(north)] == [8, 7, 7, 9, 8]
    assert (of(north.definition), of(north.outcomes), of(north.principles), of(north.actions)) == (6, 3, 4, 16)
    assert (of(north.indicators), all_of(north.indicators.items)) == (5, 20)


def test_stoke_holds_what_was_counted_in_its_source() -> None:
    cornerstones = items(charter("stoke"))

    assert [len(item.commitments) for item in cornerstones] == [3, 3, 3, 3]
    assert [len(item.indicators) for item in cornerstones] == [9, 8, 9, 8]


def test_south_glos_holds_what_was_counted_in_its_source() -> None:
    south = charter("south-glos")

    assert (of(south.principles), of(south.statements), of(south.agreements), of(south.monitoring)) == (4, 9, 11, 3)
    assert (of(south.signatories), of(south.strategies), of(south.levels), of(south.practice)) == (5, 4, 3, 7)
