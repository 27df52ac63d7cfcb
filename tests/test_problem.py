"""Stretches of a file, and what they have in common."""

from __future__ import annotations

import pytest

from charterc.problem import Span, Spans


@pytest.mark.parametrize(
    ("other", "overlaps", "holds"),
    [
        (Span(2, 5, 2, 9), True, True),
        (Span(2, 6, 2, 8), True, True),
        (Span(2, 8, 2, 12), True, False),
        (Span(2, 9, 2, 12), False, False),  # they only touch
        (Span(2, 1, 2, 5), False, False),
        (Span(1, 1, 3, 1), True, False),
        (Span(3, 5, 3, 9), False, False),
    ],
)
def test_what_two_stretches_have_in_common(other: Span, *, overlaps: bool, holds: bool) -> None:
    span = Span(2, 5, 2, 9)

    assert (span.overlaps(other), other.overlaps(span), span.holds(other)) == (overlaps, overlaps, holds)


@pytest.mark.parametrize(
    ("span", "overlap", "hold"),
    [
        (Span(2, 6, 2, 8), True, True),
        (Span(2, 20, 2, 22), True, True),  # only the longer one reaches there
        (Span(2, 1, 2, 4), True, True),
        (Span(1, 8, 2, 3), True, False),
        (Span(1, 1, 1, 5), False, False),
        (Span(2, 30, 2, 31), False, False),  # they only touch
        (Span(3, 1, 3, 5), False, False),
    ],
)
def test_one_of_many_stretches_meets_another(span: Span, *, overlap: bool, hold: bool) -> None:
    spans = Spans([Span(2, 5, 2, 9), Span(2, 1, 2, 30)])

    assert (spans.overlap(span), spans.hold(span)) == (overlap, hold)


def test_of_no_stretches_none_meets_another() -> None:
    assert not Spans([]).overlap(Span(1, 1, 1, 2))
    assert not Spans([]).hold(Span(1, 1, 1, 2))
