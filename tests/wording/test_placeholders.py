"""Words that wait for others."""

from __future__ import annotations

import pytest

from charterc.wording.placeholders import is_placeholder, is_unwritten, placeholders


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By TBC, [insert name] and £XX", ["TBC", "[insert name]", "£XX"]),
        ("since 20XX, on dd/mm/yyyy", ["20XX", "dd/mm/yyyy"]),
        ("see [your page](https://x.org)", []),
        ("Date ____ or ???", ["____", "???"]),
        ("the maximum is 20", []),
    ],
)
def test_placeholders(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in placeholders(text)] == found


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        (" To be confirmed. ", True),
        ("…", True),
        ("[...]", True),
        ("insert the forum's logo", False),
        ("Insert logo here", True),
        ("to be confirmed by us", False),
    ],
)
def test_a_text_that_only_waits(text: str, *, waits: bool) -> None:
    assert is_placeholder(text) is waits


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        ("TODO: our first promise", True),
        ("**TODO** our first promise", True),
        ("Todo: the owner", True),
        ("TBC – ask the forum", True),
        ("TBC", True),
        ("[Name of the school]", True),
        ("____", True),
        ("To be confirmed", True),
        ("We will reply within [number] days", False),
        ("We will reply within 5 days. TODO: ask the forum", False),
        ("TBD Trust will reply", False),
        ("Todo lists help us to remember", False),
        ("We will listen", False),
        ("", False),
    ],
)
def test_a_text_that_is_still_to_be_written(text: str, *, waits: bool) -> None:
    assert is_unwritten(text) is waits
