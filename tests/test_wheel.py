"""The wheel's geometry: petals apart from each other, names inside them."""

from __future__ import annotations

import itertools
import math
import re

import pytest

from charterc.formats.html.wheel import FEWEST, MOST, SIZE, Wheel, wheel, width

STOCKPORT = [
    "Be Open and Honest",
    "Actively Listen",
    "Value the Lived Experience",
    "Do What Matters",
    "Be Accountable and Responsive",
    "Work Together",
    "Be Respectful",
]


def made(names: list[str], centre: str = "Our values") -> Wheel:
    found = wheel(names, centre)
    assert found is not None
    return found


@pytest.mark.parametrize("count", [0, 1, MOST + 1])
def test_too_few_or_too_many_values_make_no_wheel(count: int) -> None:
    assert wheel(["Listen"] * count) is None


@pytest.mark.parametrize("count", range(FEWEST, MOST + 1))
def test_petals_stand_apart_and_inside_the_drawing(count: int) -> None:
    found = made(["Listen"] * count)
    ends = [(petal.x, petal.y) for petal in found.petals]

    assert len(ends) == count
    assert all(found.radius <= place <= SIZE - found.radius for end in ends for place in end)
    nearest = min(math.dist(one, other) for one, other in itertools.combinations(ends, 2))
    assert nearest >= 2 * found.radius + 10


@pytest.mark.parametrize("count", range(FEWEST, MOST + 1))
def test_on_a_small_phone_a_petal_is_as_wide_as_a_finger(count: int) -> None:
    found = made(["Listen"] * count)

    # 280 px are left of 320 where the page keeps a margin.
    assert 2 * found.radius * 280 / SIZE >= 44


def test_the_first_petal_is_at_the_top_and_the_others_follow_the_clock() -> None:
    first, second, third, fourth = made(["a", "b", "c", "d"]).petals

    assert (first.x, third.x) == (SIZE / 2, SIZE / 2)
    assert first.y < second.y < third.y
    assert second.x > fourth.x


def test_names_are_broken_between_words_and_lose_none() -> None:
    found = made(STOCKPORT)

    assert [" ".join(line.words for line in petal.lines) for petal in found.petals] == STOCKPORT
    assert found.text >= 17
    assert [line.words for line in found.hub] == ["Our", "values"]


def test_names_keep_inside_their_petal_and_off_their_number() -> None:
    found = made(STOCKPORT)
    for petal in found.petals:
        for line in petal.lines:
            half = width(line.words) * found.text / 2
            middle = line.y - found.text * 0.35
            ends = [(line.x - half, middle), (line.x + half, middle)]

            assert all(math.dist(end, (petal.x, petal.y)) < found.radius for end in ends)
            clear = (
                abs(middle - petal.badge_y) >= found.badge or ends[0][0] > petal.badge_x or ends[1][0] < petal.badge_x
            )
            assert clear


@pytest.mark.parametrize("name", ["x" * 120, "Many short words that go on and on " * 6])
def test_names_that_do_not_fit_are_left_out(name: str) -> None:
    found = made([name, "Listen"])

    assert found.text == 0
    assert [petal.lines for petal in found.petals] == [[], []]


def test_wide_letters_take_more_room() -> None:
    assert width("mmm") > width("nnn") > width("iii")
    assert width("评价") == 2
    assert width("e\u0301") == width("e")


def test_outlines_are_closed_paths_of_plain_numbers() -> None:
    for petal in made(STOCKPORT).petals:
        assert re.fullmatch(r"M[\d. ]+L[\d. ]+A[\d. ]+Z", petal.path)
