"""Words that went and words that came are marked one by one, in any script."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.comparison.marks import Mark, Run, Runs, excerpt, marked, whole

_BRACKETS = {Mark.SAME: "{}", Mark.REMOVED: "[{}]", Mark.ADDED: "<{}>"}


def said(runs: Runs) -> str:
    return "".join(_BRACKETS[run.mark].format(run.words) for run in runs)


@pytest.mark.parametrize(
    ("before", "after", "was", "now"),
    [
        ("We will reply", "We may reply", "We [will] reply", "We <may> reply"),
        ("within 5 days.", "within 10 days.", "within [5] days.", "within <10> days."),
        ("We listen", "We listen, always", "We listen", "We listen<, always>"),
        ("We always listen", "We listen", "We [always] listen", "We listen"),
        ("the family's view", "the families' view", "the [family's] view", "the <families'> view"),
        ("Ask for 5% more", "Ask for 6% more", "Ask for [5]% more", "Ask for <6>% more"),
        ("我们会听取您的意见", "我们会听取大家的意见", "我们会听取[您]的意见", "我们会听取<大家>的意见"),
        ("हम आपकी बात सुनेंगे", "हम सबकी बात सुनेंगे", "हम [आपकी] बात सुनेंगे", "हम <सबकी> बात सुनेंगे"),
        ("", "We listen", "", "<We listen>"),
    ],
)
def test_only_what_changed_is_marked(before: str, after: str, was: str, now: str) -> None:
    assert tuple(map(said, marked(before, after))) == (was, now)


def test_texts_with_little_in_common_are_marked_as_a_whole() -> None:
    was, now = marked("We will listen to all of you", "Nobody of us has to wait or to ask")

    assert [run.mark for run in (*was, *now)] == [Mark.REMOVED, Mark.ADDED]


@given(st.text("ab .,\n(é字", max_size=40), st.text("ab .,\n(é字", max_size=40))
def test_no_word_is_lost_and_none_is_made_up(before: str, after: str) -> None:
    was, now = marked(before, after)

    assert "".join(run.words for run in was) == " ".join(before.split())
    assert "".join(run.words for run in now) == " ".join(after.split())
    assert _same(was) == _same(now)


def _same(runs: Runs) -> str:
    """The letters that both have."""
    return "".join(run.words.replace(" ", "") for run in runs if run.mark is Mark.SAME)


def test_a_space_that_came_is_seen() -> None:
    assert tuple(map(said, marked("5 % of us", "5% of us"))) == ("5 [%] of us", "5<%> of us")


def test_equal_texts_have_no_mark() -> None:
    assert marked("We listen.", "We listen.") == (whole("We listen.", Mark.SAME),) * 2


def test_hostile_texts_are_compared_as_a_whole() -> None:
    was, now = marked("x " + "a b " * 9_000 + "y", "x " + "a c " * 9_000 + "y")

    assert [run.mark for run in (*was, *now)] == [Mark.REMOVED, Mark.ADDED]


def test_long_stretches_that_stayed_are_cut_short() -> None:
    words = " ".join(f"w{number}" for number in range(100))
    runs = (Run(Mark.SAME, f"{words} "), Run(Mark.REMOVED, "old"), Run(Mark.SAME, f" {words}"))

    cut = "".join(run.words for run in excerpt(runs))

    assert cut.startswith("… w91 w92 ")
    assert " w99 old w0 " in cut
    assert cut.endswith(" w8 …")


def test_a_text_without_marks_is_not_cut() -> None:
    runs = whole("word " * 200, Mark.ADDED)

    assert excerpt(runs) == runs
