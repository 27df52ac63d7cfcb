"""A letter stands where a figure belongs."""

from __future__ import annotations

import pytest

from charterc.lint.engine import lint
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes
from tests.lint.linting import TODAY, problems

RULE = "letter-in-number"


def hints(sentence: str) -> list[str]:
    """What is to be written."""
    return [problem.hint for problem in problems(RULE, f"aim: |\n  {sentence}\n")]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("01632 96O 500", "01632 960 500"),
        ("O1632 960500", "01632 960500"),
        ("01632-96o-500", "01632-960-500"),
        ("(01632) 960 50l", "(01632) 960 501"),
        ("01632 96I 500", "01632 961 500"),
        ("01632 96I 5", "01632 961 5"),
        ("+44 1632 96O 500", "+44 1632 960 500"),
        ("+44 (0)1632 96O 500", "+44 (0)1632 960 500"),
        ("0800 11I1 11", "0800 1111 11"),
        ("2O26", "2026"),
        ("20I5", "2015"),
        ("202O", "2020"),
        ("19O5", "1905"),
        ("£1O", "£10"),
        ("£1,OOO", "£1,000"),
        ("£l5.50", "£15.50"),
        ("£I5", "£15"),
        ("9:3O", "9:30"),
        ("1l:00", "11:00"),
        ("I2:00", "12:00"),
    ],
)
def test_letters_in_numbers_are_found(wrong: str, right: str) -> None:
    assert hints(f"It is {wrong} in all") == [f"Write “{right}”."]


@pytest.mark.parametrize(
    "unit",
    [
        *("working days", "school days", "day", "days", "week", "weeks", "month", "months", "year", "years", "hour"),
        *("hours", "minute", "minutes", "families", "parents", "children", "people", "pounds", "pages", "places"),
        *("January", "February", "March", "April", "May", "June", "July", "August", "September", "October"),
        *("November", "December", "%", "am", "pm"),
    ],
)
def test_letters_in_counts_are_found(unit: str) -> None:
    assert hints(f"It is 1O {unit}") == ["Write “10”."]
    assert hints(f"It is 1O{unit}") == (["Write “10”."] if len(unit) < 3 else [])


@pytest.mark.parametrize(
    "sentence",
    [
        "We bring 2l of milk, 10l of water and 5 l of tea",
        "Class 3O, room 1O and O2 are here; H2O and CO2 too",
        "Outcome O1 and outcome I2",
        "Ring 01632 960 500 or 0800 1111",
        "In 2026 it cost £10.50, or £1,000",
        "See https://a.gov.uk/2O26 or a1O@b.gov.uk",
        "One in 10 people, 20 days",
        "Ring 01632 96O now",
        "Ring 01632   96O 500",
        "Ring 01632 96O 50013",
        "Code 3O26 and 2O2 and 2O260",
        "Only £O, £l and ££",
        "To 10 or 11, on 1 October",
    ],
)
def test_what_is_right_or_no_number_is_left_alone(sentence: str) -> None:
    assert hints(sentence) == []


def test_a_phone_field_is_told_once() -> None:
    text = "title: T\ncontacts:\n  - name: A\n    phone: 01632 96O 220\n"
    found = lint(read_bytes(text.encode(), "t.yaml"), Settings(TODAY)).problems

    assert [problem.name for problem in found if problem.span.line == 4] == [RULE]


@pytest.mark.parametrize(
    ("address", "right"),
    [
        ("1 Road, SK1 OAB", "SK1 0AB"),
        ("1 Road, OL1 Ixx", ""),
        ("1 Road, OL1 IAB", "OL1 1AB"),
        ("1 Road, SW1A lAA", "SW1A 1AA"),
        ("1 Road, OX14 0AB", ""),
        ("1 Road, B12 OLM", ""),
    ],
)
def test_a_postcode_is_looked_at_in_an_address(address: str, right: str) -> None:
    found = problems(RULE, f"contacts:\n  - name: A\n    address: {address}\n")

    assert [problem.hint for problem in found] == ([f"Write “{right}”."] if right else [])
    assert hints(address) == []


def test_the_message_names_the_letter() -> None:
    (problem,) = problems(RULE, "aim: Ring 01632 96O 500\n")

    assert problem.message == "In “01632 96O 500” the letter “O” stands where the figure 0 belongs."


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("We start at 1O:30am", ["10:30"]),
        ("We start at 10:3O pm", ["10:30"]),
        ("We start at 10:3Om", []),
        ("Part I:20 and O:30 and 1:2O:3", []),
        ("John 3:16, from 10:30 to 11:00", []),
    ],
)
def test_a_time_has_figures_alone(said: str, right: list[str]) -> None:
    assert hints(said) == [f"Write “{each}”." for each in right]
