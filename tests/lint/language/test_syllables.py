"""How many syllables a word has."""

from __future__ import annotations

import pytest

from charterc.lint.language.syllables import syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("charter", 2),
        ("disabilities", 5),
        ("people", 2),
        ("co-production", 4),
        ("agreed", 2),
        ("outcomes", 2),
        ("area", 3),
    ],
)
def test_syllables(word: str, count: int) -> None:
    assert syllables(word) == count
