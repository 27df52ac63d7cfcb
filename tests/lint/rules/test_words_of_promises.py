"""Words in promises: ways out, passives, long words, and bodies and terms that are gone."""

from __future__ import annotations

import pytest
from linting import problems, words


def said(rule: str, sentence: str) -> list[str]:
    return words(rule, f"agreements:\n  - text: |\n      {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We will ring wherever **possible**", ["wherever **possible"]),
        ("We come if at all possible", ["if at all possible"]),
        ("We come as far as is reasonably practicable", ["as far as is reasonably practicable"]),
        ("Where we can, we will", ["Where we can"]),
        ("We will come, resources permitting", ["resources permitting"]),
        ("We pay, subject to available funding", ["subject to available funding"]),
        ("We pay within existing budgets", ["within existing budgets"]),
        ("We answer ASAP and without undue delay", ["ASAP", "without undue delay"]),
        ("We’ll always try to come", ["We’ll always try to"]),
        ("We will do our very best", ["do our very best"]),
        ("We will consider paying", ["will consider"]),
        ("We will normally answer", ["will normally"]),
        ("We act as appropriate", ["as appropriate"]),
        # what is right
        ("We will try new times and try out the ramp", []),
        ("We will ask where possible barriers are", []),
        ("We will show where appropriate help can be found", []),
        ("We will ask if we can help, and say when we can come", []),
        ("We will share records as required by law", []),
        ("We will look to families for the answer", []),
        ("We will consider your letter at the next meeting", []),
        ("We ask what “where possible” means", []),
    ],
)
def test_ways_out(sentence: str, found: list[str]) -> None:
    assert said("vague-promise", sentence) == found


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
    ],
)
def test_passives(sentence: str, found: list[str]) -> None:
    assert said("hidden-actor", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We commenced it", ["commenced"]),
        ("Utilisation and dissemination", ["Utilisation", "dissemination"]),
        ("in view of the fact that it rained", ["in view of the fact that"]),
        ("We pay it on an annual basis", ["on an annual basis"]),
        ("A large number of plans", ["A large number of"]),
        ("Additional help via the school", ["Additional", "via"]),
        # what is right
        ("children with additional needs and an assistance dog", []),
        ("the family liaison officer and the facilitator", []),
        ("foster carers promote it; their views are acted upon", []),
    ],
)
def test_plainer(sentence: str, found: list[str]) -> None:
    assert said("plainer-word", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("the CCG’s plan", ["CCG"]),
        ("ask the ‘CCG’s’ lead, the school's, or us", ["CCG"]),
        ("ask the\u2009CCG's plan", ["CCG"]),
        ("the Primary Care Trust and the LEA wrote this", ["Primary Care Trust", "LEA"]),
        ("the Department for Children, Schools and Families", ["Department for Children, Schools and Families"]),
        ("the Department of Health agrees", ["Department of Health"]),
        ("a parent partnership service", ["parent partnership service"]),
        # what is right
        ("the Department of Health and Social Care", []),
        ("NHS digital services and NHS improvement work", []),
        ("Until 2022 the CCG paid for it", []),
        ("The integrated care board replaced the clinical commissioning group", []),
        ("Bring the lea, the efa and the phe", []),
        ("Ask the Local Events Adviser (LEA)", []),
    ],
)
def test_bodies(sentence: str, found: list[str]) -> None:
    assert said("former-body", sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("a child on School Action", ["School Action"]),
        ("each SEN statement and every CRB check", ["SEN statement", "CRB check"]),
        (
            "pupils with behavioural, emotional and social difficulties",
            ["behavioural, emotional and social difficulties"],
        ),
        # what is right
        ("Before 2014 a child had a statement of special educational needs", []),
        ("Statements of special educational needs have been replaced by plans", []),
        ("our School Action Plan, and any school action", []),
    ],
)
def test_terms(sentence: str, found: list[str]) -> None:
    assert said("former-term", sentence) == found


def test_the_glossary_may_explain_what_is_gone() -> None:
    text = "glossary:\n  terms:\n    CCG: clinical commissioning group, which bought health care\n"

    assert words("former-body", text) == []


def test_a_term_of_two_years_names_the_first() -> None:
    (problem,) = problems("former-term", "aim: We read SEN statements\n")

    assert "the system before 2014" in problem.message


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("to **to** school", ["to **to"]),
        ("the plan of the of the town", ["of the of the"]),
        # what is right
        ("check in in person, log on on Monday, sign in in ink", []),
        ("she told her her story; what you do do well", []),
        ("Ha ha, night night, tut tut", []),
        ("one-to-one, day by day by day", []),
    ],
)
def test_words_written_twice(sentence: str, found: list[str]) -> None:
    assert said("repeated-word", sentence) == found


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("We like co-production", "We coproduced it", True),
        ("We like decision-making", "We like decision making", True),
        ("We ask parents and carers", "We ask carers and parents", True),
        ("We ask parents and carers", "We ask parents & carers", True),
        ("We ask parent carers", "We ask parent-carers", True),
        ("We ask the SENCO", "We ask the SENCo", True),
        ("We read the Local Offer", "We read the local offer", True),
        ("We write easy read notes", "We write easy-read notes", True),
        ("We ask the advisers", "We ask an advisor", True),
        # what is right
        ("We meet face to face", "We hold a face-to-face meeting", False),
        ("We organise it", "The World Health Organization agrees", False),
        ("We read the Millbrook Local Offer", "We read the local offer", False),
        ("Easy read comes first", "We write easy read notes", False),
    ],
)
def test_spellings(one: str, other: str, found: bool) -> None:  # noqa: FBT001
    assert bool(words("inconsistent-term", f"agreements:\n  - {one}\n  - {other}\n")) is found
