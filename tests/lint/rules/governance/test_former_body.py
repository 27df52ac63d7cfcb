"""A body is named that no longer exists."""

from __future__ import annotations

import pytest

from tests.lint.linting import said, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Signed with the CCG", ["CCG"]),
        ("Signed with Wessex Clinical Commissioning Group", ["Clinical Commissioning Group"]),
        ("Signed with the former CCG", []),
        ("Signed with Public Health England and NHS Digital", ["Public Health England", "NHS Digital"]),
        ("Signed with NHS England and the integrated care board", []),
        ("Half of it is 50 pct", []),
    ],
)
def test_bodies_that_no_longer_exist(said: str, found: list[str]) -> None:
    assert words("former-body", f"aim: {said}\n") == found


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
        ("Our integrated care board, which replaces the CCG", []),
        ("Bring the lea, the efa and the phe", []),
        ("Ask the Local Events Adviser (LEA)", []),
    ],
)
def test_bodies(sentence: str, found: list[str]) -> None:
    assert said("former-body", sentence) == found


@pytest.mark.parametrize(("name", "found"), [("Park Carers Together", []), ("Pine Copse Trail", []), ("", ["PCT"])])
def test_a_name_of_the_charters_own_has_its_letters(name: str, found: list[str]) -> None:
    assert words("former-body", f"aim: We thank {name or 'you'}.\nagreements:\n  - We meet the PCT\n") == found


def test_a_name_that_is_gone_does_not_explain_its_letters() -> None:
    assert said("former-body", "the Primary Care Trust, and the PCT") == ["Primary Care Trust", "PCT"]


def test_the_glossary_may_explain_what_is_gone() -> None:
    text = "glossary:\n  terms:\n    CCG: clinical commissioning group, which bought health care\n"

    assert words("former-body", text) == []


@pytest.mark.parametrize(
    "body",
    [
        *("Connexions", "Audit Commission", "National Patient Safety Agency", "NPSA", "Regional Schools Commissioner"),
        *(
            "Tenant Services Authority",
            "Homes and Communities Agency",
            "Child Support Agency",
            "NHS Litigation Authority",
        ),
        *("Allerdale Borough Council", "Allerdale Council", "Carlisle City Council", "Eden District Council"),
        *("Craven District Council", "Selby District Council", "Mendip District Council", "Corby Borough Council"),
        *("Northampton Borough Council", "Somerset West and Taunton Council", "Wycombe District Council"),
        *("Bournemouth Borough Council", "Waveney District Council", "St Edmundsbury Borough Council"),
        *("Taunton Deane Borough Council", "Cheshire County Council", "Wiltshire County Council", "HSCIC", "HEFCE"),
        *("Big Lottery Fund", "Action on Hearing Loss", "Princess Royal Trust for Carers", "community health council"),
        *("Mental Health Act Commission", "Commission for Racial Equality", "Adult Learning Inspectorate"),
        *("area child protection committee", "National Care Standards Commission", "Department of Social Security"),
        *("National Institute for Health and Clinical Excellence", "patient and public involvement forum"),
    ],
)
def test_bodies_of_every_kind(body: str) -> None:
    assert said("former-body", f"Ask the {body} for advice") == [body]
    assert said("former-body", f"The former {body} gave advice") == []


@pytest.mark.parametrize(
    "body",
    [
        *(
            "Connections",
            "Cumberland Council",
            "North Northamptonshire Council",
            "Durham County Council",
            "Carlisle Council",
        ),
        *("National Institute for Health and Care Excellence", "Birmingham Children's Trust", "Somerset Council"),
        *("commissioner for schools", "Northampton Town Council", "HCA", "TSA", "Mental Health Act"),
    ],
)
def test_bodies_that_are_there_are_left_alone(body: str) -> None:
    assert said("former-body", f"Ask the {body} for advice") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The Children's Trust Board agreed it",
        "Local children's trusts agreed it",
        "Ask the SHA",
        "Monitor will check the trust",
        "It was checked by Monitor.",
        "NHSI will check",
        "The YPLA and I pay",
        "The LSC will pay",
        "The National Treatment Agency will advise",
        "Shepway District Council will pay",
        "Abertawe Bro Morgannwg University Health Board will pay",
        "The Probation Trust will help",
        "NOMS will help",
        "CSSIW will check",
        "Lothian Regional Council will pay",
        "Parent Partnership will help you",
    ],
)
def test_bodies_in_their_usual_words(sentence: str) -> None:
    assert len(said("former-body", sentence)) == 1


@pytest.mark.parametrize(
    "sentence",
    [
        "Ashby Children's Trust will help",
        "The board of a children's trust, or a children's trust board, meets",
        "Monitor waiting times each month",
        "How to Monitor and Review",
        "Folkestone & Hythe District Council will pay",
        "Cwm Taf Morgannwg University Health Board will pay",
        "A parent partnership will grow",
        "A trust in probation",
    ],
)
def test_what_goes_on_under_a_like_name_is_left_alone(sentence: str) -> None:
    assert said("former-body", sentence) == []
