"""What is drawn on a poster beside its words: where tiles and wheel stand, and which colour a list has."""

from __future__ import annotations

import io
import itertools
from typing import Any

import pytest
from PIL import Image

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import Box, grounds
from tests.paper.sheets import poster_of

POINT = 72 / 25.4
MARGIN = 10 * POINT
"""How far all that is drawn on A3 stays from its edges."""


def tiles(printed: Printed) -> list[list[Box]]:
    """The tiles of South Gloucestershire's nine statements in rows from above, as they are drawn on A3."""
    found = [box for box in grounds(printed) if 0.2 < box.wide / (297 * POINT) < 0.32 and box.top > 140 * POINT]
    rows = itertools.groupby(sorted(found, key=lambda box: (box.top, box.left)), lambda box: round(box.top))
    return [row for _, boxes in rows if len(row := list(boxes)) == 3]


def test_tiles_are_as_far_apart_across_as_down_and_keep_to_the_margin() -> None:
    rows = tiles(poster_of("south-glos"))
    across = [right.left - left.right for row in rows for left, right in itertools.pairwise(row)]
    down = [lower[0].top - upper[0].bottom for upper, lower in itertools.pairwise(rows)]

    assert len(rows) == 3
    assert [*across, *down] == [pytest.approx(across[0], abs=0.1)] * 8
    assert min(box.left for row in rows for box in row) >= MARGIN - 0.1


def test_a_tile_is_round_at_its_corners_also_where_its_stripe_is() -> None:
    printed = poster_of("south-glos")
    scale = 150 / 72
    shown = Image.open(io.BytesIO(poster_of("south-glos", kind="png", ppi=150).content)).convert("L")

    def shade(x: int, y: int) -> int:
        return shown.crop((x, y, x + 1, y + 1)).tobytes()[0]

    for box in itertools.chain(*tiles(printed)):
        left, right, top, bottom = (round(side * scale) for side in (box.left, box.right, box.top, box.bottom))
        corners = [shade(x, y) for x in (left + 1, right - 2) for y in (top + 1, bottom - 2)]

        assert min(corners) > 250
        assert shade(left - 2, (top + bottom) // 2) == 255
        assert shade(left + 4, (top + bottom) // 2) < 140


@pytest.mark.parametrize("name", ["stockport", "stoke"])
def test_the_wheel_is_as_far_from_all_edges_of_its_panel(name: str) -> None:
    _, panel, *drawn = grounds(poster_of(name))
    wheel = [box for box in drawn if box.left > (panel.left + panel.right) / 2 and box.bottom < panel.bottom]

    above = min(box.top for box in wheel) - panel.top
    below = panel.bottom - max(box.bottom for box in wheel)
    beside = panel.right - max(box.right for box in wheel)
    assert [below, beside] == [pytest.approx(above, abs=0.2 * POINT)] * 2


def colour_of(printed: Printed, number: str) -> int:
    """The colour in which a promise's number is printed."""
    document = pytest.importorskip("pymupdf").open(stream=printed.content)
    found = [
        span["color"]
        for sheet in document
        for block in sheet.get_text("dict")["blocks"]
        for line in block.get("lines", [])
        for span in line["spans"]
        if span["text"].strip() == number
    ]
    return int(found[0])


@pytest.mark.parametrize(
    ("design", "ways"),
    [("charter", {"paper": "a4"}), ("charter", {"paper": "a4", "large_print": True}), ("leaflet", {"paper": "a4"})],
)
@pytest.mark.parametrize("number", ["B1", "C1"])
def test_a_list_has_one_colour_on_every_sheet(design: str, ways: dict[str, Any], number: str) -> None:
    usual = poster_of("south-glos")

    assert colour_of(poster_of("south-glos", design, **ways), number) == colour_of(usual, number)
    assert colour_of(usual, "B1") != colour_of(usual, "C1")
