"""What was built of a charter that is gone goes too: that alone, and only what charterc made."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.build.test_store import CHARTER, FORMATS, SCHOOL
from tests.support import Project


def test_what_was_built_of_a_charter_that_is_gone_is_removed(project: Project) -> None:
    for name in ("east", "west"):
        project.charter(CHARTER, name)
    project.run("build", *FORMATS)
    own = project.write("build/east/notes.txt", "Ours\n")
    project.write("build/east/charter.md", "Changed by hand\n")
    (project.root / "charters/east.yaml").unlink()

    result = project.run("build", *FORMATS)

    assert "note: build/east/ held 1 file of a charter that is gone. Removed." in result.err
    assert sorted(path.name for path in own.parent.iterdir()) == ["charter.md", "notes.txt"]
    assert (project.root / "build/west/index.html").is_file()


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("charters/town.yaml", "charters/town.yml"),
        ("adoptions/area/town.yaml", "adoptions/other/town.yaml"),
    ],
)
def test_a_charter_that_was_moved_keeps_what_is_built_of_it(project: Project, before: str, after: str) -> None:
    project.charter(CHARTER, "area")
    path = project.write(before, SCHOOL.replace("town", "area") if "adoptions" in before else CHARTER)
    project.run("build", *FORMATS)
    project.write(after, path.read_text())
    path.unlink()

    result = project.run("build", *FORMATS)

    assert (result.code, result.err) == (0, "")
    assert (project.root / "build/town/index.html").is_file()


def test_a_folder_outside_the_project_is_left_alone(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Two projects may write there."""
    shared: Path = tmp_path_factory.mktemp("shared")
    gone = project.charter(CHARTER)
    project.charter(CHARTER, "west")
    project.run("build", *FORMATS, "-o", str(shared))
    gone.unlink()
    project.run("build", *FORMATS, "-o", str(shared))

    assert (shared / "town/index.html").is_file()


def test_no_empty_folders_stay(project: Project) -> None:
    gone = project.charter(CHARTER)
    project.charter(CHARTER, "west")
    project.run("release", "town", "--date", "2026-01-01")
    project.run("build", *FORMATS, "-o", "./some/../out")
    gone.unlink()
    project.run("build", *FORMATS, "-o", "out")

    assert [path.name for path in (project.root / "out").iterdir()] == ["west"]


def test_an_empty_folder_of_ones_own_stays(project: Project) -> None:
    gone = project.charter(CHARTER)
    project.charter(CHARTER, "west")
    project.run("build", *FORMATS)
    own = project.root / "build/town/drawings"
    own.mkdir()
    gone.unlink()

    project.run("build", *FORMATS)

    assert own.is_dir()
