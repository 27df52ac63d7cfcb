"""An apostrophe is missing, or stands where none belongs."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "wrong-apostrophe"


def slips(sentence: str) -> list[tuple[str, str]]:
    text = f"agreements:\n  - text: |\n      {sentence}\n"
    return [
        (wrong, problem.hint.partition("“")[2].partition("”")[0])
        for wrong, problem in zip(words(RULE, text), problems(RULE, text), strict=True)
    ]


@pytest.mark.parametrize(
    ("sentence", "wrong", "right"),
    [
        ("We wont decide alone", "wont", "won't"),
        ("We know youre busy", "youre", "you're"),
        ("The childrens plans", "childrens", "children's"),
        ("The childrens' plans", "childrens'", "children's"),
        ("We act on families lived experience", "families", "families'"),
        ("We act on parents views", "parents", "parents'"),
        ("Your childs plan is yours", "childs", "child's"),
        ("An hours notice is enough", "hours", "hour's"),
        ("Give two weeks notice", "weeks", "weeks'"),
        ("Read your parents view's form", "view's", "views"),
        ("Everyones voice counts", "Everyones", "Everyone's"),
        ("Parents cut it to two page's.", "page's", "pages"),
        ("We run many activity's", "activity's", "activities"),
        ("The editor's can learn from it", "editor's", "editors"),
        ("We learn your child,s name", "child,s", "child's"),
    ],
)
def test_slips_are_found_with_what_was_meant(sentence: str, wrong: str, right: str) -> None:
    assert slips(sentence) == [(wrong, right)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Children's plans, parents' views, families' lived experience",
        "What families experience and parents need",
        "We won't, don't and can't; it's so",
        "Two of the school's rules, three children's names",
        "The forum's own rules are the council's too",
        "A parent told us: “we wont go”",
    ],
)
def test_what_is_right_is_left_alone(sentence: str) -> None:
    assert slips(sentence) == []
