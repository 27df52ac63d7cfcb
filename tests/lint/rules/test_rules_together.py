"""Rules that look at the same words: what each of them finds, and which one speaks."""

from __future__ import annotations

import pytest

from tests.lint.linting import linted, problems, said, words

RULES = ("disability-language", "blaming-language", "outdated-term", "gendered-word")


def advised(rule: str, sentence: str) -> list[str]:
    """What each finding says to write."""
    return [problem.hint.partition(" (")[0] for problem in problems(rule, f"aim: |\n  {sentence}\n")]


@pytest.mark.parametrize("rule", ["insecure-link", "empty-link-text"])
def test_a_malformed_address_is_one_mistake(rule: str) -> None:
    assert words(rule, "aim: >-\n  See http://https://www.a.gov.uk now\n") == []
    assert words(rule, "aim: >-\n  See http://www.a.gov.uk now\n") == ["http://www.a.gov.uk"]


@pytest.mark.parametrize("rule", ["identical-commitment", "commitment-twice"])
def test_twice_under_one_value_is_one_finding(rule: str) -> None:
    text = "commitments:\n  ring: We will ring back soon\nvalues:\n  - name: A\n    commitments: [ring, We will ring back soon]\n"

    assert len(words(rule, text)) == (rule == "commitment-twice")


@pytest.mark.parametrize(
    ("rule", "said", "found"),
    [
        ("disability-language", "a child who suffers from epilepsy", ["suffers from"]),
        ("disability-language", "services that suffer from a lack of staff", []),
        (
            "disability-language",
            "a wheelchair-bound pupil and a Wheelchair Bound parent",
            ["wheelchair-bound pupil", "Wheelchair Bound parent"],
        ),
        ("disability-language", "a group for the disabled and their friends", ["the disabled"]),
        ("disability-language", "the disabled child and the deaf community", []),
        ("disability-language", "rooms for the blind.", ["the blind"]),
        ("blaming-language", "hard to reach families", ["hard to reach"]),
        ("blaming-language", 'We never say "hard to reach"', []),
        ("blaming-language", "the top shelf is hard to reach for", []),
        ("outdated-term", "mentally handicapped people", ["mentally handicapped people"]),
        ("outdated-term", "SEN children and SEND children", ["SEN children", "SEND children"]),
        ("outdated-term", "we send children home early", []),
        ("outdated-term", "an invalid form", []),
        ("gendered-word", "the chairman+clerk, {spokesman}", ["chairman", "spokesman"]),
        ("gendered-word", "he or she, his/her and the chairman", ["he or she", "his/her", "chairman"]),
        ("gendered-word", "she said that he came", []),
    ],
)
def test_words_about_people(rule: str, said: str, found: list[str]) -> None:
    assert words(rule, f"aim: {said}\n") == found


@pytest.mark.parametrize("rule", RULES)
def test_what_is_right_is_never_found(rule: str) -> None:
    text = (
        "aim: >-\n  Disabled children, autistic people, deaf people, people with special educational needs, headteachers, mothers,\n"
        "  fathers, boys and girls, people with a learning disability, wheelchair users: we commit and pledge to all.\n"
    )

    assert words(rule, text) == []


def test_quotations_of_people_and_names_of_bodies_are_left_alone() -> None:
    text = (
        "statements:\n  - text: I suffer from nothing but stairs\n    said-by: A young person\n"
        "partners: [Action for the Handicapped]\n"
    )

    assert words("disability-language", text) == []
    assert words("outdated-term", text) == []


@pytest.mark.parametrize("rule", RULES)
def test_each_finding_names_what_to_write_and_its_source(rule: str) -> None:
    said = {"disability-language": "able-bodied", "blaming-language": "hard to engage", "outdated-term": "spastic"}
    (problem,) = problems(rule, f"aim: All {said.get(rule, 'manpower')} here\n")

    assert problem.hint.startswith("Write “")
    assert problem.hint.endswith(")")


@pytest.mark.parametrize(
    ("said", "found", "hint"),
    [
        ("be open- minded now", "open- minded", "open-minded"),
        ("meet face- to-face now", "face- to-face", "face-to-face"),
        ("meet face-to- face now", "face-to- face", "face-to-face"),
        ("for two- year-olds", "two- year-olds", "two-year-olds"),
        ("aged 16- 25", "16- 25", "16–25"),
        ("in co -production now", "co -production", "co-production"),
        ("aged 16 -25", "16 -25", "16–25"),
        ("for informa- tion", "informa- tion", "information"),
        ("com- munication", "com- munication", "communication"),
        ("a ramp, the sharpen- ing of it", "sharpen- ing", "sharpening"),
        ("a parent- led group", "parent- led", "parent-led"),
    ],
)
def test_broken_words(said: str, found: str, hint: str) -> None:
    (problem,) = problems("broken-hyphen", f"aim: |\n  {said}\n")

    assert words("broken-hyphen", f"aim: |\n  {said}\n") == [found]
    assert problem.hint == f"Write “{hint}”."
    assert words("stray-space", f"aim: |\n  {said}\n") == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("parents -all of them", ["parents -all"]),
        ("parents– all of them", ["parents– all"]),
        ("from 2018 –2023", ["2018 –2023"]),
        ("Why ? Stop ! Note : go", ["Note :", "Why ?", "Stop !"]),
        ("our “ parents” say", ["“ parents"]),
        ("schools ,colleges", ["schools ,colleges"]),
        ("our “parents ” say", ["parents ”"]),
        ("“You said … we did”, parents … and carers", []),
        ("first- as well as second-hand, mid- rather than high-level, pre- and post-school", []),
        ("go to /send", []),
        ("minus -5, under- and over-fives, co - production", []),
        ("parents – all, 16–25, and so on ... yes", []),
    ],
)
def test_stray_spaces(said: str, found: list[str]) -> None:
    text = f"aim: |\n  {said}\n"

    assert sorted(words("stray-space", text)) == sorted(found)
    assert words("broken-hyphen", text) == []


@pytest.mark.parametrize(
    ("rule", "text", "found"),
    [
        ("malformed-email", "url: https://user:word@a.gov.uk/\n", []),
        ("malformed-email", "url: mailto:send@a\n", ["send@a"]),
        ("unbalanced-mark", "introduction: |\n  “We listened.\n\n  “We acted.”\n", []),
        ("unbalanced-mark", "introduction: |\n  “We listened.\n\n  “We acted.\n", ["“"]),
        (
            "unused-term",
            "glossary: {terms: {NHS: The health service}}\nvalues: [{name: NHS, commitments: [We share]}]\n",
            [],
        ),
        (
            "commitment-twice",
            "values: [{name: A, commitments: [We’ll share & ask, We will share and ask!]}]\n",
            ["We will share and ask!"],
        ),
        (
            "commitment-twice",
            "values: [{name: A, commitments: [Families’ views, Families' views]}]\n",
            ["Families' views"],
        ),
        ("review-overdue", "published: 2024-01-31\ngovernance: {review: every six months}\n", ["every six months"]),
        ("review-overdue", "published: 9999-12-31\ngovernance: {review: every year}\n", []),
        ("review-overdue", "agreed: 2026-05-01\nnext-review: 2026-02-01\n", []),
        ("former-body", "contacts: [{name: Public Health England, email: a@b.uk}]\n", ["Public Health England"]),
        ("former-body", "agreements: [{text: We share, by: Public Health England}]\n", ["Public Health England"]),
    ],
)
def test_first_readers_slips(rule: str, text: str, found: list[str]) -> None:
    assert words(rule, text) == found


def test_identical_words_under_two_names_are_told_once() -> None:
    text = "commitments:\n  c: We will share plans\n  d: We will share plans\nvalues:\n  - {name: A, commitments: [c, d]}\n"

    assert words("commitment-twice", text) == []
    assert words("identical-commitment", text) == ["We will share plans"]


@pytest.mark.parametrize(
    ("rule", "said", "found"),
    [
        ("double-space", "we  learn.  We share", ["  ", "  "]),
        ("double-space", "we learn. We share", []),
        ("broken-hyphen", "in co- production and pre- and post-school care", ["co- production"]),
        ("broken-hyphen", "Strategic- being involved", []),
        ("stray-space", "Strategic- being involved", ["Strategic- being"]),
        ("stray-space", "the parent/ carer and the school /setting", ["parent/ carer", "school /setting"]),
        ("stray-space", "parents / carers and pre- and post-school care, co- production", []),
        ("broken-hyphen", "Parent- carers and the parents -carers", ["Parent- carers", "parents -carers"]),
        ("stray-space", "views , needs and hopes .", ["views ,", "hopes ."]),
        ("stray-space", "our website —a source", ["website —a"]),
        ("stray-space", "and so on ... or ( not )", ["( not", "not )"]),
        ("repeated-word", "we want to to learn that that helps", ["to to"]),
        ("repeated-word", "we want to   to learn", ["to   to"]),
        ("repeated-word", "It is. Is it?", []),
    ],
)
def test_slips_of_the_pen(rule: str, said: str, found: list[str]) -> None:
    assert words(rule, f"aim: |\n  {said}\n") == found


@pytest.mark.parametrize(
    ("rule", "sentence", "advice"),
    [
        ("outdated-term", "for mentally handicapped adults", ["Write “adults with a learning disability”."]),
        ("disability-language", "for mentally ill parents", ["Write “parents with a mental health condition”."]),
        ("disability-language", "Mentally ill parents come", ["Write “Parents with a mental health condition”."]),
        ("outdated-term", "the cripples", ["Write “disabled people”."]),
        ("disability-language", "a Down's child", ["Write “child with Down's syndrome”."]),
        ("outdated-term", "mongolism", ["Write “Down's syndrome”."]),
        ("outdated-term", "for BAME communities", ["Write “ethnic minority communities”."]),
        (
            "outdated-term",
            "the SEND parents",
            ["Write “parents of children with special educational needs or disabilities”."],
        ),
        ("disability-language", "they suffered from asthma", ["Write “had”."]),
        ("disability-language", "people suffering with asthma", ["Write “having”."]),
        ("disability-language", "ask an epileptic.", ["Write “someone with epilepsy”."]),
        ("gendered-word", "the spokesmen", ["Write “spokespeople”."]),
        ("gendered-word", "she is manning the phones", ["Write “staffing the phones”."]),
        ("blaming-language", "difficult families", ["Say what families told you, and what they need from you."]),
    ],
)
def test_advice_fits_where_it_is_pasted(rule: str, sentence: str, advice: list[str]) -> None:
    assert advised(rule, sentence) == advice


@pytest.mark.parametrize(
    "sentence",
    [
        'We do not say "suffers from autism" here',
        'She said "he is wheelchair-bound" to us',
        "We do not say “hard to reach families” or ‘the autistic’",
        "We do not say 'he suffers from autism', and the families' views count",
        "**“Hard to reach parents”** is no name for us",
        "> Hard to reach families are not hard to reach.",
        "“I am wheelchair-bound, and I don’t mind”",
    ],
)
def test_quotations_are_left_alone(sentence: str) -> None:
    for rule in ("disability-language", "blaming-language"):
        assert said(rule, sentence) == []


@pytest.mark.parametrize(
    ("text", "rules", "speaks"),
    [
        ("aim: We are proud ofyour work", {"misspelt-word", "missing-space"}, "missing-space"),
        (
            "agreements: {stem: 'We will:', items: [you must tell us]}",
            {"broken-stem", "wrong-party"},
            "wrong-party",
        ),
    ],
)
def test_one_slip_is_told_once(text: str, rules: set[str], speaks: str) -> None:
    found = linted(f"title: T\n{text}\n", rules=frozenset(rules)).problems

    assert [problem.name for problem in found] == [speaks]
