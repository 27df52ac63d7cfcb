"""Changes as plain lines: what happened, and the words it is about."""

from __future__ import annotations

from charterc.changes.compare import differences
from charterc.changes.listing import listed
from charterc.reading.read import read_bytes

TOWN = """\
title: Our charter
values:
  - {id: open, name: Be open, commitments: [{id: tell, text: We will tell you}, {id: act, text: We will act}]}
  - {id: kind, name: Be kind, commitments: [{id: wave, text: We will wave}]}
"""


def lines(now: str) -> list[str]:
    before, after = (read_bytes(text.encode(), "").charter for text in (TOWN, now))
    assert before is not None
    assert after is not None
    return [line.strip() for line in listed(differences(before, after).changes)]


def test_a_promise_that_moved_is_told_by_its_words_and_no_address() -> None:
    act = "{id: act, text: We will act}"
    found = lines(TOWN.replace(f", {act}", "").replace("[{id: wave", f"[{act}, {{id: wave"))

    assert found == ["- A promise moved from “Be open” to “Be kind”.", "words: We will act"]


def test_a_promise_in_other_words_is_told_before_and_now() -> None:
    found = lines(TOWN.replace("We will act", "We will try to act"))

    assert found[1:3] == ["before: We will act", "now: We will try to act"]
