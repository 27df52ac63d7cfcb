"""Stars of bold and emphasis that have no partner."""

from __future__ import annotations

import pytest

from charterc.lint.language.stars import lonely_stars


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We are *kind** and fair", ["*kind**"]),
        ("We are **kind* and fair", ["**"]),
        ("We are ***kind** and fair", ["***"]),
        ("We are kind** and fair", ["**"]),
        ("**Ring us: now", ["**"]),
        ("**Ring us\n\nnow** and then", ["**", "**"]),
        ("- **Ring us\n- now", ["**"]),
        ("One **two** three** four", ["**"]),
        ("***All of it", ["***"]),
        ("(**Ring us)", ["**"]),
        # what is right
        ("We are **kind**, *fair* and ***both***.", []),
        ("**Be *kind***", []),
        ("***Kind* and fair**", []),
        ("**Be *kind* and fair**", []),
        ("Terms apply*", []),
        ("*Terms apply", []),
        ("**Terms* apply**", []),
        ("2*3 and 2**3", []),
        ("f***ing", []),
        ("* one\n* two", []),
        ("a ** b", []),
        ("****", []),
        ("\\**Ring us", []),
        ("**", []),
    ],
)
def test_stars_without_a_partner(said: str, found: list[str]) -> None:
    assert [said[start:end] for start, end in lonely_stars(said)] == found
