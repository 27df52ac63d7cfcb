"""A law or a code is named that is no longer in force."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words

RULE = "former-law"


def said(sentence: str) -> list[str]:
    return words(RULE, f"aim: |\n  {sentence}\n")


@pytest.mark.parametrize(
    "law",
    [
        *("Data Protection Act 1998", "Data Protection Act of 1998", "Data Protection Act (1998)", "DPA 1998"),
        *("1998 Data Protection Act", "Data Protection Act 1984", "Disability Discrimination Act", "DDA"),
        *("Disability Discrimination Acts", "Race Relations Act 1976", "Race Relations (Amendment) Act 2000"),
        *("Sex Discrimination Act 1975", "Equal Pay Act 1970", "disability equality duty", "NHS Act 1977"),
        *("National Health Service Act 1977", "Adoption Act 1976", "Mental Health Act 1959", "Education Act 1981"),
        *("Education Act 1993", "Part 4 of the Education Act 1996", "Part IV of the Education Act 1996"),
        *("Education Act 1996, Part 4", "Special Educational Needs Code of Practice", "Code of Practice 2001"),
        *("Code of Practice (2001)", "2001 Code of Practice", "Working Together to Safeguard Children 2018"),
        *("Keeping Children Safe in Education 2024", "Keeping Children Safe in Education 2018"),
    ],
)
def test_laws_that_were_replaced(law: str) -> None:
    assert said(f"We keep to the {law} in all we do") == [law]


@pytest.mark.parametrize(
    "law",
    [
        *("Data Protection Act 2018", "Data Protection Act", "Mental Health Act 1983", "Education Act 1996"),
        *("Special Educational Needs and Disability Code of Practice", "Code of Practice 2015", "Equality Act 2010"),
        *("Working Together to Safeguard Children 2023", "Keeping Children Safe in Education 2025", "dda"),
    ],
)
def test_laws_in_force_are_left_alone(law: str) -> None:
    assert said(f"We keep to the {law} in all we do") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Equality Act 2010 replaced the Disability Discrimination Act 1995.",
        "Until 2010 the Disability Discrimination Act said so.",
        "In May 2018 the Data Protection Act 1998 went.",
        "Our former rules named the Data Protection Act 1998.",
    ],
)
def test_the_past_is_left_alone(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Under the Disability Discrimination Act (1995) and the Equality Act (2010) we adapt rooms.",
        "Under the Disability Discrimination Act, 1995 we adapt rooms.",
        "Under the Equality Acts 2006 and the DDA we adapt rooms.",
        "Since the Regulations (2001) and the DDA we adapt rooms.",
        "Since the Code of Practice (2001) and the Code (2001) the DDA counts.",
        "Since 2011 the DDA counts.",
    ],
)
def test_the_year_of_a_law_makes_no_past(sentence: str) -> None:
    assert [word for word in said(sentence) if word.startswith("D")] != []


@pytest.mark.parametrize(
    "law",
    [
        "Disability Discrimination Acts 1995 and 2005",
        "Working Together to Safeguard Children (2015)",
        "Working Together 2013",
        "Keeping Children Safe in Education, September 2020",
        "KCSIE 2021",
        "1993 Education Act",
        "section 323 Education Act 1996",
        "Code of Practice on SEN 2001",
        "DDA-compliant",
        "SENDA",
        "Disability Equality Scheme",
        "NHS and Community Care Act 1990",
        "Carers and Disabled Children Act 2000",
        "Registered Homes Act 1984",
        "FACS",
    ],
)
def test_a_law_in_other_words(law: str) -> None:
    assert len(said(f"We follow the {law} in all we do")) == 1


@pytest.mark.parametrize(
    "law",
    ["KCSIE 2026", "Education Act 1996", "Working Together", "Protection of Children from Cold", "equality scheme"],
)
def test_what_only_sounds_like_it(law: str) -> None:
    assert said(f"We follow the {law} in all we do") == []


def test_the_glossary_may_explain_what_is_gone() -> None:
    assert words(RULE, "glossary:\n  terms:\n    DDA: The Disability Discrimination Act 1995\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "strategies: [Plan under the DDA]",
        "title: The DDA",
        "contacts:\n  - links: [{text: The DDA, url: https://a.gov.uk}]\n    name: A",
    ],
)
def test_names_and_links_are_looked_at_too(text: str) -> None:
    assert words(RULE, f"{text}\n") == ["DDA"]


def test_the_message_says_since_when_and_what_holds_now() -> None:
    (problem,) = problems(RULE, "aim: We keep to the Data Protection Act 1998\n")

    assert problem.message == "“Data Protection Act 1998” is no longer in force: it was replaced in May 2018."
    assert problem.hint == "Now it is: the Data Protection Act 2018 and the UK GDPR. (Data Protection Act 2018)"
