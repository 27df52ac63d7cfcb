"""Two promises say nearly the same in different words."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import linted, problems, words


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
        ("We will offer training to parent representatives", "Parent representatives offer training to staff"),
        ("We will share data with schools", "We will share data with hospitals"),
        ("We will send papers five days before a meeting", "We will send minutes five days after a meeting"),
        ("We will train our staff in Makaton", "We will train our staff in safeguarding"),
        ("We will print the bus times every Monday", "We will print our accounts every Monday"),
        (
            "We will answer your letter and deal with your question promptly",
            "If we cannot answer your letter and deal with your question promptly we will ring you",
        ),
        ("We will ask you about food and rest at school", "We will ask you about sleep and play at school"),
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
        ("We will tell you who your key worker is", "We will let you know who your key worker is"),
        ("We will treat everyone with kindness", "We will treat everybody with kindness"),
        ("We will keep carers informed of each decision", "We will notify parents of every decision"),
        ("We will ask your opinion of a plan within two weeks", "We will request your views of a plan within 14 days"),
        ("We will walk the route before the first day", "We will walk the route ahead of the first day"),
        (
            "We will answer every question honestly, even when we do not know",
            "We will give every question an honest answer, even if that is that we do not know",
        ),
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


def test_what_two_parties_promise_below_their_lead_ins_is_not_similar() -> None:
    text = (
        "values:\n  - name: School\n    stem: The school will\n    commitments:\n"
        "      - tell parents about any worry over sleep, meals or friends of a child\n"
        "  - name: Home\n    stem: {}\n    commitments:\n"
        "      - tell the school about any worry over sleep, meals or friends of a child\n"
    )

    assert words("similar-commitment", text.format("Parents will")) == []
    assert words("similar-commitment", text.format("The school will")) != []


def test_a_topic_alone_makes_two_promises_not_similar() -> None:
    others = ("We keep a seat for everyone", "We write in plain words", "We pay for the bus")
    first, second = (
        "The needs of the child will be the focus, not forms",
        "Focus on what children and young people can do",
    )

    assert [p.severity for p in problems("similar-commitment", agreed(first, *others, second))] in ([], [Severity.INFO])


def test_the_likeness_that_counts_can_be_set() -> None:
    text = agreed(
        "We will write and explain each decision",
        "We will paint, sing, dance and explain each decision",
        "We will sing",
    )

    assert words("similar-commitment", text) == []
    assert words("similar-commitment", text, options={"similar-commitment": {"threshold": 0.3}}) == [
        "We will paint, sing, dance and explain each decision"
    ]


def test_two_different_promises_of_few_words_are_not_similar() -> None:
    first, second = "We will print the bus times every Monday", "We will print our accounts every Monday"

    assert words("similar-commitment", agreed(first, second)) == []


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("We will tell you early", "We will let you know early", ["We will let you know early"]),
        ("We tell you early", "We notify you early", []),
        ("We will tell you about it", "We will let you know of it", []),
    ],
)
def test_a_promise_of_few_words_is_similar_only_where_it_is_the_same(first: str, second: str, found: list[str]) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == found


def test_three_words_put_for_others_are_too_many_for_a_contrast() -> None:
    same = "We will ask you with pictures of food, cats and dogs at our school about lessons and homework and %s"
    first, second = same % "rest, sleep and play", same % "rain, snow and hail"

    assert words("similar-commitment", agreed(first, second)) == [second]
    assert words("similar-commitment", agreed(same % "rest and sleep", same % "rain and snow")) == []


@pytest.mark.parametrize(("party", "found"), [("Schools", []), ("Parents", ["We will treat everybody with kindness"])])
def test_what_two_parties_promise_is_not_compared(party: str, found: list[str]) -> None:
    text = (
        "responsibilities:\n  groups:\n"
        "    - heading: A\n      by: Parents\n      items: [We will treat everyone with kindness]\n"
        f"    - heading: B\n      by: {party}\n      items: [We will treat everybody with kindness]\n"
    )

    assert words("similar-commitment", text) == found


def test_two_that_each_have_something_of_their_own_must_share_much() -> None:
    first, second = "We will give bread to cats and show milk to cows", "We will give bread and show milk to dogs"

    assert words("similar-commitment", agreed(first, second)) == []


def test_five_words_are_enough_to_be_alike() -> None:
    found = words(
        "similar-commitment", agreed("Publish the minutes every month", *OTHERS, "Publish our minutes every month")
    )

    assert found == ["Publish our minutes every month"]


def test_statements_of_four_words_are_too_short_to_be_alike() -> None:
    assert (
        words("similar-commitment", agreed("Publish minutes of meetings", *OTHERS, "Publish minutes of our meetings"))
        == []
    )


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("We will tell families who their key worker is", "We will tell families when their key worker is away"),
        ("We will share your plan with your school", "We will share our plans with your school council"),
    ],
)
def test_who_and_when_are_two_things_and_so_are_your_plan_and_ours(first: str, second: str) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Parents know what has changed", "Parents know what will not change"),
        ("Staff must decide with families", "Staff must not decide for families"),
        ("We will keep promises that we make", "We will not make promises that we can't keep"),
        ("We do not promise that every idea can be used", "We promise to consider every idea"),
        ("Most of our staff have been trained", "Staff who have not been trained will be trained this year"),
    ],
)
def test_what_is_denied_in_one_is_not_similar(first: str, second: str) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("You will only have to tell your story once", "You will not have to repeat your history"),
        ("At reviews you tell your story only once", "You need not repeat your story at reviews"),
    ],
)
def test_a_denial_in_other_words_may_be_similar(first: str, second: str) -> None:
    assert words("similar-commitment", agreed(first, *OTHERS, second)) == [second]


def test_what_says_the_opposite_is_not_called_similar_as_well() -> None:
    pair = "We publish the minutes of every board meeting", "The minutes of the board are private and are not published"
    said = "title: T\n" + agreed(pair[0], *OTHERS, pair[1])
    rules = frozenset({"similar-commitment", "contradictory-statement"})

    assert [problem.name for problem in linted(said, rules=rules).problems] == ["contradictory-statement"]
