"""The workflows, the action, Dependabot's settings and the hooks: zizmor, without a network, finds nothing in them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.ci_files import tools_needed
from tests.support import ROOT

tools_needed.require("zizmor")
pytestmark = pytest.mark.tools

UNSAFE = """\
on: pull_request_target
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - run: echo ${{ github.event.pull_request.title }}
"""


def findings(folder: Path, persona: str) -> str:
    """What zizmor says of all that it knows in `folder`; "" for nothing."""
    zizmor = Path(sys.executable).with_name("zizmor")
    words = ["--offline", "--persona", persona, "--strict-collection", "--no-progress", "--color", "never", "."]
    done = subprocess.run([zizmor, *words], cwd=folder, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else done.stdout + done.stderr


def holding(folder: Path, workflow: str) -> Path:
    """The folder, as a repository with this workflow."""
    (folder / ".github" / "workflows").mkdir(parents=True)
    (folder / ".github" / "workflows" / "ci.yml").write_text(workflow, encoding="utf-8")
    return folder


@pytest.mark.parametrize("persona", ["regular", "pedantic"])
def test_nothing_is_found_in_this_repository(persona: str) -> None:
    assert findings(ROOT, persona) == ""


def test_nothing_is_found_in_the_workflow_that_we_show_others(tmp_path: Path) -> None:
    text = (ROOT / "docs" / "ci.md").read_text(encoding="utf-8")
    [shown] = re.findall(r"^```yaml\n(# \.github/workflows/.*?)^```", text, re.MULTILINE | re.DOTALL)

    assert findings(holding(tmp_path, shown), "regular") == ""


def test_an_unsafe_workflow_is_found(tmp_path: Path) -> None:
    found = findings(holding(tmp_path, UNSAFE), "regular")

    assert all(name in found for name in ("template-injection", "unpinned-uses", "dangerous-triggers", "artipacked"))
