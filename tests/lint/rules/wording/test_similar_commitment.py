"""Two promises say nearly the same in different words."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


OTHERS = (
    "We will meet in places that everyone can get to",
    "We will write in plain words",
    "We will keep the notes of each meeting safe",
    "We will pay travel costs",
    "We will thank people for their time",
)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will tell families when a plan is late", "We will tell families when a plan is ready"),
        ("We will speak up when something goes wrong", "We will speak up when something goes well"),
        ("Schools will name a lead for families", "Hospitals will name a lead for families"),
        ("We will share data with schools", "We will share data with hospitals"),
        ("We will send papers five days before a meeting", "We will send minutes five days after a meeting"),
        ("We will train our staff in Makaton", "We will train our staff in safeguarding"),
    ],
)
def test_a_contrast_is_not_similar(first: str, second: str) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will give feedback on what has changed", "We will feed back on what has changed"),
        ("We will keep families informed of progress", "We will keep parents informed about progress"),
        (
            "We will provide relevant information when appropriate to do so",
            "We will provide relevant information in a timely way",
        ),
        ("We will organise meetings at times which suit you", "We will arrange meetings at times that suit you"),
        ("We will reply to emails within five working days", "We will reply to e-mails in 5 working days"),
        ("We will walk the route before the first day", "We will walk the route ahead of the first day"),
    ],
)
def test_the_same_in_other_words_is_similar(first: str, second: str) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == [second]


def test_similar_promises_are_found_at_the_later_with_the_earlier_beside_it() -> None:
    text = agreed(
        "We will do what we say we will or explain clearly why we cannot",
        "We will meet in places that everyone can reach",
        "We will do what we say we will do or explain clearly why we cannot",
    )
    (problem,) = problems("similar-commitment", text)

    assert (problem.span.line, problem.span.column) == (5, 5)
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will answer letters from families within 5 days", "We will answer letters from families within 20 days"),
        ("We will pay for travel", "We will pay for childcare"),
        ("We will listen to children at every meeting", "We will bring food to every meeting we hold"),
        ("Team meetings", "Team meetings each week"),
    ],
)
def test_other_numbers_and_other_subjects_are_not_similar(first: str, second: str) -> None:
    others = ("We will draw pictures for young children", "We will ring before a visit to a family home")

    assert words("similar-commitment", agreed(first, *others, second)) == []


def test_a_sign_that_echoes_a_promise_is_not_similar() -> None:
    promise = "We will explain every decision to the family that it is about"
    text = f"{agreed(promise)}indicators:\n  - We explained every decision to the family that it is about\n"

    assert words("similar-commitment", text) == []


def test_the_likeness_that_counts_can_be_set() -> None:
    text = agreed(
        "We will explain each decision to families", "We will explain each late decision to schools", "We will sing"
    )

    assert words("similar-commitment", text) == []
    assert words("similar-commitment", text, options={"similar-commitment": {"threshold": 0.3}}) == [
        "We will explain each late decision to schools"
    ]
