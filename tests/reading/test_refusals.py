"""Who does not agree to be named: by the charter of today and by its released versions, as they are at the time."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.model.consent import signed_by
from charterc.model.people import Signatory
from charterc.reading.refusals import refusals_around

_ANN = signed_by(Signatory(name="Ann Example", role="Chair"))


@pytest.fixture
def charter(tmp_path: Path) -> Path:
    path = tmp_path / "charters" / "town.yaml"
    path.parent.mkdir()
    path.write_text(_charter("yes"))
    return path


def _charter(consent: str) -> str:
    return f"""\
title: Our charter
values:
  - name: Listen
signatories:
  - name: Ann Example
    role: Chair
    consent: {consent}
"""


def test_who_agrees_is_covered_by_no_refusal(charter: Path) -> None:
    assert not refusals_around(charter, charter.parents[1]).cover(_ANN)


def test_a_refusal_counts_from_the_moment_it_is_written(charter: Path) -> None:
    refusals_around(charter, charter.parents[1])
    charter.write_text(_charter("no"))
    assert refusals_around(charter, charter.parents[1]).cover(_ANN)


def test_a_refusal_in_a_released_version_counts_for_a_charter_that_no_longer_names_anybody(charter: Path) -> None:
    version = charter.parent / "versions" / "town" / "1.yaml"
    version.parent.mkdir(parents=True)
    version.write_text(_charter("no"))
    charter.write_text("title: Our charter\nvalues:\n  - name: Listen\n")
    assert refusals_around(charter, charter.parents[1]).cover(_ANN)


def test_a_charter_in_no_file_knows_of_no_refusal(tmp_path: Path) -> None:
    assert not refusals_around(None, tmp_path).cover(_ANN)
