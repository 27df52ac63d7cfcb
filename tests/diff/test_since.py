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
    project.charter("title: Another charter\nagreements:\n  - We will listen.\n", "new")
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
    assert "error: charters/same.yaml has errors, so it cannot be compared." in result.err
    assert "What changed: charters/same.yaml\n" in result.out


@pytest.mark.parametrize("words", [("--format", "json"), ("--out", "all.md")])
def test_several_are_no_single_file(branch: Project, words: tuple[str, ...]) -> None:
    result = branch.run("diff", "--since", "main", *words)

    assert result.code == 2
    assert "Name one charter." in result.err


def test_a_charter_that_is_gone_says_what_families_lose(branch: Project) -> None:
    assert "Families lose what it promised: 1 promise." in branch.run("diff", "--since", "main").out


def test_a_charter_of_placeholders_promised_nothing(branch: Project) -> None:
    branch.charter(ONE.replace("We will reply within 5 days.", "'TODO: the first promise'"), "begun")
    git(branch, "add", ".")
    git(branch, "commit", "-m", "Begun")
    (branch.root / "charters" / "begun.yaml").unlink()

    assert "It promised nothing." in branch.run("diff", "--since", "main").out


LONG = "title: Our charter\nagreements:\n" + "".join(f"  - We will keep promise {number}.\n" for number in range(9))


@pytest.fixture
def moved(project: Project) -> Project:
    """A branch that gave a charter another name, and changed a promise in it."""
    project.charter(LONG, "old")
    git(project, "init", "-b", "main")
    git(project, "add", ".")
    git(project, "commit", "-m", "First")
    git(project, "mv", "charters/old.yaml", "charters/new.yaml")
    project.charter(LONG.replace("keep promise 4", "try to keep promise 4"), "new")
    return project


@pytest.mark.parametrize("words", [(), ("new",), ("charters",), ("charters/new.yaml",)])
def test_a_charter_with_a_new_name_is_compared_with_what_it_was(moved: Project, words: tuple[str, ...]) -> None:
    told = moved.run("diff", *words, "--since", "main").out

    assert "Before: charters/old.yaml at main\nNow:    charters/new.yaml\n" in told
    assert "[-keep-]" in told or "{+try to+}" in told
    assert "is gone" not in told


def test_another_charter_that_came_as_one_went_is_no_new_name(moved: Project) -> None:
    moved.charter(LONG.replace("We will keep", "Families get"), "new")

    told = moved.run("diff", "--since", "main").out

    assert "This charter is new since main." in told
    assert "This charter is gone since main." in told


def test_of_several_the_most_alike_are_paired(moved: Project) -> None:
    moved.charter(LONG.replace("keep promise", "see to promise", 4), "another")

    told = moved.run("diff", "--since", "main").out

    assert "Before: charters/old.yaml at main\nNow:    charters/new.yaml\n" in told
    assert "Now:    charters/another.yaml\n\nThis charter is new since main." in told


def test_a_full_hash_is_shown_by_its_first_digits(branch: Project) -> None:
    command = ["git", "rev-parse", "main"]
    commit = subprocess.run(command, cwd=branch.root, check=True, capture_output=True, text=True).stdout.strip()

    told = branch.run("diff", "--since", commit).out + branch.run("diff", "changed", "--since", commit).out

    assert f"charters/changed.yaml at {commit[:7]}\n" in told
    assert commit[:8] not in told


def test_a_folder_stands_for_the_charters_in_it(branch: Project) -> None:
    assert branch.run("diff", "charters", "--since", "main").out.count("What changed: ") == 3
    assert branch.run("diff", "charters/", "new", "--since", "main").code == 0
    assert "No charter of the project lies in" in branch.run("diff", ".git", "--since", "main").err
