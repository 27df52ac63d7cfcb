"""The wheel's geometry: drops apart from each other, names and numbers apart from everything."""

from __future__ import annotations

import itertools
import math
import random
import re

import pytest

from charterc.formats.html.advance import own, pieces, wide
from charterc.formats.html.wheel import MOST, READABLE, WIDEST, Line, Wheel, wheel

STOCKPORT = [
    "Be Open and Honest",
    "Actively Listen",
    "Value the Lived Experience",
    "Do What Matters",
    "Be Accountable and Responsive",
    "Work Together",
    "Be Respectful",
]
EVERY = range(2, MOST + 1)


def made(names: list[str], centre: str = "Our values") -> Wheel:
    found = wheel(names, centre, own)
    assert found is not None
    return found


def box(found: Wheel) -> tuple[float, float, float, float]:
    left, top, width, height = map(float, found.box.split())
    return left, top, left + width, top + height


def corners(line: Line, size: float) -> list[tuple[float, float]]:
    """The corners of a line's words, from the top of its capitals to the end of what reaches below it."""
    half = own(line.words) * size / 2
    return [(line.x + side * half, line.y + down * size) for side in (-1, 1) for down in (-0.668, 0.2)]


@pytest.mark.parametrize("count", [0, MOST + 1])
def test_too_few_or_too_many_values_make_no_wheel(count: int) -> None:
    assert wheel(["Listen"] * count) is None


def test_no_room_is_kept_for_a_hub_without_words() -> None:
    bottoms = [box(made(["Listen", "Be open"], centre))[3] for centre in ("", "We")]

    assert bottoms[0] == 0 < bottoms[1]


@pytest.mark.parametrize("count", EVERY)
def test_drops_stand_apart_and_inside_the_drawing(count: int) -> None:
    found = made(["Listen"] * count)
    left, top, right, bottom = box(found)
    ends = [(petal.x, petal.y) for petal in found.petals]

    assert all(left - 0.2 <= x - found.radius and x + found.radius <= right + 0.2 for x, _ in ends)
    assert all(top - 0.2 <= y - found.radius and y + found.radius <= bottom + 0.2 for _, y in ends)
    nearest = min(math.dist(one, other) for one, other in itertools.combinations(ends, 2))
    assert nearest >= 2 * found.radius + 7


@pytest.mark.parametrize("count", EVERY)
def test_a_number_touches_neither_hub_nor_name_nor_other_numbers(count: int) -> None:
    found = made(["Work in Partnership"] * count)
    for petal in found.petals:
        bead = (petal.bead_x, petal.bead_y)

        assert math.hypot(*bead) >= found.hub + found.bead + 4
        near = min(math.dist(corner, bead) for line in petal.lines for corner in corners(line, petal.text))
        assert near > found.bead
    beads = [(petal.bead_x, petal.bead_y) for petal in found.petals]
    assert min(math.dist(one, other) for one, other in itertools.combinations(beads, 2)) > 2 * found.bead


@pytest.mark.parametrize("count", EVERY)
def test_names_of_any_length_stay_inside_their_drop(count: int) -> None:
    luck = random.Random(count)  # noqa: S311 - names, not secrets
    names = [
        "".join(luck.choice("abcdemwij  &") for _ in range(luck.randint(3, 40))).strip(" &") or "a"
        for _ in range(count)
    ]
    for petal, name in zip(made(names).petals, names, strict=True):
        reached = [
            math.dist(corner, (petal.x, petal.y)) for line in petal.lines for corner in corners(line, petal.text)
        ]

        assert max(reached) <= made(names).radius - 2
        assert "".join(line.words for line in petal.lines).replace(" ", "") == name.replace(" ", "")


@pytest.mark.parametrize("count", EVERY)
def test_on_a_small_phone_a_drop_is_as_wide_as_a_finger(count: int) -> None:
    found = made(["Listen"] * count)
    left, _, right, _ = box(found)

    # 288 px are left of 320 where the page keeps a margin.
    assert 2 * found.radius * 288 / (right - left) >= 44


def test_the_first_drop_is_at_the_top_and_the_others_follow_the_clock() -> None:
    first, second, third = made(["a", "b", "c"]).petals

    assert (first.x, first.y < 0) == (0, True)
    assert second.x > 0 > third.x


def test_in_a_script_from_right_to_left_they_run_against_it() -> None:
    found = wheel(["a", "b", "c"], mirrored=True)

    assert found
    assert found.petals[1].x < 0 < found.petals[2].x


def test_two_lie_side_by_side_and_four_in_the_corners() -> None:
    one, other = made(["a", "b"]).petals
    assert one.y == other.y
    left, top, right, bottom = box(made(["a", "b", "c", "d"]))
    assert right - left == pytest.approx(bottom - top)
    assert right < 300


def test_one_value_fills_the_drawing_and_needs_no_number() -> None:
    found = made(["Listen"])

    assert (found.radius, found.bead, found.hub) == (300, 0, 0)
    assert [line.words for line in found.petals[0].lines] == ["Listen"]


def test_names_are_broken_between_words_and_lose_none() -> None:
    found = made(STOCKPORT)

    assert [" ".join(line.words for line in petal.lines) for petal in found.petals] == STOCKPORT
    assert [line.words for line in found.hub_lines] == ["Our", "values"]


def test_names_show_on_a_phone_of_today() -> None:
    # 390 px less the margins.
    assert made(STOCKPORT).named_from <= 358


def test_names_are_never_shown_smaller_than_can_be_read() -> None:
    found = made(STOCKPORT)
    left, _, right, _ = box(found)
    smallest = min(found.digit, *(petal.text for petal in found.petals))

    assert smallest * found.named_from / (right - left) >= READABLE - 0.1


def test_names_that_no_page_has_room_for_are_not_shown() -> None:
    assert made(["x" * 120, "Listen"]).named_from == 0
    assert 0 < made(["Many short words that go on"] * 6).named_from <= WIDEST


def test_words_on_the_hub_are_no_smaller_than_the_names() -> None:
    found = made(["Be kind"] * 4, "What we hold to in everything")

    assert found.hub_lines == []


def test_chinese_may_break_between_any_two_signs() -> None:
    assert pieces("开放 & trust") == ["开", "放 ", "& trust"]


@pytest.mark.parametrize("stroke", "/|")
def test_no_line_of_a_name_begins_with_a_stroke(stroke: str) -> None:
    assert pieces(f"Parents {stroke} carers") == [f"Parents {stroke} ", "carers"]


def test_no_line_of_a_name_is_a_single_sign_where_there_is_another_way() -> None:
    found = made(["开放与诚实", "积极倾听", "信"])

    assert [line.words for line in found.petals[0].lines] == ["开放与", "诚实"]
    assert [line.words for line in found.petals[2].lines] == ["信"]


def test_wide_letters_take_more_room() -> None:
    assert wide("mmm") > wide("nnn") > wide("iii")
    assert wide("评价") == 2
    assert wide("e\u0301") == wide("e")
    assert own("mmm") > own("nnn") > own("iii")


def test_outlines_are_closed_paths_of_plain_numbers() -> None:
    for petal in made(STOCKPORT).petals:
        assert re.fullmatch(r"M0 0L[-\d. ]+A[-\d. ]+Z", petal.path)
