"""The pledge: every promise once, and room to sign; what one side cannot hold goes on as few as can be."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from invented import strained

from charterc.formats.paper.papers import PAPERS
from charterc.page.build import build_page
from charterc.reading.read import read_bytes
from tests.paper import drawn
from tests.paper.sheets import (
    NAMES,
    letters,
    made,
    pieces,
    pieces_by_page,
    poster,
    poster_of,
    reader,
    text,
    values,
)

SHEETS = [(name, paper) for name in NAMES for paper in ("a3", "a4", "a5")]
NUMBER = re.compile(r"\b(?:[1-9]\d?\.|[A-Z])[1-9]\d?\b")


@pytest.mark.parametrize(("name", "paper"), SHEETS)
def test_no_side_is_without_promises_nor_half_empty(name: str, paper: str) -> None:
    high = PAPERS[paper][1] * 72 / 25.4
    # Below the foot's line stands nothing else.
    sides = [
        [piece for piece in side if piece[2] > 0.06 * high] for side in pieces_by_page(poster_of(name, "pledge", paper))
    ]

    assert all(any(NUMBER.search(words) for words, *_ in side) for side in sides)
    assert [share for side in sides if (share := 1 - min(y for _, _, y, _ in side) / high) < 0.6] == []


@pytest.mark.parametrize(("name", "sides"), [("stockport", 2), ("north-northants", 4), ("stoke", 2), ("south-glos", 2)])
def test_it_takes_few_sides_of_a5(name: str, sides: int) -> None:
    assert len(reader(poster_of(name, "pledge", "a5")).pages) == sides


def test_a_promise_of_several_values_says_where_else_it_stands() -> None:
    said = text(poster_of("stockport", "pledge"))

    assert letters("We will agree together who are the right people to be involved (also 2.1, 3.2, 4.1)") in letters(
        said
    )
    # Eleven of the 33 promises are said before, in seven ways.
    assert said.count("(also") == 7


def test_missing_numbers_are_explained_where_there_are_any() -> None:
    said = "Where several values make the same promise, it appears once with all its numbers."

    assert said in " ".join(text(poster_of("stockport", "pledge")).split())
    assert said not in " ".join(text(poster_of("stoke", "pledge")).split())


def test_no_word_of_the_title_stands_alone_on_a_line() -> None:
    lines: dict[int, str] = {}
    for words, _, y, _ in pieces(poster_of("stockport", "pledge", "a4")):
        lines[round(y)] = lines.get(round(y), "") + letters(words)

    assert list(lines.values())[:2] == ["STOCKPORTLOCALAREA", "CO-PRODUCTIONCHARTER"]


def test_lines_of_one_side_can_be_followed() -> None:
    """South Gloucestershire's agreements are long: on A3 they stand in two columns, in type that is not small."""
    printed = poster_of("south-glos", "pledge", "a3")
    starts = {round(x) for words, x, _, _ in pieces(printed) if NUMBER.fullmatch(words.strip())}

    assert len(reader(printed).pages) == 1
    assert printed.fit["text"] >= 15
    assert max(starts) - min(starts) > 200


def test_stockports_a4_is_one_side() -> None:
    assert len(reader(poster_of("stockport", "pledge", "a4")).pages) == 1


def test_a_value_that_goes_on_over_the_page_says_its_name_again() -> None:
    first, second, *_ = (
        letters(side.extract_text()) for side in reader(poster(made(values=values(1, 24)), "pledge", "a5")).pages
    )

    assert "Value1ofours" in first
    assert "Value1ofours(continued)" in second


def test_a_value_of_few_promises_is_never_cut() -> None:
    sides = [letters(side.extract_text()) for side in reader(poster(made(values=values(9, 4)), "pledge", "a5")).pages]

    assert len(sides) > 1
    for n in range(1, 10):
        assert [f"{n}.1W" in side for side in sides] == [f"{n}.4W" in side for side in sides]


def test_people_who_sign_side_by_side_have_lines_of_one_height() -> None:
    named = [{"name": "Ann Example", "role": "Chair " * 30}, {"name": "Bob Example"}]
    sheet = poster(made(status="draft", values=values(2, 2), signatories=named), "pledge")
    places = {words: y for side in pieces_by_page(sheet) for words, _, y, _ in side}

    assert len({round(y) for words, y in places.items() if "Example" in words}) == 1


def test_nobody_signs_on_a_side_without_promises() -> None:
    full = read_bytes(strained()["sixteen-values"].encode(), "full.yaml", Path("full.yaml"), Path()).charter
    assert full is not None
    last = reader(poster(build_page(full, "full"), "pledge", "a5")).pages[-1].extract_text()

    assert "Signature" in last
    assert NUMBER.search(last)


def test_room_to_spare_stands_between_promises_more_than_between_groups() -> None:
    """Stockport's second column has a group less than its first: no hole opens between its groups for that."""
    headings = ("Actively Listen", "Value the Lived Experience", "Do What Matters", "Work Together", "Be Respectful")
    printed = [piece for piece in pieces(poster_of("stockport", "pledge", "a3")) if piece[0].strip()]
    gaps = [
        min(above - y for _, left, above, _ in printed if above > y and abs(left - x) < 40)
        for words, x, y, _ in printed
        if words.strip() in headings
    ]

    assert len(gaps) == len(headings)
    assert max(gaps) < 1.5 * min(gaps)


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_promises_beside_each_other_stand_about_as_far_apart(paper: str) -> None:
    tops = {
        words.split()[0]: y for words, _, y, _ in pieces(poster_of("stockport", "pledge", paper)) if NUMBER.match(words)
    }

    # Both of two lines, in the first column and in the second.
    first, second = tops["2.2"] - tops["2.3"], tops["7.3"] - tops["7.4"]
    assert max(first, second) / min(first, second) < 1.2


def test_who_signs_has_a_line_for_the_date_and_one_with_room_for_a_hand() -> None:
    places = {words: y for words, _, y, _ in pieces(poster_of("stoke", "pledge", "a4"))}

    assert places["Signature"] == places["Date"]
    assert places["Name"] - places["Signature"] > 12 * 72 / 25.4


def test_promises_stand_about_as_close_on_every_side(tmp_path: Path) -> None:
    (_, first), (_, second) = drawn.words(poster_of("stockport", "pledge", "a5"), tmp_path)
    tops = {word.what: word.top for word in first + second}

    # Each of one line.
    assert abs((tops["1.3"] - tops["1.2"]) - (tops["5.2"] - tops["5.1"])) < 8


def test_promises_stand_about_as_close_in_every_column(tmp_path: Path) -> None:
    printed = poster_of("south-glos", "pledge")
    ((_, found),) = drawn.words(printed, tmp_path)
    tops = {word.what: word.top for word in found}
    size = printed.fit["text"]

    # “B1” has two lines, “C2” one.
    assert abs((tops["B2"] - tops["B1"]) - (tops["C3"] - tops["C2"]) - 1.24 * size) < 0.5 * size


def test_words_that_lead_into_all_values_stand_above_the_first() -> None:
    said = letters(text(poster_of("stoke", "pledge")))
    lead = letters("In adopting this co-production charter, we will:")

    assert said.count(lead) == 1
    assert said.index(lead) < said.index(letters("Welcome and Care"))


def test_where_more_is_promised_than_by_values_each_value_has_its_lead() -> None:
    charter = made(
        values={"heading": "Our values", "stem": "Here we will:", "items": values(3, 2)},
        agreements=["Papers go out early"],
    )

    assert letters(text(poster(charter, "pledge"))).count(letters("Here we will:")) == 3


@pytest.mark.parametrize("name", NAMES)
def test_it_says_what_a_tick_means(name: str) -> None:
    assert letters("Tick each promise that you will keep.") in letters(text(poster_of(name, "pledge")))


SIGNING = [
    {"name": "Ann Example", "organisation": "The Forum", "date": "2025-01-02"},
    {"name": "Bob Tester", "role": "Head of SEND", "organisation": "The Council"},
]


def test_whoever_has_signed_is_named_and_all_others_have_a_line(tmp_path: Path) -> None:
    printed = poster(made(status="draft", values=values(2, 2), signatories=SIGNING), "pledge")
    ((_, found),) = drawn.words(printed, tmp_path)
    below = {word.what: word for word in found}

    def is_written_above(word: str) -> bool:
        """Whether there is room for a hand between a word and what is printed above it."""
        over = [other.bottom for other in found if other.bottom <= below[word].top and other.left < below[word].right]
        return below[word].top - max(over) > 10 * 72 / 25.4

    assert not is_written_above("Ann")
    assert [word for word in ("Bob", "Signature") if not is_written_above(word)] == []


def test_names_of_those_who_have_signed_take_no_side_more() -> None:
    printed = poster_of("south-glos", "pledge", "a4")

    assert len(reader(printed).pages) == 1
    assert letters("Signature") in letters(text(printed))
    assert letters("Jenny Theed, Sirona Care & Health") in letters(text(poster_of("south-glos", "pledge", "a3")))


@pytest.mark.parametrize("design", ["pledge", "value"])
def test_a_sheet_names_the_area_where_the_title_does_not(design: str) -> None:
    named, unnamed = (
        letters(text(poster(made(title=title, area="Riverton", values=values(2, 2)), design)))
        for title in ("A Charter for Us", "The Riverton Charter")
    )

    assert letters("Riverton – A Charter for Us") in named
    assert unnamed.count("Riverton") == 1


def test_a_column_that_lacks_something_is_looser_by_a_third_of_its_type_at_most(tmp_path: Path) -> None:
    printed = poster_of("south-glos", "pledge", "a3")
    ((_, found),) = drawn.words(printed, tmp_path)
    numbers = {word.what: word for word in found if re.fullmatch(r"B\d+", word.what)}

    def room(upper: str, lower: str) -> float:
        first, second = numbers[upper], numbers[lower]
        said = [
            word for word in found if 0 <= word.left - first.left < 330 and first.top - 1 < word.top < second.top - 1
        ]
        return second.top - max(word.bottom for word in said)

    assert numbers["B2"].left < numbers["B9"].left
    # The second column lacks more than this fills.
    assert room("B9", "B10") - room("B2", "B3") == pytest.approx(0.32 * printed.fit["text"], abs=0.1)


def test_columns_that_lack_little_end_level(tmp_path: Path) -> None:
    ((_, found),) = drawn.words(poster_of("stockport", "pledge", "a4"), tmp_path)
    ends = {word.what: word.bottom for word in found if word.what in ("(also", "time")}

    # “(also 5.5)” and “time for what we need to do together” are the last lines of both columns.
    assert ends["(also"] == pytest.approx(ends["time"], abs=0.5)


@pytest.mark.parametrize(("landscape", "least"), [(None, 14.8), (True, 15)])
def test_its_promises_are_as_large_as_there_is_room_for(landscape: bool | None, least: float) -> None:  # noqa: FBT001 - a table
    assert poster_of("stockport", "pledge", "a3", landscape=landscape).fit["text"] > least


@pytest.mark.parametrize(("name", "paper", "enough"), [("stockport", "a5", "a4"), ("north-northants", "a4", "a2")])
def test_the_paper_that_is_named_is_the_first_that_holds_all_on_one_side(name: str, paper: str, enough: str) -> None:
    assert poster_of(name, "pledge", paper).fit["paper"] == enough
    assert poster_of(name, "pledge", enough).fit["sides"] == 1
