"""Sheets that a print shop cuts from larger ones."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from tests.paper.drawn import grounds, words
from tests.paper.sheets import NAMES, made, opened, page, poster, poster_of

POINT = 72 / 25.4


def test_bleed_leaves_the_sheet_its_size_and_names_its_boxes() -> None:
    pdf = opened(poster_of("stoke", bleed=True))
    sheet = pdf.pages[0]

    def millimetres(box: Any) -> list[float]:
        return [round(float(side) / POINT, 1) for side in box]

    assert millimetres(sheet.MediaBox) == [0, 0, 317, 440]
    assert millimetres(sheet.TrimBox) == [10, 10, 307, 430]
    assert millimetres(sheet.BleedBox) == [7, 7, 310, 433]


@pytest.mark.parametrize("name", ["stockport", "stoke"])
def test_words_of_the_head_stand_at_the_edge_of_those_below(name: str, tmp_path: Path) -> None:
    _, found = words(poster_of(name, bleed=True), tmp_path)[0]
    title = next(word for word in found if word.what == page(name).title.split()[0])
    below = [word.left for word in found if word.top > 0.4 * found[-1].bottom]

    assert title.left == pytest.approx(min(below), abs=2)


def test_the_number_of_a_sheet_stands_out_from_the_bar_that_runs_below_it() -> None:
    picture = poster_of("stoke", bleed=True, large_print=True, kind="png", ppi=50).content
    shown = Image.open(io.BytesIO(picture)).convert("L")
    across, down = shown.size
    # The strip at the foot that holds "Page 1 of 3", within the margin.
    strip = shown.crop((int(0.7 * across), int(0.93 * down), int(0.94 * across), int(0.965 * down)))

    shades = strip.tobytes()
    assert min(shades) < 60
    assert max(shades) > 200


def test_the_words_of_the_foot_stand_in_the_middle_of_what_is_left_of_it(tmp_path: Path) -> None:
    printed = poster(made(agreements=["We meet often"], agreed="2024-12-02"), bleed=True)
    ((sheet, found),) = words(printed, tmp_path)
    pdf = opened(printed)
    trimmed = sheet.bottom - float(pdf.pages[0].trimbox[1])
    band = max((box for box in grounds(printed) if box.wide > 0.8 * sheet.right), key=lambda box: box.top)
    said = next(word for word in found if word.what == "2024")

    assert abs((said.top - band.top) - (trimmed - said.bottom)) < 4


def test_the_words_of_a_bar_stand_in_the_middle_above_the_line_on_it(tmp_path: Path) -> None:
    printed = poster_of("north-northants", bleed=True)
    sheet, found = words(printed, tmp_path)[1]
    band = max(
        (box for box in grounds(printed, 1) if box.top > 0 and box.wide > 0.8 * sheet.right), key=lambda box: box.top
    )
    line = next(word for word in found if word.what == "Page")
    said = [word for word in found if band.top < word.top < line.top - 6]

    assert abs(min(word.top for word in said) - band.top - (line.top - max(word.bottom for word in said))) < 4


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("design", "paper", "ways"),
    [
        ("charter", "a3", {}),
        ("charter", "a3", {"landscape": True}),
        ("charter", "a4", {}),
        ("charter", "a5", {}),
        ("pledge", "a3", {}),
        ("pledge", "a4", {}),
    ],
)
def test_a_band_at_the_foot_runs_over_the_edge(name: str, design: str, paper: str, ways: dict[str, bool]) -> None:
    printed = poster_of(name, design, paper, bleed=True, **ways)
    for side, sheet in enumerate(opened(printed).pages):
        left, _, right, foot = trimmed(sheet)
        bands = [box for box in grounds(printed, side) if box.left < left and box.right > right]
        low = [box for box in bands if foot - 20 * POINT < box.bottom < foot + 8 * POINT]

        assert [box.bottom - foot for box in low] == [pytest.approx(3 * POINT, abs=0.3)] * len(low)


@pytest.mark.parametrize(
    ("name", "design", "paper", "side"),
    [
        ("north-northants", "charter", "a3", 2),
        ("north-northants", "pledge", "a3", 2),
        ("north-northants", "charter", "a4", 1),
        ("stoke", "charter", "a4", 2),
    ],
)
def test_the_last_line_of_a_sheet_stands_out_from_its_band(name: str, design: str, paper: str, side: int) -> None:
    printed = poster_of(name, design, paper, bleed=True)
    pdf = pytest.importorskip("pymupdf").open(stream=printed.content)
    blocks = pdf[side - 1].get_text("dict")["blocks"]
    found = [span for block in blocks for line in block.get("lines", []) for span in line["spans"]]
    last = [span["color"] for span in found if span["origin"][1] > max(each["origin"][1] for each in found) - 2]

    assert set(last) == {0xFFFFFF}


def trimmed(sheet: Any) -> tuple[float, float, float, float]:
    """The edges of what is left of a sheet when it is cut, from its top left corner: left, top, right, bottom."""
    left, below, right, above = (float(edge) for edge in sheet.trimbox)
    high = float(sheet.mediabox[3])
    return left, high - above, right, high - below
