"""Markdown is read as GitHub shows it, without its signs, each block with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.errors import UsageError
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


@pytest.mark.parametrize(
    ("piece", "times", "says"),
    [
        ("We will be transparent.\n", 100_000, "over 20,000 lines"),
        ("a\n", 1_000_000, "over 20,000 lines"),
        ("We will be transparent. ", 200_000, "over 50,000 words"),
        ("x", 1_000_000, "over 500,000 characters"),
        ("*a ", 100_000, "over 50,000 words"),
        ("[a](b)", 15_000, "over 20,000 signs of Markdown"),
    ],
)
def test_more_than_any_page_with_a_charter_is_refused(tmp_path: Path, piece: str, times: int, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "page.md", piece * times)

    assert raised.value.message == f"page.md holds more than any page with a charter: {says}."
    assert raised.value.hint == "Save only the page with the charter."


def test_a_picture_written_into_the_text_is_passed_over(tmp_path: Path) -> None:
    picture = f"![Logo](data:image/png;base64,{'A' * 2_000_000})"

    assert told(tmp_path, "page.md", f"{picture}\n\nWe will\n") == [("Logo", 1), ("We will", 3)]
