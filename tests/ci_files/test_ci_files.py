"""The files for pre-commit, GitHub and GitLab: valid by their schemas, and their commands do what is said."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci_files.scripts import PINNED, needs_bash, run_script, valid
from tests.support import ROOT, Project

SOUND = "title: T\nvalues:\n  - name: Open\n    commitments: [We share what we know]\n"
BROKEN = "titel: T\n"


def action() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    return found


def hooks() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    return found


def snippets() -> list[str]:
    """The YAML blocks of docs/ci.md: pre-commit, workflow, two steps of a workflow, a job that comments, GitLab."""
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    return re.findall(r"^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


# pre-commit


def test_each_hook_is_what_pre_commit_expects() -> None:
    clientlib = pytest.importorskip("pre_commit.clientlib")

    assert [hook["id"] for hook in clientlib.load_manifest(ROOT / ".pre-commit-hooks.yaml")] == [
        h["id"] for h in hooks()
    ]


@pytest.mark.parametrize("hook", hooks(), ids=lambda hook: str(hook["id"]))
def test_a_hook_checks_the_files_it_is_given(project: Project, hook: dict[str, Any]) -> None:
    project.charter(SOUND, "east")
    project.charter(BROKEN, "west")
    command, *words = hook["entry"].split()

    assert command == "charterc"
    assert project.run(*words, "charters/east.yaml").code == 0
    result = project.run(*words, "charters/east.yaml", "charters/west.yaml")
    assert (result.code, "charters/west.yaml:1:1" in result.out) == (1, True)


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("charters/stoke.yaml", True),
        ("services/charters/stoke.yml", True),
        ("charters/adoptions/school.yaml", False),
        (".github/workflows/charters.yml", False),
        ("charters/notes.txt", False),
    ],
)
def test_a_hook_takes_charters_and_nothing_else(path: str, *, wanted: bool) -> None:
    assert all(bool(re.search(hook["files"], path)) is wanted for hook in hooks())


# GitHub


def test_the_action_is_valid() -> None:
    valid("vendor.github-actions", ROOT / "action.yml")


def test_every_action_is_pinned_to_a_full_commit() -> None:
    used = [step["uses"] for step in action()["runs"]["steps"] if "uses" in step]
    used += re.findall(r"uses: (\S+)", (ROOT / "docs" / "ci.md").read_text(encoding="utf-8"))

    assert len(used) > 3
    assert [name for name in used if not PINNED.fullmatch(name)] == []


def test_an_action_is_pinned_to_one_commit_wherever_it_is_used() -> None:
    """So that whoever copies from a document has what our own workflows were tried with."""
    files = [ROOT / "action.yml", *(ROOT / ".github").rglob("*.yml"), *(ROOT / "docs").glob("*.md")]
    files += (ROOT / "charterc" / "starting" / "project").glob("*.jinja")
    pins = defaultdict(set)
    for file in files:
        for name, pin in re.findall(r"uses: ([\w./-]+)@([0-9a-f]{40} # v\S+)", file.read_text(encoding="utf-8")):
            pins[name].add(pin)

    assert len(pins) > 5
    assert {name: found for name, found in pins.items() if len(found) > 1} == {}


def test_no_input_is_written_into_a_script() -> None:
    assert [step["name"] for step in action()["runs"]["steps"] if "${{" in step.get("run", "")] == []


def steps() -> dict[str, str]:
    return {step["name"]: step["run"] for step in action()["runs"]["steps"] if "run" in step}


@needs_bash
@pytest.mark.parametrize(
    ("charters", "since", "fail_on", "code"),
    [("", "", "error", 1), ("east", "", "error", 0), ("west", "", "never", 0), ("east west", "HEAD", "error", 0)],
)
def test_the_action_marks_findings_and_writes_a_summary(
    project: Project, tools: Path, *, charters: str, since: str, fail_on: str, code: int
) -> None:
    project.charter(SOUND, "east")
    project.charter(BROKEN, "west")
    for words in (["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qm", "x"]):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    summary = project.root / "summary.md"

    done = run_script(
        steps()["Check the charters"],
        project.root,
        tools,
        CHARTERS=charters,
        SINCE=since,
        FAIL_ON=fail_on,
        GITHUB_STEP_SUMMARY=str(summary),
        GITHUB_ACTIONS="true",
    )

    assert done.returncode == code, done.stderr
    assert ("::error file=charters/west.yaml,line=1" in done.stdout) is (charters != "east" and not since)
    assert summary.read_text(encoding="utf-8").startswith("## Charter lint\n")


@needs_bash
@pytest.mark.parametrize(
    ("charters", "checked"), [("east\nfar west\n", "2 charters"), ("far west\n", "1 charter"), ("", "3 charters")]
)
def test_the_action_takes_names_with_spaces_on_lines_of_their_own(
    project: Project, tools: Path, charters: str, checked: str
) -> None:
    for name in ("east", "far west", "north"):
        project.charter(SOUND, name)
    given = {"CHARTERS": charters, "SINCE": "", "FAIL_ON": "error", "GITHUB_STEP_SUMMARY": "/dev/null"}

    done = run_script(steps()["Check the charters"], project.root, tools, **given)

    assert done.returncode == 0, done.stderr
    assert f"{checked} checked" in done.stdout


@needs_bash
@pytest.mark.parametrize("hostile", ["$(touch sprung)", "`touch sprung`", "; touch sprung", "--help", "a\n::error::b"])
def test_an_input_cannot_become_a_command(project: Project, tools: Path, hostile: str) -> None:
    project.charter(SOUND)
    given = {"CHARTERS": hostile, "SINCE": hostile, "FAIL_ON": hostile}

    done = run_script(steps()["Check the charters"], project.root, tools, GITHUB_STEP_SUMMARY="/dev/null", **given)

    assert done.returncode == 2
    assert not (project.root / "sprung").exists()


@needs_bash
def test_the_action_builds(project: Project, tools: Path) -> None:
    project.charter(SOUND)

    done = run_script(
        steps()["Build the charters"], project.root, tools, CHARTERS="town", RUNNER_TEMP=str(project.root / "temp")
    )

    assert done.returncode == 0, done.stderr
    assert (project.root / "temp" / "charters" / "town" / "index.html").is_file()


@needs_bash
@pytest.mark.registry
@pytest.mark.skipif(not os.environ.get("CI"), reason="installs from the package registry; runs in CI")
def test_the_action_installs(project: Project, tools: Path) -> None:
    output = project.root / "output"
    (tools / "python").symlink_to(sys.executable)

    done = run_script(
        steps()["Install charterc"],
        project.root,
        tools,
        RUNNER_TEMP=str(project.root),
        GITHUB_ACTION_PATH=str(ROOT),
        GITHUB_OUTPUT=str(output),
    )

    assert done.returncode == 0, done.stderr
    tool = output.read_text().strip().removeprefix("charterc=")
    shown = subprocess.run([tool, "--version"], capture_output=True, text=True, check=True)
    assert shown.stdout.startswith("charterc ")


def test_the_workflow_is_valid_and_asks_for_little(tmp_path: Path) -> None:
    workflow = tmp_path / "charters.yml"
    workflow.write_text(snippets()[1], encoding="utf-8")

    valid("vendor.github-workflows", workflow)
    assert yaml.safe_load(snippets()[1])["permissions"] == {"contents": "read"}


def test_a_job_that_comments_asks_for_that_and_no_more(tmp_path: Path) -> None:
    workflow = tmp_path / "charters.yml"
    workflow.write_text(f"name: Charters\non: pull_request\n{snippets()[3]}", encoding="utf-8")

    valid("vendor.github-workflows", workflow)
    assert yaml.safe_load(snippets()[3])["permissions"] == {"contents": "read", "pull-requests": "write"}
    assert "pull_request_target:" not in "".join(snippets())


def test_the_documented_inputs_are_the_actions_own() -> None:
    table = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8").partition("| Input |")[2].partition("\n\n")[0]
    documented = dict(re.findall(r"^\| `([\w-]+)` \| .* \| (.*?) ?\|$", table, re.MULTILINE))
    inputs = action()["inputs"]

    assert documented.keys() == inputs.keys()
    for name, default in documented.items():
        assert default.strip("`") == (inputs[name]["default"] or ("all" if name == "charters" else ""))
    for snippet in snippets()[1:4]:
        for block in re.findall(r"OWNER/charterc@\S+\n +with:\n((?: {10}.*\n)+)", snippet):
            assert set(yaml.safe_load(block)) <= inputs.keys()


# GitLab


def test_the_gitlab_job_is_valid(tmp_path: Path) -> None:
    job = tmp_path / ".gitlab-ci.yml"
    job.write_text(snippets()[4], encoding="utf-8")

    valid("vendor.gitlab-ci", job)


@needs_bash
@pytest.mark.parametrize(("charter", "code", "findings"), [(SOUND, 0, False), (BROKEN, 1, True)])
def test_the_gitlab_job_writes_its_report(
    project: Project, tools: Path, *, charter: str, code: int, findings: bool
) -> None:
    project.charter(charter)
    job = yaml.safe_load(snippets()[4])["charters"]

    done = run_script("\n".join(job["script"]), project.root, tools)

    assert done.returncode == code, done.stderr
    report = json.loads((project.root / job["artifacts"]["reports"]["codequality"]).read_text())
    assert any(finding["severity"] == "major" for finding in report) is findings


@needs_bash
def test_the_commands_for_other_services_run(project: Project, tools: Path) -> None:
    project.charter(BROKEN)
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    commands = re.findall(r"^\| .* \| `(charterc lint.*?)`", text, re.MULTILINE)

    assert len(commands) == 4
    for command in commands:
        done = run_script(command.replace("\\|", "|").replace("reviewdog -f=rdjson", "cat"), project.root, tools)
        assert done.returncode in {0, 1}, done.stderr
        assert not done.stderr


def test_the_action_pins_every_package_that_charterc_needs_on_any_system() -> None:
    needed = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    pinned = (ROOT / "requirements/action.txt").read_text(encoding="utf-8")

    names = {str(re.match(r"[\w-]+", line)[0]).lower() for line in needed}  # type: ignore[index]
    assert {name for name in names if not re.search(rf"^{name}==\S+", pinned, re.MULTILINE)} == set()
