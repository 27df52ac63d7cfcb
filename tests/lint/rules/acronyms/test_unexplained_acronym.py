"""An acronym is used and nowhere spelt out."""

from __future__ import annotations

import pytest

from charterc.lint.language.known_acronyms import known_acronyms
from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("The EHCP is written together", ["EHCP"]),
        ("The education, health and care plan (EHCP) and all EHCPs", []),
        ("The EHCP (education, health and care plan) is short", []),
        ("EHCP stands for education, health and care plan", []),
        ("A Written Statement of Action (WsoA) and the WSoA", []),
        ("Special Educational Needs Co-ordinator (SENCO), SENCOs", []),
        ("An education, health and care plan ( EHCP ) and all EHCPs", []),
        ("ABCD Council pays, and ABCD decides", []),
        ("Our KFRT values of kindness, fairness, respect and trust", []),
        ("Our KFRT values of kindness, respect and trust", ["KFRT"]),
        ("the terms of reference (TOR)", []),
        ("the terms of reference (known as  TOR)", []),
        ("a group (PACTS) meets", ["PACTS"]),
        ("the NHS, a GP, all GPs, a PDF and the UK", []),
        ("email SEND-IP@stoke.gov.uk or @SMBC_SEND or https://www.SEND.gov.uk/EHCP", []),
        ("ask the SENCo's team", ["SENCo's"]),
        ("We ALL matter and you MUST NOT wait", []),
        ("Dr McKay uses YouTube and WhatsApp", []),
        ("the DfE and PfA", ["DfE", "PfA"]),
        ("The A3 poster at SK1 3XE", []),
    ],
)
def test_acronyms_that_are_not_explained(said: str, found: list[str]) -> None:
    assert words("unexplained-acronym", f"aim: {said}\n") == found


def test_an_explanation_counts_wherever_it_stands() -> None:
    text = "aim: Every EHCP counts\nclosing: An education, health and care plan (EHCP) is yours\n"

    assert words("unexplained-acronym", text) == []


def test_the_glossary_explains() -> None:
    assert (
        words("unexplained-acronym", "aim: We read PACTS news\nglossary:\n  terms:\n    PACTS: A local group\n") == []
    )
    assert (
        words("unexplained-acronym", "aim: An ICB\nglossary:\n  terms:\n    Integrated care board (ICB): A body\n")
        == []
    )


def test_words_of_the_project_are_known() -> None:
    assert words("unexplained-acronym", "aim: We read PACTS news\n", words=frozenset({"PACTS"})) == []


def test_titles_in_capitals_and_names_of_bodies_are_no_acronyms() -> None:
    text = (
        "title: SPECIAL EDUCATIONAL NEEDS & DISABILITIES CHARTER\naim:\n  heading: BACKGROUND\n  text: SEND matters\n"
        "partners: [ABCD Trust]\n"
    )

    assert words("unexplained-acronym", text) == []


def test_a_number_in_a_heading_in_capitals_makes_no_acronym_of_it() -> None:
    assert words("unexplained-acronym", "aim:\n  heading: PACTS 2025\n  text: We listen\n") == []


def test_one_finding_for_each_acronym_at_its_first_use_with_its_full_name() -> None:
    (problem,) = problems("unexplained-acronym", "aim: CAMHS helps\nvision: CAMHS listens\n")

    assert problem.span.line == 2
    assert "Found in 2 places." in problem.message
    assert "child and adolescent mental health services (CAMHS)" in problem.hint


def test_a_name_with_these_initials_is_what_to_write() -> None:
    (problem,) = problems("unexplained-acronym", "aim: The Good Food Partnership meets\nvision: The GFP decides\n")

    assert problem.hint == "At its first use, write “Good Food Partnership (GFP)”."


def test_a_longer_acronym_explains_a_shorter_one() -> None:
    text = "aim: special educational needs and disabilities (SEND)\nvision: The SEN report\n"

    assert words("unexplained-acronym", text) == []


@pytest.mark.parametrize("letters", sorted(known_acronyms().full_names))
def test_what_the_hint_says_to_write_is_enough(letters: str) -> None:
    name = known_acronyms().full_names[letters]
    for full in (name, f"The {name}", name.title(), name.replace(",", "")):
        assert words("unexplained-acronym", f"aim: |\n  {full} ({letters}) helps. The {letters} is here.\n") == []


@pytest.mark.parametrize(
    "said",
    [
        "the SEND Information, Advice and Support Service (SENDIASS) and special educational needs and disabilities (SEND)",
        "social, emotional and mental health needs (SEMH)",
        "voluntary, community and social enterprise sector (VCSE)",
        "Integrated Care System (known as the ICS)",
        'Integrated Care System ("ICS")',
        "the integrated care system, or ICS, pays",
        "our **Integrated Care Board** (**ICB**) pays",
        "an EHC plan (education, health and care plan)",
        "SENDIASS, the Special Educational Needs and Disabilities Information, Advice and Support Service, helps",
        "Our ICB: integrated care board",
        "The ICB is the integrated care board",
        "ICB – integrated care board",
        "the CQC's (Care Quality Commission's) view",
        "Parents And Carers Together in Stockport (PACTS) meet",
    ],
)
def test_ways_of_spelling_an_acronym_out(said: str) -> None:
    assert words("unexplained-acronym", f"aim: |\n  {said}\n") == []


@pytest.mark.parametrize(
    "said",
    [
        "WHERE POSSIBLE we act, and that is VERY IMPORTANT to THE DISABLED",
        "we say WELCOME to all",
        "our ramp is a good RAMP",
        "KIDS, a PhD, an MBE, the KC, CC BY, GMT, BST, the UN, a BTEC and PAYE",
        "we meet on MS Teams",
        "XXX and [INSERT LOGO] and £XX in 20XX",
        "Dr Hill of the DfES",
    ],
)
def test_what_is_no_acronym_to_explain(said: str) -> None:
    assert words("unexplained-acronym", f"aim: |\n  {said}\n") == []


@pytest.mark.parametrize(
    ("said", "hint"),
    [
        ("the DfE", "Department for Education (DfE)"),
        ("PfA", "preparing for adulthood (PfA)"),
        ("a SENCo", "special educational needs co-ordinator (SENCo)"),
        ("two SENCos", "special educational needs co-ordinator (SENCo)"),
        ("a SENDCo", "special educational needs and disabilities co-ordinator (SENDCo)"),
        ("the EHCPS", "education, health and care plan (EHCP)"),
        ("our ToR", "terms of reference (ToR)"),
        ("ask about EBSA", "emotionally based school avoidance (EBSA)"),
        ("PINS", "Partnerships for Inclusion of Neurodiversity in Schools (PINS)"),
    ],
)
def test_the_hint_keeps_the_letters_as_written(said: str, hint: str) -> None:
    (problem,) = problems("unexplained-acronym", f"aim: We know {said} well\n")

    assert hint in problem.hint


def test_a_former_body_is_no_unexplained_acronym_as_well() -> None:
    assert words("unexplained-acronym", "aim: Signed with the CCG\n") == []


def values(*initials: str) -> str:
    return "values:\n  heading: The SAIL way\n  items:\n" + "".join(f"    - {one}\n" for one in initials)


@pytest.mark.parametrize(
    ("items", "is_spelt_out"),
    [
        (("Speak plainly", "Ask first", "Include", "Learn"), True),
        (('"**S**peak plainly"', "Ask first", "Include", "learn"), True),
        (
            ("{name: Say it, number: S}", "{name: Do it, number: A}", "{name: Go, number: I}", "{name: Be, number: L}"),
            True,
        ),
        (("Speak plainly", "Ask first", "Include", "Listen", "Learn"), False),
        (("Speak plainly", "Ask first", "Include", "Care"), False),
        (("Speak plainly", "Ask first", "Include"), False),
    ],
)
def test_a_word_that_the_values_spell_needs_no_explanation(items: tuple[str, ...], *, is_spelt_out: bool) -> None:
    assert (words("unexplained-acronym", values(*items)) == []) == is_spelt_out


@pytest.mark.parametrize(("letters", "found"), [("ABC", []), ("AB", ["AB"])])
def test_two_letters_are_spelt_by_chance(letters: str, found: list[str]) -> None:
    items = ", ".join(f"{letter}ct" for letter in letters)

    assert words("unexplained-acronym", f"aim: Our {letters} now\nvalues: [{items}]\n") == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("title: Our charter\narea: Fenby\naim: The FENBY way and FENBY's people\n", []),
        ("title: The Fenby charter\naim: The FENBY way\n", []),
        ("title: Our charter\npartners: [Fenby Trust]\naim: The FENBY way\n", []),
        ("title: Our charter\narea: Wye\naim: The WYE way\n", []),
        ("title: Our charter\narea: St Fenby\naim: The ST way\n", ["ST"]),
        ("title: Our charter\narea: Fenby\naim: The PACTS way\n", ["PACTS"]),
        ("title: Our charter\naim: The FENBY way\n", ["FENBY"]),
        ("title: The Send charter\naim: The SEND way\n", ["SEND"]),
        ("title: Our charter\narea: FENBY\naim: The FENBY way\n", []),
        ("title: Our charter\narea: Fenby and West Wye Hills\naim: The FAWWH way\n", []),
        ("title: Our charter\narea: Fenby and West Wye Hills\naim: The FWWH way\n", []),
        ("title: Our charter\narea: Isle of Fenby\naim: The IOF way\n", []),
        ("title: Our charter\narea: North Wye\naim: The NW way\n", ["NW"]),
        ("title: Our charter\narea: Fenby ICB\naim: The ICB way\n", ["ICB"]),
        ("title: The FENBY Co-production Charter\naim: The FENBY way\n", []),
        ("title: FENBY charter\naim: The FENBY way\n", []),
        ("title: A charter of FENBY\naim: The way\n", ["FENBY"]),
        ("title: The SEND Charter\naim: The SEND way\n", ["SEND"]),
    ],
)
def test_the_name_of_the_place_in_capitals_is_no_acronym(text: str, found: list[str]) -> None:
    assert words("unexplained-acronym", text) == found
