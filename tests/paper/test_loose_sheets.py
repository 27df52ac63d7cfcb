"""Each sheet that is found loose says which charter it belongs to."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from tests.page.test_adopted import page as page_of
from tests.paper.drawn import grounds, words
from tests.paper.sheets import (
    NAMES,
    PROMISE,
    letters,
    made,
    page,
    pieces,
    pieces_by_page,
    poster,
    poster_of,
    reader,
    report,
    report_of,
    values,
)
from tests.support import Project

LEAST = 12
"""The size of the smallest type, in points."""
LARGE = 18
LONG = "A charter of everybody who works with children and young people and families of all kinds"


def behind(printed: Printed) -> list[str]:
    return [letters(found.extract_text()) for found in reader(printed).pages][1:]


@pytest.mark.parametrize("ways", [{}, {"large_print": True}])
@pytest.mark.parametrize("name", NAMES)
def test_every_page_of_a_report_names_the_charter_and_its_place(name: str, ways: dict[str, Any]) -> None:
    charter = page(name)
    wanted = (letters(charter.title).lower(), letters(charter.area).lower())

    assert all(words in said.lower() for words in wanted for said in behind(report_of(name, **ways)))


@pytest.mark.parametrize("ways", [{}, {"large_print": True}, {"landscape": True}])
@pytest.mark.parametrize("name", NAMES)
def test_every_side_of_a_poster_names_the_charter(name: str, ways: dict[str, Any]) -> None:
    sides = behind(poster_of(name, paper="a4", **ways))

    assert [n for n, said in enumerate(sides, 2) if letters(page(name).title) not in said] == []


def test_the_first_of_several_sheets_for_a_wall_has_its_name_beside_its_number() -> None:
    first = next(iter(pieces_by_page(poster_of("north-northants"))))
    foot = min(y for _, _, y, _ in first)

    assert letters(" ".join(words for words, _, y, _ in first if abs(y - foot) < 2)).startswith(
        "NorthNorthamptonshire–SPECIAL"
    )


def test_the_last_side_does_so_below_what_is_not_on_the_poster() -> None:
    (last,) = behind(poster_of("north-northants"))

    place = last.index(letters(page("north-northants").title))
    assert letters("North Northamptonshire – SPECIAL") in last
    assert last.index(letters("which also has")) < place


def test_a_name_of_more_than_two_lines_leaves_the_place() -> None:
    fields: dict[str, Any] = {"title": LONG + ", " + LONG, "area": "Town", "values": values(7, 6)}

    for printed in (report(made(**fields)), poster(made(**fields), paper="a4", large_print=True)):
        assert all("Town" in said and letters(LONG) not in said for said in behind(printed))


@pytest.mark.parametrize(
    "title", ["A Charter", "A Charter of Town", *(f"{LONG[:n]} Charter" for n in range(20, 92, 6))]
)
def test_the_number_of_a_page_stands_at_the_end_of_its_line(title: str, tmp_path: Path) -> None:
    fields: dict[str, Any] = {"title": title, "values": values(2, 6)}
    printed = report(made(**fields), large_print=True)
    sheet, found = words(printed, tmp_path)[-1]

    last = max(
        (word for word in found if word.top > 0.9 * sheet.bottom), key=lambda word: (round(word.top), word.right)
    )
    assert last.what.isdigit()
    # However many lines there are, they keep their distance from the edge of the paper.
    assert min(y - 0.24 * size for _, _, y, size in pieces(printed)) >= 8 * 72 / 25.4
    assert last.right == pytest.approx(sheet.right - 21 * 72 / 25.4, abs=1)


def test_a_name_on_two_lines_has_lines_of_even_length(tmp_path: Path) -> None:
    charter = made(title=f"{LONG} in all of our town", values=values(7, 12))
    sheet, found = words(poster(charter, paper="a4"), tmp_path)[1]
    name = [word for word in found if word.top > 0.94 * sheet.bottom and word.right < 0.8 * sheet.right]

    ends = sorted(max(word.right for word in name if word.top == top) for top in {word.top for word in name})
    assert len(ends) == 2
    assert ends[0] > 0.7 * ends[1]


@pytest.mark.parametrize("paper", ["a4", "a3"])
@pytest.mark.parametrize("name", NAMES)
def test_nothing_meets_the_foot_of_a_side(name: str, paper: str, tmp_path: Path) -> None:
    for _, found in words(poster_of(name, paper=paper, large_print=True), tmp_path)[1:]:
        assert not [(one, other) for n, one in enumerate(found) for other in found[n + 1 :] if one.meets(other)]


def test_a_sheet_of_an_adoption_names_who_took_the_charter_on(project: Project) -> None:
    charter = page_of(project, f"closing: {PROMISE}. {PROMISE}.\n")
    sides = behind(print_sheet(charter, Sheet("pdf/charter.typ")))

    assert charter.adopter is not None
    assert all(letters(charter.adopter.name) in said for said in sides)


@pytest.mark.parametrize(("paper", "ways"), [("a4", {}), ("a3", {"large_print": True})])
def test_a_title_stands_for_its_area_where_both_would_need_a_second_line(
    paper: str, ways: dict[str, Any], tmp_path: Path
) -> None:
    for _, found in words(poster_of("north-northants", paper=paper, **ways), tmp_path)[1:]:
        lowest = max(word.top for word in found)
        foot = " ".join(word.what for word in found if abs(word.top - lowest) < 2)
        assert foot.startswith(f"{page('north-northants').title} Page")


@pytest.mark.parametrize(
    ("name", "paper", "side"),
    [("stockport", "a4", 1), ("stoke", "a4", 1), ("north-northants", "a3", 0), ("north-northants", "a3", 1)],
)
def test_whose_a_side_is_stands_apart_from_all_above_it(name: str, paper: str, side: int, tmp_path: Path) -> None:
    sheet, found = words(poster_of(name, paper=paper), tmp_path)[side]
    last = max(word.bottom for word in found)
    above = max(word.bottom for word in found if word.bottom <= last - 2)

    # As far as blocks are from each other, which no two lines of a sentence are.
    assert last - above - LEAST > 0.9 * 0.0165 * sheet.right


@pytest.mark.parametrize("name", ["stoke", "south-glos"])
def test_what_is_on_no_side_is_said_above_the_bar_as_on_a_single_sheet(name: str) -> None:
    *_, last = (letters(found.extract_text()) for found in reader(poster_of(name, paper="a4")).pages)
    bar = {"stoke": "We commit to working together", "south-glos": "Signed by"}[name]

    assert last.index(letters("which also has")) < last.index(letters(bar))


def test_where_there_is_room_a_line_more_keeps_them_apart(tmp_path: Path) -> None:
    sheet, found = words(poster_of("north-northants", paper="a4", large_print=True), tmp_path)[-1]
    said = next(word for word in found if word.what == "“Outcomes”,")
    line = max((word for word in found if word.what == "North"), key=lambda word: word.top)

    assert line.bottom - said.bottom - LARGE > LARGE + 0.9 * 0.0165 * sheet.right


def test_the_bar_of_a_pledge_keeps_as_far_from_the_line_below_it(tmp_path: Path) -> None:
    printed = poster_of("north-northants", "pledge")
    sheet, found = words(printed, tmp_path)[-1]
    bar = max(box.bottom for box in grounds(printed, 1) if box.bottom < sheet.bottom - 1)

    assert max(word.bottom for word in found) - LEAST - bar > 0.0165 * sheet.right
