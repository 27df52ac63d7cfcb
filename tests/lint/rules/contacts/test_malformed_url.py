"""A web address cannot work."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("[it](https://www.a.gov.uk/send?x=1#y)", []),
        ("[it](https://a)", ["https://a"]),
        ("[it](https:/www.a.gov.uk)", ["https:/www.a.gov.uk"]),
        ("[it](https://https://www.a.gov.uk)", ["https://https://www.a.gov.uk"]),
        ("See https//www.a.gov.uk/send", ["https//www.a.gov.uk/send"]),
        ("See htps://www.a.gov.uk", ["htps://www.a.gov.uk"]),
        ("See www,a.gov.uk", ["www,a.gov.uk"]),
        ("See htps:/www1.a.gov.uk", ["htps:/www1.a.gov.uk"]),
        ("See https://www,a.gov.uk", ["https://www,a.gov.uk"]),
        ("See hhtps://www.a.gov.uk", ["hhtps://www.a.gov.uk"]),
        ("See httpss://www.a.gov.uk", ["httpss://www.a.gov.uk"]),
        ("See www.www.a.gov.uk", ["www.www.a.gov.uk"]),
        ("See www.town", ["www.town"]),
        ("See www.town.govuk/a", ["www.town.govuk/a"]),
        ("See www.town.co.ul", ["www.town.co.ul"]),
        ("See www.town.london or www.town.wales or www.ul.town.uk", []),
        ("See ssh://www.a.gov.uk", []),
        ("See www.a.gov.uk or www.a.gov.uk/b", []),
        ("[it](mailto:a@b.gov.uk) or [it](tel:01632960100)", []),
    ],
)
def test_web_addresses(said: str, found: list[str]) -> None:
    assert words("malformed-url", f"aim: >-\n  {said}\n") == found


def test_a_web_address_in_a_field() -> None:
    assert words("malformed-url", "url: https://millbrook/charter\n") == ["https://millbrook/charter"]
