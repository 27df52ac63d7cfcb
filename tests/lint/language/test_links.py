"""Links and addresses, in Markdown, in fields, and bare."""

from __future__ import annotations

from charterc.lint.language.links import find_addresses, find_links
from tests.lint.linting import texts

CHARTER = """\
title: T
aim: Read [the plan](https://a.gov.uk/plan) or www.b.gov.uk, not htps://www.c.gov.uk
contacts:
  - email: a@d.gov.uk
    links:
      - text: Our page
        url: https://e.gov.uk
"""


def test_links_have_words_and_lead_somewhere() -> None:
    assert [(link.words, link.url) for link in find_links(texts(CHARTER))] == [
        ("the plan", "https://a.gov.uk/plan"),
        ("Our page", "https://e.gov.uk"),
    ]


def test_addresses_are_behind_words_in_fields_or_bare() -> None:
    assert [(address.url, address.bare) for address in find_addresses(texts(CHARTER))] == [
        ("https://a.gov.uk/plan", False),
        ("www.b.gov.uk", True),
        ("https://e.gov.uk", False),
    ]


def test_an_address_says_why_it_leads_nowhere() -> None:
    (address,) = find_addresses(texts("title: T\naim: Read [it](https://https://a.gov.uk)\n"))

    assert address.fault
