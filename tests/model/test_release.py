"""Numbers of versions, and the record of a release."""

from __future__ import annotations

import pytest

from charterc.model.release import VersionNumber
from charterc.reading.read import read_bytes

RECORD = """
title: Our charter
release:
  version: 2.10
  date: March 2026
  agreed-by: The forum
  fingerprint: f1-0123456789abcdef
"""


def test_ten_comes_after_nine_and_small_ones_between() -> None:
    written = ["10", "2.10", "9", "2", "2.9", "1"]

    assert [str(number) for number in sorted(filter(None, map(VersionNumber.of, written)))] == [
        *("1", "2", "2.9", "2.10", "9", "10"),
    ]


@pytest.mark.parametrize("written", ["0", "01", "1.0", "v2", "2.1.1", "", "٢", "1\n", "10000", "-1"])
def test_what_is_no_number_of_a_version(written: str) -> None:
    assert VersionNumber.of(written) is None


def test_the_next_version_is_large_or_small() -> None:
    latest = VersionNumber(2, 1)

    assert [str(latest.after(large=large)) for large in (True, False)] == ["3", "2.2"]


def test_a_record_says_when_and_by_whom_it_was_agreed() -> None:
    charter = read_bytes(RECORD.encode(), "town.yaml").charter

    assert charter is not None
    assert charter.release is not None
    assert (charter.release.version, str(charter.release.date)) == ("2.10", "March 2026")
    assert charter.release.agreed_by == ("The forum",)


def test_a_version_that_is_no_number_is_told_with_the_line_to_paste() -> None:
    reading = read_bytes(RECORD.replace("2.10", "second").encode(), "town.yaml")

    assert [problem.message for problem in reading.problems] == ["“second” is no number of a version."]
    assert 'version: "2"' in reading.problems[0].hint
