"""Ctrl-C in the middle of a build of many: it ends with all it started, and the next build is a whole one."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable

import pytest

from tests.support import ROOT, Project, files_in

COUNT = 40
LONG = "{% if page.name == 'c-20' %}{% for one in range(99999) %}{% for two in range(99999) %}{% endfor %}{% endfor %}{% endif %}"
"""One charter takes longer than the test waits: the build is in the middle until it is stopped."""
PATIENCE = 60
"""Seconds after which something hangs."""


@pytest.mark.skipif(os.name == "nt", reason="Ctrl-C reaches a group of processes in another way there")
@pytest.mark.parametrize("presses", [1, 3])
def test_ctrl_c_ends_a_build_and_all_its_processes(project: Project, presses: int) -> None:
    for number in range(COUNT):
        project.charter(f"title: Charter {number}\nvalues: [{{name: Open, commitments: [We share]}}]\n", f"c-{number}")
    project.write("charterc.toml", f"[limits]\nseconds = {PATIENCE * 4}\n")
    template = project.write("templates/markdown/page.md", f"# Ours\n{LONG}\n")
    with subprocess.Popen(
        [sys.executable, "-m", "charterc", "build", "-f", "markdown"],
        cwd=project.root,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    ) as build:
        _until((project.root / "build/c-1/charter.md").exists)
        for _ in range(presses):
            os.killpg(build.pid, signal.SIGINT)
            time.sleep(0.05)
        _, said = build.communicate(timeout=PATIENCE)

    assert build.returncode in {130, -signal.SIGINT}
    assert "Traceback" not in said
    _until(lambda: _is_gone(build.pid))
    template.write_text("# Ours\n", encoding="utf-8")
    assert project.run("build", "-q", "-f", "markdown").code == 0
    after = files_in(project.root / "build")
    assert project.run("build", "-q", "--no-cache", "-f", "markdown", "-o", "whole").code == 0
    assert after == files_in(project.root / "whole")


def _until(so: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not so():
        assert time.monotonic() < end
        time.sleep(0.01)


def _is_gone(group: int) -> bool:
    """Whether no process of a group is left."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    return False
