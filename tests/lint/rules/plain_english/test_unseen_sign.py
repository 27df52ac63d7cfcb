"""A sign by which people will know is one that nobody could see or count."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import problems, words

RULE = "unseen-sign"


def weight(sign: str) -> Severity | None:
    """How much the finding about a sign weighs; None where there is none."""
    found = problems(RULE, f"indicators:\n  - text: |-\n      {sign}\n")
    return found[0].severity if found else None


@pytest.mark.parametrize(
    "sign",
    [
        "Improved outcomes",
        "Better communication.",
        "A better atmosphere",
        "The much better mood",
        "There is more trust in the air",
        "There are better outcomes for all",
        "There will be far greater involvement",
        "We will see even closer working",
        "You will feel more trust",
        "We have better relationships between schools and families",
        "Positive feedback overall",
        "More open communications",
        "Better partnership working",
        "Better joint working",
        "Better teamwork all round",
        "Good quality in general",
        "More trust for everyone",
        "More respect with all of our partners",
        "More trust among parents",
        "More awareness across the whole of our town",
        "Better experience of care",
        "Better lives for disabled children",
        "The vibe is good",
        "The atmosphere here feels warm",
        "The culture will be open",
        "The feeling has changed",
        "People are happier",
        "Parents and carers are better off",
        "All of our staff become more confident",
        "Pupils will be more empowered",
        "Patients feel more satisfied",
        "you are really valued",
        "Families are truly heard here",
        "We feel genuinely included",
        "They feel it in their hearts",
        "We know it in our hearts",
        "You know it in your heart",
        "It is in the air here",
        "Everyone knows deep down",
        "Families have a sense of belonging with us",
    ],
)
def test_what_nobody_can_see_is_a_warning(sign: str) -> None:
    assert weight(sign) is Severity.WARNING


@pytest.mark.parametrize(
    "better",
    [
        "Improved",
        "Better",
        "More",
        "Greater",
        "Increased",
        "Stronger",
        "Deeper",
        "Closer",
        "Enhanced",
        "Positive",
        "Good",
        "Happier",
        "Healthier",
        "Excellent",
    ],
)
def test_every_word_for_better(better: str) -> None:
    assert weight(f"{better} relationships") is Severity.WARNING


@pytest.mark.parametrize(
    "thing",
    [
        *("outcomes", "outcome", "communication", "communications", "atmosphere", "feedback", "relationship", "trust"),
        *("partnership", "partnerships", "working", "understanding", "awareness", "confidence", "engagement"),
        *("involvement", "collaboration", "co-production", "coproduction", "wellbeing", "well-being", "experience"),
        *("experiences", "lives", "life", "culture", "ethos", "morale", "respect", "happiness", "quality", "openness"),
        *("transparency", "co-operation", "cooperation", "teamwork", "mood", "vibe"),
    ],
)
def test_every_thing_that_is_unseen(thing: str) -> None:
    assert weight(f"Better {thing}") is Severity.WARNING


@pytest.mark.parametrize("thing", ["mood", "vibe", "atmosphere", "culture", "feeling", "spirit", "ethos", "morale"])
def test_every_mood(thing: str) -> None:
    assert weight(f"The {thing} is fine") is Severity.WARNING


@pytest.mark.parametrize(
    "who", ["People", "Families", "Parents", "Carers", "Children", "Everyone", "Staff", "We", "You", "They"]
)
def test_everybody_who_may_be_happier(who: str) -> None:
    assert weight(f"{who} are happier") is Severity.WARNING


@pytest.mark.parametrize(
    "feeling",
    [
        *("valued", "respected", "heard", "included", "listened to", "empowered", "welcome", "welcomed", "supported"),
        *("safe", "trusted", "understood", "comfortable", "confident", "happy", "equal"),
    ],
)
def test_every_feeling(feeling: str) -> None:
    assert weight(f"We will all feel {feeling}") is Severity.INFO
    assert weight(f"She feels so very {feeling}") is Severity.INFO
    assert weight(f"We are truly {feeling}") is Severity.WARNING


def test_to_feel_able_and_what_was_felt() -> None:
    assert weight("We feel able to speak") is Severity.INFO
    assert weight("We felt safe") is Severity.INFO


@pytest.mark.parametrize(
    "sign",
    [
        "More families come",
        "Better buses",
        "Nobody has to explain their needs again",
        "Listening is calm and respectful",
        "We feel it",
        "Better outcomes because parents chair the meetings that decide on money",
        "You can find the minutes",
        "Fewer people are unhappy",
    ],
)
def test_what_can_be_seen_or_is_in_doubt_is_left_alone(sign: str) -> None:
    assert weight(sign) is None


@pytest.mark.parametrize(
    "way",
    [
        *(
            "8 in 10",
            "Three",
            "90%",
            "Half",
            "Most",
            "The number who",
            "A survey says they",
            "They said they",
            "They say",
        ),
        *("Families tell us they", "He told us they", "Reports that they", "The questionnaire: they", "In a poll they"),
        *("By score they", "By rating they", "In marks they", "By our records they", "The minutes say they"),
        *("By our counts they", "Asked, they", "We ask whether they", "The answers: they", "As per cent they"),
        *("Fewer complaints, and they", "It shows that they", "They show that they"),
    ],
)
def test_who_counts_or_tells_is_enough(way: str) -> None:
    assert weight(f"{way} feel welcome") is None
    assert weight(f"{way} feel really valued") is None


def test_targets_are_looked_at_and_other_lists_are_not() -> None:
    assert words(RULE, "measures:\n  - {what: A, target: Better outcomes}\n") == ["Better outcomes"]
    assert words(RULE, "measures:\n  - {what: A, target: We feel welcome, owner: Better outcomes}\n") == []
    assert words(RULE, "outcomes:\n  - Better outcomes\n") == []
    assert words(RULE, "values:\n  - {name: A, indicators: [Better outcomes]}\n") == ["Better outcomes"]


def test_ways_to_find_out_below_it_are_enough() -> None:
    assert words(RULE, "indicators:\n  - {text: Families feel heard, items: [Yearly visits]}\n") == []
    assert words(RULE, "indicators:\n  - {text: Better outcomes, items: [Yearly visits]}\n") == []


def test_feelings_are_one_note() -> None:
    (problem,) = problems(RULE, "indicators:\n  - We feel safe\n  - We feel heard\n")

    assert [related.message for related in problem.related] == ["nor does this one"]


def test_the_message_names_the_sign() -> None:
    (problem,) = problems(RULE, "indicators:\n  - Better outcomes\n")

    assert problem.message == "Nobody could see or count whether “Better outcomes” has come true."


@pytest.mark.parametrize(
    ("sign", "found"),
    [
        ("Families have faith in the system", Severity.WARNING),
        ("Our culture has moved on", Severity.WARNING),
        ("Children have happy memories of school", Severity.WARNING),
        ("The relationship is a happy one", Severity.WARNING),
        ("Families are no longer afraid", Severity.INFO),
        # something is done, is there to be seen, or is not known
        ("Families visit the happy school", None),
        ("A happy room", None),
        ("A happy zebra gallops", None),
        ("Our culture is on the agenda", None),
        ("More of us", None),
    ],
)
def test_a_sign_of_which_no_word_can_be_seen(sign: str, found: Severity | None) -> None:
    assert weight(sign) == found


@pytest.mark.parametrize("others", [0, 12, 60])
def test_a_count_at_the_end_of_a_long_sign_is_seen(others: int) -> None:
    trust = "There is more trust between families and schools" + " and nurses" * others

    assert weight(trust) is not None
    assert weight(f"{trust}, and 9 in 10 say so") is None


@pytest.mark.parametrize(
    "sign",
    [
        "The mood in the house is one of calm",
        "Our culture is one of openness",
        "There is a culture of kindness on every ward",
        "Staff go the extra mile",
        "A can-do attitude prevails",
        "Communication flows freely",
        "Care is delivered with compassion",
        "Staff morale is high",
        "Tenants live fulfilling lives",
        "Our values are lived every day",
        "Conversations are richer",
        "Safeguarding is everybody's business",
    ],
)
def test_a_mood_is_not_seen(sign: str) -> None:
    assert weight(sign) is Severity.WARNING


@pytest.mark.parametrize(
    "sign",
    [
        "One of the chairs is a young person",
        "The culture club meets on Fridays",
        "There is a ramp at every door",
        "Tenants hold their own keys",
        "A nurse calls every day",
        "Nobody sleeps in a corridor",
    ],
)
def test_what_is_there_is_seen(sign: str) -> None:
    assert weight(sign) is None
