"""Whether two names are the same body in other words."""

from __future__ import annotations

import pytest

from charterc.lint.language.one_body import one_body


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("NHS England", "NHS England (NHSE)"),
        ("Ashby Parent Carer Forum", "Ashby Parent Carer Forum (APCF)"),
        ("Ashby Parent Carer Forum", "Ashby Parent Carer Forum (PCF)"),
        ("Ashby Parent Carer Forum", "Ashby PCF"),
        ("Ashby Parent Carer Forum", "APCF"),
        ("Ashby Parent Carers Forum", "Parent & Carer Forum, Ashby"),
        ("Ashby Healthwatch", "Healthwatch (Ashby)"),
        ("Ashby Metropolitan Borough Council", "Ashby MBC"),
        ("Ashby NHS Foundation Trust", "Ashby NHS FT"),
        ("NHS Ashby ICB", "NHS Ashby Integrated Care Board (ICB)"),
        ("SENDIASS", "SEND Information, Advice and Support Service (SENDIASS)"),
        ("St Mary's School", "Saint Mary’s School"),
        ("Barnardo's", "Barnardos"),
        ("Ashby Voices", "Ashby Voices CIC"),
    ],
)
def test_one_body_in_two_ways(one: str, other: str) -> None:
    assert one_body(one, other)
    assert one_body(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ashby Council", "Ashby Town Council"),
        ("Ashby Council (Education)", "Ashby Council (Social Care)"),
        ("Ashby Council", "Ashby Council (EDUCATION)"),
        ("Ashby School", "Ashby Schools"),
        ("Mencap", "Ashby Mencap"),
        ("Ashby ICB", "Ashby Integrated Care Partnership"),
        ("Ashby CC", "Ashby County Council Youth"),
        ("Ashby Cc", "Ashby County Council"),
        ("Ashby A Team", "Ashby Active Team"),
        ("North Ashby Council", "South Ashby Council"),
        ("", "The"),
        ("the", "and"),
    ],
)
def test_two_bodies(one: str, other: str) -> None:
    assert not one_body(one, other)
    assert not one_body(other, one)
