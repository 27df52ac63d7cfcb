"""What kind of word a word is, told by its ending."""

from __future__ import annotations

import pytest

from charterc.wording.kinds import KINDS


@pytest.mark.parametrize("word", ["letters", "families", "reports", "wishes", "children", "boxes"])
def test_several_of_something(word: str) -> None:
    assert KINDS["plural"](word)


@pytest.mark.parametrize(
    "word", ["always", "us", "this", "address", "focus", "analysis", "bus", "everyone", "xyzs", "letter"]
)
def test_nothing_of_which_there_are_several(word: str) -> None:
    assert not KINDS["plural"](word)


@pytest.mark.parametrize("word", ["charter", "appointment", "qualities", "kindness", "friendships", "letters"])
def test_what_is_had_and_not_done(word: str) -> None:
    assert KINDS["noun"](word)


@pytest.mark.parametrize("word", ["plan", "mention", "document", "exist", "ask", "kind", "ment"])
def test_what_may_be_done_as_well(word: str) -> None:
    assert not KINDS["noun"](word)


@pytest.mark.parametrize("word", ["asking", "waiting", "hoping"])
def test_what_somebody_is_doing(word: str) -> None:
    assert KINDS["doing"](word)


@pytest.mark.parametrize("word", ["meeting", "evening", "thing", "king", "xyzing"])
def test_things_that_end_as_if_they_were_done(word: str) -> None:
    assert not KINDS["doing"](word)


@pytest.mark.parametrize(
    ("word", "is_past"), [("written", True), ("agreed", True), ("write", False), ("agreement", False)]
)
def test_what_was_done(word: str, *, is_past: bool) -> None:
    assert KINDS["past"](word) is is_past


@pytest.mark.parametrize(("word", "is_figure"), [("9am", True), ("2026", True), ("nine", False), ("a4", False)])
def test_what_starts_with_a_figure(word: str, *, is_figure: bool) -> None:
    assert KINDS["figure"](word) == is_figure


@pytest.mark.parametrize(("word", "is_word"), [("views", True), ("9am", False), (".", False), ("2026", False)])
def test_any_word_that_is_no_figure_and_no_sign(word: str, *, is_word: bool) -> None:
    assert KINDS["word"](word) is is_word
