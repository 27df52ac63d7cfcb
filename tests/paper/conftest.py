"""What tests of paper need that not every machine has."""

from __future__ import annotations

import os

import pytest

from tests.paper import verapdf


@pytest.fixture(scope="session")
def vera() -> None:
    """Leaves a test out where veraPDF cannot run."""
    missing = verapdf.why_not()
    if missing and os.environ.get("CHARTERC_REQUIRE_PDF") != "1":
        pytest.skip(f"veraPDF cannot run: {missing}")
    assert missing == ""
