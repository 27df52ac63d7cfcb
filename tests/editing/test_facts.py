"""Facts are written where they stand or below the title, and not a byte else changes."""

from __future__ import annotations

import pytest
from hypothesis import given

from charterc.editing.facts import with_facts
from charterc.errors import EditError
from charterc.model.charter import Charter
from charterc.reading.read import read_bytes
from tests.random_charters import charters

FACTS = {"version": '"3"', "updated": "2026-03-01"}


def written(text: str) -> str:
    return with_facts(read_bytes(text.encode(), "town.yaml"), FACTS).decode()


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("title: T\n", 'title: T\nversion: "3"\nupdated: 2026-03-01\n'),
        ("title: T", 'title: T\nversion: "3"\nupdated: 2026-03-01'),
        ("title: T # a\n# b\naim: A\n", 'title: T # a\nversion: "3"\nupdated: 2026-03-01\n# b\naim: A\n'),
        ("title: T\r\naim: A\r\n", 'title: T\r\nversion: "3"\r\nupdated: 2026-03-01\r\naim: A\r\n'),
        ("  title: >\n    T\n    U\n\n  aim: A\n", '  title: >\n    T\n    U\n  version: "3"\n  updated: 2026-03-01\n\n  aim: A\n'),
        ("version: 1.10 # a\ntitle: T\nupdated: 'May 2020'\n", 'version: "3" # a\ntitle: T\nupdated: 2026-03-01\n'),
        ("title: T\nversion: 2\n", 'title: T\nupdated: 2026-03-01\nversion: "3"\n'),
    ],
)  # fmt: skip
def test_each_stands_where_it_stood_or_below_the_title(text: str, after: str) -> None:
    assert written(text) == after


@given(charters())
def test_any_charter_says_what_it_said_but_for_the_facts(text: str) -> None:
    before, after = (read_bytes(one.encode(), "town.yaml").charter for one in (text, written(text)))

    assert isinstance(before, Charter)
    assert isinstance(after, Charter)
    assert (after.version, str(after.updated)) == ("3", "2026-03-01")
    assert after == before.model_copy(update={"version": after.version, "updated": after.updated})


@pytest.mark.parametrize("text", ["{title: T}\n", "{title: T, version: 2,\n aim: A}\n"])
def test_where_it_cannot_be_done_the_lines_to_write_are_told(text: str) -> None:
    with pytest.raises(EditError, match="Nothing could be written") as caught:
        written(text)

    assert 'version: "3"\n    updated: 2026-03-01' in caught.value.hint
