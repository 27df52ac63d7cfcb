"""The rooms of the code: each imports only what stands below it, and nothing goes in circles."""

from __future__ import annotations

import subprocess
import sys

from tests.support import ROOT

_CHECK = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"


def test_rooms_import_only_what_stands_below_them() -> None:
    """The order stands in `pyproject.toml`, under `[tool.importlinter]`."""
    done = subprocess.run([sys.executable, "-c", _CHECK], cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
