"""What the sentences of a charter say is so, and how."""

from __future__ import annotations

import pytest

from charterc.lint.language.clauses import Clause
from charterc.lint.language.text import Hit

_NOWHERE: Hit = None  # type: ignore[assignment]


@pytest.mark.parametrize(
    ("said", "is_done"),
    [
        ("letters are answered", True),
        ("letters are by nobody answered", True),
        ("letters are by hardly anybody answered", False),
        ("we answered letters", False),
    ],
)
def test_what_is_done_to_something_stands_near_to_are(said: str, *, is_done: bool) -> None:
    assert Clause(_NOWHERE, said).is_done_to_it is is_done
