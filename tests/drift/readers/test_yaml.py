"""YAML: its texts, with their lines; what is no YAML is told as in a charter."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.errors import UsageError
from tests.drift.readers.read import blocks, told


def test_texts_are_read_and_keys_are_not(tmp_path: Path) -> None:
    text = "title: Our charter\nvalues:\n  - name: Listen\n    commitments:\n      - We will listen\n      - 'We will act'\n"

    assert told(tmp_path, "copy.yaml", text) == [
        ("Our charter", 1),
        ("Listen", 3),
        ("We will listen", 5),
        ("We will act", 6),
    ]


def test_each_paragraph_of_a_long_text_has_its_line(tmp_path: Path) -> None:
    found = told(tmp_path, "copy.yml", "text: |\n  We will\n  listen.\n\n  We will act.\n")

    assert [(words.strip(), line) for words, line in found] == [("We will listen.", 2), ("We will act.", 5)]


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ("title: [", "copy.yaml:1: The bracket “[” that opens here is not closed"),
        ("a: b\na: [*x]\n", "copy.yaml:2: "),
        ("", "copy.yaml:1: This file is empty."),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(tmp_path: Path, broken: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "copy.yaml", broken)

    assert raised.value.message.startswith(says)
    assert raised.value.hint
