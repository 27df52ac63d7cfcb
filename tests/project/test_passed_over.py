"""Files that look like charters and are not built are named by every command, in one line."""

import pytest

from tests.support import Project

CHARTER = "title: Our town\n"


@pytest.mark.parametrize("command", [["build", "-f", "json"], ["lint"], ["list"]])
@pytest.mark.parametrize(
    ("file", "why"),
    [
        ("york.yaml.txt", "its name ends in “.txt”"),
        ("york.yaml.bak", "its name ends in “.bak”"),
        ("york.yaml~", "its name ends in “~”"),
        ("york.yam", "its name ends in “.yam”"),
        ("old/york.yaml", "it lies in a folder of its own"),
        ("bath.yml", "bath.yaml has the same name"),
    ],
)
def test_each_is_named_with_the_reason(project: Project, command: list[str], file: str, why: str) -> None:
    project.charter(CHARTER, "bath")
    project.write(f"charters/{file}", CHARTER)

    assert f"Passed over: charters/{file} ({why}" in project.run(*command).err


@pytest.mark.parametrize(
    "file", ["versions/bath-1.yaml", "notes.txt", "pictures/logo.svg", ".hidden.yaml", "README.md"]
)
def test_other_files_are_none_of_its_business(project: Project, file: str) -> None:
    project.charter(CHARTER, "bath")
    project.write(f"charters/{file}", CHARTER)

    assert "Passed over" not in project.run("build", "-f", "json").err


def test_a_charter_that_is_not_found_may_be_among_them(project: Project) -> None:
    project.charter(CHARTER, "bath")
    project.write("charters/york.yaml.txt", CHARTER)

    assert "york.yaml.txt" in project.run("build", "york").err
    assert "york.yaml.txt" not in project.run("build", "bath", "-f", "json").err


@pytest.mark.parametrize("command", ["build", "site"])
def test_a_charter_of_which_only_released_versions_are_left_is_named(project: Project, command: str) -> None:
    project.charter(CHARTER, "bath")
    project.charter(CHARTER, "york")
    project.run("release", "york", "--date", "2026-03-01")
    (project.root / "charters/york.yaml").unlink()

    result = project.run(command, "-f", "html")

    assert result.code == 0
    assert "There are released versions, but no charter any more: charters/york.yaml." in result.err
    assert "york" not in project.run("build", "bath", "-f", "html").err
