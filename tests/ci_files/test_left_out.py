"""What `.ci/run` runs once more: the tests that were left out, whole modules too, and no others."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from tests.support import ROOT, Project

SOME = """\
import pytest

@pytest.mark.skip(reason="no browser")
def test_a_page():
    pass

@pytest.mark.parametrize("name", ["a b", "c"])
def test_a_sheet(name):
    if name == "a b":
        pytest.importorskip("nobody_has_this")

@pytest.mark.xfail
def test_that_is_expected_to_fail():
    assert False

def test_that_runs():
    pass
"""
ALL = 'import pytest\npytest.importorskip("nobody_has_this")\n\ndef test_a_tool():\n    pass\n'


def pytest_in(folder: Path, *words: str) -> str:
    command = [sys.executable, "-m", "pytest", "-p", "tests.left_out", "-p", "no:cacheprovider", "-q", "-n2", *words]
    # What the run of this test itself was told is no concern of the one within.
    env = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")} | {
        "PYTHONPATH": str(ROOT)
    }
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=True).stdout


def test_the_list_names_what_was_left_out_and_runs_nothing_else(project: Project) -> None:
    project.write("pytest.ini", "[pytest]\n")
    project.write("test_some.py", SOME)
    project.write("test_all.py", ALL)

    pytest_in(project.root, "--left-out=list")

    names = (project.root / "list").read_text(encoding="utf-8").splitlines()
    assert sorted(names) == ["test_all.py", "test_some.py::test_a_page", "test_some.py::test_a_sheet[a b]"]
    (project.root / "nobody_has_this.py").touch()
    assert "2 passed, 1 skipped" in pytest_in(project.root, "@list")
