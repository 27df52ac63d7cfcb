"""Which parts of a charter stand on its posters."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.model.charter import Charter
from charterc.model.poster_parts import more_than_names, poster_parts

PROMISE = [{"text": "We will listen"}]
LIST = [{"name": "Be kind", "commitments": PROMISE}]


def shown(**fields: Any) -> list[str]:
    return poster_parts(Charter.model_validate({"title": "Charter", **fields}))


def test_lists_of_values_come_before_other_promises() -> None:
    assert shown(rights=PROMISE, values=LIST, agreements=PROMISE, principles=LIST) == [
        "values",
        "principles",
        "rights",
        "agreements",
    ]


@pytest.mark.parametrize(
    "part", ["agreements", "rights", "responsibilities", "expectations", "actions", "monitoring", "statements"]
)
def test_every_list_of_promises_is_shown(part: str) -> None:
    assert shown(background="We met in June", **{part: PROMISE}) == [part]


def test_measures_and_sections_of_promises_are_shown_too() -> None:
    own = {"our-part": {"stem": "We will:", "items": PROMISE}, "story": {"text": "We met in June"}}

    assert shown(measures=[{"what": "Train everyone"}], sections=own) == ["measures", "our-part"]


def test_a_charter_without_lists_shows_its_prose() -> None:
    assert shown(definition="It is working together", vision="A good start", contacts=[{"email": "a@b.uk"}]) == [
        "vision"
    ]


def test_the_order_is_that_of_the_page() -> None:
    assert shown(page=["rights", "agreements"], agreements=PROMISE, rights=PROMISE) == ["rights", "agreements"]


def test_a_charter_may_say_what_is_shown() -> None:
    assert shown(poster=["vision", "values"], values=LIST, rights=PROMISE, vision="A good start") == [
        "vision",
        "values",
    ]


@pytest.mark.parametrize(
    ("fields", "more"),
    [
        ({"values": LIST}, True),
        ({"values": [{"name": "Be kind"}]}, False),
        ({"values": [{"name": "Be kind"}], "principles": LIST}, True),
        ({"values": [{"name": "Be kind", "why": "It matters."}]}, True),
        ({"values": [{"name": "Be kind"}], "rights": PROMISE}, True),
        ({"values": [{"name": "Be kind"}], "definition": "Doing it together."}, False),
    ],
)
def test_a_poster_of_the_whole_charter_may_show_names_alone(fields: dict[str, Any], *, more: bool) -> None:
    assert more_than_names(Charter.model_validate({"title": "Charter", **fields})) is more
