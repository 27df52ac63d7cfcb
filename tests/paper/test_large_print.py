"""Large print: nothing below 18 points, and larger than the usual sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.sheet import Sheet, SheetPlan
from tests.paper.drawn import words
from tests.paper.sheets import NAMES, POSTERS, letters, made, poster, poster_of, reader, report_of, text, values


@pytest.mark.parametrize(("name", "design"), POSTERS)
def test_large_print_keeps_its_name(name: str, design: str) -> None:
    assert poster_of(name, design, "a4", large_print=True).fit["smallest"] >= 18 - 0.05


@pytest.mark.parametrize("promises", [1, 2])
@pytest.mark.parametrize("paper", ["a4", "a3"])
def test_it_is_larger_than_the_usual_sheet(promises: int, paper: str) -> None:
    charter = made(values=values(4, promises, "We will listen"))
    usual, large = (poster(charter, paper=paper, large_print=way) for way in (False, True))

    assert large.fit["text"] > 1.1 * usual.fit["text"]


def test_a_note_says_that_it_has_two_sides_by_choice() -> None:
    plan = SheetPlan("poster-a3-large-print.pdf", Sheet("poster/charter.typ", "a3", large_print=True))

    assert plan.advice({"sides": 2, "by-choice": True, "text": 27.1, "on-one": 20.3, "smallest": 18.0}) == [
        "poster-a3-large-print.pdf has 2 sides: its promises are 27 pt, and would be 20 pt on one."
    ]


def test_a_note_says_that_one_side_would_leave_out_more() -> None:
    plan = SheetPlan("poster-a3-large-print.pdf", Sheet("poster/charter.typ", "a3", large_print=True))
    fit = poster_of("stoke", paper="a3", large_print=True).fit

    assert fit["left-out"] == [one for one in fit["left-out"] if one["field"] != "indicators"]
    assert plan.advice(fit) == ["poster-a3-large-print.pdf has 3 sides: one would leave out more."]


@pytest.mark.parametrize(("count", "promises", "sides"), [(4, 2, 2), (4, 4, 1), (3, 5, 1)])
def test_it_takes_a_side_more_only_for_type_that_is_a_tenth_larger(count: int, promises: int, sides: int) -> None:
    fit = poster(made(values=values(count, promises)), paper="a3", large_print=True).fit

    assert fit["sides"] == sides
    assert sides == 1 or fit["text"] > 1.1 * fit["on-one"]


@pytest.mark.parametrize("ways", [{"paper": "a4"}, {"paper": "a3"}, {"paper": "a4", "landscape": True}])
def test_it_offers_no_paper_on_which_it_would_have_several_sides_again(ways: dict[str, Any]) -> None:
    fit = poster_of("stockport", large_print=True, **ways).fit

    assert fit["sides"] > 1
    assert fit["paper"] == ""
    assert "upright" not in fit


def test_it_leaves_out_no_signs() -> None:
    printed = poster_of("stoke", paper="a4", large_print=True)

    assert "indicators" not in {one["field"] for one in printed.fit["left-out"]}
    assert letters("Listening is calm and respectful") in letters(text(printed))


def test_names_can_be_read_on_the_wheel_before_contacts_stand_beside_it() -> None:
    printed = poster_of("stockport", paper="a4", large_print=True)
    front, *_, last = (letters(found.extract_text()) for found in reader(printed).pages)

    assert letters("Be Accountable") in front
    assert letters("SEND-IP@STOCKPORT.GOV.UK") in last


@pytest.mark.parametrize("paper", ["a4", "a3"])
@pytest.mark.parametrize("name", NAMES)
def test_only_the_foot_stands_in_the_foot_of_a_report(name: str, paper: str, tmp_path: Path) -> None:
    _, *pages = words(report_of(name, paper=paper, large_print=True), tmp_path)
    # Two lines of 18 points below their rule, and 8.1 mm to the paper's edge.
    feet = [[word for word in found if word.bottom > sheet.bottom - 70] for sheet, found in pages]

    lines = [{round(word.top) for word in foot} for foot in feet]
    assert [n for n, foot in enumerate(lines, 2) if len(foot) > 2 or max(foot) - min(foot) > 22] == []


def test_a_value_that_takes_both_sides_of_a_sheet_is_printed() -> None:
    printed = poster(made(values=values(2, 12)), "value", "a4", large_print=True)

    assert printed.fit["sides"] == 2


def test_a_list_that_goes_on_ends_both_of_its_sides_as_level_as_can_be(tmp_path: Path) -> None:
    *_, (_, before), (sheet, last) = words(poster_of("north-northants", paper="a4", large_print=True), tmp_path)

    ends = [
        max(word.bottom for word in found if word.left < 0.8 * sheet.right and word.bottom < 0.82 * sheet.bottom)
        for found in (before, last)
    ]
    # “B1” to “B8” and “B9” to “B16”: eleven stood on one side, and five on the other.
    assert {word.what for word in last} >= {"B9", "B16"}
    assert abs(ends[0] - ends[1]) < 0.15 * sheet.bottom


def test_contacts_below_the_last_list_take_their_part_of_the_room(tmp_path: Path) -> None:
    sheet, found = words(poster_of("stockport", paper="a4", large_print=True), tmp_path)[-1]
    address, last = (next(word for word in found if word.what == what) for what in ("@SMBC_SEND", "Recognise,"))

    assert 1.03 < (address.bottom - address.top) / (last.bottom - last.top) < 1.25
    assert address.right < sheet.right
    assert next(word for word in found if word.what == "touch").top - last.bottom < 0.3 * sheet.bottom


def test_a_side_with_little_on_it_takes_the_end_of_the_list_before_it() -> None:
    *_, before, last = (
        side.extract_text() for side in reader(poster_of("south-glos", paper="a4", large_print=True)).pages
    )

    assert "B9 " in before
    assert "B11 " in last
    assert "C1 " in last


def test_names_that_would_take_many_lines_stand_in_one_column(tmp_path: Path) -> None:
    _, found = words(poster_of("north-northants", paper="a4", large_print=True), tmp_path)[1]
    beads = [word for word in found if word.what in {"A1", "A2", "A3", "A4"}]
    first = [word.top for word in found if beads[0].top - 1 < word.top < beads[1].top - 12]

    assert max(word.left for word in beads) - min(word.left for word in beads) < 2
    assert max(first) - min(first) < 2 * 1.4 * 1.2 * 19
