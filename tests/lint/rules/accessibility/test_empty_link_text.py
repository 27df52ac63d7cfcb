"""A link's words do not say where it leads."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Read it [here](https://www.a.gov.uk)", ["here"]),
        ("[Click here](https://www.a.gov.uk) to read it", ["Click here"]),
        ("Read the [SEND strategy](https://www.a.gov.uk)", []),
        ("See [https://www.a.gov.uk](https://www.a.gov.uk)", ["https://www.a.gov.uk"]),
        ("See https://www.a.gov.uk/send.", ["https://www.a.gov.uk/send"]),
        ("See a.gov.uk or write to a@b.gov.uk", []),
        ("[Read more…](https://www.a.gov.uk)", ["Read more…"]),
        ("Go to [a.gov.uk](https://www.a.gov.uk)", ["a.gov.uk"]),
        ("[Download](https://www.a.gov.uk) it", ["Download"]),
        ("See [our website](https://www.a.gov.uk)", ["our website"]),
        ("[Follow this link](https://www.a.gov.uk)", ["Follow this link"]),
        ("[Download the plan](https://www.a.gov.uk)", []),
    ],
)
def test_links_say_where_they_lead(said: str, found: list[str]) -> None:
    assert words("empty-link-text", f"aim: >-\n  {said}\n") == found


def test_the_link_that_is_offered_can_be_pasted() -> None:
    (problem,) = problems("empty-link-text", "aim: See www.a.gov.uk\n")

    assert "(https://www.a.gov.uk)" in problem.hint


def test_links_of_a_contact_say_where_they_lead() -> None:
    text = "contacts:\n  - links:\n      - text: here\n        url: https://www.a.gov.uk\n      - SEND pages\n      - '@a_send'\n"

    assert words("empty-link-text", text) == ["here"]
