"""`charterc poster`: which sheets it prints."""

from __future__ import annotations

import pytest

from tests.support import Project

ACROSTIC = """
    title: Our charter
    values:
      - {number: W, name: Welcome, commitments: [We greet you]}
      - {number: R, name: Respect, commitments: [We ask first]}
      - {number: R, name: Reflect, commitments: [We look back]}
    """


@pytest.mark.parametrize(
    ("value", "sheets"),
    [("W", ["value-1-a5.pdf"]), ("r", ["value-2-a5.pdf", "value-3-a5.pdf"]), ("3", ["value-3-a5.pdf"])],
)
def test_a_value_is_known_by_its_printed_letter_or_its_place(project: Project, value: str, sheets: list[str]) -> None:
    project.charter(ACROSTIC)

    project.run("poster", "--design", "value", "--paper", "a5", "--value", value)

    assert sorted(path.name for path in (project.root / "build/town").iterdir()) == sheets


def test_an_unknown_value_is_told_which_there_are(project: Project) -> None:
    project.charter(ACROSTIC)

    result = project.run("poster", "--design", "value", "--value", "Z")

    assert result.code == 2
    assert "Its values are: W Welcome, R Respect, R Reflect." in result.err


def test_the_picture_for_screens_is_no_design_for_paper(project: Project) -> None:
    project.charter(ACROSTIC)

    result = project.run("poster", "--design", "share")

    assert result.code == 2
    assert "wheel" in result.err
    assert not (project.root / "build").exists()


def test_a_leaflet_is_printed_on_a4_and_a_poster_on_a3(project: Project) -> None:
    project.charter(ACROSTIC)

    project.run("poster", "--design", "leaflet", "--design", "charter")

    files = sorted(path.name for path in (project.root / "build/town").iterdir())
    assert files == ["leaflet-a4.pdf", "poster-a3.pdf"]
