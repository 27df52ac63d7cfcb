"""What is in `.github/`: valid by GitHub's schemas, and true."""

from __future__ import annotations

import re
import runpy
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import ROOT

GITHUB = ROOT / ".github"
WORKFLOWS = sorted(GITHUB.glob("workflows/*.yml"))
FORMS = sorted(path for path in GITHUB.glob("ISSUE_TEMPLATE/*.yml") if path.name != "config.yml")
SCHEMAS = [
    *((path, "vendor.github-workflows") for path in WORKFLOWS),
    *((path, "custom.github-workflows-require-timeout") for path in WORKFLOWS),
    *((path, "vendor.github-issue-forms") for path in FORMS),
    (GITHUB / "ISSUE_TEMPLATE" / "config.yml", "vendor.github-issue-config"),
    (GITHUB / "dependabot.yml", "vendor.dependabot"),
]


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def jobs() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = read(GITHUB / "workflows" / "ci.yml")["jobs"]
    return found


_ASKED = {
    # To publish, a job says to PyPI who it is; it needs neither the repository nor a password.
    "release.yml": {"build": {"contents": "read"}, "publish": {"id-token": "write"}},
    "charters.yml": {
        "charters": {"contents": "read", "pull-requests": "write"},
        "publish": {"pages": "write", "id-token": "write"},
    },
}
"""What the jobs of a workflow may do, where it is more than to read."""
_STOPPED = {"release.yml": False, "charters.yml": "${{ github.event_name == 'pull_request' }}"}
"""Whether a newer run stops an older one, where not always: nothing that publishes is stopped half way."""


def test_there_is_a_workflow_and_a_form_for_each_kind_of_issue() -> None:
    assert [path.name for path in WORKFLOWS] == ["charters.yml", "ci.yml", "nightly.yml", "release.yml"]
    assert [read(path)["name"] for path in FORMS] == ["A word in a charter is wrong", "The tool did something wrong"]


@pytest.mark.parametrize(("path", "schema"), SCHEMAS, ids=lambda value: getattr(value, "name", value))
def test_each_file_is_valid(path: Path, schema: str) -> None:
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]

    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


# The workflow


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_asks_for_little(path: Path) -> None:
    workflow = read(path)

    assert workflow["permissions"] == {}
    asked = {name: job["permissions"] for name, job in workflow["jobs"].items()}
    assert asked == _ASKED.get(path.name, {name: {"contents": "read"} for name in asked})
    assert workflow["concurrency"]["cancel-in-progress"] == _STOPPED.get(path.name, True)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_pins_each_action_and_names_its_version(path: Path) -> None:
    used = [use for use in re.findall(r"uses: (.*)", path.read_text(encoding="utf-8")) if use != "./"]

    assert used
    assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []


def test_one_action_has_one_version_in_the_workflows() -> None:
    used = {use for path in WORKFLOWS for use in re.findall(r"uses: (\S+)", path.read_text(encoding="utf-8"))}

    assert sorted({use.partition("@")[0] for use in used}) == sorted(use.partition("@")[0] for use in used)


def test_no_checkout_keeps_the_token() -> None:
    checkouts = [step for job in jobs().values() for step in job["steps"] if "checkout" in step.get("uses", "")]

    assert len(checkouts) == len(jobs())
    assert [step["with"]["persist-credentials"] for step in checkouts] == [False] * len(checkouts)


def test_linux_runs_what_must_pass_and_the_others_run_what_the_readme_says() -> None:
    assert jobs()["linux"]["runs-on"] == "ubuntu-latest"
    assert jobs()["linux"]["steps"][-1]["run"] == "bash .ci/run"
    assert jobs()["tests"]["strategy"]["matrix"]["os"] == ["windows-latest", "macos-latest"]
    assert "python .ci/readme_commands.py README.md" in jobs()["tests"]["steps"][-1]["run"]


def test_linux_runs_the_oldest_python_that_we_support() -> None:
    oldest = re.search(r'requires-python = ">=([\d.]+)"', (ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert oldest
    [python] = [step["with"] for step in jobs()["linux"]["steps"] if "setup-python" in step.get("uses", "")]
    assert python["python-version"] == oldest[1]


def test_the_readmes_commands_are_written_for_the_system() -> None:
    commands = runpy.run_path(str(ROOT / ".ci" / "readme_commands.py"))["commands"]
    readme = (ROOT / "README.md").read_text(encoding="utf-8")

    assert [line.count(".venv/bin/") for line in commands(readme)] == [2, 2]
    assert [line.count(".venv/Scripts/") for line in commands(readme, windows=True)] == [2, 2]
    assert [line.count(".venv/bin/") for line in commands(readme, windows=True)] == [0, 0]


def test_the_readmes_commands_come_on_lines_that_bash_reads_everywhere() -> None:
    words = [sys.executable, str(ROOT / ".ci" / "readme_commands.py"), str(ROOT / "README.md")]

    done = subprocess.run(words, capture_output=True, check=True)

    assert (done.stdout.count(b"\n"), done.stdout.count(b"\r")) == (2, 0)


# Issues


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_keeps_the_rules_that_its_schema_does_not_know(path: Path) -> None:
    fields = [field for field in read(path)["body"] if field["type"] != "markdown"]
    labels = [field["attributes"]["label"] for field in fields]
    options = [option for field in fields for option in field["attributes"].get("options", ())]

    assert len({field["id"] for field in fields}) == len(fields) > 0
    assert len(set(labels)) == len(labels)
    assert len(set(options)) == len(options)
    # GitHub adds “None” itself where an answer is not required.
    assert [option for option in options if not isinstance(option, str) or option.lower() == "none"] == []


def test_the_form_for_words_lists_every_charter() -> None:
    [field] = [field for field in read(FORMS[0])["body"] if field.get("id") == "charter"]

    assert field["attributes"]["options"] == sorted(read(path)["area"] for path in (ROOT / "charters").glob("*.yaml"))


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_people_to_name_no_child(path: Path) -> None:
    assert "Please name no child, young person or family." in path.read_text(encoding="utf-8")


# Dependabot


def test_dependabot_looks_where_versions_are_pinned_and_waits() -> None:
    updates = {update["package-ecosystem"]: update for update in read(GITHUB / "dependabot.yml")["updates"]}

    assert {name: update["directory"] for name, update in updates.items()} == {
        "pip": "/",
        "docker": "/",
        "npm": "/tests/browser",
        "github-actions": "/",
    }
    assert (ROOT / "tests" / "browser" / "package-lock.json").is_file()
    assert (ROOT / "Containerfile").is_file()
    assert [update["cooldown"]["default-days"] for update in updates.values()] == [7, 7, 7, 7]
    assert [len(update["groups"]) for update in updates.values()] == [1, 1, 1, 1]
