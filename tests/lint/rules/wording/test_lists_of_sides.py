"""Items that do not belong below the words above them: they do not read on, or are of the other side."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


def under(kind: str, above: str, item: str) -> list[str]:
    """What the two rules find in an item below a stem, or below a heading where there is no colon."""
    field = "stem" if above.endswith(":") else "heading"
    text = f'{kind}:\n  {field}: "{above}"\n  items: ["{item}"]\n'
    return [*words("broken-stem", text), *words("wrong-party", text)]


@pytest.mark.parametrize(
    ("stem", "item"),
    [
        ("We will:", "it's your garden too"),
        ("We will:", "supper is served at six"),
        ("We will:", "medicine must be locked away"),
        ("We will:", "handover to take place by the bed"),
        ("We will:", "rota to be put up by noon"),
        ("We will:", "those who help get a meal"),
        ("We will:", "no guest is turned away"),
        ("We will:", "nobody eats alone"),
        ("We will:", "two drivers on every trip"),
        ("We will:", "elderly guests first"),
        ("We will:", "trained helpers at meals"),
        ("We will:", "told you the price"),
        ("We will:", "sent a copy home"),
        ("We promise to:", "we'd like a call when you are late"),
        ("You have a right to:", "we show you the notes"),
        ("You are entitled to:", "you may bring a friend"),
        ("You will find:", "ring you about the ramp"),
        ("There will be:", "give back what was lent"),
        ("We will do this by:", "ring back the same day"),
    ],
)
def test_an_item_that_does_not_read_on_is_told(stem: str, item: str) -> None:
    assert under("agreements", stem, item) == [item]


@pytest.mark.parametrize(
    ("kind", "above", "item"),
    [
        ("agreements", "We promise:", "please bring slippers"),
        ("agreements", "We will:", "pay your rent on the first"),
        ("agreements", "We will:", "sign in at the desk when you come"),
        ("agreements", "What we promise", "Tell us when you move"),
        ("agreements", "What you can expect from us", "You bring your own towel"),
        ("agreements", "You can expect us to:", "keep your appointments"),
        ("rights", "You have the right to:", "pay your rent on time"),
        ("rights", "Your rights", "You must give a month's notice"),
        ("responsibilities", "Please:", "give you a copy of the plan"),
        ("responsibilities", "In return, please:", "we keep your file for six years"),
        ("responsibilities", "What we ask of you", "Our drivers will wear badges"),
        ("responsibilities", "Your side", "We open at nine every day"),
        ("responsibilities", "What we ask of visitors", "we will offer you tea"),
        ("actions", "Tenants have agreed to:", "recruit more staff"),
        ("actions", "Residents will:", "repair the lift within a day"),
        ("actions", "We ask patients to:", "publish the waiting times"),
    ],
)
def test_what_the_other_side_does_is_told(kind: str, above: str, item: str) -> None:
    assert under(kind, above, item) == [item]


@pytest.mark.parametrize(
    ("kind", "above", "item"),
    [
        ("agreements", "We will:", "no longer charge for parking"),
        ("agreements", "We will:", "staff the desk until nine"),
        ("agreements", "We will:", "budget for an interpreter"),
        ("agreements", "We will:", "email you the notes"),
        ("agreements", "We will:", "feed back within a week"),
        ("agreements", "We will:", "put it right"),
        ("agreements", "We will:", "read every letter"),
        ("agreements", "We will:", "bring your meals on time"),
        ("agreements", "We will:", "arrange the handover to take place by the bed"),
        ("agreements", "We promise:", "a cup of tea"),
        ("agreements", "You are entitled to:", "your own key"),
        ("agreements", "You will find:", "a ramp at each door"),
        ("rights", "Your rights", "You have a say"),
        ("rights", "You have the right to:", "see a doctor of your choice"),
        ("responsibilities", "Your part", "We ask you to sign in"),
        ("responsibilities", "Your part", "Tell us when we get it wrong"),
        ("responsibilities", "Please:", "switch your phone to silent"),
        ("actions", "Tenants will:", "report repairs"),
        ("actions", "Patients will:", "tell staff about allergies"),
    ],
)
def test_what_belongs_there_is_left_alone(kind: str, above: str, item: str) -> None:
    assert under(kind, above, item) == []
