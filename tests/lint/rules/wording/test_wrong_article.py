"""“a” stands where “an” is right, or the other way round."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, promised


@pytest.mark.parametrize(
    ("words", "right"),
    [
        ("a open door", "an open"),
        ("A easy read copy", "An easy"),
        ("an charter", "a charter"),
        ("an university", "a university"),
        ("a hour", "an hour"),
        ("a honest answer", "an honest"),
        ("an one-page profile", "a one-page"),
        ("an useful list", "a useful"),
        ("a uninvited guest", "an uninvited"),
        ("a an appointment", "an appointment"),
        ("An a charter", "A charter"),
        ("an unanimous vote", "a unanimous"),
        ("a **open** door", "an open"),
        ("a EHC plan", "an EHC"),
        ("a NHS trust", "an NHS"),
        ("an GP", "a GP"),
        ("an UK-wide survey", "a UK-wide"),
        ("a A4 sheet", "an A4"),
        ("an U14 team", "a U14"),
    ],
)
def test_articles_that_do_not_fit_are_found(words: str, right: str) -> None:
    (problem,) = problems("wrong-article", promised(words))

    assert problem.hint == f"Write “{right}”."


@pytest.mark.parametrize(
    "words",
    [
        "an open door, a charter, a university, an hour, a European plan, a one-off, a once a year event",
        "a SENCO, an SEN plan, an NHS trust, a UK law, an EHC-style plan, a GP, an MP, a SEN plan, an SENCO",
        "an historic place, a hotel, an hotel",
        "an X-ray, a U-turn, from A to Z, plan A is ready, appendix A includes it",
        "“a open door”, as you said",
        "an A4 sheet, an M4 junction, a B12 tablet, a U14 team, an 18-page plan",
        "we write to An Garda Síochána, and give a Grade A certificate",
        "a ewe, a unit, a union, a user, an umbrella, an uncle, an unimportant thing, a unanimous vote, an unable",
    ],
)
def test_what_is_said_so_is_left_alone(words: str) -> None:
    assert problems("wrong-article", promised(words)) == []
