"""What a short file repeats is bounded, and told where it is written."""

from __future__ import annotations

import pytest

from tests.support import Project

MANY = 1500

SHARED = f"title: T\ncommitments:\n  long: {'word ' * 1000}\nvalues:\n" + "".join(
    f"  - {{name: V{number}, commitments: [long]}}\n" for number in range(MANY)
)
TO_ALL = (
    "title: T\noutcomes:\n"
    + "".join(f"  - {{id: o{number}, text: Outcome {number}}}\n" for number in range(MANY))
    + "values:\n"
    + "".join(f"  - {{name: V{number}, outcomes: all}}\n" for number in range(MANY))
)
SUMMARIES = (
    "title: T\nvalues:\n"
    + "".join(f"  - V{number}\n" for number in range(MANY))
    + "sections:\n"
    + "".join(f"  s{number}: {{heading: H, summary: values}}\n" for number in range(MANY))
)


@pytest.mark.parametrize(
    ("charter", "line", "what"),
    [
        (SHARED, 3, "The promises that several values share come to"),
        (TO_ALL, MANY + 4, "The outcomes that are linked by the word “all” come to"),
        (SUMMARIES, MANY + 4, "The lists of names come to"),
    ],
    ids=["shared", "all", "summaries"],
)
def test_a_short_file_makes_no_immense_page(project: Project, charter: str, line: int, what: str) -> None:
    project.charter(charter)

    result = project.run("build", "-f", "json")

    assert result.code == 1
    assert f"charters/town.yaml:{line}:" in result.err
    assert what in result.err
    assert not (project.root / "build").exists()


def test_what_an_ordinary_charter_repeats_is_far_below(project: Project) -> None:
    project.charter(TO_ALL.replace(f"V{MANY - 1}, outcomes: all", "last").replace("outcomes: all", "outcomes: [o1]"))

    assert project.run("build", "-f", "json").code == 0
