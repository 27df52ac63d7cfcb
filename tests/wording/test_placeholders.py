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
        ("photo goes here", ["photo goes here"]),
        ("Contact name of lead officer here", ["name of lead officer here"]),
        ("Insert a paragraph about it", ["Insert a paragraph"]),
        ("Add local contact details", ["Add local contact details"]),
        ("Use this space to describe it", ["Use this space to describe"]),
        ("Type your answer here", ["Type your answer here"]),
        ("Local authority name and its partners", ["Local authority name"]),
        ("agreed on (date) by (forum name)", ["(date)", "(forum name)"]),
        ("given to xx people, in X schools", ["xx", "X"]),
        ("from 00:00 to 00:00", ["00:00 to 00:00"]),
        ("at the ......... on Monday", ["........."]),
        ("{value 1} and *** a quote ***", ["{value 1}", "*** a quote ***"]),
        ("Note to editor: see DRAFT TEXT", ["Note to editor", "DRAFT"]),
        ("01xxx xxxxxx", ["01xxx", "xxxxxx"]),
        ("email@address.com, www.yourcouncil.gov.uk", ["email@address.com", "www.yourcouncil.gov.uk"]),
        # what is right
        ("the report (date unknown) and the form (link) of X people", ["X"]),
        ("Write your name here. Find details of groups here", []),
        ("Add your name to the list. Insert your card", []),
        ("Year X pupils; xx from us; chapter XX", []),
        ("open at 00:00… and on", []),
    ],
)
def test_placeholders(text: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in placeholders(text)] == found


@pytest.mark.parametrize(
    ("text", "waits"),
    [
        (" To be confirmed. ", True),
        ("…", True),
        ("Details will follow.", True),
        ("Telephone: to follow", True),
        ("More information will follow in May", False),
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
