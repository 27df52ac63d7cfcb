"""A day stands in the text that no calendar has."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "impossible-date"


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("by 31 June 2026", ["31 June 2026"]),
        ("by 30 June 2026", []),
        ("on the 31st of April", ["31st of April"]),
        ("on 30 Feb", ["30 Feb"]),
        ("on June 31", ["June 31"]),
        ("on 31/6/2026", ["31/6/2026"]),
        ("on 0 May", ["0 May"]),
        # leap years
        ("on 29 February 2027", ["29 February 2027"]),
        ("on 29 February 2028", []),
        ("each 29 February", []),
        ("on June 50", ["June 50"]),
        # no days
        ("June 51", []),
        ("June 98", []),
        ("in May 31 families came", []),
        ("31 marches", []),
        ("version 31.6.1", []),
    ],
)
def test_days(said: str, found: list[str]) -> None:
    assert words(RULE, f"aim: |\n  We meet {said}\n") == found


def test_the_day_on_which_a_measure_is_due_is_looked_at() -> None:
    assert words(RULE, "measures:\n  - what: Ask\n    due: 30 February 2027\n") == ["30 February 2027"]


def test_the_message_says_how_long_the_month_is() -> None:
    (problem,) = problems(RULE, "aim: by 29 February 2027\n")

    assert problem.message == "“29 February 2027” is no day: February 2027 has 28."
    assert problem.hint == "Check the date. The last day of that month is 28 February 2027."


@pytest.mark.parametrize(
    ("due", "found"), [("2026-11-31", ["2026-11-31"]), ("2026-11-30", []), ("2027-02-29", ["2027-02-29"])]
)
def test_a_day_in_figures_is_looked_at(due: str, found: list[str]) -> None:
    assert words(RULE, f'measures:\n  - what: Ask\n    due: "{due}"\n') == found
