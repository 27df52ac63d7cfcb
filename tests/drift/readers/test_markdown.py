"""Markdown is read as GitHub shows it, without its signs, each block with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.drift.readers.read import blocks, told


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("# Listen\n\nWe will.\n", [("Listen", 1), ("We will.", 3)]),
        ("Listen\n======\n\nWe will.", [("Listen", 1), ("We will.", 4)]),
        ("- One\n- *Two* **and** `three`\n", [("One", 1), ("Two and three", 2)]),
        ("1. One\n   - Two\n", [("One", 1), ("Two", 2)]),
        ("| A | B |\n| - | - |\n| C | D |\n", [("A", 1), ("B", 1), ("C", 3), ("D", 3)]),
        ("We will\nlisten\n", [("We will listen", 1)]),
        ("We will  \nlisten\n", [("We will", 1), ("listen", 2)]),
        ("[We will](https://example.org 'title') listen", [("We will listen", 1)]),
        ("> We will\n> listen", [("We will listen", 1)]),
        ("<div>\n<p>We <b>will</b></p>\n</div>\n\nlisten", [("We will", 2), ("listen", 5)]),
        ("We <b>will</b> &amp; do", [("We will & do", 1)]),
        ("    We will\n", [("We will", 1)]),
    ],
)
def test_a_block_is_what_a_reader_sees_as_one_thing(tmp_path: Path, text: str, found: list[tuple[str, int]]) -> None:
    assert told(tmp_path, "page.md", text) == found


def test_a_paragraph_knows_the_line_of_each_of_its_words(tmp_path: Path) -> None:
    (block,) = blocks(tmp_path, "page.md", "\nWe will listen.\nWe will act.\n")

    assert [block.line_at(block.text.index(words)) for words in ("listen", "act")] == [2, 3]
