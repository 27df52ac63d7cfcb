"""An apostrophe is missing, or stands where none belongs."""

from __future__ import annotations

import pytest

from tests.lint.linting import slips

RULE = "wrong-apostrophe"


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
        ("Look at the councils website", "councils", "council's"),
        ("Read this years report", "years", "year's"),
        ("Come to Mondays meeting", "Mondays", "Monday's"),
        ("The mens group", "mens", "men's"),
        ("We look after pupil's emotional, social wellbeing", "pupil's", "pupils'"),
        ("The charter is your's", "your's", "yours"),
        ("Were sorry when we fail", "Were", "We're"),
        ("Lets talk about it", "Lets", "Let's"),
        ("We read it and well tell you", "well", "we'll"),
        ("Two SENCO's and a teacher", "SENCO's", "SENCOs"),
        ("As in the 1990's", "1990's", "1990s"),
        ("We learn your child,s name", "child,s", "child's"),
        ("Care leavers' are asked first", "leavers'", "leavers"),
        ("The pupils' is who we ask", "pupils'", "pupils"),
        ("We meet at arms length", "arms length", "arm's length"),
        ("Ask the head of Children Services", "Children", "Children's"),
        ("We meet with parents', always", "parents'", "parents"),
        ("The PCF’s have a say", "PCF’s", "PCFs"),
        ("In the 1990’s it began", "1990’s", "1990s"),
        ("We work at arms-length", "arms-length", "arm's length"),
        ("Acknowledging families input is the start", "families", "families'"),
        ("We go on valuing parents time", "parents", "parents'"),
    ],
)
def test_slips_are_found_with_what_was_meant(sentence: str, wrong: str, right: str) -> None:
    assert slips(RULE, sentence) == [(wrong, right)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Children's plans, parents' views, families' lived experience",
        "What families experience and parents need",
        "We won't, don't and can't; it's so",
        "Two of the school's rules, three children's names",
        "The forum's own rules are the council's too",
        "The NHS's plan, an MP's answer; it works well and tells you so",
        "When were you told? Were you asked? The council lets us in",
        "Our services plan and report together",
        "A parent told us: “we wont go”",
    ],
)
def test_what_is_right_is_left_alone(sentence: str) -> None:
    assert slips(RULE, sentence) == []
