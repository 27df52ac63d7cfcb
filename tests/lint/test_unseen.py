"""What lint is worth on charters that no rule was tuned on: it may become better, and not worse."""

from __future__ import annotations

import pytest

from tests.lint.unseen import RULES, score


@pytest.mark.parametrize(("which", "recall", "precision"), [("first", 0.87, 0.96), ("second", 0.6, 0.91)])
def test_as_much_is_found_as_was_and_as_much_of_it_is_useful(which: str, recall: float, precision: float) -> None:
    counted = score(which)

    assert counted.recall >= recall
    assert counted.precision >= precision
    assert counted.planted.total() == 199
    assert set(counted.planted) == set(RULES)
