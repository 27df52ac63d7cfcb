"""A link leads to a page that is not there."""

from __future__ import annotations

from tests.lint.linting import words


def test_no_link_is_asked_for_unless_that_is_wanted() -> None:
    assert words("dead-link", "url: https://www.a.gov.uk\n") == []


def test_each_address_is_asked_for_once() -> None:
    asked: list[str] = []

    def answer(address: str) -> str:
        asked.append(address)
        return "no such page" if "gone" in address else ""

    text = (
        "url: https://a.gov.uk/gone\n"
        "aim: '[it](https://a.gov.uk/gone#part), [that](https://a.gov.uk/there) and [us](mailto:a@b.gov.uk)'\n"
    )

    assert words("dead-link", text, check_link=answer) == ["https://a.gov.uk/gone"]
    assert asked == ["https://a.gov.uk/gone", "https://a.gov.uk/there"]
