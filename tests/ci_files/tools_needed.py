"""What tests of these files need beyond `.[test]`: tools that only requirements/dev.txt brings.

Where one is missing, its tests are left out and say so in one line. Where CHARTERC_REQUIRE_TOOLS=1 (as in `.ci/run`)
they fail instead, so that nobody takes them for passed.
"""

from __future__ import annotations

import importlib.metadata
import os

import pytest

REQUIRED = os.environ.get("CHARTERC_REQUIRE_TOOLS") == "1"


def require(tool: str) -> None:
    """Leaves a test module out where `tool`, by its name on PyPI, is not installed."""
    try:
        importlib.metadata.distribution(tool)
    except importlib.metadata.PackageNotFoundError:
        reason = f"tests left out, missing here: {tool} (it is in requirements/dev.txt)"
        if REQUIRED:
            raise RuntimeError(f"{reason} (CHARTERC_REQUIRE_TOOLS=1)") from None
        pytest.skip(reason, allow_module_level=True)
