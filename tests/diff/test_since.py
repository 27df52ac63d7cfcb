"""What a branch changed in all its charters, told from a real repository."""

from __future__ import annotations

import subprocess

import pytest

from tests.support import Project

ONE = "title: Our charter\nagreements:\n  - We will reply within 5 days.\n"


def git(project: Project, *words: str) -> None:
    command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
    subprocess.run(command, cwd=project.root, check=True, capture_output=True)


@pytest.fixture
def branch(project: Project) -> Project:
    for name in ("changed", "gone", "same", "rewritten"):
        project.charter(ONE, name)
    git(project, "init", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-m", "First")
    project.charter(ONE.replace("5", "10"), "changed")
    project.charter(f"# written anew\n{ONE}", "rewritten")
    project.charter(ONE, "new")
    (project.root / "charters" / "gone.yaml").unlink()
    return project


def test_every_charter_that_changed_is_told(branch: Project) -> None:
    result = branch.run("diff", "--since", "main")

    assert result.code == 0
    assert "Now:    charters/changed.yaml" in result.out
    assert "This charter is new since main." in result.out
    assert "This charter is gone since main." in result.out
    assert "Only the way the files are written differs." in result.out
    assert "same.yaml" not in result.out


def test_several_can_be_named(branch: Project) -> None:
    result = branch.run("diff", "changed", "same", "--since", "main", "--exit-code", "-f", "markdown")

    assert result.code == 1
    assert result.out.count("## What changed") == 1


def test_where_nothing_changed_that_is_said(branch: Project) -> None:
    git(branch, "stash", "--include-untracked")

    result = branch.run("diff", "--since", "main", "--exit-code")

    assert (result.code, result.out) == (0, "No charter changed since main.\n")


def test_one_that_cannot_be_read_hides_no_other_and_fails(branch: Project) -> None:
    branch.charter("titel: T\n", "same")

    result = branch.run("diff", "--since", "main")

    assert result.code == 2
    assert "charters/changed.yaml" in result.out
    assert "charters/same.yaml:1:1: error C101" in result.err
    assert "charters/same.yaml cannot be compared" in result.err


@pytest.mark.parametrize("words", [("--format", "json"), ("--out", "all.md")])
def test_several_are_no_single_file(branch: Project, words: tuple[str, ...]) -> None:
    result = branch.run("diff", "--since", "main", *words)

    assert result.code == 2
    assert "Name one charter." in result.err
