"""What changed from one version to the next, in a sentence."""

from __future__ import annotations

import pytest

from charterc.changes.change import Change, Difference, Kind, Weight
from charterc.versions.summary import summary


def told(*weights: Weight) -> str:
    changes = [Change(Kind.COMMITMENT_REWORDED, "values.listen", "Before", "Now", weight) for weight in weights]
    return summary(Difference(tuple(changes)))


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        ([Weight.WEAKENED], "1 change may promise families less than before."),
        ([Weight.STRENGTHENED] * 2, "2 changes may promise families more than before."),
        ([Weight.UNSURE], "1 change cannot be weighed by its words alone: please read both."),
        ([Weight.WORDING] * 2, "Only the wording changed."),
        (
            [Weight.STRENGTHENED, Weight.WORDING, Weight.WEAKENED, Weight.WEAKENED, Weight.NEUTRAL],
            (
                "2 changes may promise families less than before. 1 change may promise families more than before. "
                "1 change is neither more nor less. 1 change is only wording."
            ),
        ),
    ],
)
def test_the_changes_are_counted_by_what_they_mean_for_families(weights: list[Weight], words: str) -> None:
    assert told(*weights) == words


def test_the_first_version_has_none_before_it() -> None:
    assert summary(None) == "The first version that was released."
