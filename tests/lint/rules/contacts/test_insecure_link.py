"""A link starts with http, where https would be safe."""

from __future__ import annotations

from tests.lint.linting import words


def test_links_that_are_not_secure() -> None:
    text = "aim: '[it](http://www.a.gov.uk), http://b.gov.uk and [that](https://c.gov.uk)'\nurl: http://d.gov.uk\n"

    assert words("insecure-link", text) == ["http://www.a.gov.uk", "http://b.gov.uk", "http://d.gov.uk"]
