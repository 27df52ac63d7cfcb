"""Dates as a charter gives them: days, and times that are only known roughly."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from pydantic import ValidationError

from charterc.model.charter import Charter
from charterc.model.when import Moment, moment_of


def agreed(value: Any) -> Moment:
    moment = Charter.model_validate({"title": "Our charter", "agreed": value}).agreed
    assert moment is not None
    return moment


@pytest.mark.parametrize(
    ("written", "first", "last", "iso"),
    [
        ("2026-03-31", "2026-03-31", "2026-03-31", "2026-03-31"),
        ("31 March 2026", "2026-03-31", "2026-03-31", "2026-03-31"),
        ("2026-03", "2026-03-01", "2026-03-31", "2026-03"),
        ("March 2026", "2026-03-01", "2026-03-31", "2026-03"),
        ("December 2026", "2026-12-01", "2026-12-31", "2026-12"),
        ("Autumn term 2026", "2026-09-01", "2026-12-31", ""),
        ("Winter 2026", "2026-12-01", "2027-02-28", ""),
        ("2025/26", "2025-09-01", "2026-08-31", ""),
        ("2025-26", "2025-09-01", "2026-08-31", ""),
        ("2010-11", "2010-11-01", "2010-11-30", "2010-11"),
        ("2026", "2026-01-01", "2026-12-31", "2026"),
        ("Ramadan 2026", "2026-01-01", "2026-12-31", "2026"),
    ],
)
def test_a_date_is_what_is_known_of_it(written: str, first: str, last: str, iso: str) -> None:
    moment = agreed(written)

    assert (moment.first.isoformat(), moment.last.isoformat(), moment.iso) == (first, last, iso)


@pytest.mark.parametrize("written", ["March 2026", "Autumn term 2026", "31 March 2026", "Gwanwyn 2026", "2025-26"])
def test_words_are_printed_as_they_are(written: str) -> None:
    assert agreed(written).words == written


def test_figures_are_left_to_the_language_of_the_page() -> None:
    assert (agreed("2026-03").words, agreed("2026-03-31").words) == ("", "")
    assert agreed(dt.date(2026, 3, 31)) == agreed("2026-03-31")


def test_dates_sort_as_people_would() -> None:
    in_order = ["2025", "Autumn 2025", "Spring term 2026", "2026-03", "2026-03-02", "April 2026", "Autumn term 2026"]

    assert sorted(in_order, key=moment_of) == in_order


@pytest.mark.parametrize(
    ("written", "fix"),
    [
        ("31/3/2026", "2026-03-31"),
        ("31.03.2026", "2026-03-31"),
        ("03/2026", "2026-03"),
        ("2026-02-30", "2026-01-31"),
        ("soon", "2026-01-31"),
        ("Autumn term", "Autumn term 2026"),
        ("31/31/2026", "2026-01-31"),
    ],
)
def test_what_can_be_misread_is_refused_with_a_fix(written: str, fix: str) -> None:
    with pytest.raises(ValidationError) as caught:
        agreed(written)

    assert [(error["type"], error["ctx"]["fix"]) for error in caught.value.errors()] == [("bad_date", fix)]


@pytest.mark.parametrize("written", [["2026"], {"first": "2026-01-01", "last": "2026-01-02"}])
def test_a_list_or_a_mapping_is_no_date(written: Any) -> None:
    with pytest.raises(ValidationError):
        agreed(written)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("2026-03", "March 2026", True),
        ("2026-03-01", "1st March, 2026", True),
        ("mid-March 2026", "Mid March 2026", True),
        ("Gwanwyn 2026", "Hydref 2026", False),
        ("early March 2026", "March 2026", False),
        ("before March 2026", "March 2026", False),
    ],
)
def test_two_dates_mean_the_same_where_their_days_or_their_words_do(one: str, other: str, *, same: bool) -> None:
    assert (moment_of(one).meaning == moment_of(other).meaning) == same
