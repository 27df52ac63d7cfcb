"""One rhythm on a side: promises stand much as far apart in every card, and what is left over is at the cards' feet."""

from __future__ import annotations

import itertools
import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import words
from tests.paper.sheets import made, poster, poster_of

_LONG = "We will say what we know in plain words, and ask again and again until we have heard every answer there is"


def gaps(printed: Printed, side: int, folder: Path) -> dict[str, list[float]]:
    """For each card of a side, how much room there is between each of its promises and the next, in points."""
    sheet, found = words(printed, folder)[side]
    numbers = [word for word in found if re.fullmatch(r"\d+\.\d+", word.what)]
    numbers.sort(key=lambda word: [int(part) for part in word.what.split(".")])
    lefts = sorted(word.left for word in numbers)
    room: dict[str, list[float]] = defaultdict(list)
    for upper, lower in itertools.pairwise(numbers):
        card = upper.what.split(".")[0]
        if lower.what.split(".")[0] != card or abs(lower.left - upper.left) > 1:
            continue
        right = next((left for left in lefts if left > upper.left + 50), sheet.right) - 5
        said = [word for word in found if upper.left <= word.left < right and upper.top - 1 < word.top < lower.top - 1]
        room[card].append(lower.top - max(word.bottom for word in said))
    return room


@pytest.mark.parametrize(
    ("name", "paper", "side"),
    [("stockport", "a3", 0), ("north-northants", "a3", 0), ("stockport", "a4", 1), ("stoke", "a4", 1)],
)
def test_promises_of_one_side_stand_about_as_far_apart(name: str, paper: str, side: int, tmp_path: Path) -> None:
    printed = poster_of(name, paper=paper)
    found = gaps(printed, side, tmp_path)

    every = [gap for card in found.values() for gap in card]
    assert len(found) > 1
    assert max(max(card) - min(card) for card in found.values()) < 0.5
    assert max(every) - min(every) < 0.32 * printed.fit["text"] + 0.5


@pytest.mark.parametrize("ways", [{}, {"landscape": True}, {"plain": True}])
def test_a_card_of_few_promises_is_looser_than_a_full_one_by_a_third_of_its_type_at_most(
    ways: dict[str, Any], tmp_path: Path
) -> None:
    full = ["We will listen", "We will answer", _LONG, _LONG, "We will share", _LONG]
    lists = [full, ["We will come", "We will stay", "We will care"], full, ["We will write", "We will call"]]
    four = [{"name": f"Value {n}", "commitments": entries} for n, entries in enumerate(lists, 1)]
    printed = poster(made(values=four), **ways)
    found = gaps(printed, 0, tmp_path)

    every = [gap for card in found.values() for gap in card]
    assert set(found) == {"1", "2", "3", "4"}
    assert max(every) - min(every) < 0.32 * printed.fit["text"] + 0.5


def test_what_a_card_lacks_more_than_that_stands_at_its_foot(tmp_path: Path) -> None:
    printed = poster_of("north-northants")
    found = gaps(printed, 0, tmp_path)

    assert min(found["2"]) - max(found["1"]) == pytest.approx(0.32 * printed.fit["text"], abs=0.05)
