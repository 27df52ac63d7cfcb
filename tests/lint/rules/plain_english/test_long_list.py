"""A list has more than nine items."""

from __future__ import annotations

from tests.lint.linting import words


def test_long_lists_count_each_level_by_itself() -> None:
    ten = "".join(f"      - Thing {number}\n" for number in range(10))
    text = f"practice:\n  - text: Some things\n    items:\n{ten}  - Other things\n"

    assert words("long-list", text) == ["Thing 0"]
    assert words("long-list", text.replace("      - Thing 9\n", "")) == []


def test_a_long_list_of_rights_is_long_too() -> None:
    rights = "".join(f"  - Right number {number}\n" for number in range(10))

    assert words("long-list", f"rights:\n{rights}") == ["Right number 0"]
