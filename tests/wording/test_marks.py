"""Markdown, links and addresses are blanked out, and every other character keeps its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.wording.marks import BREAK, MASK, masked


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [our page](https://x.org) now", "See ·our page················ now"),
        ("Doing **with**, not _to_", "Doing ··with··, not ·to·"),
        ("write a@b.gov.uk, or see www.x.org/a.", "write ··········, or see ············"),
        ("@SMBC_SEND and sensupport.uk", "·········· and ·············"),
        ("snake_case stays", "snake_case stays"),
        ("[a (b)](https://x.org/c(d))", "·a (b)·····················"),
    ],
)
def test_marks_and_addresses_are_no_prose(text: str, shown: str) -> None:
    assert masked(text).replace(MASK, "·") == shown


@given(st.text(st.sampled_from("ab [](*_@.ukhtps:/\\\n-1)"), max_size=60))
def test_masking_keeps_every_character_in_its_place(text: str) -> None:
    hidden = masked(text)

    assert len(hidden) == len(text)
    assert all(new in {old, MASK, BREAK} for old, new in zip(text, hidden, strict=True))
