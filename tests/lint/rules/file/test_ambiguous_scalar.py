"""A word means something else to other programs that read YAML."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aim: ~", ["~"]),
        ("aim: null", ["null"]),
        ("values: [No, Kind]", ["No"]),
        ('values: ["No", Kind]', []),
        ("agreements: [yes]", ["yes"]),
        ("aim: No way", []),
        ("signatories:\n  - organisation: A\n    interim: yes", []),
        ("version: 1.10", ["1.10"]),
        ('version: "1.10"', []),
        ("version: 2", []),
        ("version: 2.1", []),
        ("version: 01", ["01"]),
    ],
)
def test_words_that_other_programs_misread(text: str, found: list[str]) -> None:
    assert words("ambiguous-scalar", f"{text}\n") == found
