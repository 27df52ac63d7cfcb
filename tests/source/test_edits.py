"""Edits by place leave every other byte as it was."""

from __future__ import annotations

from charterc.problem import Edit, Span
from charterc.source.edits import apply_edits


def test_edits_are_made_from_the_end_so_that_places_hold() -> None:
    edits = [Edit(Span.at(1, 1, 1), "xx"), Edit(Span(1, 3, 2, 1), ""), Edit(Span(3, 1, 3, 1), "new\n")]

    assert apply_edits(b"a b\r\nc\r\n", edits) == b"xx c\r\nnew\r\n"


def test_old_macintosh_line_ends_and_a_byte_order_mark_stay() -> None:
    edits = [Edit(Span.at(2, 1, 0), "new\n")]

    assert apply_edits(b"\xef\xbb\xbfa\rb\r", edits) == b"\xef\xbb\xbfa\rnew\rb\r"


def test_what_is_put_in_front_of_a_stretch_comes_before_what_replaces_it() -> None:
    edits = [Edit(Span.at(1, 3, 1), "B"), Edit(Span.at(1, 3, 0), "+")]

    assert apply_edits(b"a b c", edits) == b"a +B c"
