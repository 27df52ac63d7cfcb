"""Words that wait for others."""

from __future__ import annotations

import pytest

from charterc.lint.language.placeholders import is_placeholder, placeholders


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
