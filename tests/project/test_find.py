"""The names of charters' files: endings in capitals, letters in two pieces, copies that a machine has made."""

import pytest

from charterc.project.find import is_safe_name, why_not_safe
from tests.support import Project

CHARTER = "title: Our town\n"


def test_an_ending_in_capitals_is_built(project: Project) -> None:
    project.write("charters/leeds.YAML", CHARTER)

    assert project.run("build", "-f", "json").code == 0
    assert (project.root / "build" / "leeds" / "charter.json").is_file()


def test_a_name_with_its_accents_apart_is_found_as_it_is_typed(project: Project) -> None:
    project.write("charters/mo\u0302n.yaml", CHARTER)

    assert project.run("build", "m\u00f4n", "-f", "json").code == 0
    assert (project.root / "build" / "m\u00f4n" / "charter.json").is_file()


@pytest.mark.parametrize(
    "name",
    [
        "bath (1)",
        "bath - Copy",
        "bath - Copy (2)",
        "bath copy",
        "bath copy 2",
        "Copy of bath",
        "bath (copy)",
        "bath.orig",
    ],
)
@pytest.mark.parametrize("command", ["build", "lint"])
def test_a_copy_beside_its_original_is_told(project: Project, command: str, name: str) -> None:
    project.charter(CHARTER, "bath")
    project.charter(CHARTER, name)

    result = project.run(command, *(["-f", "json"] if command == "build" else []))

    assert result.code != 0
    assert f"“{name}.yaml” looks like a copy of “bath.yaml”" in " ".join((result.out + result.err).split())


def test_a_name_that_only_sounds_like_a_copy_is_built(project: Project) -> None:
    project.charter(CHARTER, "hard copy")

    assert project.run("build", "-f", "json").code == 0


def test_a_file_outside_the_project_is_told_as_that(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("elsewhere") / "town.yaml"
    outside.write_text("title: T\nvalues: [{name: Open, commitments: [We share]}]\n", encoding="utf-8")

    result = project.run("build", str(outside), "-f", "html")

    assert result.code == 2
    assert f"“{outside}” lies outside the project" in result.err
    assert f"cd {outside.parent}" in result.err


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("con", "Windows keeps the name “con” for a device"),
        ("AUX.old", "Windows keeps the name “AUX” for a device"),
        ("a" * 101, "more than 100 letters"),
        ("bath\\x1b", "may hold no hidden sign (here “\\x1b”)"),
        ("bath (1)", "may hold no “(”"),
        ("-bath", "starts and ends with a letter or a digit"),
    ],
)
def test_a_name_that_can_be_no_folder_is_refused_with_the_reason(name: str, why: str) -> None:
    assert not is_safe_name(name)
    assert why in why_not_safe(name)
