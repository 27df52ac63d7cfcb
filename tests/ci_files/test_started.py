"""The workflow and the jobs of a project that `charterc init` made: valid, safe, and run as far as that can be done here."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml

from charterc.starting.project import NewProject, project_files, workflow
from tests.ci_files import tools_needed
from tests.ci_files.scripts import PINNED, needs_bash, run_script, valid
from tests.ci_files.test_safety import findings
from tests.support import ROOT, Project

tools_needed.require("check-jsonschema")
pytestmark = pytest.mark.tools

CHARTER = "title: Our charter\nvalues: [{name: Listen, commitments: [We will reply within 5 days]}]\n"


def written(folder: Path) -> Path:
    """The files of a new project for GitHub and GitLab, in a folder."""
    for name, text in project_files(NewProject("town", "Our charter", gitlab=True)).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def jobs(text: str) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(text)["jobs"]
    return found


@pytest.mark.parametrize(
    ("file", "schema"),
    [
        (".github/workflows/charters.yml", "vendor.github-workflows"),
        (".github/workflows/charters.yml", "custom.github-workflows-require-timeout"),
        (".github/dependabot.yml", "vendor.dependabot"),
        (".gitlab-ci.yml", "vendor.gitlab-ci"),
    ],
)
def test_each_file_is_valid(tmp_path: Path, file: str, schema: str) -> None:
    valid(schema, written(tmp_path) / file)


@pytest.mark.parametrize("persona", ["regular", "pedantic"])
def test_they_are_safe(tmp_path: Path, persona: str) -> None:
    assert findings(written(tmp_path), persona) == ""


def test_the_repository_of_charterc_has_the_same_workflow() -> None:
    ours = (ROOT / ".github" / "workflows" / "charters.yml").read_text(encoding="utf-8")

    assert ours == workflow("./")
    assert ours.replace("uses: ./\n", f"uses: me/charterc@{'0' * 40}\n") == workflow(f"me/charterc@{'0' * 40}")


def test_each_job_asks_for_what_it_needs_and_every_action_is_pinned() -> None:
    text = workflow("")
    found = jobs(text)

    assert yaml.safe_load(text)["permissions"] == {}
    assert {name: job["permissions"] for name, job in found.items()} == {
        "charters": {"contents": "read", "pull-requests": "write"},
        "publish": {"pages": "write", "id-token": "write"},
    }
    used = [step["uses"] for job in found.values() for step in job["steps"] if "uses" in step]
    assert [use for use in used if not PINNED.fullmatch(use)] == []


def test_what_the_workflow_gives_to_the_action_are_inputs_of_it() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    [step] = [step for step in jobs(workflow("./"))["charters"]["steps"] if step.get("uses") == "./"]

    assert set(step["with"]) <= set(action["inputs"])


@needs_bash
def test_the_preview_and_what_is_published_are_the_folder_in_which_the_action_builds_the_site(
    project: Project, tools: Path
) -> None:
    steps = jobs(workflow("./"))["charters"]["steps"]
    [site] = [step["with"]["site"] for step in steps if step.get("uses") == "./"]
    kept = [step["with"]["path"] for step in steps if "upload" in step.get("uses", "")]
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    [build] = [step["run"] for step in action["runs"]["steps"] if step.get("name") == "Build the site"]
    project.charter(CHARTER)

    assert run_script(build, project.root, tools, SITE=site).returncode == 0
    assert kept == [site, site]
    assert (project.root / site / "index.html").is_file()


@needs_bash
def test_the_jobs_of_gitlab_tell_what_changed_and_keep_and_publish_the_site(project: Project, tools: Path) -> None:
    written(project.root)
    found = yaml.safe_load((project.root / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    path = project.charter(CHARTER)
    for command in ("init -q", "add -A", "-c user.name=a -c user.email=a@b commit -qm a"):
        subprocess.run(["git", *command.split()], cwd=project.root, check=True)
    path.write_text(CHARTER.replace("5 days", "9 days"), encoding="utf-8")

    check = run_script(
        "\n".join(found["charters"]["script"]), project.root, tools, CI_MERGE_REQUEST_DIFF_BASE_SHA="HEAD"
    )
    assert check.returncode == 0, check.stderr
    assert "“5 days” became “9 days”" in (project.root / "changes.md").read_text(encoding="utf-8")
    assert (project.root / "preview" / "index.html").is_file()
    assert run_script("\n".join(found["pages"]["script"]), project.root, tools).returncode == 0
    assert (project.root / "public" / "index.html").is_file()
