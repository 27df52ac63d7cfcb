"""What lint is worth on charters that no rule was tuned on: it may become better, and not worse."""

from __future__ import annotations

import pytest

from tests.lint.unseen import RULES, score


@pytest.mark.parametrize(("which", "recall", "precision"), [("first", 0.944, 0.975), ("second", 0.703, 0.907)])
def test_as_much_is_found_as_was_and_as_much_of_it_is_useful(which: str, recall: float, precision: float) -> None:
    counted = score(which)
    figures = (
        counted.recall,
        counted.precision,
    )  # what was found is never printed: nobody may learn from the second set
    kinds = set(counted.planted)
    total = counted.planted.total()
    del counted

    assert figures[0] >= recall
    assert figures[1] >= precision
    assert total == 199
    assert kinds == set(RULES)
