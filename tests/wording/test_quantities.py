"""What a sentence says in figures, and which two figures cannot both be right."""

from __future__ import annotations

import pytest

from charterc.wording.quantities import clash, quantities, without
from charterc.wording.quantity import Quantity


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("within two weeks", [("within", 14)]),
        ("10 days before a visit", [("before", 10)]),
        ("a week's notice", []),
        ("five days' notice", [("before", 5)]),
        ("two times a year", [("every", 6)]),
        ("3 times in a term", [("every", 4 / 3)]),
        ("twice-yearly", [("every", 6)]),
        ("zero times a year", []),
        ("£1,250.50 and £3k", [("£", 1250.5), ("£", 3000)]),
        ("£2 million a year, £20 per hour", [("£ year", 2_000_000), ("£ hour", 20)]),
        ("£5m", [("£", 5_000_000)]),
        ("£5 thousand", [("£", 5_000)]),
        ("80%, ninety per cent, 70 percent", [("%", 80), ("%", 90), ("%", 70)]),
        ("aged 5 to 11, birth to 25", [("age", 5), ("age", 11), ("age", 0), ("age", 25)]),
        ("from the age of 14", [("age", 14)]),
        ("0\x0225 year olds", [("age", 0), ("age", 25)]),
        ("aged birth to 5", [("age", 0), ("age", 5)]),
        ("9am to 12.30 pm", [("clock", 9), ("clock", 12.5)]),
        ("12am, 12pm and 17:45", [("clock", 0), ("clock", 12), ("clock", 17.75)]),
        ("three parents, two staff", [("number of parent", 3), ("number of staff", 2)]),
        ("one meeting, one parents, 3-4 parents, 2.4 parents", [("number of parent", 2.4)]),
        ("chapter 3 is here", []),
        ("twenty-one days, 1,200 families", [("within", 21), ("number of famil", 1200)]),
        ("a dozen schools", [("number of school", 12)]),
        ("three of the governors of the trust are parents", [("number of parent", 3)]),
        ("a letter of one page", [("number of pag", 1)]),
        (
            "one parent, three parent carers, two carers",
            [("number of parent", 1), ("number of parent", 3), ("number of car", 2)],
        ),
        ("one parent to another", []),
        ("two seats for parents", [("number of parent", 2)]),
        ("an hour at every review", [("lasts", 1)]),
        ("at eight in the morning, five o'clock", [("clock", 8), ("clock", 17)]),
        ("6 of the 12 seats", [("%", 50)]),
        # times
        ("on the same day", [("within", 1)]),
        ("on the same day as the meeting", []),
        ("that week", [("within", 7)]),
        ("you have an hour for each", [("lasts", 1)]),
        ("for half an hour", [("lasts", 0.5)]),
        ("half an hour between visits", []),
        ("a two-year plan", [("lasts", 24)]),
        ("the charter covers 2024 to 2027", [("period", 2024), ("period", 2027)]),
        ("in 2024 to 2027 we sang", []),
        # money
        ("fifteen pounds an hour", [("£ hour", 15)]),
        ("45p a mile, £12/hour", [("£ mile", 0.45), ("£ hour", 12)]),
        ("free of charge", [("£ nothing", 0)]),
        ("training is free for families", [("£ nothing", 0)]),
        ("you are free to go", []),
        # ages and hours
        ("until they are 19", [("age", 19)]),
        ("until their 25th birthday", [("age", 25)]),
        ("those under 11", [("age", 11)]),
        ("those of 16 and over", [("age", 16)]),
        ("up to 20 places", [("number of plac", 20)]),
        ("open from nine to five", [("clock", 9), ("clock", 17)]),
        ("from ten to twelve parents", [("number of parent", 12)]),
        ("until noon", [("clock", 12)]),
        ("half past five, quarter to nine", [("clock", 17.5), ("clock", 8.75)]),
        ("half past seven, a quarter to seven", [("clock", 7.5), ("clock", 18.75)]),
        ("a quarter past one, half past twelve", [("clock", 13.25), ("clock", 12.5)]),
        ("quarter to 13, half past 2.5", []),
    ],
)
def test_quantities(said: str, found: list[tuple[str, float]]) -> None:
    assert [(each.kind, each.number) for each in quantities(said)] == found


@pytest.mark.parametrize(
    ("said", "bound"),
    [
        ("at least 3 parents", "least"),
        ("no fewer than three parents", "least"),
        ("more than 3 parents", "least"),
        ("up to 3 parents", "most"),
        ("no more than 3 parents", "most"),
        ("not less than 3 parents", "least"),
        ("3 parents or more", "least"),
        ("3 parents or fewer", "most"),
        ("at last 3 parents", ""),
    ],
)
def test_bounds(said: str, bound: str) -> None:
    assert [each.bound for each in quantities(said)] == [bound]


def span(number: float, unit: str, kind: str = "within") -> Quantity:
    return Quantity(kind, number, 0, 0, unit)


def money(number: float, bound: str = "") -> Quantity:
    return Quantity("£", number, 0, 0, bound=bound)


@pytest.mark.parametrize(
    ("one", "other", "do_clash"),
    [
        (span(5, "day"), span(6, "day"), True),
        (span(48, "hour"), span(2, "day"), False),
        (span(28, "day"), span(1, "month"), False),
        (span(27, "day"), span(1, "month"), False),
        (span(26, "day"), span(1, "month"), True),
        (span(5, "day"), span(5, "working day"), True),
        (span(5, "working day"), span(5, "working day"), False),
        (money(5), money(6), True),
        (money(5, "least"), money(6), False),
        (money(5, "least"), money(5), False),
        (money(5, "least"), money(4), True),
        (money(5, "most"), money(6), True),
        (money(5, "most"), money(5), False),
        (money(5, "least"), money(6, "most"), False),
        (money(5, "least"), money(4, "most"), True),
        (money(5, "most"), money(6, "most"), True),
    ],
)
def test_which_two_clash(one: Quantity, other: Quantity, *, do_clash: bool) -> None:
    assert clash(one, other) is clash(other, one) is do_clash


def test_what_is_left_without_them_has_what_is_counted() -> None:
    said = "we pay two parents £5 within 3 days"

    assert without(said, quantities(said)).split() == ["we", "pay", "parents", "within"]
