"""Which files are released versions of a charter, and in which order."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.project.find import find_project
from charterc.project.versions import every_released, place_for, released, released_before
from tests.support import Project


def listed(project: Project, name: str = "town") -> list[str]:
    return [str(file.number or file.fault) for file in released(find_project(project.root), name)]


def write(project: Project, *names: str) -> None:
    for name in names:
        project.write(f"charters/versions/{name}", "title: T\n")


def test_versions_come_in_order_ten_after_nine(project: Project) -> None:
    write(project, *(f"town/{number}.yaml" for number in ("10", "9", "1", "2.1", "2", "1.1", "2.10", "2.9")))

    assert listed(project) == ["1", "1.1", "2", "2.1", "2.9", "2.10", "9", "10"]


def test_versions_of_another_charter_are_no_versions_of_this_one(project: Project) -> None:
    write(project, "town/1.yaml", "village/1.yaml", "village/2.yaml")

    assert listed(project) == ["1"]
    assert len(list(every_released(find_project(project.root)))) == 3


def test_a_charter_without_versions_has_none(project: Project) -> None:
    assert listed(project) == []


@pytest.mark.parametrize(
    "name", ["two.yaml", "02.yaml", "2.0.yaml", "v2.yaml", "2 - Copy.yaml", "2.1.3.yaml", "2.YAML"]
)
def test_an_odd_name_is_told(project: Project, name: str) -> None:
    write(project, "town/1.yaml", f"town/{name}")

    assert listed(project) == [
        "1",
        f"A released version is called by its number, such as 2.yaml or 2.1.yaml, not “{name}”.",
    ]


def test_two_files_of_one_number_are_told(project: Project) -> None:
    write(project, "town/2.yaml", "town/2.yml")

    assert [file.fault for file in released(find_project(project.root), "town")] == [
        "",
        "Two files hold version 2: 2.yaml and 2.yml.",
    ]


def test_other_files_beside_the_versions_are_left_alone(project: Project) -> None:
    write(project, "town/1.yaml", "town/README.md", "town/.hidden.yaml", "README.md", "1.yaml")

    assert listed(project) == ["1"]


@pytest.mark.parametrize("linked", ["town/1.yaml", "town", "."])
def test_a_link_is_told_and_not_followed(project: Project, tmp_path: Path, linked: str) -> None:
    outside = tmp_path / "outside"
    (outside / "town").mkdir(parents=True)
    (outside / "town" / "1.yaml").write_text("title: T\n", encoding="utf-8")
    place = project.root / "charters" / "versions" / linked
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(outside / linked)

    (fault,) = [file.fault for file in released(find_project(project.root), "town")]

    assert "is a link" in fault


def test_a_version_has_its_place(project: Project) -> None:
    write(project, "town/2.1.yaml")
    found = find_project(project.root)

    (file,) = released(found, "town")

    assert file.number is not None
    assert place_for(found, "town", file.number) == file.path


def test_the_version_before_another_is_known_by_the_files_beside_it(project: Project) -> None:
    write(project, "town/1.yaml", "town/2.yaml", "town/10.yaml", "town/final.yaml", "village/9.yaml")
    folder = project.root / "charters/versions/town"

    before = {name: released_before(folder / name) for name in ("10.yaml", "2.yaml", "1.yaml", "final.yaml")}

    assert [file.path.name if file else None for file in before.values()] == ["2.yaml", "1.yaml", None, None]
