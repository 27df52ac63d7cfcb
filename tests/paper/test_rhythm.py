"""One rhythm on a side: promises stand as far apart in every card, and what is left over is at the cards' feet."""

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


def lines_of(printed: Printed, side: int, folder: Path) -> list[list[float]]:
    """The tops of the lines of each numbered entry but the last of a side whose lists stand in one column."""
    _, found = words(printed, folder)[side]
    numbers = [word for word in found if re.fullmatch(r"\d+\.\d+", word.what)]
    numbers.sort(key=lambda word: word.top)
    return [
        sorted({round(word.top, 1) for word in found if word not in numbers and upper.top <= word.top + 1 < lower.top})
        for upper, lower in itertools.pairwise(numbers)
    ]


@pytest.mark.parametrize(
    ("name", "paper", "side"),
    [("stockport", "a3", 0), ("north-northants", "a3", 0), ("stockport", "a4", 1), ("stoke", "a3", 0)],
)
def test_promises_of_one_side_stand_equally_far_apart(name: str, paper: str, side: int, tmp_path: Path) -> None:
    found = gaps(poster_of(name, paper=paper), side, tmp_path)

    every = [gap for card in found.values() for gap in card]
    assert len(found) > 1
    assert max(every) - min(every) < 0.5


@pytest.mark.parametrize("ways", [{}, {"landscape": True}, {"plain": True}])
def test_a_card_of_few_promises_is_no_looser_than_a_full_one(ways: dict[str, Any], tmp_path: Path) -> None:
    full = ["We will listen", "We will answer", _LONG, _LONG, "We will share", _LONG]
    lists = [full, ["We will come", "We will stay", "We will care"], full, ["We will write", "We will call"]]
    four = [{"name": f"Value {n}", "commitments": entries} for n, entries in enumerate(lists, 1)]
    found = gaps(poster(made(values=four), **ways), 0, tmp_path)

    every = [gap for card in found.values() for gap in card]
    assert set(found) == {"1", "2", "3", "4"}
    assert max(every) - min(every) < 0.5


@pytest.mark.parametrize(("promises", "apart"), [(4, 0.3), (10, 0.3), (13, 0.1)])
def test_a_promise_is_farther_from_the_next_than_its_lines_are(promises: int, apart: float, tmp_path: Path) -> None:
    """A third as far where else one side would not hold them."""
    charter = made(values=[{"name": "Listen", "commitments": [f"{_LONG} {_LONG}"] * promises}])
    printed = poster(charter, paper="a4")
    entries = lines_of(printed, 0, tmp_path)

    between_lines = entries[0][1] - entries[0][0]
    between = min(lower[0] - upper[-1] for upper, lower in itertools.pairwise(entries)) - between_lines
    assert printed.fit["sides"] == 1
    assert between >= apart * printed.fit["text"] - 0.1


def test_clauses_within_a_clause_are_told_apart_too(tmp_path: Path) -> None:
    inner = {"text": "Each of us will do this", "items": [{"text": _LONG, "number": f"1.{n}"} for n in range(1, 5)]}
    printed = poster(made(agreements=[inner, "We will meet"]))
    entries = lines_of(printed, 0, tmp_path)

    between_lines = entries[0][1] - entries[0][0]
    assert len(entries) == 3
    assert all(
        lower[0] - upper[-1] >= between_lines + 0.3 * printed.fit["text"] - 0.3
        for upper, lower in itertools.pairwise(entries)
    )
