"""The line of a finding, cut to the width of the terminal around its place."""

import pytest

from charterc.lint.reports.frame import frame
from charterc.problem import Span


@pytest.mark.parametrize("column", [1, 50_000, 100_000])
def test_the_place_is_shown_however_long_its_line(column: int) -> None:
    line = "語" * (column - 1) + "HERE" + "語" * 100_000

    shown = frame([line], Span.at(1, column, 4), 60)

    assert shown is not None
    assert "HERE" in shown.line
