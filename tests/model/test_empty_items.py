"""Items of lists in which nothing stands."""

from __future__ import annotations

import pytest

from charterc.reading.read import read_bytes
from tests.support import Project


def told(charter: str) -> list[tuple[int, str]]:
    """The line and message of every mistake in a charter."""
    return [(each.span.line, each.message) for each in read_bytes(f"title: A\n{charter}".encode(), "a.yaml").problems]


@pytest.mark.parametrize(
    ("charter", "line", "message"),
    [
        ("agreements:\n  - We ask\n  -\n  - We sing\n", 4, "Item 2 of “agreements” is empty."),
        ("agreements:\n  items:\n    - ''\n", 4, "Item 1 of “agreements” is empty."),
        ("values:\n  - name: A\n    commitments: [We ask, '']\n", 4, "Item 2 of “commitments” is empty."),
        ("values:\n  -\n  - name: A\n", 3, "Item 1 of “values” is empty."),
        ("contacts:\n  -\n", 3, "Item 1 of “contacts” is empty."),
        ("page:\n  -\n", 3, "Item 1 of “page” is empty."),
        ("partners: [A, null]\n", 2, "Item 2 of “partners” says “null”, which means that it is empty."),
        ("partners: [A, ~]\n", 2, "Item 2 of “partners” says “~”, which means that it is empty."),
    ],
)
def test_an_empty_item_is_told_once_with_its_line_and_its_list(charter: str, line: int, message: str) -> None:
    assert told(charter) == [(line, message)]


def test_the_word_in_quotes_is_text() -> None:
    assert told("partners: ['null']\n") == []


def test_a_build_stops_at_it_and_says_what_to_write(project: Project) -> None:
    project.charter("title: A\nagreements:\n  - We ask\n  -\n")

    result = project.run("build", "town", "--format", "markdown")

    assert result.code != 0
    assert "charters/town.yaml:4" in result.err + result.out
    assert "Write its words behind the dash, or delete the item." in " ".join((result.err + result.out).split())
