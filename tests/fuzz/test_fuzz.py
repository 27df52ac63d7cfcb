"""No file ends in a crash: some of them here, more for a minute in CI, and for an hour each night."""

from __future__ import annotations

import pytest

from tests.fuzz.mutate import mutated
from tests.fuzz.trial import tried


@pytest.mark.parametrize("first", range(0, 200, 20))
def test_whatever_a_file_holds_it_is_read_checked_and_told_in_words(first: int) -> None:
    for seed in range(first, first + 20):
        tried(mutated(seed))
