"""A text ends in the middle of a sentence."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
from tests.lint.linting import problems, said, words


def found(text: str) -> list[str]:
    return said("cut-off-text", text)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("We will agree with you the", "the"),
        ("We will ask and", "and"),
        ("We will ask families, schools,", "schools,"),
        ("We will listen (", "listen ("),
        ("We will meet **our**", "our**"),
        ("We will tell you because", "because"),
        ("Say what we cannot do and the reason for", "the reason for"),
        ("Article 12  says   that ", "says   that"),
        ("Article 12 says that", "says that"),
        ("We thank the people who have", "who have"),
        ("The team will ring you befo", "befo"),
        ("We will work with families and the.", "the."),
        ("We will answer within ten", "within ten"),
        ("We will bring fruit, e.g.", "e.g."),
    ],
)
def test_texts_that_are_cut_off_are_found(text: str, end: str) -> None:
    assert [each.strip() for each in found(text)] == [end]


@pytest.mark.parametrize(
    "text",
    [
        "Be fair to the people we work with",
        "Make it something to be proud of",
        "See the letter it came with",
        "Get the support you need",
        "Together we can",
        "We are here for you to turn to",
        "Doing **with**, not doing **to**",
        "Write to help@town.gov.uk",
        "Take it as it is.",
        "We say what this is for.",
        "A say in what the forum asks the council for",
        "We will do that",
        "We will tell you who you may share it with",
        "For two years nobody had rung her",
        "We stay with him or her",
        "We keep membership free, and always will",
        "“Can we have a go?” “Yes, you can”",
        "The trust replies within five working days, the council within ten",
        "We have no favourites, and never had any",
    ],
)
def test_what_is_whole_is_left_alone(text: str) -> None:
    assert found(text) == []


def test_and_is_in_order_where_another_item_follows() -> None:
    assert words("cut-off-text", "agreements: ['We will ask; and', 'We will listen']\n") == []
    assert words("cut-off-text", "agreements: ['We will ask', 'We will listen, or']\n") == ["or"]


def test_the_last_thing_inside_an_item_is_missing_whatever_follows() -> None:
    assert words("cut-off-text", "agreements: ['Say what you know, what you like and', 'We will listen']\n") == ["and"]
    assert words("cut-off-text", "agreements: ['Say what you know and', 'We will listen']\n") == []


@pytest.mark.parametrize(("letters", "ends"), [(40, ["and"]), (41, [])])
def test_a_thing_is_no_longer_than_a_line_behind_its_comma(letters: int, ends: list[str]) -> None:
    thing = "the " + "x" * (letters - 4)

    assert words("cut-off-text", f"agreements: ['Say what you know, {thing} and', 'We will listen']\n") == ends


def test_each_paragraph_and_each_item_inside_a_text_is_looked_at() -> None:
    aim = "aim: |\n  We listen to\n\n  We ask:\n\n  - families of the\n  - schools\n"

    assert words("cut-off-text", aim) == ["listen to", "the"]


def test_a_greeting_and_a_sentence_in_pieces_go_on() -> None:
    aim = "aim: |\n  Dear families,\n\n  we ask:\n\n  - parents,\n  - carers, and\n  - schools.\n"

    assert words("cut-off-text", aim) == []


def test_what_says_within_which_time_goes_on_there() -> None:
    assert words("cut-off-text", "agreements: [{text: The answer is, within: a week}]\n") == []


def test_only_the_end_of_a_long_text_is_looked_at() -> None:
    """“what” stands too far in front to belong to the end."""
    far = "what we " + "very " * 60

    assert found(f"We do {far} well to families to") == ["families to"]
    assert found("We do what we do well for families to") == []


def test_a_contact_that_leads_nowhere_is_found() -> None:
    assert words("cut-off-text", "contacts:\n  - text: 'Text us on: Number:'\n") == [":"]
    assert words("cut-off-text", "contacts:\n  - text: |\n      Text us on **this:** \n") == [":"]


@pytest.mark.parametrize(
    "field",
    ["name: A", "email: a@b.uk", "phone: 01632 960500", "address: A", "links: [{text: A, url: https://a.uk}]"],
)
def test_a_contact_that_leads_somewhere_is_left_alone(field: str) -> None:
    assert words("cut-off-text", f"contacts:\n  - text: 'Ask us:'\n    {field}\n") == []


def test_other_colons_may_lead_to_a_list() -> None:
    assert words("cut-off-text", "aim: 'We will:'\nagreements: ['We will:']\n") == []
    assert words("cut-off-text", "contacts:\n  - text: 'Ask: us'\n") == []


@pytest.mark.parametrize(
    ("items", "leads"),
    [
        (["Put families first. We do so by:", "asking early", "writing plainly"], 1),
        (["We may also:-", "ring you"], 1),
        (["We will do this by:"], 1),
        (["We may:", "Ring us"], 0),
        (["Name of your child:", "Date of the visit:", "Signed by:"], 0),
    ],
)
def test_an_item_that_leads_to_a_list_has_it_below_and_not_beside(items: list[str], leads: int) -> None:
    assert words("cut-off-text", f"agreements: {items}\n") == [":"] * leads


def test_an_item_with_its_list_below_is_left_alone() -> None:
    item = "{text: 'We do so by:', items: [asking early]}"

    assert words("cut-off-text", f"agreements: [{item}, We ring you]\n") == []


@pytest.mark.parametrize(
    ("text", "commas"),
    [
        ("title: Our charter,\narea: Leeds,\n", 2),
        ("values:\n  - name: Be kind,\n    commitments: [Listen]\n", 1),
        ("agreements:\n  heading: Dear families,\n  items: [We listen]\n", 0),
        ("agreements:\n  stem: With families,\n  items: [we listen]\n", 0),
        ("area: Leeds, Bradford\n", 0),
    ],
)
def test_a_comma_behind_a_name_is_of_another_kind_of_file(text: str, commas: int) -> None:
    assert words("cut-off-text", text) == [","] * commas


def test_a_comma_that_may_be_one_of_a_list_is_a_note() -> None:
    found = problems("cut-off-text", "agreements:\n  - We listen to all,\n  - We answer each of you,\n")

    assert {problem.span.line: problem.severity for problem in found} == {3: Severity.INFO, 4: Severity.WARNING}


def test_behind_a_comma_something_is_missing_or_the_comma_is_too_many() -> None:
    (problem,) = problems("cut-off-text", "agreements:\n  - We listen,\n")

    assert "delete the comma" in problem.hint


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aim: We want every child to have the…\n", ["the…"]),
        ("aim: We want every child to have a say…\n", []),
        ("aim: We send them to all of the. We listen.\n", ["the"]),
        ("sections: {a: {heading: How to complain and, text: Write to us}}\n", ["and"]),
        ("sections: {a: {heading: What we are made of, text: Write to us}}\n", []),
        ("measures: [{what: Ask families, owner: Head of}]\n", ["of"]),
        ("measures: [{what: Ask families, owner: Whoever wants to}]\n", []),
        ("governance: {reviewers: Everyone who wants to}\n", []),
        ("audience: Parents, carers and\n", ["and"]),
        ("glossary: {terms: {Key worker: Somebody who}}\n", ["Somebody who"]),
        ("agreements: ['For help with forms contact:', We ask]\n", [":"]),
    ],
)
def test_what_leads_to_nothing_is_found_wherever_it_stands(text: str, found: list[str]) -> None:
    assert words("cut-off-text", text) == found


@pytest.mark.parametrize(
    "text",
    [
        "Thank you to everyone who came after a night without",
        "A meeting held early, at which",
        "That week was chosen because it",
        "We have not only their support but",
        "You only need to be here, and to have",
        "Both are needed, and neither of them replaces",
        "Your worker shows you the rooms in which",
        "This guide has been designed to",
        "Staff are trained to spot the signs of",
        "Every group needs the opportunity to",
        "We put the child at the centre of",
        "The fund is spent mainly on",
        "We take part in",
        "Everyone learns about how",
        "We write to all young people and children and young",
        "We will give you a clear",
        "The next meeting of the board is",
        "The minutes show that any parent can",
        "We plan it with families and other",
        "Ask somebody who was not",
        "We are not the experts on your child: you will",
        "Nobody is an expert: the parents are",
        "When you ring us, we promise that we will",
        "We promise that we will",
        "We will meet with families to…",
        "When you ring you can expect that we will",
        "We will be very",
        "We agree with each family how we can",
    ],
)
def test_what_lacks_its_end_is_found(text: str) -> None:
    assert len(found(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "A room to hold your meeting in",
        "A friend to share worries with",
        "Nobody has to speak unless they want to",
        "You don't have to",
        "Rang on a Sunday, because she had promised to",
        "The rights that carers have",
        "The help the council pays for",
        "Children want to be listened to",
        "Find out who your worker will be",
        "Help from those who can",
        "The library is not free, but the hall is",
        "It is free, and always will be",
        "Children with a plan and children without",
        "The hall is easy to get to",
        "Say what was decided and how",
        "Sign it at will",
        "Hear the old and the young",
        "Respect each other",
        "The minutes show who asked for what",
        "A group that we are part of",
        "We promise to be there when you need us to",
        "Say which room you would like to meet in",
        "Be as kind as you can be",
        "A service that can be relied on",
        "We are not the experts on your child: you are",
        "Schools cannot do this alone: you can",
        "We turn up when we have said that we will",
        "Come to the hall you feel at home in",
    ],
)
def test_a_gap_that_belongs_to_the_end_makes_it_whole(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("We ask. We listen to what you said last week", 1),
        ("We ask. We listen to what you said last week.", 0),
        ("We ask. We say (and mean it)", 0),
        ("We ask and listen to what you said last week", 0),
        ("We ask! And yes", 0),
        ("We ask! And yes we", 1),
        ("We thank you. Ann Lee, Chair of Governors", 0),
        ("We ask. See https://town.gov.uk/page", 0),
        ("“Go alone. Or go with us.” – a saying of our town", 0),
        ("We ask. We tell you what comes next – and soon", 1),
    ],
)
def test_the_last_sentence_of_a_paragraph_has_a_stop_as_the_others_have(text: str, ends: int) -> None:
    assert len(problems("cut-off-text", f"aim: |\n  {text}\n")) == ends


def test_a_paragraph_goes_on_in_the_next_one_only_in_a_small_letter() -> None:
    assert len(problems("cut-off-text", "aim: |\n  We sit down with you, and\n\n  No form goes away.\n")) == 1
    assert problems("cut-off-text", "aim: |\n  We sit down with you, and\n\n  we talk.\n") == []


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        # half a word has three letters
        ("We will ask families whe", ["whe"]),
        ("We will ask families wh", []),
        # five words may say of whom something is true that is not seen
        ("Those of us will", ["us will"]),
        ("Those of us here will", []),
        # stars of bold italics are no address
        ("We listen to ***families and***", ["and***"]),
        # what stands two hundred characters from the end still belongs to it
        (f"Say what quite{' now' * 42} we promise to provide", []),
        (f"Say what rather{' now' * 42} we promise to provide", ["to provide"]),
    ],
)
def test_how_much_of_a_sentence_tells(sentence: str, found: list[str]) -> None:
    assert said("cut-off-text", sentence) == found


@pytest.mark.parametrize(
    ("who", "ends"), [("Families we work with", []), ("Families with", ["with"]), ("We with", ["with"])]
)
def test_a_name_may_end_with_what_we_do_with_those_who_bear_it(who: str, ends: list[str]) -> None:
    assert words("cut-off-text", f"responsibilities:\n  by: {who}\n  items: [Tell the school]\n") == ends
