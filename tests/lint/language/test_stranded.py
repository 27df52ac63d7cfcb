"""Whether nothing belongs to the little word at the end of a sentence."""

from __future__ import annotations

import pytest

from charterc.lint.language.stranded import lacks_its_thing


@pytest.mark.parametrize(
    ("sentence", "lacks"),
    [
        ("we send each of you a list of", True),
        # “which” stands near enough to belong to the end, and too far away
        ("ask which you come to the old list of", False),
        ("ask which you come often to the old list of", True),
    ],
)
def test_whatever_something_is_a_list_of(sentence: str, *, lacks: bool) -> None:
    assert lacks_its_thing(sentence.split()) is lacks
