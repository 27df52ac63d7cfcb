"""Stretches of a file, and what they have in common."""

from __future__ import annotations

import pytest

from charterc.problem import Span


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
