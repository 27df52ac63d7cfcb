"""Numbers and times that do not agree, and promises that are alike."""

from __future__ import annotations

import pytest
from linting import problems, words

from charterc.lint.language.numbers import amounts


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("within a week", {("within", "day"): 7}),
        ("a fortnight before", {("within", "day"): 14}),
        ("each term", {("every", "month"): 4}),
        ("every quarter", {("every", "month"): 3}),
        ("every other year", {("every", "month"): 24}),
        ("biennially", {("every", "month"): 24}),
        ("monthly", {("every", "month"): 1}),
        ("bi-monthly", {}),
        ("once a fortnight", {("every", "day"): 14}),
        ("(5 days) later", {("within", "day"): 5}),
        ("every two school days", {("every", "day"): 2}),
        ("in every other working week", {("every", "working day"): 10}),
        ("every other 1.5 working weeks", {("every", "working day"): 7.5}),
        ("today, five people and a year", {}),
        ("£5 a week", {}),
        ("half a year", {}),
        ("the autumn term", {}),
        ("three quarters of families", {}),
    ],
)
def test_spans_of_time(said: str, found: dict[tuple[str, str], float]) -> None:
    assert {key: number for key, (number, _, _) in amounts(said).items()} == found


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


@pytest.mark.parametrize("rule", ["identical-commitment", "commitment-twice"])
def test_twice_under_one_value_is_one_finding(rule: str) -> None:
    text = "commitments:\n  ring: We will ring back soon\nvalues:\n  - name: A\n    commitments: [ring, We will ring back soon]\n"

    assert len(words(rule, text)) == (rule == "commitment-twice")


def test_ways_of_two_measures_may_be_the_same() -> None:
    text = "measures:\n  - what: A\n    how: [Team meetings each month]\n  - what: B\n    how: [Team meetings each month]\n"

    assert words("identical-commitment", text) == []
