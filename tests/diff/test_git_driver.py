"""`git diff` shows a charter's changes in meaning, and what is wrong with a charter stops no `git diff`."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from charterc.diff.git_driver import driven
from charterc.errors import UsageError
from tests.support import ROOT, Project

ONE = "title: Our charter\nagreements:\n  - We will reply within 5 days.\n"
TWO = ONE.replace("5", "10")


class Repository:
    def __init__(self, project: Project) -> None:
        self.project = project
        self.git("init", "--quiet", "--initial-branch=main")
        command = f"'{sys.executable}' -m charterc diff --git-driver"
        self.git("config", "diff.charter.command", command)
        project.write(".gitattributes", "charters/*.yaml diff=charter\n")
        project.charter(ONE)
        self.commit()

    def git(self, *words: str) -> str:
        settings = ["-c", "user.name=A", "-c", "user.email=a@example.org", "-c", "core.pager=cat"]
        paths = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1"}
        done = subprocess.run(
            ["git", *settings, *words],
            cwd=self.project.root,
            check=True,
            capture_output=True,
            encoding="utf-8",
            env=paths,
        )
        return done.stdout

    def commit(self) -> None:
        self.git("add", "--all")
        self.git("commit", "--quiet", "-m", "a")


@pytest.fixture
def repository(project: Project) -> Repository:
    return Repository(project)


def test_git_diff_tells_the_changes_of_the_working_file(repository: Repository) -> None:
    repository.project.charter(TWO)

    said = repository.git("diff")

    assert said.startswith("charters/town.yaml\nWhat changed: Our charter\n")
    assert "   - before: We will reply within [-5-] days.\n" in said


def test_git_log_and_show_tell_them_too(repository: Repository) -> None:
    repository.project.charter(TWO)
    repository.commit()

    assert "{+10+} days." in repository.git("log", "-1", "--patch", "--ext-diff")


def test_a_new_charter_and_one_that_is_gone_are_told_as_a_whole(repository: Repository) -> None:
    repository.project.charter(ONE.replace("Our", "Their"), "village")
    (repository.project.root / "charters" / "town.yaml").unlink()
    repository.git("add", "--all")

    said = repository.git("diff", "--cached", "--no-renames")

    assert "The charter “Their charter” is new: 0 values, 1 commitment, 0 outcomes, 0 measures." in said
    assert "The charter “Our charter” is gone: 0 values, 1 commitment" in said


def test_a_charter_with_another_name_is_compared(repository: Repository) -> None:
    repository.project.charter(TWO, "city")
    (repository.project.root / "charters" / "town.yaml").unlink()
    repository.git("add", "--all")

    said = repository.git("diff", "--cached", "--find-renames=20%")

    assert "charters/town.yaml → charters/city.yaml\n" in said
    assert "{+10+} days." in said


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (ONE.replace("title", "titel"), "line 1: "),
        ("title: [", "line 1: "),
        (b"title: \xff\xfe\x00", "cannot be read as a charter"),
    ],
)
def test_a_charter_with_errors_is_shown_line_by_line(repository: Repository, broken: str | bytes, says: str) -> None:
    repository.project.charter(broken)

    said = repository.git("diff")

    assert "b/charters/town.yaml cannot be read as a charter, so its lines are compared.\n" in said
    assert says in said
    assert "-title: Our charter\n" in said


def test_a_file_with_conflicts_is_named() -> None:
    assert (
        driven(["charters/a.yaml"], colour=False, width=80)
        == "charters/a.yaml: it has conflicts that are not settled.\n"
    )


def test_a_path_cannot_speak_to_the_terminal() -> None:
    assert driven(["ev\x1b[31m\n.yaml"], colour=False, width=80).startswith("ev\\x1b[31m\\n.yaml: it has conflicts")


def test_a_file_that_is_gone_by_now_is_told() -> None:
    words = ["charters/a.yaml", "/no/such/file", "0" * 40, "100644", "/dev/null", ".", "."]

    assert driven(words, colour=False, width=80).startswith("charters/a.yaml\nIt cannot be read: ")


def test_words_that_do_not_come_from_git_are_refused() -> None:
    with pytest.raises(UsageError) as raised:
        driven(["stockport", "stoke"], colour=False, width=80)

    assert """git config diff.charter.command "'$(command -v charterc)' diff --git-driver\"""" in raised.value.hint
