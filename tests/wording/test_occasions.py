"""How often something happens, told by the calendar."""

from __future__ import annotations

import pytest

from charterc.wording.occasions import days_of_month, occasions


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("on the first monday of each month", [(1, "month")]),
        ("every half-term", [(2, "month")]),
        ("every january", [(12, "month")]),
        ("each spring and autumn", [(6, "month")]),
        ("in the spring", []),
        ("every friday", [(7, "day")]),
        ("every other friday", [(14, "day")]),
        ("on friday", []),
        ("six-weekly", [(42, "day")]),
        ("four meetings a year", [(3, "month")]),
        ("four parents a year", []),
    ],
)
def test_occasions(said: str, found: list[tuple[float, str]]) -> None:
    assert [occasion[:2] for occasion in occasions(said)] == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("on the first monday of each month", [0]),
        ("is the last sunday in the term", [34]),
        ("on the first monday", []),
        ("on mondays", []),
    ],
)
def test_days_of_a_month(said: str, found: list[int]) -> None:
    assert [number for number, *_ in days_of_month(said)] == found
