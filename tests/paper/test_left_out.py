"""What a poster does not show is named, with its place in the file."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.paper.sheets import NAMES, poster_of
from tests.support import Project

CHARTER = """
    title: Our charter
    values:
      - name: Be kind
        commitments: [We will listen]
        outcomes: all
    outcomes:
      safe: I feel safe
    background:
      heading: "How it came about:"
      text: We met in June
"""
CHOSEN = """
    title: Our charter
    poster: [rights]
    rights: [be heard]
    values:
      - name: Be kind
        commitments: [We will listen]
"""


def test_a_note_names_each_thing_with_its_line(project: Project) -> None:
    project.charter(CHARTER)

    said = project.run("build", "town", "-f", "poster", "--paper", "a3").err

    assert (
        "note: town/poster-a3.pdf leaves out the outcomes of “Our values” (line 5), “Outcomes” (line 6)"
        " and “How it came about” (line 8) of charters/town.yaml.\n"
    ) in said


def test_a_poster_that_shows_everything_has_no_such_note(project: Project) -> None:
    project.charter("title: Our charter\nrights: [be heard]\ncontacts: [{email: a@b.uk}]\n")

    assert "leaves out" not in project.run("build", "town", "-f", "poster").err


def test_a_list_that_the_charter_does_not_want_there_is_named_too(project: Project) -> None:
    project.charter(CHOSEN)

    assert "“Our values” (line 4)" in project.run("build", "town", "-f", "poster", "--paper", "a3").err


def test_the_sheet_of_one_value_names_the_other_lists(project: Project) -> None:
    project.charter("title: A\nvalues:\n  - name: B\n    text: C\nprinciples:\n  - name: D\n    text: E\n")

    assert "value-1-a3.pdf leaves out “Our principles” (line 5)" in project.run("poster", "town", "-d", "value").err


@pytest.mark.parametrize("way", ["plain", "landscape"])
@pytest.mark.parametrize("name", NAMES)
def test_a_plain_or_lying_sheet_shows_what_the_usual_one_shows(name: str, way: str) -> None:
    ways: dict[str, Any] = {way: True}
    usual, other = poster_of(name), poster_of(name, **ways)

    assert other.fit["left-out"] == usual.fit["left-out"]


def test_of_promises_of_which_some_are_shown_a_note_counts_the_others(project: Project) -> None:
    promises = "\n".join(
        f"  - name: Value {value}\n    commitments:\n"
        + "\n".join(f"      - We will answer question {value}.{n} of every family within two days" for n in range(12))
        for value in range(9)
    )
    project.charter(f"title: Our charter\nvalues:\n{promises}\n")

    said = project.run("poster", "town", "--design", "leaflet").err
    found = re.search(r"leaves out (\d+) of the 108 promises of “Our values” \(line 4\)", said)

    assert found, said
    assert 0 < int(found[1]) < 100


def test_what_several_files_leave_out_is_said_once_for_all_of_them(project: Project) -> None:
    project.charter(CHOSEN)

    said = project.run("build", "town", "-f", "poster", "--paper", "a3", "--paper", "a4", "--paper", "a2").err

    assert said.count("“Our values” (line 4)") == 1
    assert "note: town/poster-a3.pdf, poster-a4.pdf and poster-a2.pdf leave out " in said
