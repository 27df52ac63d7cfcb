"""Whether words are the full name of an acronym."""

from __future__ import annotations

import pytest

from charterc.lint.language.full_names import full_name_after, full_name_before, same_name


@pytest.mark.parametrize(
    ("words", "letters", "name"),
    [
        ("ask the integrated care board", "ICB", "integrated care board"),
        ("the special educational needs co-ordinator", "SENCO", "special educational needs co-ordinator"),
        ("a multidisciplinary team", "MDT", "multidisciplinary team"),
        ("social, emotional and mental health needs", "SEMH", "social, emotional and mental health needs"),
        ("our families", "ICB", None),
    ],
)
def test_a_full_name_in_front(words: str, letters: str, name: str | None) -> None:
    at = full_name_before(words, letters)

    assert (None if at is None else words[at:]) == name


@pytest.mark.parametrize(
    ("words", "letters", "name"),
    [
        ("or the integrated care board pays", "ICB", "integrated care board"),
        ("education, health and care plans are", "EHCP", "education, health and care plans"),
        ("is a friend", "ICB", None),
    ],
)
def test_a_full_name_behind(words: str, letters: str, name: str | None) -> None:
    span = full_name_after(words, letters)

    assert (span and words[slice(*span)]) == name


def test_names_that_say_the_same() -> None:
    assert same_name("special educational needs co-ordinator", "Special educational needs coordinator")
    assert same_name("SEN co-ordinator", "special educational needs co-ordinator")
    assert not same_name("local authority", "lead advocate")
