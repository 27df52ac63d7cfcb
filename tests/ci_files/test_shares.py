"""The workflows of docs/scale.md: eight machines that share nothing but what CI hands over make what one machine makes."""

from __future__ import annotations

import re
import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci_files.scripts import PINNED, needs_bash, run_script, valid
from tests.support import ROOT, Project, files_in

NAMES = ("ash", "birch", "cedar", "elm", "fern", "hazel", "larch", "oak", "pine", "rowan", "willow", "yew")
MACHINES = 8


def workflows() -> list[str]:
    """GitHub's workflow and GitLab's jobs."""
    text = (ROOT / "docs" / "scale.md").read_text(encoding="utf-8")
    return re.findall(r"^```yaml\n(.*?)^```", text, re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize(("number", "schema"), [(0, "vendor.github-workflows"), (1, "vendor.gitlab-ci")])
def test_they_are_valid(tmp_path: Path, number: int, schema: str) -> None:
    file = tmp_path / "workflow.yml"
    file.write_text(workflows()[number], encoding="utf-8")

    valid(schema, file)


def test_githubs_asks_for_little_and_pins_every_action() -> None:
    workflow = yaml.safe_load(workflows()[0])

    assert workflow["permissions"] == {"contents": "read"}
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    assert all(PINNED.fullmatch(step["uses"]) for step in steps if "uses" in step)


@needs_bash
def test_eight_machines_of_github_make_what_one_makes(project: Project, tools: Path) -> None:
    jobs = yaml.safe_load(workflows()[0])["jobs"]
    numbers = jobs["share"]["strategy"]["matrix"]["number"]
    told = [{"NUMBER": str(number)} for number in numbers]
    handed = _play(_script(jobs["share"]), told, _artifact(jobs["share"], "upload"), project, tools)

    assert len(numbers) == MACHINES
    _finish(_script(jobs["site"]), handed, _artifact(jobs["site"], "download"), project, tools)


@needs_bash
def test_eight_machines_of_gitlab_make_what_one_makes(project: Project, tools: Path) -> None:
    jobs = yaml.safe_load(workflows()[1])
    [out] = jobs["share"]["artifacts"]["paths"]
    told = [{"CI_NODE_INDEX": str(number), "CI_NODE_TOTAL": str(MACHINES)} for number in range(1, MACHINES + 1)]
    handed = _play("\n".join(jobs["share"]["script"]), told, out, project, tools)

    assert jobs["share"]["parallel"] == MACHINES
    _finish("\n".join(jobs["site"]["script"]), handed, out, project, tools)


def _script(job: dict[str, Any]) -> str:
    return "\n".join(step["run"] for step in job["steps"] if "run" in step)


def _artifact(job: dict[str, Any], way: str) -> str:
    """The folder that a job hands on or is handed."""
    [place] = [step["with"]["path"] for step in job["steps"] if f"/{way}-artifact@" in step.get("uses", "")]
    return str(place)


def _play(script: str, told: list[dict[str, str]], out: str, project: Project, tools: Path) -> list[Path]:
    """The script on machines of their own, each with a fresh checkout, two at a time: the folders that they made."""
    for name in NAMES:
        project.charter(f"title: The {name} charter\nvalues: [{{name: Listen, commitments: [We listen]}}]\n", name)

    def machine(number: int, env: dict[str, str]) -> Path:
        root = _checkout(project, f"machine-{number}")
        _run(script, root, tools, **env)
        return root / out

    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(machine, range(len(told)), told))


def _finish(script: str, handed: list[Path], place: str, project: Project, tools: Path) -> None:
    root = _checkout(project, "last")
    for folder in handed:
        shutil.copytree(folder, root / place, dirs_exist_ok=True)
    _run(script, root, tools)
    _run("charterc site -o whole", project.root, tools)

    assert files_in(root / place) == files_in(project.root / "whole")


def _checkout(project: Project, name: str) -> Path:
    return shutil.copytree(project.root, project.root.parent / f"{project.root.name}-{name}")


def _run(script: str, root: Path, tools: Path, **env: str) -> None:
    """Runs a script with pages alone made of each charter: sheets of paper would be the same, and take minutes."""
    shorter = script.replace("charterc site", "charterc site -f html").replace(
        "charterc merge", "charterc merge -f html"
    )
    done = run_script(shorter, root, tools, **env)
    assert done.returncode == 0, done.stderr
