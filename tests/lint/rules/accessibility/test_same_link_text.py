"""Two links have the same words and lead to different places."""

from __future__ import annotations

from tests.lint.linting import words


def test_links_with_the_same_words_lead_to_one_place() -> None:
    text = "aim: The [plan](https://a.gov.uk/1), the [Plan](https://a.gov.uk/2) and the [plan](https://a.gov.uk/1/)\n"

    assert words("same-link-text", text) == ["Plan"]
    assert words("same-link-text", "aim: The [a plan](https://a.gov.uk/1) and [b plan](https://a.gov.uk/2)\n") == []
