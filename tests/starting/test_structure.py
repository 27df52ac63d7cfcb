"""How a charter is built is told without a word of it, and can be built, whatever the charter holds."""

from __future__ import annotations

import pytest

from charterc.model.passages import passages
from charterc.reading.read import Reading, read_bytes
from charterc.starting.charter import Beginning, first_file_like
from charterc.starting.structure import structure
from tests.random_charters import a_charter

_TELLING = 12
"""So many letters are no label that two charters could have in common."""


def reading(text: str) -> Reading:
    return read_bytes(text.encode(), "town.yaml")


def like(text: str) -> str:
    """The first file of a charter that is built like one."""
    charter = reading(text).charter
    assert charter is not None
    return first_file_like(Beginning("next", "Next", "Next"), "town", structure(charter))


@pytest.mark.parametrize("seed", range(60))
def test_a_charter_built_like_one_made_by_chance_can_be_built(seed: int) -> None:
    assert not reading(like(a_charter(seed))).broken


@pytest.mark.parametrize("seed", range(60))
def test_no_words_of_a_charter_made_by_chance_are_taken_over(seed: int) -> None:
    charter = reading(a_charter(seed)).charter
    assert charter is not None
    said = structure(charter)

    assert [found.words for found in passages(charter) if len(found.words) > _TELLING and found.words in said] == []


def test_a_part_of_which_nothing_is_left_is_named_nowhere() -> None:
    made = like("title: T\nvision: We see\ncontacts: [{email: a@b.uk}]\npage: [contacts, vision]\n")

    assert "contacts" not in made
    assert "page:\n- vision\n" in made
