"""Page and paper draw one wheel: the same drops, beads and hub for any number of values."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.formats.html.wheel import MOST, wheel
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from tests.paper.sheets import made, pieces

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


def test_one_long_name_does_not_make_the_others_small() -> None:
    long = "Be accountable for everything that we have promised to each other"
    printed = print_sheet(made(values=["Listen", "Share", long, "Be kind", "Learn"]), Sheet("poster/wheel.typ"))
    sizes = {words: size for words, _, _, size in pieces(printed)}

    assert sizes["Listen"] > 1.4 * min(size for words, size in sizes.items() if "promised" in words)
    shown = wheel(["Listen", "Share", long, "Be kind", "Learn"])
    assert shown is not None
    assert shown.petals[0].text > 1.4 * shown.petals[2].text
