"""A charter that calls itself an older version than was released is told, and no other."""

from __future__ import annotations

import pytest

from tests.support import Project

TOWN = "title: Our charter\nagreements: [We will listen]\n"


@pytest.mark.parametrize(
    ("version", "told"), [('"1"', True), ('"1.1"', False), ('"2"', False), ("March 2026", False), ('"0.9"', False)]
)
def test_only_a_number_below_the_latest_one_is_told(project: Project, version: str, *, told: bool) -> None:
    for number in ("1", "1.1"):
        project.write(f"charters/versions/town/{number}.yaml", TOWN)
    path = "charters/town.yaml"
    project.write(path, f"{TOWN}version: {version}\n")

    found = project.run("lint", "--select", "version-behind-release", path).out

    assert ("says that it is version 1, but version 1.1 was released." in " ".join(found.split())) == told


def test_a_draft_of_the_same_name_elsewhere_is_none_of_these_versions(project: Project) -> None:
    project.write("charters/versions/town/2.yaml", TOWN)
    project.write("drafts/town.yaml", f'{TOWN}version: "1"\n')

    assert "version 2 was released" not in project.run("lint", "drafts/town.yaml").out
