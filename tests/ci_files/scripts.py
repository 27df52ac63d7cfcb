"""The scripts in files for pre-commit, GitHub and GitLab, run here; and the files themselves, by their schemas."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PINNED = re.compile(r"[\w./-]+@[0-9a-f]{40}")
needs_bash = pytest.mark.skipif(os.name == "nt" or not shutil.which("bash"), reason="the scripts are for bash")


def valid(schema: str, file: Path) -> None:
    """Holds a file against a schema that check-jsonschema brings."""
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(file)]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def run_script(script: str, root: Path, tools: Path, **env: str) -> subprocess.CompletedProcess[str]:
    """Runs a script in a folder as a service would, with `tools` first on its PATH."""
    environment = {
        "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(root),
        "CHARTERC": str(tools / "charterc"),
        **env,
    }
    return subprocess.run(
        ["bash", "-e", "-o", "pipefail", "-c", script],
        cwd=root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
