"""What can be named on the command line, and what is said of what leads nowhere."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from charterc.comparison.sources import UnreadableError, from_bytes
from charterc.diff.sources import sources
from charterc.errors import UsageError
from tests.support import Project

ONE, TWO = "title: One\n", "title: Two\n"


@pytest.fixture
def town(project: Project, monkeypatch: pytest.MonkeyPatch) -> Project:
    project.charter(ONE)
    project.charter(TWO, "versions/town/2")
    project.charter("title: Two point ten\n", "versions/town/2.10")
    monkeypatch.chdir(project.root)
    return project


def titles(town: Project, *words: str, since: str | None = None) -> list[str]:
    return [source.charter.title for source in sources(words, since, town.root)]


def labels(town: Project, *words: str, since: str | None = None) -> list[str]:
    return [source.label for source in sources(words, since, town.root)]


def refused(town: Project, *words: str, since: str | None = None) -> str:
    with pytest.raises(UsageError) as raised:
        sources(words, since, town.root)
    return f"{raised.value.message} {raised.value.hint}"


def test_a_name_a_file_and_a_version(town: Project) -> None:
    town.write("elsewhere/other.yaml", "title: Other\n")

    assert titles(town, "town@2", "town") == ["Two", "One"]
    assert titles(town, "town@2.10", "elsewhere/other.yaml") == ["Two point ten", "Other"]
    assert labels(town, "town@2", "town") == ["town@2", "charters/town.yaml"]


def test_standard_input(town: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"title: Piped\n")))

    assert titles(town, "town", "-") == ["One", "Piped"]


def test_a_released_version_needs_no_charter_of_today(town: Project) -> None:
    (town.root / "charters" / "town.yaml").unlink()

    assert titles(town, "town@2", "town@2.10") == ["Two", "Two point ten"]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "There are two charters to name, and none was named."),
        (("town",), "Or one and a revision: charterc diff A --since main"),
        (("town", "town@2", "town"), "and 3 was named"),
        (("-", "-"), "Standard input can be read only once."),
        (("town@3", "town"), "There is no version 3 of “town”. Released are: 2, 2.10."),
        (("town@", "town"), "“town@” names no version. Write both: stockport@1"),
        (("@1", "town"), "“@1” names no charter."),
        (("", "town"), "One of the words names no charter: it is empty."),
        (("tovn@2", "town"), "Did you mean “town”?"),
        (("town@../../x", "town"), "There is no version ../../x of “town”."),
        (("no.yaml", "town"), "There is no file “no.yaml”."),
    ],
)
def test_what_leads_nowhere_is_told(town: Project, words: tuple[str, ...], says: str) -> None:
    assert says in refused(town, *words)


def test_a_charter_without_versions_says_where_they_would_be(town: Project) -> None:
    town.charter(ONE, "other")

    assert "charters/versions/other/" in refused(town, "other@1", "other")


def test_a_file_that_cannot_be_read_is_told(town: Project) -> None:
    town.write("secret/a.yaml", ONE)
    (town.root / "charters" / "link.yaml").symlink_to("/etc/passwd")

    assert "cannot be read: it is a link that leads out of the project" in refused(town, "link", "town")


def test_a_charter_with_errors_is_never_compared() -> None:
    with pytest.raises(UnreadableError, match="has errors"):
        _ = from_bytes("a.yaml", b"titel: A\n").charter


def git(root: Path, *words: str) -> None:
    names = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", "-C", str(root), *names, *words], check=True, capture_output=True)


def test_since_compares_with_where_the_branch_left_a_revision(town: Project) -> None:
    git(town.root, "init", "--quiet", "--initial-branch=main")
    git(town.root, "add", ".")
    git(town.root, "commit", "--quiet", "-m", "a")
    git(town.root, "branch", "work")
    town.charter("title: Of main\n")
    git(town.root, "commit", "--quiet", "-am", "b")
    git(town.root, "checkout", "--quiet", "work")
    town.charter("title: Of today\n")

    assert titles(town, "town", since="main") == ["One", "Of today"]
    assert labels(town, "town", since="main") == ["charters/town.yaml at main", "charters/town.yaml"]


def test_a_charter_that_was_not_there_is_no_empty_one(town: Project) -> None:
    git(town.root, "init", "--quiet", "--initial-branch=main")
    git(town.root, "commit", "--quiet", "--allow-empty", "-m", "a")

    assert "was not there at main" in refused(town, "town", since="main")


def test_since_takes_one_charter_in_a_file(town: Project) -> None:
    assert "what it was" in refused(town, "town", "town@2", since="main")
    assert "what it was" in refused(town, "-", since="main")
