"""Items of free sections that plainly are promises."""

from __future__ import annotations

import pytest

from charterc.model.roles import Role
from tests.lint.linting import texts


def promised(heading: str, *items: str) -> int:
    """How many items of a section are promises."""
    listed = "".join(f"      - {item!r}\n" for item in items)
    found = texts(f"title: T\nsections:\n  ways:\n    heading: {heading}\n    items:\n{listed}").all
    return sum(text.role is Role.PROMISE for text in found)


@pytest.mark.parametrize(
    ("heading", "items", "count"),
    [
        ("Our promises", ["Answer letters", "Meet"], 2),
        ("Our five promises to families", ["Answer letters"], 1),
        ("What we will do", ["Answer letters"], 1),
        ("We promise", ["Answer letters"], 1),
        ("How we work", ["We will answer", "We’ll meet", "Letters are answered"], 3),
        ("How we work", ["We agree to answer", "We will meet"], 2),
        # what is right
        ("How we work", ["We will answer", "Letters are answered"], 0),
        ("How we work", ["We will answer", "We will meet", "Rain", "Sun"], 0),
        ("How we work", ["We answered", "We met"], 0),
        ("How our promises came about", ["We met", "We voted"], 0),
        ("What we will do without", ["Jargon"], 0),
        ("Kept promises and what they cost us", ["Time"], 0),
    ],
)
def test_items_of_a_section(heading: str, items: list[str], count: int) -> None:
    assert promised(heading, *items) == count


def test_sections_inside_sections_are_looked_at_each_by_itself() -> None:
    text = (
        "title: T\nsections:\n  ways:\n    groups:\n"
        "      - heading: Our promises\n        items: [Answer letters]\n      - heading: News\n        items: [Rain]\n"
    )

    assert [text.value for text in texts(text).all if text.role is Role.PROMISE] == ["Answer letters"]
