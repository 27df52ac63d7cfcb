"""What is drawn on a poster beside its words: where tiles and wheel stand, and which colour a list has."""

from __future__ import annotations

import pytest

from tests.paper.drawn import grounds
from tests.paper.sheets import poster_of

POINT = 72 / 25.4


@pytest.mark.parametrize("name", ["stockport", "stoke"])
def test_the_wheel_is_as_far_from_all_edges_of_its_panel(name: str) -> None:
    _, panel, *drawn = grounds(poster_of(name))
    wheel = [box for box in drawn if box.left > (panel.left + panel.right) / 2 and box.bottom < panel.bottom]

    above = min(box.top for box in wheel) - panel.top
    below = panel.bottom - max(box.bottom for box in wheel)
    beside = panel.right - max(box.right for box in wheel)
    assert [below, beside] == [pytest.approx(above, abs=0.2 * POINT)] * 2
