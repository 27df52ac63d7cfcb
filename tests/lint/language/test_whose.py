"""Apostrophes in the wrong place, told from “each” in front of them or from what is done with the things."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest

from charterc.lint.language.whose import begun, done, handed_round, of_one
from charterc.wording.tokens import Token, tokens


@pytest.mark.parametrize(
    ("finds", "sentence", "meant"),
    [
        (of_one, "Each tenants' vote counts", ["tenant's"]),
        (of_one, "Each tenants' new vote counts", ["tenant's"]),
        (of_one, "Each tenants' barbecue vote counts", ["tenant's"]),
        (of_one, "Each tenants' meeting vote counts", []),
        (of_one, "The tenants' vote counts", []),
        (of_one, "Any tenants' views count", []),
        (of_one, "A list of each tenants' targets hangs here", ["tenant's"]),
        (of_one, "Every tenants' kettle is checked", ["tenant's"]),
        (of_one, "A tenants' kettle is checked", []),
        (handed_round, "Bring the report's from both", ["reports"]),
        (handed_round, "Bring report's from both", []),
        (handed_round, "Bring the report's pages", []),
        (handed_round, "Hear the report's from both", []),
        (begun, "Key's are here", ["keys"]),
        (begun, "Yesterday's are here", []),
        (begun, "We know that all our bus driver's have keys", ["drivers"]),
        (begun, "We know that all the driver's are kind", ["drivers"]),
        (begun, "We know that all the driver's were kind", ["drivers"]),
        (begun, "We know that all the driver's do this", ["drivers"]),
        (begun, "We know that all the women's are here", []),
        (begun, "We know that our bus driver's have keys", []),
        (begun, "We know that all our bus driver's keys work", []),
        (begun, "The plan's follow", ["plans"]),
        (begun, "The plan's follow-up", []),
        (done, "Everybody want's it", ["wants"]),
        (done, "The board receive's it", ["receives"]),
        (done, "The board visit's it", []),
        (done, "They let's go", []),
    ],
)
def test_what_was_meant(
    finds: Callable[[Sequence[Token]], Iterator[tuple[int, str]]], sentence: str, meant: list[str]
) -> None:
    assert [said for _, said in finds(tokens(sentence))] == meant
