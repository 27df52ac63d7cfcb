"""The comment on a pull request, by a `gh` that only notes what it is asked for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.support import ROOT

MARK = "<!-- charterc: what changed -->"
ONE = "title: Our charter\nagreements:\n  - We will reply within 5 days.\n"
GH = """\
#!{python}
import json, os, pathlib, sys
words = sys.argv[1:]
body = next((pathlib.Path(word.removeprefix("body=@")).read_text() for word in words if word.startswith("body=@")), "")
with open(os.environ["CALLS"], "a") as calls:
    calls.write(json.dumps({{"words": words, "body": body}}) + "\\n")
if os.environ.get("REFUSE"):
    sys.exit(1)
if "--jq" in words:
    print(os.environ.get("KNOWN", ""))
"""


@dataclass
class Job:
    """A checkout in which the action runs."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)

    def git(self, *words: str) -> None:
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    def charter(self, text: str) -> None:
        (self.folder / "charters" / "town.yaml").write_text(text, encoding="utf-8")

    def run(self, *charters: str, **environment: str) -> list[dict[str, Any]]:
        """What `gh` was asked for."""
        words = ["bash", str(ROOT / "action" / "comment.sh"), *charters]
        subprocess.run(words, cwd=self.folder, env={**os.environ, **self.environment, **environment}, check=True)
        calls = self.folder.parent / "calls"
        return [json.loads(line) for line in calls.read_text().splitlines()] if calls.exists() else []

    @property
    def summary(self) -> str:
        return (self.folder.parent / "summary").read_text(encoding="utf-8")


@pytest.fixture
def job(tmp_path: Path) -> Job:
    (tmp_path / "work" / "charters").mkdir(parents=True)
    programs = tmp_path / "bin"
    programs.mkdir()
    (programs / "gh").write_text(GH.format(python=sys.executable), encoding="utf-8")
    (programs / "charterc").write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m charterc "$@"\n', encoding="utf-8"
    )
    for program in programs.iterdir():
        program.chmod(0o755)
    job = Job(
        tmp_path / "work",
        {
            "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
            "CHARTERC": "charterc",
            "BASE": "main",
            "CALLS": str(tmp_path / "calls"),
            "GITHUB_STEP_SUMMARY": str(tmp_path / "summary"),
            "REPOSITORY": "town/charters",
            "PULL_REQUEST": "7",
        },
    )
    job.charter(ONE)
    for words in (("init", "-b", "main"), ("add", "."), ("commit", "-m", "First")):
        job.git(*words)
    job.charter(ONE.replace("5", "10"))
    return job


def test_the_first_time_it_writes_a_comment(job: Job) -> None:
    asked, posted = job.run()

    assert "--paginate" in asked["words"]
    assert posted["words"][:5] == ["api", "--silent", "--method", "POST", "repos/town/charters/issues/7/comments"]
    assert str(posted["body"]).startswith(f"{MARK}\n## What changed: Our charter")
    assert "1 change promises families less than before" in job.summary


def test_later_it_changes_the_comment_it_wrote(job: Job) -> None:
    _, changed = job.run(KNOWN="11\n12")

    assert changed["words"][:5] == ["api", "--silent", "--method", "PATCH", "repos/town/charters/issues/comments/11"]


def test_a_fork_gets_the_summary_alone(job: Job) -> None:
    assert job.run(FORK="true") == []
    assert "less than before" in job.summary


def test_where_nothing_changed_only_an_earlier_comment_is_mended(job: Job) -> None:
    job.charter(ONE)

    assert len(job.run()) == 1
    assert "No charter changed" in str(job.run(KNOWN="11")[-1]["body"])


def test_a_job_without_the_right_to_comment_does_not_fail(job: Job) -> None:
    assert len(job.run(REFUSE="1")) == 1


def test_a_charter_with_errors_is_named_as_not_compared_and_hides_no_other(job: Job) -> None:
    job.charter("titel: T\n")
    (job.folder / "charters" / "village.yaml").write_text(ONE, encoding="utf-8")

    body = str(job.run()[-1]["body"])

    assert "## What changed: charters/town.yaml\n" in body
    assert "Not all could be compared" in body
    assert "\n    charters/town.yaml has errors, so it cannot be compared.\n" in body
    assert "This charter is new since main." in body


@pytest.mark.parametrize("words", ["town", "charters/town.yaml", "nowhere"])
def test_where_nothing_could_be_compared_the_comment_has_a_heading_and_says_why(job: Job, words: str) -> None:
    job.charter("titel: T\n")

    body = str(job.run(words)[-1]["body"])

    assert body.startswith(f"{MARK}\n## What changed in the charters\n")
    assert "\n    charters/town.yaml has errors" in body or "\n    There is no charter called “nowhere”." in body


def test_words_of_a_charter_are_only_words(job: Job) -> None:
    job.charter(ONE.replace("5", "$(touch hacked) `touch hacked` @everyone #1 <img src=x>"))

    body = str(job.run()[-1]["body"])

    assert not (job.folder / "hacked").exists()
    assert "<img" not in body
    assert "@everyone" not in body
