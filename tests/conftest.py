"""Fixtures that every test may use."""

from __future__ import annotations

from pathlib import Path

import pytest
from support import Project


@pytest.fixture
def project(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Project:
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("NO_COLOR", "1")
    return Project(tmp_path, capsys, monkeypatch)
