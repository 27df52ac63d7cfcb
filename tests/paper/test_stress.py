"""Charters that are hard to lay out: whatever they hold, it is read, and nothing stands in the margins."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from charterc.errors import CannotMakeError, NothingToShowError
from tests.paper.sheets import PROMISE, made, poster, values

LONG = "Pneumono" * 15
STRESS = {
    "nothing": made(),
    "a definition": made(definition="It is working together."),
    "a value alone": made(values=values(1, 0)),
    "one value, many promises": made(values=values(1, 15)),
    "two values": made(values=values(2, 0)),
    "sixteen values": made(values=values(16, 0)),
    "sixteen values, fifteen promises each": made(values=values(16, 15)),
    "uneven values": made(values=[*values(1, 15), *values(2, 0)[1:], *values(3, 1)[2:]]),
    "long words": made(
        title=f"T {LONG}", definition=LONG, values=[{"name": LONG, "commitments": [{"text": LONG}]}] * 3
    ),
    "lists without values": made(statements=[{"text": PROMISE}] * 30, rights=[{"text": PROMISE}]),
    "a long definition": made(definition=f"{PROMISE}. " * 200, values=values(5, 5)),
    "many contacts": made(
        values=values(4, 3), contacts=[{"text": PROMISE, "email": "send@example.org", "phone": "0161 4"}] * 9
    ),
}


@pytest.mark.parametrize("case", STRESS)
@pytest.mark.parametrize(
    ("design", "paper"), [("charter", "a5"), ("charter", "a2"), ("values", "a4"), ("pledge", "a3"), ("leaflet", "a4")]
)
def test_is_read_whatever_it_holds(case: str, design: str, paper: str) -> None:
    try:
        printed = poster(STRESS[case], design, paper)
    except CannotMakeError:
        return

    assert printed.fit["smallest"] >= 12 - 0.05
    assert printed.fit["used"] <= 1.0001


@pytest.mark.parametrize("case", STRESS)
@pytest.mark.parametrize("design", ["charter", "values"])
def test_nothing_is_printed_in_the_margins(case: str, design: str) -> None:
    try:
        printed = poster(STRESS[case], design, "a4", kind="png", ppi=40)
    except NothingToShowError:
        return
    picture = Image.open(io.BytesIO(printed.content)).convert("L")
    edge = picture.width // 33

    picture.paste(255, (edge, edge, picture.width - edge, picture.height - edge))
    assert picture.getextrema()[0] == 255
