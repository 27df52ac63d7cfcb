"""Two places give different numbers for the same thing."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (agreed("We send minutes to parents within a week", "Minutes go to parents within three weeks"), []),
        (agreed("We send minutes to parents within a week", "We send minutes to parents in two weeks"), ["two weeks"]),
        (agreed("Our board meets every month", "Our board meets every quarter"), ["every quarter"]),
        (agreed("We publish a report each year", "We publish a report every term"), ["every term"]),
        (agreed("We pay £5 a week for travel", "We pay for travel within two weeks"), []),
        (
            "monitoring: We review the charter each year.\ngovernance:\n  review: every three years",
            ["every three years"],
        ),
        ("monitoring: We review the charter each year.\ngovernance:\n  review: annually", []),
        ("monitoring: The board asks every month how it works.\ngovernance:\n  review: annually", []),
        (
            "agreements:\n  - text: We will answer emails\n    within: 5 days\ncontacts:\n  - text: We answer emails in 9 days",
            ["9 days"],
        ),
        (
            "agreements:\n  - text: We will answer emails\n    within: 5 days\n  - text: We will visit\n    within: 9 days",
            [],
        ),
    ],
)
def test_times_that_contradict(text: str, found: list[str]) -> None:
    assert words("contradictory-number", f"{text}\n") == found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        (
            "We will answer emails within 5 working days",
            "Emails are answered within ten working days",
            ["ten working days"],
        ),
        ("We will review the charter every year", "The charter is reviewed every two years", ["every two years"]),
        ("We will review the charter annually", "The charter is reviewed every 12 months", []),
        ("We will answer emails within one week", "We will answer emails within 7 days", []),
        ("We will answer complaints within 20 days", "We will acknowledge complaints within 2 days", []),
        ("We will meet every month", "We will publish every year", []),
    ],
)
def test_contradictory_times(first: str, second: str, found: list[str]) -> None:
    assert words("contradictory-number", agreed(first, "We will sing", second)) == found
