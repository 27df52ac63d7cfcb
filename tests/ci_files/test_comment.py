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
if refusal := os.environ.get("REFUSE"):
    print(refusal, file=sys.stderr)
    sys.exit(1)
if "--jq" in words:
    print(os.environ.get("KNOWN", ""))
"""


@dataclass
class Job:
    """A checkout in which the action runs."""

    folder: Path
    environment: dict[str, str] = field(default_factory=dict)
    said: str = ""
    """What stands in the job's log."""
    code: int = 0

    def git(self, *words: str) -> None:
        command = ["git", "-c", "user.name=A", "-c", "user.email=a@example.org", *words]
        subprocess.run(command, cwd=self.folder, check=True, capture_output=True)

    def charter(self, text: str) -> None:
        (self.folder / "charters" / "town.yaml").write_text(text, encoding="utf-8")

    def run(self, *charters: str, **environment: str) -> list[dict[str, Any]]:
        """What `gh` was asked for."""
        words = ["bash", str(ROOT / "action" / "comment.sh"), *charters]
        done = subprocess.run(
            words,
            cwd=self.folder,
            env={**os.environ, **self.environment, **environment},
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        self.said, self.code = done.stdout + done.stderr, done.returncode
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
    assert "1 change may promise families less than before" in job.summary


def test_it_leads_to_the_run_that_keeps_the_site_as_it_would_look(job: Job) -> None:
    _, posted = job.run(PREVIEW="https://github.com/town/charters/actions/runs/12")

    assert "\n\nHow it would look: [the run of the checks](https://github.com/town/charters/actions/runs/12) " in str(
        posted["body"]
    )


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
    assert len(job.run(REFUSE="gh: Resource not accessible by integration (HTTP 403)")) == 1
    assert job.code == 0
    assert "Give the job “pull-requests: write”" in job.said


def test_another_refusal_is_told_in_the_words_of_github(job: Job) -> None:
    job.run(REFUSE="gh: Body is too long\n(HTTP 422) 100%")

    assert job.code == 0
    assert "GitHub said: gh: Body is too long (HTTP 422) 100%25" in job.said
    assert "pull-requests: write" not in job.said


def test_a_base_that_is_not_in_the_checkout_is_told_as_that(job: Job) -> None:
    changed = job.run(BASE="0" * 40, KNOWN="11")[-1]

    assert job.code == 1
    assert "is not in the checkout" in job.summary
    assert changed["words"][3] == "PATCH"
    assert str(changed["body"]).startswith(f"{MARK}\n## What changed in the charters could not be told")


def test_a_comparison_that_fails_is_never_no_change(job: Job) -> None:
    changed = job.run(CHARTERC="false", KNOWN="11")[-1]

    assert job.code == 1
    assert "could not be told" in str(changed["body"])
    assert "No charter changed" not in job.summary


def test_what_is_said_of_many_charters_fits_into_one_comment(job: Job) -> None:
    for number in range(300):
        text = f"title: Charter {number}\nagreements:\n" + "".join(
            f"  - We will reply to {word} within {number} days.\n" for word in ("all", "each", "most", "letters")
        )
        (job.folder / "charters" / f"town-{number}.yaml").write_text(text, "utf-8")
    job.git("add", ".")
    job.git("commit", "-m", "Many")
    for file in (job.folder / "charters").glob("*-*.yaml"):
        file.write_text(file.read_text("utf-8").replace("We will", "We may"), "utf-8")

    body = str(job.run(BASE="HEAD")[-1]["body"])

    assert 50_000 < len(body) < 60_100
    assert "more charters not shown here" in body
    assert "4 changes may promise families less than before" in body.split("not shown here")[1]


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
