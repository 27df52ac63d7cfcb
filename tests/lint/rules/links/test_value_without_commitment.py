"""A value has no promise under it."""

from __future__ import annotations

from tests.lint.linting import problems, words


def test_a_value_without_a_promise_is_found_only_where_others_have_one() -> None:
    text = "values:\n  - name: Be open\n    commitments: [We will share]\n  - name: Be kind\n  - name: Be fair\n    how: [Take turns]\n"

    assert words("value-without-commitment", text) == ["Be kind"]
    assert words("value-without-commitment", "values: [Be open, Be kind]\n") == []


def test_a_level_or_principle_is_named_as_what_it_is() -> None:
    text = "principles:\n  - name: A\n    commitments: [We will share]\n  - B\n"

    assert "what this principle changes" in problems("value-without-commitment", text)[0].message
