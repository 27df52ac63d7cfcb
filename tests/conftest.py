"""Fixtures that every test may use."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest
from hypothesis import settings

from tests.support import Project

# A hook of Git and `git rebase --exec` name their repository here: tests that run Git would work in it, not in their own.
for _name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX"):
    os.environ.pop(_name, None)

# A shell has what it runs in the background ignore Ctrl-C, and so all that is started from there.
signal.signal(signal.SIGINT, signal.default_int_handler)

# How long an example takes depends on how busy the machine is, which says nothing about the code. Where a change waits
# for the tests, one commit gives one answer: the examples are the same each time, and new ones are tried by tests.fuzz.
settings.register_profile("charterc", deadline=None, derandomize="CHARTERC_SAME_EXAMPLES" in os.environ)
settings.load_profile("charterc")


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    return Project(tmp_path, capsys, monkeypatch)
