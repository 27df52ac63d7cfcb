"""The motif: a wheel without words."""

from __future__ import annotations

import pytest

from charterc.formats.html.motif import motif
from charterc.formats.html.wheel import wheel


@pytest.mark.parametrize("count", [1, 2, 5, 16])
def test_a_motif_has_a_margin_so_that_no_drop_is_cut_where_pixels_are_rounded(count: int) -> None:
    drawn = wheel(["–"] * count)
    assert drawn is not None
    left, top, wide, high = (float(length) for length in drawn.box.split())
    box = [float(length) for length in motif(count).box.split()]

    assert box[0] <= left - 0.009 * wide
    assert box[1] <= top - 0.009 * wide
    assert box[0] + box[2] >= left + 1.009 * wide
    assert box[1] + box[3] >= top + high + 0.009 * wide


@pytest.mark.parametrize("count", [5, 16])
def test_in_a_corner_a_motif_is_cut_by_two_edges_alone(count: int) -> None:
    left, top, wide, high = (float(length) for length in motif(count).box.split())
    corner = [float(length) for length in motif(count).corner.split()]

    assert corner[0] == pytest.approx(left, abs=0.2)
    assert corner[1] > top + 0.2 * high
    assert corner[0] + corner[2] < left + 0.8 * wide
    assert corner[1] + corner[3] == pytest.approx(top + high, abs=0.2)
