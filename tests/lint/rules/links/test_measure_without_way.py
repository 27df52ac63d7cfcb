"""A measure does not say how it will be done."""

from __future__ import annotations

from tests.lint.linting import words


def test_a_measure_without_a_way_is_found_only_where_others_have_one() -> None:
    text = "measures:\n  - what: Train staff\n    how: [One day]\n  - what: Ask families\n"

    assert words("measure-without-way", text) == ["Ask families"]
    assert words("measure-without-way", "measures: [Train staff, Ask families]\n") == []
