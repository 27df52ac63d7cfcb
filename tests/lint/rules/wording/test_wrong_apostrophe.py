"""An apostrophe is missing, or stands where none belongs."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, slips

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


@pytest.mark.parametrize(
    ("sentence", "wrong", "right"),
    [
        # of one, though several are written
        ("Ask each patients' consent", "patients'", "patient's"),
        ("Show a social workers' signature", "workers'", "worker's"),
        ("Another families' bad news is not ours", "families'", "family's"),
        ("No patients' name is on the board", "patients'", "patient's"),
        ("Each hospitals' reception has a lamp", "hospitals'", "hospital's"),
        ("Some peoples' children walk", "peoples'", "people's"),
        ("We give an hours' notice", "hours'", "hour's"),
        # several, though one is written
        ("Send the letter's to both addresses", "letter's", "letters"),
        ("Menu's are in pictures", "Menu's", "menus"),
        ("The rule's apply to all", "rule's", "rules"),
        ("We are closed on Sunday's", "Sunday's", "Sundays"),
        ("Patient's may bring a friend", "Patient's", "Patients"),
        ("The CEO's of both trusts sign", "CEO's", "CEOs"),
        # what is done
        ("Everyone get's a copy", "get's", "gets"),
        ("The nurse see's you at home", "see's", "sees"),
        # what belongs to somebody
        ("The clerks door is open", "clerks", "clerks'"),
        ("The centres own bus brings you home", "centres", "centre's"),
        ("Ask for the managers number", "managers", "managers'"),
        ("A mans home is his castle", "mans", "man's"),
        ("Two months rent is due", "months", "months'"),
        ("Yesterdays menu is on the door", "Yesterdays", "Yesterday's"),
        ("Ask Wilf. Wilfs number is on the wall", "Wilfs", "Wilf's"),
        # its, it's; your, you're; who's, whose
        ("It counts even when it's reply is short", "it's", "its"),
        ("I go when I like. Its my choice", "Its", "It's"),
        ("Its time to ask", "Its", "It's"),
        ("We say when its over", "its", "it's"),
        ("Stay as long as your well enough", "your", "you're"),
        ("Say what your afraid of", "your", "you're"),
        ("You may speak from you're seat", "you're", "your"),
        ("We know who's signature is on it", "who's", "whose"),
        ("Because you came, sit where you're friends sit", "you're", "your"),
        ("Ring us if were late", "were", "we're"),
        # times and relatives
        ("This weeks menu is on the door", "weeks", "week's"),
        ("At a moments notice we come", "moments", "moment's"),
        ("His fathers watch was found", "fathers", "father's"),
        ("The groups main aim is clear", "groups", "group's"),
        ("The volunteer's, who are unpaid, come daily", "volunteer's", "volunteers"),
    ],
)
def test_slips_are_told_from_the_words_around(sentence: str, wrong: str, right: str) -> None:
    found = slips(RULE, sentence)

    assert [each.lower() for each, _ in found] == [wrong.lower()]
    assert found[0][1].lower() == right.lower()


@pytest.mark.parametrize(
    "sentence",
    [
        "A parents' evening is held each term",
        "Every carers' group has a room",
        "A two days' walk is too long",
        "The indigenous peoples' rights are in law",
        "We see that patients' experience is heard",
        "Ask when the meeting's on",
        "Check that the lift's in order",
        "Today's are better",
        "Keep to the do's and don'ts",
        "The residents meet in the lounge",
        "The tenants house their own guests",
        "The schools own buses",
        "The neighbours face the same trouble",
        "The trustees number ten",
        "All our yesterdays are in the album",
        "In Wales schools close at noon",
        "We think it's staff who matter, and it's policy to ask",
        "Its doors open at eight",
        "Its most used room is the kitchen",
        "If your well child is bored, ask us",
        "When your at-home visit ends, ring us",
        "Who's home on Monday?",
        "In the last weeks results came in",
        "My mums and dads came",
        "The schools next to the park are full",
        "When were you told?",
        "Read the report's first page",
    ],
)
def test_what_only_looks_like_a_slip_is_left_alone(sentence: str) -> None:
    assert slips(RULE, sentence) == []


def test_what_somebody_said_is_looked_at_and_what_is_quoted_is_not() -> None:
    said = "statements:\n  - text: It is late. Its my bed.\n    said-by: Ann\n"

    assert len(problems(RULE, said)) == 1
    assert problems(RULE, "aim: The sign says “Its my bed” here\n") == []
