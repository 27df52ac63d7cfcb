"""The files of a project as they were at an earlier revision."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from charterc.errors import UsageError
from charterc.project.revision import read_revision


def git(folder: Path, *words: str) -> None:
    author = {f"GIT_{who}_{what}": "a@b" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *words], cwd=folder, check=True, capture_output=True, env=os.environ | author)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file that was changed after it was committed."""
    charter = tmp_path / "charter.yaml"
    charter.write_bytes(b"title: Old\n")
    git(tmp_path, "init", "-q", "-b", "main")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "old")
    charter.write_bytes(b"title: New\n")
    return charter


def test_a_file_is_given_as_it_was(file: Path) -> None:
    earlier = read_revision("main", file.parent).file(file)

    assert earlier.content() == b"title: Old\n"


def test_a_file_knows_the_bytes_it_had(file: Path) -> None:
    earlier = read_revision("main", file.parent).file(file)

    assert earlier.had(b"title: Old\n")
    assert not earlier.had(file.read_bytes())


def test_a_file_that_was_not_there_had_no_bytes(file: Path) -> None:
    earlier = read_revision("main", file.parent).file(file.with_name("new.yaml"))

    assert (earlier.blob, earlier.had(b"")) == ("", False)


@pytest.mark.parametrize("revision", ["no-such-branch", "--upload-pack=x", " ", "a\0b"])
def test_what_names_no_revision_is_refused(file: Path, revision: str) -> None:
    with pytest.raises(UsageError, match="revision"):
        read_revision(revision, file.parent)


def test_where_git_is_missing_that_is_what_is_said(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not that the folder were in no repository."""
    monkeypatch.setenv("PATH", str(file.parent))

    with pytest.raises(UsageError, match="needs Git, which is not installed here"):
        read_revision("main", file.parent)
