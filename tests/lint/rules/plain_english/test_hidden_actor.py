"""A promise does not say who will keep it."""

from __future__ import annotations

import pytest

from tests.lint.linting import said, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Consideration will be given to the time", ["will be given"]),
        ("Feedback will then be collected from families", ["will then be collected"]),
        ("Notes will be written by the chair", []),
        ("You will be told what was decided", []),
        ("We will be involved from the start", []),
        ("We will give people time", []),
    ],
)
def test_promises_without_an_actor(said: str, found: list[str]) -> None:
    assert words("hidden-actor", f"agreements:\n  - {said}\n") == found


def test_below_words_that_name_who_acts_a_promise_may_be_passive() -> None:
    assert words("hidden-actor", "agreements:\n  stem: 'We will see that:'\n  items: [a meeting is arranged]\n") == []


def test_signs_and_promises_by_somebody_may_be_passive() -> None:
    assert words("hidden-actor", "indicators:\n  - Feedback will be collected\n") == []
    assert words("hidden-actor", "agreements:\n  - text: Feedback will be collected\n    by: The school\n") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Letters will be answered by 5pm", ["will be answered"]),
        ("Letters will be answered by the end of the week", ["will be answered"]),
        ("Notes will be sent by post", ["will be sent"]),
        ("Decisions will be made by consensus", ["will be made"]),
        ("Views will always be sought", ["will always be sought"]),
        ("Families will be fully involved", ["will be fully involved"]),
        ("Nobody's notes won’t be lost; plans won’t be changed", ["won’t be changed"]),
        ("Reports are to be shared", ["are to be shared"]),
        ("Costs are going to be repaid", ["are going to be repaid"]),
        ("Plans have to be agreed", ["have to be agreed"]),
        ("Notes will get written", ["will get written"]),
        ("A meeting is arranged before the review", ["A meeting is arranged"]),
        ("Every letter is always answered", ["Every letter is always answered"]),
        # what is right
        ("Letters will be answered by the SEND team within 5 days", []),
        ("Staff will be relaxed, tired or experienced", []),
        ("The group will be made up of parents", []),
        ("The panel will be composed of parents", []),
        ("We will say what will be done", []),
        ("We will make sure that minutes will be sent", []),
        ("The notes can be found online", []),
        ("Families will get involved", []),
        ("No child will be left out", []),
        ("A meeting is arranged by the school", []),
        ("What we agreed is published", []),
        ("“A letter is answered”, you said", []),
    ],
)
def test_passives(sentence: str, found: list[str]) -> None:
    assert said("hidden-actor", sentence) == found
