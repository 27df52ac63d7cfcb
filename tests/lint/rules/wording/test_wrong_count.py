"""The text names a number of values or outcomes that the charter does not have."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Five values", ["Five values"]),
        ("FIVE VALUES", ["FIVE VALUES"]),
        ("These five values hold", ["five values"]),
        ("our **five** values", ["five** values"]),
        ("our five (5) values", ["five (5) values"]),
        ("The charter has five values", ["five values"]),
        ("The NHS has six values", []),
        ("We keep three of the five values of the NHS", []),
        ("The council has three values of its own", []),
        ("The council's three values", []),
        ("In 2025 values changed", []),
        ("3/4 values", []),
        ("our 1.5 values", []),
    ],
)
def test_numbers_of_values(said: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: |\n  {said}\nvalues: [Be open, Be kind]\n") == found


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("our five values", "Write three, or check that none of the values is missing."),
        ("FIVE VALUES", "Write THREE, or check that none of the values is missing."),
        ("our 2 values", "Write 3, or check that all of the values belong here."),
    ],
)
def test_the_number_to_write(said: str, hint: str) -> None:
    (problem,) = problems("wrong-count", f"aim: {said}\nvalues: [Be open, Be kind, Be fair]\n")

    assert problem.hint == hint


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Our three values hold", ["three values"]),
        ("All 5 values hold", ["5 values"]),
        ("Our two values hold", []),
        ("The first three values matter", ["three values"]),
        ("The first values matter", []),
        ("One value counts, at least three values matter, 0 to 25 values", []),
        ("Our four shared values", ["four shared values"]),
        ("Our four principles", []),
    ],
)
def test_numbers_that_do_not_match_the_list(said: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: {said}\nvalues: [Be open, Be kind]\n") == found


@pytest.mark.parametrize(
    ("listed", "found"), [("[Be open, Be kind, Be fair]", []), ("[Be open, Be kind]", ["three values"])]
)
def test_a_text_may_count_its_own_list(listed: str, found: list[str]) -> None:
    item = f"values:\n  - name: What we hold to\n    text: We have three values.\n    commitments: {listed}\n"

    assert words("wrong-count", item) == found
    assert words("wrong-count", "values: [Be open]\naim: |\n  Our two values:\n\n  - be open\n  - be kind\n") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("One value was added. Two values were added.", []),
        ("We chose from seven values that families named.", []),
        ("There are five values in the plan of the council.", []),
        ("There are five values in this charter.", ["five values"]),
        ("There are five values in all.", ["five values"]),
    ],
)
def test_values_of_which_only_some_or_those_of_others_are_meant(said: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: {said}\nvalues: [Be open, Be kind, Be fair]\n") == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The charter makes nine promises.", ["nine promises"]),
        ("The charter makes five promises.", []),
        ("Our two promises count most.", []),
        ("We made nine promises in 2019.", []),
    ],
)
def test_numbers_of_promises(said: str, found: list[str]) -> None:
    text = f"aim: {said}\nvalues:\n  - {{name: A, commitments: [Ask, Listen]}}\n  - {{name: B, commitments: [Act, Tell, Try]}}\n"

    assert words("wrong-count", text) == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We promise three things: to ask, to listen, to act, and to learn.", ["three things"]),
        ("We promise four things: to ask, to listen, to act, and to learn.", []),
        ("We promise three things: to ask, to listen and to act.", []),
        ("We promise three things: to ask and listen, to act, to learn.", []),
        ("We promise at least three things: to ask, to listen, to act, and to learn.", []),
        ("There are three steps. Ask, listen, act, and learn.", []),
        ("Our three values (trust, kindness) hold.", ["three values"]),
        ("Our two values (trust, kindness) hold.", []),
        ("The five areas are education, health and care.", ["five areas"]),
        ("The three areas are education, health and care.", []),
        ("The two areas are education, health and care.", []),
        ("Our five promises are simple, clear and short.", []),
        ("Four of our values (trust, kindness) hold.", []),
    ],
)
def test_what_is_listed_right_behind_its_number(said: str, found: list[str]) -> None:
    assert words("wrong-count", f"aim: |\n  {said}\n") == found


@pytest.mark.parametrize(
    ("heading", "found"),
    [
        ("Our five promises", ["five promises"]),
        ("Our three promises", []),
        ("The five steps to a good meeting", ["five steps"]),
        ("Five years of promises", []),
        ("One of five promises", []),
    ],
)
def test_a_heading_that_counts_the_list_below_it(heading: str, found: list[str]) -> None:
    assert words("wrong-count", f"agreements:\n  heading: {heading}\n  items: [Ask, Listen, Act]\n") == found


@pytest.mark.parametrize(("listed", "found"), [("to ask, to listen", ["three things"]), ("to ask and to listen", [])])
def test_two_things_with_a_comma_make_a_list(listed: str, found: list[str]) -> None:
    assert said("wrong-count", f"We promise three things: {listed}") == found
