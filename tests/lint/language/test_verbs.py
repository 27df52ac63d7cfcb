"""Whether words can go on from “We will:”."""

from __future__ import annotations

import pytest

from charterc.lint.language.verbs import can_follow


@pytest.mark.parametrize(
    ("words", "can"),
    [
        ("always listen to families", True),
        ("in June, meet families", True),
        ("in June meet families", False),
        ("all families", False),
        ("all meet in June", True),
        ("including parents", False),
        ("bring families together", True),
        ("openness", False),
        ("witness the signing", True),
        ("the charter", False),
        ("listens", False),
    ],
)
def test_what_can_follow(words: str, *, can: bool) -> None:
    assert can_follow(words.lower().replace(",", "").split(), words) is can
