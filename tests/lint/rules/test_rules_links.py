from __future__ import annotations

import pytest
from linting import problems, words

OUTCOMES = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n  well: I am well\n"


def test_a_value_without_a_promise_is_found_only_where_others_have_one() -> None:
    text = "values:\n  - name: Be open\n    commitments: [We will share]\n  - name: Be kind\n  - name: Be fair\n    how: [Take turns]\n"

    assert words("value-without-commitment", text) == ["Be kind"]
    assert words("value-without-commitment", "values: [Be open, Be kind]\n") == []


def test_a_level_or_principle_is_named_as_what_it_is() -> None:
    text = "principles:\n  - name: A\n    commitments: [We will share]\n  - B\n"

    assert "what this principle changes" in problems("value-without-commitment", text)[0].message


def test_a_value_without_an_outcome_is_found_where_the_charter_links_outcomes() -> None:
    text = f"values:\n  - name: A\n    outcomes: [safe]\n  - name: B\n{OUTCOMES}"

    assert words("value-without-outcome", text) == ["B"]
    assert words("value-without-outcome", f"values: [A, B]\n{OUTCOMES}") == []


@pytest.mark.parametrize(
    ("served", "alone"),
    [
        ("[safe]", ["I am heard", "I am well"]),
        ("[safe, heard, well]", []),
        ("all", []),
        ("heard", ["I feel safe", "I am well"]),
    ],
)
def test_an_outcome_that_no_value_serves_is_found(served: str, alone: list[str]) -> None:
    assert words("outcome-without-value", f"values:\n  - name: A\n    outcomes: {served}\n{OUTCOMES}") == alone


def test_an_outcome_without_an_id_cannot_be_served() -> None:
    text = (
        "values:\n  - name: A\n    outcomes: [safe]\noutcomes:\n  - text: I feel safe\n    id: safe\n  - I am heard\n"
    )

    assert words("outcome-without-value", text) == ["I am heard"]
    assert "Give the outcome an id" in problems("outcome-without-value", text)[0].hint


def test_a_commitment_that_no_value_names_is_found() -> None:
    text = "commitments:\n  a: We will share\n  b: We will ask\nvalues:\n  - name: Open\n    commitments: [a]\n"

    assert words("unused-commitment", text) == ["We will ask"]


def test_one_finding_where_no_commitment_is_named_at_all() -> None:
    assert words("unused-commitment", "commitments:\n  a: We will share\n  b: We will ask\n") == ["We will share"]


def test_a_measure_without_a_way_is_found_only_where_others_have_one() -> None:
    text = "measures:\n  - what: Train staff\n    how: [One day]\n  - what: Ask families\n"

    assert words("measure-without-way", text) == ["Ask families"]
    assert words("measure-without-way", "measures: [Train staff, Ask families]\n") == []


@pytest.mark.parametrize(
    "sign",
    [
        "indicators: [Families say so]",
        "measures: [Ask families]",
        "monitoring: [We will ask families]",
        "statements: [I was heard]",
        "values:\n  - name: A\n    indicators: [Families say so]",
    ],
)
def test_outcomes_need_a_sign_of_any_kind(sign: str) -> None:
    assert words("outcome-without-measure", OUTCOMES) == ["outcomes"]
    assert words("outcome-without-measure", f"{OUTCOMES}{sign}\n") == []


def test_a_full_list_of_outcomes_is_found_from_three_outcomes_on() -> None:
    values = "values:\n  - name: A\n    outcomes: [well, safe, heard]\n"
    two = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n"

    assert words("all-outcomes-listed", values + OUTCOMES) == ["[well, safe, heard]"]
    assert words("all-outcomes-listed", "values:\n  - name: A\n    outcomes: [safe, heard]\n" + two) == []
