"""Plain text: lines that were broken to fit belong together, entries of lists and headings do not."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.errors import UsageError
from tests.drift.readers.read import blocks, told

WRAPPED = """\
Be open and honest

We will reply to every letter that a family writes to
us within five days, and say why where we cannot do it
at once.

- We will tell all of you what we did with what we have
  heard from you.
- We will be kind.

2

We will meet in places that are easy to reach, and pay
the fares.
"""


def test_lines_that_were_broken_to_fit_are_joined(tmp_path: Path) -> None:
    assert told(tmp_path, "page.txt", WRAPPED) == [
        ("Be open and honest", 1),
        (
            "We will reply to every letter that a family writes to us within five days, and say why where we cannot do it at once.",
            3,
        ),
        ("We will tell all of you what we did with what we have heard from you.", 7),
        ("We will be kind.", 9),
        ("We will meet in places that are easy to reach, and pay the fares.", 13),
    ]


def test_a_joined_paragraph_knows_the_line_of_each_of_its_words(tmp_path: Path) -> None:
    block = blocks(tmp_path, "page.txt", WRAPPED)[1]

    assert [block.line_at(block.text.index(words)) for words in ("reply", "us within", "at once")] == [3, 4, 5]


@pytest.mark.parametrize("sign", ["•", "-", "*", "–", "·", "o", "1.", "(2)", "a)", "  ▪ "])
def test_signs_before_entries_are_left_out(tmp_path: Path, sign: str) -> None:
    assert told(tmp_path, "page.txt", f"{sign} We will listen\n{sign} We will act\n") == [
        ("We will listen", 1),
        ("We will act", 2),
    ]


@pytest.mark.parametrize("number", ["3", " 12 ", "Page 3", "page 3 of 12"])
def test_numbers_of_pages_are_left_out(tmp_path: Path, number: str) -> None:
    assert told(tmp_path, "page.txt", f"One\n{number}\n\fTwo\n")[-1][0] == "Two"
    assert len(told(tmp_path, "page.txt", f"One\n{number}\n\fTwo\n")) == 2


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_as_any_system_ends_them(tmp_path: Path, end: str) -> None:
    assert told(tmp_path, "page.txt", f"One{end}{end}Two") == [("One", 1), ("Two", 3)]


def test_a_picture_that_is_called_text_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is no text, though its name says so"):
        blocks(tmp_path, "page.txt", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")


@pytest.mark.parametrize(
    ("piece", "times", "says"),
    [
        ("We will be transparent.\n", 100_000, "over 20,000 lines"),
        ("a\n", 1_000_000, "over 20,000 lines"),
        ("We will be transparent. ", 200_000, "over 50,000 words"),
        ("x", 1_000_000, "over 500,000 characters"),
    ],
)
def test_more_than_any_page_with_a_charter_is_refused(tmp_path: Path, piece: str, times: int, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "page.txt", piece * times)

    assert raised.value.message == f"page.txt holds more than any page with a charter: {says}."
    assert raised.value.hint == "Save only the page with the charter."
