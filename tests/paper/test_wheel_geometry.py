"""Page and paper draw one wheel: the same drops, beads and hub for any number of values."""

from __future__ import annotations

import io
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from charterc.formats.html.wheel import MOST, wheel
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from tests.paper.drawn import grounds, words
from tests.paper.sheets import letters, made, page, pieces, poster, reader, report, values

# A design that prints nothing but what the paper's wheel is made of.
LAYOUT = """\
/*% for piece in ["base", "words", "wheel"] %*/
/*% include "typst/" ~ piece ~ ".typ" %*/

/*% endfor %*/
#context {
  let found = wheel-geometry(charter.main_group.items.len())
  [#metadata((ways: found.ways, d: found.d, bead: found.bead, reach: found.reach, hub: found.hub)) <fit>]
}
"""


@pytest.mark.parametrize("count", [2, 3, 4, 7, 11, MOST])
def test_the_wheel_of_the_paper_is_that_of_the_page(tmp_path: Path, count: int) -> None:
    (tmp_path / "poster").mkdir()
    (tmp_path / "poster/probe.typ").write_text(LAYOUT, encoding="utf-8")
    names = [f"Value {number}" for number in range(count)]
    shown = wheel(names)
    assert shown is not None

    fit = print_sheet(made(values=names), Sheet("poster/probe.typ"), templates=[tmp_path]).fit
    scale = shown.bead / fit["bead"]

    assert shown.hub / scale == pytest.approx(fit["hub"], abs=0.002)
    for petal, (across, down) in zip(shown.petals, fit["ways"], strict=True):
        assert (petal.x / scale, petal.y / scale) == pytest.approx((fit["d"] * across, fit["d"] * down), abs=0.002)
        assert (petal.bead_x / scale, petal.bead_y / scale) == pytest.approx(
            (fit["reach"] * across, fit["reach"] * down), abs=0.002
        )


def test_two_drops_stand_side_by_side_above_their_hub() -> None:
    shown = wheel(["Listen", "Be open"])
    assert shown is not None
    _, _, across, down = (float(length) for length in shown.box.split())

    assert across < 2 * down
    assert all(petal.y < 0 for petal in shown.petals)
    assert shown.petals[0].x < 0 < shown.petals[1].x


def test_one_drop_has_its_point_where_its_words_run_to() -> None:
    shown, mirrored = wheel(["Listen"]), wheel(["Listen"], mirrored=True)
    assert shown is not None
    assert mirrored is not None

    assert shown.petals[0].path.startswith("M300.0 300.0")
    assert mirrored.petals[0].path.startswith("M-300.0 300.0")
    assert shown.box == mirrored.box == "-300.0 -300.0 600.0 600.0"


@pytest.mark.parametrize("count", [2, 3, 4])
@pytest.mark.parametrize("sheet", ["pdf/charter", "poster/charter", "poster/pledge", "poster/leaflet", "poster/share"])
def test_each_of_few_drops_is_seen(sheet: str, count: int) -> None:
    """A shape of which most is cut off is one that nobody knows."""
    charter = made(agreements=[f"We will listen to number {number}" for number in range(count)])
    printed = print_sheet(charter, Sheet(f"{sheet}.typ", "a4", kind="png", ppi=60))
    shown = Image.open(io.BytesIO(printed.content)).convert("RGB")
    counted: Any = {colour: times for times, colour in shown.getcolors(shown.width * shown.height) or []}

    drops = [counted[tuple(bytes.fromhex(tone["bright"].lstrip("#")))] for tone in charter.theme["tones"][:count]]
    assert min(drops) > 0.2 * max(drops)


@pytest.mark.parametrize("count", [2, 3, 4, 7])
@pytest.mark.parametrize("sheet", ["pdf/charter", "poster/charter"])
def test_two_edges_cut_the_motif(sheet: str, count: int) -> None:
    charter = made(agreements=[f"We will listen to number {number}" for number in range(count)])
    printed = print_sheet(charter, Sheet(f"{sheet}.typ", "a4", kind="png", ppi=60))
    shown = Image.open(io.BytesIO(printed.content)).convert("RGB")
    pixels = shown.tobytes()
    main, *brights = (
        bytes.fromhex(colour.lstrip("#"))
        for colour in (charter.theme["main"], *(tone["bright"] for tone in charter.theme["tones"][:count]))
    )
    places = {(at // 3 % shown.width, at // 3 // shown.width): pixels[at : at + 3] for at in range(0, len(pixels), 3)}
    panel = [place for place, colour in places.items() if colour == main]
    drops = [place for place, colour in places.items() if colour in brights]

    # The last row of dots of a panel may be half white.
    assert max(x for x, _ in drops) >= max(x for x, _ in panel) - 1
    assert max(y for x, y in drops) >= max(y for _, y in panel) - 1


def test_one_drop_is_on_the_cover_as_a_whole() -> None:
    charter = made(values=values(1, 1))
    printed = report(charter)
    sheet = reader(printed).pages[0].mediabox

    drawn = [box for box in grounds(printed) if box.what == charter.theme["tones"][0]["bright"].lstrip("#")]
    assert drawn
    assert all(min(box.left, box.top) > 0 for box in drawn)
    assert all(box.right < sheet.width and box.bottom < sheet.height for box in drawn)


@pytest.mark.parametrize(
    "names",
    [
        ("Listen", "Share", "Be accountable for everything that we have promised to each other", "Be kind", "Learn"),
        ("Hear us", "Tell us", "Communicating with one another", "Ask us"),
    ],
)
def test_no_name_of_a_wheel_is_more_than_a_sixth_larger_than_another(names: tuple[str, ...]) -> None:
    printed = print_sheet(made(values=list(names)), Sheet("poster/wheel.typ"))
    parts = {word for name in names for word in name.split()}
    sizes = {size for words, _, _, size in pieces(printed) if set(words.split()) <= parts}
    shown = wheel(names)
    assert shown is not None
    page_sizes = {petal.text for petal in shown.petals}

    assert 1.1 * min(sizes) < max(sizes) < 1.165 * min(sizes)
    assert 1.1 * min(page_sizes) < max(page_sizes) < 1.165 * min(page_sizes)


def test_without_words_for_a_hub_the_drops_meet_in_the_middle(tmp_path: Path) -> None:
    (tmp_path / "poster").mkdir()
    probe = LAYOUT.partition("#context")[0] + (
        "#set page(width: 400pt, height: auto, margin: 0pt)\n#context wordless(charter.main_group.items, 400pt, night: nth-bright)\n"
    )
    (tmp_path / "poster/probe.typ").write_text(probe, encoding="utf-8")
    charter = made(values=values(4, 3))

    boxes = [*grounds(print_sheet(charter, Sheet("poster/probe.typ"), templates=[tmp_path]))]
    middle = (min(box.left for box in boxes) + max(box.right for box in boxes)) / 2

    assert [box for box in boxes if box.left + box.right == pytest.approx(2 * middle, abs=0.5)] == []
    assert len([box for box in boxes if min(abs(box.left - middle), abs(box.right - middle)) < 0.5]) == 4


def test_the_wheel_comes_as_a_drawing() -> None:
    assert print_sheet(page("stoke"), Sheet("poster/wheel.typ", kind="svg")).content.startswith(b"<svg")


def test_on_paper_the_wheel_stands_below_the_title_on_the_whole_sheet() -> None:
    sheet = reader(print_sheet(page("stoke"), Sheet("poster/wheel.typ", "a3"))).pages[0]

    assert [round(float(side) * 25.4 / 72) for side in sheet.mediabox[2:]] == [297, 420]
    assert letters(sheet.extract_text()).startswith(letters("Stoke-on-Trent SEND Co-production Charter"))


def test_a_draft_says_so_beside_its_wheel_and_not_across_it(tmp_path: Path) -> None:
    draft = made(status="draft", values=values(5, 1))
    [(_, boxes)] = words(poster(draft, "wheel"), tmp_path)

    assert "Draft" in [box.what for box in boxes]
    assert [(one.what, two.what) for one, two in combinations(boxes, 2) if one.meets(two)] == []
