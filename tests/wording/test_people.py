"""The words for people."""

from __future__ import annotations

from charterc.wording.people import people, slots


def test_slots_stand_for_words() -> None:
    assert {"child", "mum", "adult"} <= set(slots()["person"])
    assert "parent carers" in slots()["people"]
    assert "carers" in people()
