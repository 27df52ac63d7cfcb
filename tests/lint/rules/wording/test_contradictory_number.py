"""Two places give different numbers for the same thing."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "contradictory-number"


def agreed(*promises: str) -> str:
    return "agreements:\n" + "".join(f"  - {promise}\n" for promise in promises)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            agreed("We send minutes to parents within a week", "Minutes go to parents within three weeks"),
            ["three weeks"],
        ),
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
    ("first", "second", "found"),
    [
        (
            "We will answer emails within 5 working days",
            "Emails are answered within ten working days",
            ["ten working days"],
        ),
        ("We will review the charter every year", "The charter is reviewed every two years", ["every two years"]),
        ("We will review the charter annually", "The charter is reviewed every 12 months", []),
        ("We will answer emails within one week", "We will answer emails within 7 days", []),
        ("We will answer complaints within 20 days", "We will acknowledge complaints within 2 days", []),
        ("We will meet every month", "We will publish every year", []),
    ],
)
def test_contradictory_times(first: str, second: str, found: list[str]) -> None:
    assert words("contradictory-number", agreed(first, "We will sing", second)) == found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        # times
        ("We will answer letters within 5 working days", "We will answer letters within a week", []),
        ("We will answer letters within 5 working days", "We will answer letters within 8 days", ["8 days"]),
        ("We will answer letters within 10 working days", "We will answer letters within 8 days", ["8 days"]),
        ("We finish an assessment in 45 working days", "We finish an assessment within nine weeks", []),
        ("We finish an assessment in 45 working days", "We finish an assessment within ten weeks", ["ten weeks"]),
        ("We finish an assessment in 20 working days", "We finish an assessment within a month", []),
        ("We will answer letters within 2 weeks", "We will reply to letters within 14 days", []),
        ("We will answer letters within 4 weeks", "We will answer letters within a month", []),
        ("We will answer letters within 3 weeks", "We will answer letters within a month", ["a month"]),
        ("We send papers 10 days before a meeting", "We send papers within 5 days of a meeting", []),
        ("We give at least 10 days' notice of a visit", "We give 5 days' notice of a visit", ["5 days"]),
        ("We give at least 10 days' notice of a visit", "We give 15 days' notice of a visit", []),
        # how often
        ("We test each alarm twice a month", "We test every alarm two times every month", []),
        ("We check every fire door twice a year", "We check each fire door every six months", []),
        ("We check every fire door twice a year", "We check each fire door once a year", ["once a year"]),
        ("The forum meets every week", "Our forum meets every month", ["every month"]),
        ("The forum meets daily", "Our forum meets weekly", ["weekly"]),
        ("The forum meets daily, so nobody waits long for a turn", "Our forum meets weekly", ["weekly"]),
        ("The forum meets daily and then sends its questions round", "Our forum meets weekly", ["weekly"]),
        ("The forum meets daily, whichever school has a free hall", "Our forum meets weekly", ["weekly"]),
        ("As our forum meets daily, questions from schools are few", "Our forum meets weekly", ["weekly"]),
        ("The forum meets at least twice a year", "Our forum meets every month", []),
        ("The forum meets at least twice a year", "Our forum meets every six months", []),
        ("The forum meets at least twice a year", "Our forum meets once a year", ["once a year"]),
        ("The forum meets at most twice a year", "Our forum meets once a year", []),
        ("The forum meets at most twice a year", "Our forum meets every month", ["every month"]),
        ("The forum meets at least twice a year", "Our forum meets at least once a year", ["once a year"]),
        (
            "We send papers ten days before a meeting",
            "We send papers on the day of the meeting",
            ["on the day of the meeting"],
        ),
        ("We answer letters within a week", "We answer letters inside a month", ["a month"]),
        # money, shares, ages, counts, clock times
        ("We pay chairs £20 an hour", "Pay each chair £18 an hour", ["£18 an hour"]),
        ("We pay chairs £20 an hour", "Pay each chair £40 a day", []),
        ("We pay fares of up to £10", "We pay fares of £12", ["£12"]),
        ("We pay fares of up to £10", "We pay fares of £9", []),
        ("We pay £10 for a meeting of up to an hour", "We pay £20 for a meeting of up to three hours", []),
        ("We pay £10 for a two-hour meeting", "We pay £20 for a two-hour meeting", ["£20"]),
        ("We will meet 90% of our deadlines", "We meet 85 per cent of deadlines", ["85 per cent"]),
        ("Our group is for siblings aged 8 to 14", "The group for siblings aged 8 to 16", ["16"]),
        ("Our group is for siblings aged 8 to 14", "The group for 8- to 14-year-old siblings", []),
        ("Four parents sit on each panel", "Each panel has five parents", ["five parents"]),
        ("Four parents sit on each panel", "At least three parents sit on each panel", []),
        ("Four parents sit on each panel", "Five workers sit on each panel", []),
        ("The helpline is open from 9am to 5pm", "The helpline is open from 9am to 4.30pm", ["4.30pm"]),
        ("The helpline is open from 9am to 5pm", "The helpline is open from 09:00 to 17:00", []),
        ("The office closes at half past five", "The office closes at 6pm", ["6pm"]),
        # two things
        ("We send you a draft plan within 14 weeks", "We send you the final plan within 20 weeks", []),
        ("We answer letters within 5 days", "We answer urgent letters within 1 day", []),
        ("We answer letters within 5 days", "We answer phone messages within 2 days", []),
        ("We say what we decide within 5 days", "We say what we do not decide within 9 days", []),
        ("We sing within 5 days", "We sing of rain and sun within 9 days", []),
        # too little to be about one thing
        ("We see families within 5 days", "We see families within 9 days", []),
        ("We help from birth to 5", "We help from birth to 11", []),
        ("We sing within 5 days", "We sing of rain within 9 days", ["9 days"]),
        ("We sing rain within 5 days", "We sing rain, sun, snow, hail within 9 days", ["9 days"]),
        ("We help families and children within 5 days", "We help families and children within 9 days", ["9 days"]),
    ],
)
def test_numbers_of_every_kind(first: str, second: str, found: list[str]) -> None:
    assert words("contradictory-number", agreed(first, "We will draw", second)) == found


def test_two_who_promise_may_have_two_times() -> None:
    text = "agreements:\n  - {text: We answer letters, by: Schools, within: 5 days}\n  - {text: We answer letters, by: %s, within: 9 days}\n"

    assert words("contradictory-number", text % "The council") == []
    assert words("contradictory-number", text % "Schools") == ["9 days"]


@pytest.mark.parametrize(("count", "found"), [(99, ["9 days"]), (100, [])])
def test_so_many_sentences_with_numbers_are_compared(count: int, found: list[str]) -> None:
    first = "agreements:\n  - We answer letters within 5 days\n"
    others = "".join(f"  - {'q' * (at + 3)} within {at + 2} years\n" for at in range(count - 1))

    assert words("contradictory-number", f"{first}{others}  - We answer letters within 9 days\n") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # a short sentence is understood with the heading above it, or the sentence before it
        (
            (
                "agreements:\n  - We answer letters within 5 days\n"
                "expectations:\n  heading: %s\n  items: [A person answers within 9 days]"
            ),
            {"If you write to us": ["9 days"], "If you ring us": []},
        ),
        (
            (
                "agreements:\n  - We answer letters within 5 days\n"
                "contacts:\n  - text: Send us %s. You will have an answer within 9 days."
            ),
            {"a letter": ["9 days"], "an email": []},
        ),
        # what a time is counted from
        (
            "agreements:\n  - We answer letters within 5 days\n  - We sing\n  - Letters are answered within 9 days of %s",
            {"asking": ["9 days"]},
        ),
        (
            "agreements:\n  - You see the plan within 5 days of a visit\n  - We sing\n  - You see the plan within 9 days of %s",
            {"the visit": ["9 days"], "the decision": []},
        ),
        # what stands above a list
        (
            "agreements:\n  - You see the plan within 9 days\nexpectations:\n  %s\n  items: [You see the plan]",
            {"stem: 'Within 5 days:'": ["5 days"], "heading: Within 9 days": [], "heading: Five promises": []},
        ),
        # fields
        (
            "agreements:\n  - 80%% of families see the plan\nmeasures:\n  - what: Ask\n    target: %s",
            {"90% of families see the plan": ["90%"], "80% of families see the plan": []},
        ),
        (
            "audience: Families of children aged 0 to 25\nintroduction: This charter is for families of children %s.",
            {"aged 0 to 19": ["19"], "aged 0 to 25": []},
        ),
    ],
)
def test_what_stands_around_a_figure(text: str, found: dict[str, list[str]]) -> None:
    assert {put: words("contradictory-number", f"{text % put}\n") for put in found} == found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("We answer letters within 5 days", "Tell us in a letter within 9 days", []),
        ("You can appeal within 25 days", "We tell you of an appeal within 15 days", []),
        ("We pay parents £12 an hour", "We pay parents who lead a group £15 an hour", []),
        ("We pay parents £12 an hour", "Parents get training for free", []),
        ("Our course is free of charge", "Our course costs £5", ["£5"]),
        ("We answer letters within 5 days, and you have 9 days to answer them", "We sing", []),
        ("We sing, and we answer letters within 5 days", "Letters are answered within 9 days", ["9 days"]),
    ],
)
def test_who_does_what_to_whom(first: str, second: str, found: list[str]) -> None:
    assert words("contradictory-number", agreed(first, "We will draw", second)) == found


@pytest.mark.parametrize(
    ("first", "second", "found"),
    [
        ("The panel meets on the first Monday of each month", "The panel meets on the last Monday of each month", 1),
        ("A nurse rings you in your first week", "A nurse rings you in your first month", 1),
        ("A nurse rings you in your first month", "A nurse rings you within a day", 0),
        ("Teenagers from 14 to 25 can join the youth board", "To join the youth board you must be 16 or over", 1),
        ("Respite is offered for up to 20 nights a year", "Families are entitled to 28 nights of respite a year", 1),
    ],
)
def test_days_of_a_month_first_weeks_and_ages(first: str, second: str, found: int) -> None:
    assert len(words(RULE, agreed(first, second))) == found


@pytest.mark.parametrize(
    ("measure", "weights"),
    [
        ("Pay trainers of staff from the forum £12 an hour", ["info"]),
        ("Pay those who train and drive staff £12 an hour", ["info"]),
        ("Pay those who train and drive and feed staff £12 an hour", []),
        ("Pay cooks from the forum £12 an hour", []),
        ("By law trainers of staff from the forum get £12 an hour", []),
        ("Pay trainers of lifeboat and lighthouse staff £12 an hour", []),
    ],
)
def test_what_most_likely_is_one_thing_is_a_note(measure: str, weights: list[str]) -> None:
    promise = "values: [{name: Be fair, commitments: [We pay £15 an hour to those who train and film our staff]}]\n"

    assert [str(each.severity) for each in problems(RULE, f"{promise}measures: [{{what: {measure}}}]\n")] == weights


def test_how_a_measure_is_done_is_understood_with_what_it_is() -> None:
    text = (
        "measures:\n  - what: Keep the list of members up to date\n    how: [{}]\ngovernance:\n  review: Every year\n"
    )

    assert problems("contradictory-number", text.format("A check each quarter")) == []
    assert problems("contradictory-number", text.format("A good full check each quarter")) == []
    assert problems("contradictory-number", text.format("A check in each quarter")) == []
    assert problems("contradictory-number", text.format("The check each school quarter")) == []
    assert problems("contradictory-number", text.format("Checks run each quarter")) != []
    assert problems("contradictory-number", text.format("A check of it each quarter")) != []
    assert problems("contradictory-number", text.format("A review of the charter each quarter")) != []
