"""`charterc lint` looks at released versions too, and tells only what may not be so."""

from __future__ import annotations

import pytest

from tests.support import Project

TOWN = """
    title: Our charter
    agreements:
      items:
        - id: answer
          text: We will answer  , where possible, within 5 days
"""


@pytest.fixture
def released(project: Project) -> Project:
    project.charter(TOWN)
    assert project.run("release", "town", "--date", "2026-03-01").code == 0
    return project


def edit(project: Project, old: str, new: str) -> None:
    file = project.root / "charters/versions/town/1.yaml"
    file.write_text(file.read_text("utf-8").replace(old, new), "utf-8")


def test_its_wording_is_no_longer_looked_at(released: Project) -> None:
    told = released.run("lint", "--format", "github").out

    assert "file=charters/town.yaml" in told
    assert "file=charters/versions" not in told


def test_an_edited_one_is_an_error_that_names_the_passage(released: Project) -> None:
    edit(released, "5 days", "10 days")

    result = released.run("lint")

    assert result.code == 1
    assert "charters/versions/town/1.yaml:5:13: error C813 released-file-edited" in result.out


@pytest.mark.parametrize(
    "where", ["charters/versions/town/1.yaml", "charters/versions", "charters", "town", "charters/town.yaml"]
)
def test_it_is_found_by_file_by_folder_and_with_its_charter(released: Project, where: str) -> None:
    edit(released, "5 days", "10 days")

    assert "C813" in released.run("lint", where).out


def test_other_files_of_the_charter_s_name_have_no_versions(released: Project) -> None:
    edit(released, "5 days", "10 days")
    released.write("drafts/town.yaml", TOWN)

    assert "C813" not in released.run("lint", "drafts/town.yaml").out


def test_no_setting_hides_it(released: Project) -> None:
    edit(released, "5 days", "10 days")
    released.write("charterc.toml", '[lint]\nignore = ["released-file-edited"]\n')

    assert "A build stops at “released-file-edited” whatever is set here." in released.run("lint").err


def test_fixes_leave_released_versions_alone(released: Project) -> None:
    file = released.root / "charters/versions/town/1.yaml"
    before = file.read_bytes()

    released.run("lint", "--fix")

    assert file.read_bytes() == before
    assert b"answer , where" in (released.root / "charters/town.yaml").read_bytes()


def test_a_file_with_an_odd_name_is_told(released: Project) -> None:
    released.write("charters/versions/town/final.yaml", TOWN)

    told = " ".join(released.run("lint", "charters/versions").out.split())

    assert "A released version is called by its number, such as 2.yaml or 2.1.yaml, not “final.yaml”." in told


def test_a_link_out_of_the_project_is_told_and_not_read(
    released: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("outside") / "secret.yaml"
    secret.write_text("title: Secret words\n", "utf-8")
    (released.root / "charters/versions/town/2.yaml").symlink_to(secret)

    result = released.run("lint")

    assert result.code == 2
    assert "“2.yaml” is a link" in " ".join(result.out.split())
    assert "Secret words" not in result.out
