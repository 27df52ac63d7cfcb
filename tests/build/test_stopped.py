"""Ctrl-C in the middle of a build of many: it ends at once with all it started, and the next build is a whole one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.support import ROOT, Project

COUNT = 120
FORMATS = ("-f", "html", "-f", "markdown")


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches a group of processes in another way there")
@pytest.mark.parametrize("presses", [1, 3])
def test_ctrl_c_ends_a_build_and_all_its_processes(project: Project, presses: int) -> None:
    for number in range(COUNT):
        project.charter(f"title: Charter {number}\nvalues: [{{name: Open, commitments: [We share]}}]\n", f"c-{number}")
    with subprocess.Popen(
        [sys.executable, "-m", "charterc", "build", *FORMATS],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as build:
        _wait_for(project.root / "build/c-10/index.html")
        for _ in range(presses):
            os.killpg(build.pid, signal.SIGINT)
            time.sleep(0.05)
        _, said = build.communicate(timeout=60)

    assert build.returncode in {130, -signal.SIGINT}
    assert "Traceback" not in said
    with pytest.raises(ProcessLookupError):  # nobody of its group is left
        os.killpg(build.pid, 0)
    assert project.run("build", "-q", *FORMATS).code == 0
    after = _files(project.root / "build")
    assert project.run("build", "-q", "--no-cache", *FORMATS, "-o", "whole").code == 0
    assert after == _files(project.root / "whole")


def _wait_for(file: Path) -> None:
    while not file.exists():
        time.sleep(0.01)


def _files(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}
