"""The charter is superseded, but does not say by what."""

from __future__ import annotations

from tests.lint.linting import words


def test_a_superseded_charter_names_its_successor() -> None:
    assert words("superseded-without-successor", "status: superseded\n") == ["superseded"]
    assert words("superseded-without-successor", "status: superseded\nreplaced-by: Version 2\n") == []
