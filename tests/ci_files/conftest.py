"""What the scripts of these files find on their PATH."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.support import ROOT


@pytest.fixture(scope="session")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for PATH with `charterc`, run from this source, and a `pip` that installs nothing."""
    folder = tmp_path_factory.mktemp("tools")
    for name, script in (
        ("charterc", f'PYTHONPATH="{ROOT}" exec "{sys.executable}" -m charterc "$@"'),
        ("pip", f'echo "$@" > "{folder}/installed"'),
    ):
        (folder / name).write_text(f"#!/bin/sh\n{script}\n")
        (folder / name).chmod(0o755)
    return folder
