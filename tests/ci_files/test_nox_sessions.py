"""The task runner: its sessions are those that CONTRIBUTING.md names, and what they run is there."""

from __future__ import annotations

import ast
import importlib.util
import re
import subprocess
import sys

import pytest

from tests.ci_files import tools_needed
from tests.support import ROOT

tools_needed.require("nox")
pytestmark = pytest.mark.tools

CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def sessions() -> dict[str, str]:
    """Each session that nox finds, and what it says of it."""
    words = [sys.executable, "-m", "nox", "--list", "--nocolor"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)
    return dict(re.findall(r"^[*-] (\S+)(?: -> (.*))?$", done.stdout, re.MULTILINE))


def test_contributing_names_every_session_and_no_other() -> None:
    assert set(re.findall(r"\bnox -s ([a-z_]+)", CONTRIBUTING)) == sessions().keys()


def test_every_session_says_what_it_does_in_a_line() -> None:
    assert [name for name, description in sessions().items() if not 5 < len(description) < 90] == []


def test_what_the_sessions_run_is_there() -> None:
    """Modules, and the benchmarks."""
    code = (ROOT / "noxfile.py").read_text(encoding="utf-8")
    modules = {*re.findall(r'_run\(session, "([\w.]+)"', code), *re.findall(r'"-m", "([\w.]+)"', code)}
    [benchmarks] = re.findall(r"^BENCHMARKS = (.*)$", code, re.MULTILINE)

    assert modules >= {"pytest", "mypy", "ruff", "charterc", "charterc.devtools"}
    assert [module for module in modules if importlib.util.find_spec(module) is None] == []
    assert [name for name in ast.literal_eval(benchmarks) if not (ROOT / "benchmarks" / f"{name}.py").is_file()] == []


def test_a_session_runs_in_the_environment_that_is_active() -> None:
    words = [sys.executable, "-m", "nox", "--session", "types", "--", "--version"]

    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=True)

    assert f"{sys.executable} -m mypy --version" in done.stderr
    assert "Creating virtual environment" not in done.stderr
