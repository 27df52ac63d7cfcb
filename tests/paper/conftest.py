"""What tests of paper need that not every machine has."""

from __future__ import annotations

import os

import pytest

from tests.paper import sheets, verapdf


@pytest.fixture(scope="session", autouse=True)
def kept_sheets(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A folder for the sheets that several tests look at, the same for all workers of a run."""
    own = tmp_path_factory.getbasetemp()
    sheets.kept_in = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "sheets"
    sheets.kept_in.mkdir(exist_ok=True)


@pytest.fixture(scope="session")
def vera() -> None:
    """Leaves a test out where veraPDF cannot run."""
    missing = verapdf.why_not()
    if missing and os.environ.get("CHARTERC_REQUIRE_PDF") != "1":
        pytest.skip(f"veraPDF cannot run: {missing}")
    assert missing == ""
