"""The two charters that show a kind of change differ by one change, and it is of that kind."""

from __future__ import annotations

import pytest

from charterc.changes.catalogue import kinds
from charterc.changes.change import Difference, Kind
from charterc.changes.compare import differences
from charterc.model.charter import Charter
from charterc.reading.read import read_bytes


def charter(example: str) -> Charter:
    found = read_bytes(example.encode(), "example.yaml").charter
    assert found is not None
    return found


def difference(before: str, after: str) -> Difference:
    return differences(charter(before), charter(after))


@pytest.mark.parametrize("kind", list(Kind))
def test_an_example_shows_its_kind_and_no_other(kind: Kind) -> None:
    about = kinds()[kind]

    assert [change.kind for change in difference(about.before, about.after).changes] == [kind]


@pytest.mark.parametrize("kind", list(Kind))
def test_an_example_is_the_same_as_itself(kind: Kind) -> None:
    assert difference(kinds()[kind].after, kinds()[kind].after).same
