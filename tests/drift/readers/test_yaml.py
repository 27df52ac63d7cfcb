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


def test_a_promise_named_by_its_id_is_read_where_it_is_named(tmp_path: Path) -> None:
    text = """\
commitments:
  honest: We will be *honest*
  quick: {text: We will be quick, when: If we can, within: today}
  unused: We will rest
values:
  - name: Trust
    commitments: [honest, quick]
  - name: Care
    commitments:
      - honest
"""

    assert told(tmp_path, "copy.yaml", text) == [
        ("Trust", 6),
        ("We will be honest", 7),
        ("If we can, We will be quick", 7),
        ("today", 7),
        ("Care", 8),
        ("We will be honest", 10),
    ]


def test_a_condition_and_what_holds_under_it_are_one_text(tmp_path: Path) -> None:
    text = "- {text: call you back, when: If we are out}\n"

    assert told(tmp_path, "copy.yaml", text) == [("If we are out, call you back", 1)]


def test_words_with_a_list_below_them_are_read(tmp_path: Path) -> None:
    assert told(tmp_path, "copy.yaml", "how:\n  - We share:\n      - our news\n") == [("We share:", 2), ("our news", 3)]


def test_a_name_of_one_word_in_small_letters_is_no_id(tmp_path: Path) -> None:
    assert told(tmp_path, "copy.yaml", "values:\n  - {id: trust, name: trust}\n  - care\n") == [
        ("trust", 2),
        ("care", 3),
    ]
