"""Numbers: what the charter prints comes first, and no number stands for two things."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given

from charterc.model.charter import Charter
from charterc.model.numbering import numbering, short_number
from charterc.model.passages import promises
from charterc.reading.read import read_bytes
from tests.random_charters import charters


def charter_of(text: str) -> Charter:
    charter = read_bytes(text.encode(), "town.yaml", Path("town.yaml"), Path()).charter
    assert charter is not None
    return charter


def told(text: str) -> dict[str, list[str]]:
    """The numbers of each promise, by its words."""
    charter = charter_of("title: T\n" + text)
    given = numbering(charter).promises
    return {promise.words: [given[place] for place in promise.places or ()] for promise in promises(charter)}


@pytest.mark.parametrize(
    ("printed", "short"),
    [
        *(("1)", "1"), ("W", "W"), ("(b)", "b"), ("2.1", "2.1"), ("2.1.", "2.1"), ("Principle 3", "3"), ("1.2.3", "1.2.3")),
        *(("", ""), ("first", ""), ("WI", ""), ("1a", ""), ("Principle three", ""), (None, "")),
    ],
)  # fmt: skip
def test_the_short_number_in_what_is_printed(printed: str | None, short: str) -> None:
    assert short_number(printed) == short


WIRRAL = """
values:
  - {number: W, name: Welcome, commitments: [We greet you, We listen]}
  - {number: R, name: Respect, commitments: [We ask]}
  - {number: R, name: Reflect, commitments: [We look back]}
  - {number: L, name: Learn, commitments: [We change]}
"""


def test_a_letter_of_an_acrostic_is_the_number_of_its_value_unless_it_stands_twice() -> None:
    assert told(WIRRAL) == {
        "We greet you": ["W.1"],
        "We listen": ["W.2"],
        "We ask": ["2.1"],
        "We look back": ["3.1"],
        "We change": ["L.1"],
    }


def test_the_badge_shows_the_printed_letter_even_where_it_stands_twice() -> None:
    assert list(numbering(charter_of(f"title: T\n{WIRRAL}")).values.values()) == ["W", "R", "R", "L"]


def test_a_position_that_another_value_has_as_its_number_is_not_given_twice() -> None:
    text = "values: [{number: R, name: A, commitments: [One x]}, {number: R, name: B, commitments: [Two x]}, "

    assert told(text + "{number: '1', name: C, commitments: [Three x]}]") == {
        "One x": ["1.1"],
        "Two x": ["2.1"],
        "Three x": ["3.1"],
    }


def test_the_letter_of_a_part_is_none_that_a_value_has() -> None:
    text = "values: [{number: A, name: Ask, commitments: [We ask]}]\nagreements: [We meet]\n"

    assert told(text) == {"We ask": ["A.1"], "We meet": ["B1"]}


def test_a_clause_keeps_its_printed_number() -> None:
    text = "agreements: [{number: '1', text: Purpose}, {number: 2), text: What we do}, {text: And more}]\n"

    assert told(text) == {"Purpose": ["1"], "What we do": ["2"], "And more": ["A3"]}


def test_numbers_that_two_parts_print_alike_get_a_letter() -> None:
    text = "agreements: [{number: '1', text: We meet}]\nrights: [{number: '1', text: Be heard}]\n"

    assert told(text) == {"We meet": ["A1"], "Be heard": ["B1"]}


def test_a_value_whose_number_would_be_that_of_a_clause_gets_a_letter() -> None:
    clauses = "agreements: [{number: '1', text: Purpose, items: [{number: '1.1', text: This says how}]}]\n"

    assert told(f"{clauses}values: [{{name: Listen, commitments: [We ask]}}]\n") == {
        "Purpose": ["1"],
        "We ask": ["A1.1"],
    }


@given(charters())
def test_every_place_of_a_promise_has_a_number_of_its_own(text: str) -> None:
    charter = charter_of(text)
    places = [place for promise in promises(charter) for place in promise.places or ()]
    numbers = numbering(charter).promises

    assert set(numbers) == set(places)
    assert len(set(numbers.values())) == len(numbers)


TWO_LISTS = """
cornerstones:
  - {name: Welcome, commitments: [We greet you]}
principles:
  - {name: Early, commitments: [We start soon]}
"""


@pytest.mark.parametrize(
    ("page", "numbers"),
    [
        ("", {"We greet you": ["1.1"], "We start soon": ["A1.1"]}),
        ("page: [principles]\n", {"We greet you": ["A1.1"], "We start soon": ["1.1"]}),
    ],
)
def test_of_two_lists_the_first_on_the_page_has_the_plain_numbers(page: str, numbers: dict[str, list[str]]) -> None:
    assert told(page + TWO_LISTS) == numbers


def test_a_list_beside_the_main_one_has_a_letter_also_where_nothing_is_promised_under_it() -> None:
    text = "levels: [Individual, Strategic]\nvalues: [{name: Listen, commitments: [We ask]}]\nagreements: [We meet]\n"
    given = numbering(charter_of(f"title: T\n{text}")).values

    assert {(name, index): given[name, index] for name, index in given if name == "levels"} == {
        ("levels", 0): "A1",
        ("levels", 1): "A2",
    }
    assert given["values", 0] == "1"
    assert told(text) == {"We ask": ["1.1"], "We meet": ["B1"]}


def test_a_list_beside_the_main_one_keeps_the_numbers_that_the_charter_prints() -> None:
    text = "levels: [{number: 1), name: One}, {number: 2), name: Two}, Three]\nvalues: [{name: Listen, commitments: [We ask]}]\n"
    given = numbering(charter_of(f"title: T\n{text}")).values

    assert [given["levels", index] for index in range(3)] == ["1", "2", "A3"]


@given(charters())
def test_no_two_lists_have_a_number_in_common_that_the_charter_does_not_print(text: str) -> None:
    charter = charter_of(text)
    given = [
        number
        for (name, index), number in numbering(charter).values.items()
        if not short_number(charter.groups[name].items[index].number)
    ]

    assert len(set(given)) == len(given)
