"""A day that is far ahead is a slip."""

from __future__ import annotations

import pytest

from charterc.errors import UsageError
from charterc.model.when import moment_of
from charterc.versions.today import refuse_far_day


@pytest.fixture(autouse=True)
def _today(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1772323200")  # 1 March 2026


@pytest.mark.parametrize("day", ["1998-01-01", "2026-03-01", "2027-03-01", "January 2027"])
def test_a_day_of_the_past_or_of_the_coming_year_is_taken(day: str) -> None:
    refuse_far_day(moment_of(day))


@pytest.mark.parametrize("day", ["2099-01-01", "2027-04-01", "April 2027"])
def test_a_later_one_is_refused(day: str) -> None:
    with pytest.raises(UsageError, match="is more than a year ahead"):
        refuse_far_day(moment_of(day))
