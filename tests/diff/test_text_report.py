"""A difference at the terminal: every mark is a sign or a word, and no text of a charter moves the cursor."""

from __future__ import annotations

from charterc.changes.change import Kind
from charterc.comparison.looks import Looks
from tests.diff.views import ALL, NEW, REWORDED, VALUE_GONE, change, shown


def test_a_change_is_told_with_words_before_and_after_and_why() -> None:
    assert (
        shown("text", REWORDED)
        == """\
What changed: Our charter
Before: town@1 (version 1)
Now:    town (version 2)

1 change.
  1 change may promise families less than before.

Promised less (1)
After these changes, families may be promised less than before.

1. A promise under “Listen” is worded differently. (D203)
   - before: We will reply within [-5-] days.
   + now:    We will reply within {+10+} days.
   Why: “5 days” became “10 days”: later than before.
"""
    )


def test_what_is_all_new_needs_no_brackets() -> None:
    assert "   + now:    We will write back.\n" in shown("text", NEW)


def test_what_went_with_a_value_is_listed() -> None:
    assert "     • We will own up.\n     • We will say no.\n" in shown("text", VALUE_GONE)


def test_no_line_is_longer_than_the_terminal() -> None:
    long = change(before="word " * 60, after="other " * 60)

    assert max(map(len, shown("text", long, looks=Looks(width=60)).splitlines())) <= 60


def test_colour_adds_to_the_words_and_replaces_none() -> None:
    coloured = shown("text", *ALL, looks=Looks(colour=True))

    assert "\x1b[1;31m" in coloured
    assert "[-5-]" in coloured
    assert "\x1b" not in shown("text", *ALL)


def test_no_words_of_a_charter_move_the_cursor() -> None:
    hostile = change(Kind.COMMITMENT_ADDED, before=None, after="\x1b[2J\u202eWe\x07 go", owner="\x1b]0;x\x07")

    said = shown("text", hostile)

    assert "\x1b" not in said
    assert "\u202e" not in said
    assert "\\x1b[2J<U+202E>We" in said


def test_a_charter_that_says_the_same_is_told_so() -> None:
    assert shown("text").endswith("\nNothing that is said changed. Only the way the files are written differs.\n")
