"""A link leads through a filter, a short name, or carries a tracker."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems

REAL = "https://town.gov.uk/plan"
QUOTED = "https%3A%2F%2Ftown.gov.uk%2Fplan"


@pytest.mark.parametrize(
    "url",
    [
        f"https://eur01.safelinks.protection.outlook.com/?url={QUOTED}&data=05%7C01&reserved=0",
        f"https://urldefense.com/v3/__{REAL}__;!!abc$",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__town.gov.uk_plan&d=DwMF",
        f"https://www.google.com/url?q={QUOTED}&sa=D",
        f"https://l.facebook.com/l.php?u={QUOTED}&h=AT0",
        f"{REAL}?utm_source=news&utm_medium=email",
        f"{REAL}?fbclid=abc",
    ],
)
def test_the_real_address_is_given(url: str) -> None:
    (problem,) = problems("wrapped-link", f"aim: See [the plan]({url}) now\n")

    assert problem.hint == f"Write:\n\n    {REAL}"


def test_a_short_name_is_told() -> None:
    assert (
        len(
            problems(
                "wrapped-link",
                "contacts:\n  - email: a@b.uk\n    links:\n      - url: https://bit.ly/3x\n        text: A\n",
            )
        )
        == 1
    )


def test_the_rest_of_a_query_stays() -> None:
    (problem,) = problems("wrapped-link", f"aim: See {REAL}?page=2&gclid=x\n")

    assert problem.hint.endswith(f"{REAL}?page=2")


@pytest.mark.parametrize(
    "url", [REAL, f"{REAL}?url=x", "https://www.google.com/maps?q=town", "https://www.facebook.com/town"]
)
def test_other_addresses_are_left_alone(url: str) -> None:
    assert problems("wrapped-link", f"aim: See {url} now\n") == []
