"""Page and paper draw one wheel: the same drops, beads and hub for any number of values."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.formats.html.wheel import MOST, wheel
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from tests.paper.sheets import made

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
