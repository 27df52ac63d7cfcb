"""A term for people that has been given up, or a label put before them."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("mentally-handicapped men", ["mentally-handicapped men"]),
        ("mental retardation, a mongoloid face", ["mental retardation", "mongoloid"]),
        ("special-needs pupils, SEND families", ["special-needs pupils", "SEND families"]),
        ("an EHCP student and ADHD kids", ["EHCP student", "ADHD kids"]),
        ("ASD pupils, LAC children", ["ASD pupils", "LAC children"]),
        ("slow learners, backward pupils", ["slow learners", "backward pupils"]),
        ("BAME communities, B.A.M.E. pupils", ["BAME communities", "B.A.M.E. pupils"]),
        ("non-white families, half-castes", ["non-white families", "half-castes"]),
        ("autistic spectrum disorder", ["autistic spectrum disorder"]),
        (
            "drug addicts, a heroin addict and recovering alcoholics",
            ["drug addicts", "heroin addict", "recovering alcoholics"],
        ),
        ("substance misusers and gambling addicts", ["substance misusers", "gambling addicts"]),
        ("vulnerable adults, the most vulnerable.", ["vulnerable adults", "the most vulnerable"]),
        ("the homeless and the unemployed will be asked", ["the homeless", "the unemployed"]),
        ("rough sleepers come in from the cold", ["rough sleepers"]),
        ("The poor are heard, the disadvantaged first", ["The poor", "the disadvantaged"]),
        ("the vulnerable and their families", ["the vulnerable"]),
        # what is right
        ("the poor state of the roads, the homeless charity and the Homeless World Cup", []),
        ("Alcoholics Anonymous and the Vulnerable Adults Board", []),
        ("adults at risk, vulnerable places, the deprived areas", []),
        ("spastic cerebral palsy; handicap no one; an insane queue", []),
        ("the SEN Children and Families Team, the SEND Families Forum and the BAME Network", []),
        ("we send children and families home, and an invalid form back", []),
        ("coloured paper, backward steps, a remedial action", []),
    ],
)
def test_terms_given_up(sentence: str, found: list[str]) -> None:
    assert said("outdated-term", sentence) == found


def test_a_label_before_a_person_is_a_note() -> None:
    (label,) = problems("outdated-term", "aim: We meet SEND families\n")
    (insult,) = problems("outdated-term", "aim: We meet spastics\n")

    assert (label.severity, insult.severity) == ("info", "warning")
