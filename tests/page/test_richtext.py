"""The Markdown of a charter's texts: addresses in running text."""

from __future__ import annotations

import pytest

from charterc.page.richtext import address_of, inlines


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("See https://town.uk/guide_(parents) for more", "https://town.uk/guide_(parents)"),
        ("See https://town.uk/a_(b)_c.", "https://town.uk/a_(b)_c"),
        ("(see https://town.uk/guide)", "https://town.uk/guide"),
        ("(see https://town.uk/guide_(parents))", "https://town.uk/guide_(parents)"),
        ("At https://town.uk, and elsewhere", "https://town.uk"),
    ],
)
def test_an_address_is_one_link_from_its_first_letter_to_its_last(text: str, url: str) -> None:
    assert [node["url"] for node in inlines(text) if node["kind"] == "link"] == [url]


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("sendsupporttown.uk", "https://sendsupporttown.uk"),
        ("www.Town.gov.uk/send/a-z", "https://www.Town.gov.uk/send/a-z"),
        ("http://town.uk/send", "http://town.uk/send"),
        ("SEND@TOWN.GOV.UK", "mailto:SEND@TOWN.GOV.UK"),
        ("Our pages at town.gov.uk", ""),
        ("@TOWN_SEND", ""),
        ("Town Council SEND", ""),
        ("town.gov.uk and county.gov.uk", ""),
        ("javascript:alert.com", ""),
        ("town.uk@evil.example/", ""),
    ],
)
def test_words_lead_somewhere_that_are_nothing_but_an_address(words: str, address: str) -> None:
    assert address_of(words) == address
