"""Two places say the opposite of each other."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "contradictory-statement"


def promises(*said: str) -> str:
    return "agreements:\n" + "".join(f"  - {each}\n" for each in said)


def test_the_message_names_both_and_where_the_first_one_stands() -> None:
    (problem,) = problems(RULE, promises("Parents must sign the plan", "Parents need not sign the plan"))

    assert problem.message == "“Parents need not sign the plan” says the opposite of “Parents must sign the plan”."
    assert [related.span.line for related in problem.related] == [3]


def test_a_denial_above_a_list_belongs_to_its_items() -> None:
    lists = (
        'actions:\n  stem: "We will never:"\n  items:\n    - store letters in a locked room\n'
        "agreements:\n  - We will store letters in a locked room\n"
    )

    assert words(RULE, lists) == ["We will store letters in a locked room"]
    assert words(RULE, lists.replace("never:", "also:")) == []


def test_what_stands_below_a_heading_that_denies_is_left_alone() -> None:
    lists = (
        'actions:\n  heading: "{}"\n  items:\n    - Store letters in a locked room\n'
        "agreements:\n  - Never store letters in a locked room\n"
    )

    assert words(RULE, lists.format("What we do")) == ["Never store letters in a locked room"]
    assert words(RULE, lists.format("What we do not do")) == []


def test_two_parties_may_say_the_opposite() -> None:
    lists = (
        "responsibilities:\n  groups:\n    - by: {}\n      items: [We write the final plan]\n"
        "    - by: Schools\n      items: [We never write the final plan]\n"
    )

    assert words(RULE, lists.format("Schools")) == ["We never write the final plan"]
    assert words(RULE, lists.format("Nurses")) == []


def test_what_says_little_is_not_denied() -> None:
    assert words(RULE, promises("Nurses write", "Nurses never write")) == ["Nurses never write"]
    assert words(RULE, promises("We write", "We never write")) == []


def test_four_hundred_sentences_are_compared() -> None:
    rest = [f"Room {number} is blue" for number in range(398)]
    pair = ("Nurses write letters", "Nurses never write letters")

    assert words(RULE, promises(pair[0], *rest, pair[1])) == [pair[1]]
    assert words(RULE, promises(pair[0], *rest, "Room 400 is blue", pair[1])) == []


def test_long_sentences_are_cut_in_the_message() -> None:
    def shown(length: int) -> str:
        said = f"Nurses write {'a' * (length - 19)} again"
        (problem,) = problems(RULE, promises(said, "Nurses never write " + said[13:]))
        return problem.message.rpartition("“")[2].removesuffix("”.")

    assert len(shown(150)) == 150
    assert shown(151) == f"Nurses write {'a' * 132} …"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # we do it, and it is done
        ("We publish minutes of the board", "Minutes of the board are not published"),
        ("This charter applies to every school", "Schools are not covered by this charter"),
        ("We hold meetings in the holidays", "No meetings take place in the holidays"),
        ("We publish minutes of the board", "Minutes of the board are not ever published"),
        # two things are said of one
        ("We publish minutes of the board", "Minutes of the board are kept and are not published"),
        # in other words
        ("We never share your story without your consent", "Your story may be passed to others without asking you"),
        # never, and now and then
        ("We never postpone a review", "We sometimes put off a review"),
        # at any time
        ("You can ring the nurse at any time", "You cannot ring the nurse at night"),
        # two poles
        ("Recordings of the board are deleted", "We keep recordings of the board"),
        ("All our workshops are free", "Families pay a small fee for each workshop"),
        ("We always invite parents to planning meetings", "Staff plan meetings without families in the room"),
        ("The survey is open to everyone", "Only members can take part in the survey"),
        ("The survey is open to everyone", "Only young parents from town can take part in the survey"),
        ("The final plan is approved by parents", "The head signs off the final plan without going back to parents"),
        ("Workshops are always in person", "Workshops in June are online"),
    ],
)
def test_the_opposite_in_other_words(first: str, second: str) -> None:
    assert words(RULE, promises(first, second)) == [second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # what turns on a word
        ("Staff must decide with families", "Staff must not decide for families"),
        # a condition of its own
        ("We share files with nurses", "We do not share files with nurses unless you agree"),
        # how it is felt to be, or for now, or for some
        ("Families are heard by staff", "Families feel not heard by staff"),
        ("Half the board are parents", "Half the board are not parents"),
        # the words for a thing and for its opposite
        ("We will use plain English", "We will not use jargon"),
        # who does it is not whom it is done to
        ("We visit nurses at work", "Nurses do not visit at work"),
        ("We hold meetings for families", "Families do not hold meetings"),
        # what is done, and what there is
        ("90% of plans will be finished on time", "We have no plans to finish on time"),
        ("Your officer sends you the draft plan", "We draft the plan"),
        # two poles, and two things
        ("Recordings of the board are deleted", "We keep minutes of the board"),
        ("Recordings of the board are deleted", "We do not keep recordings of the board"),
        ("The workshops are free for parents", "We charge for the workshops for staff"),
        ("Workshops are free", "Workshops are free to choose their fee, and we charge for it"),
        ("Everyone is free to join the workshop", "There is a charge for the workshop"),
        ("Your story is confidential", "We publish the story"),
        ("Workshops are in person", "Workshops are online"),
        ("The survey is open to everyone", "Only young parents from our town can take part in the survey"),
        ("Workshops are always in person", "Workshops can be online"),
        ("Workshops are always in person", "Workshops for new governors with nurses are online"),
        ("Workshops are always in person", "The notes of workshops are online"),
        ("Parking is free on sundays", "Families pay for parking"),
        ("We use plain words for technical terms in letters", "Letters use technical terms"),
    ],
)
def test_what_may_hold_beside_it(first: str, second: str) -> None:
    assert words(RULE, promises(first, second)) == []


def test_levels_may_be_the_opposite_of_each_other() -> None:
    levels = "{}:\n  - name: Told\n    text: Families never choose the chair.\n  - name: Equal\n    text: Families choose the chair.\n"

    assert words(RULE, levels.format("levels")) == []
    assert words(RULE, levels.format("values")) == ["Families choose the chair."]


def test_what_a_term_means_is_no_promise() -> None:
    terms = "agreements: [Families choose the chair]\nglossary:\n  terms:\n    Consultation: Families never choose the chair.\n"

    assert words(RULE, terms) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Families can self-refer to the service", "Referrals to the service must come from a GP"),
        ("Travel costs are paid in cash on the day", "We pay travel costs by bank transfer within a month"),
        ("There is no waiting list for the hydro pool", "Families wait about eight weeks for the hydro pool"),
        ("You need not book a place at our drop-in", "Please book a place at the drop-in first"),
        ("What is said in the group is confidential", "What is said in the group is reported to the board"),
        ("Once made, complaints cannot be withdrawn", "Complaints can be withdrawn"),
        ("The advice line is open every day", "The advice line is closed at weekends"),
    ],
)
def test_more_of_what_cannot_both_be_so(first: str, second: str) -> None:
    assert words(RULE, promises(first, second)) == [second]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Families can self-refer to the service", "Referrals to the hospital clinic must come from a GP"),
        ("What is said in the group is confidential", "What the group decides is reported to the board"),
        ("Recordings of the board are deleted", "We keep minutes of the board"),
    ],
)
def test_more_of_what_may_hold_beside_it(first: str, second: str) -> None:
    assert words(RULE, promises(first, second)) == []
