"""What is promised has changed, but version and dates are the same."""

from __future__ import annotations

import pytest

from charterc.lint.engine import lint
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes
from tests.lint.linting import TODAY

BEFORE = 'title: T\nversion: "2"\nagreements:\n  - We will listen to families\n'


@pytest.mark.parametrize(
    ("after", "found"),
    [
        (BEFORE, 0),
        (BEFORE.replace("families", "parents"), 1),
        (BEFORE + "  - We will share\n", 1),
        (BEFORE.replace("families", "parents").replace('"2"', '"3"'), 0),
        (BEFORE.replace("families", "parents") + "updated: 2026-06-01\n", 0),
        (BEFORE.replace("families", "parents") + "status: draft\n", 0),
        (BEFORE.replace("- We will listen to families", "- >-\n    We will listen\n    to families"), 0),
    ],
)
def test_changed_words_need_a_new_version(after: str, found: int) -> None:
    settings = Settings(TODAY, rules=frozenset({"changed-without-new-version"}))
    previous = lint(read_bytes(BEFORE.encode(), "town.yaml"), settings).charter

    assert len(lint(read_bytes(after.encode(), "town.yaml"), settings, previous=previous).problems) == found
    assert lint(read_bytes(after.encode(), "town.yaml"), settings).problems == []


def test_three_of_the_changed_words_are_named() -> None:
    settings = Settings(TODAY, rules=frozenset({"changed-without-new-version"}))
    previous = lint(read_bytes(BEFORE.encode(), "town.yaml"), settings).charter
    after = BEFORE + "".join(f"  - We will share plan {number}\n" for number in range(4))
    (problem,) = lint(read_bytes(after.encode(), "town.yaml"), settings, previous=previous).problems

    assert len(problem.related) == 3
