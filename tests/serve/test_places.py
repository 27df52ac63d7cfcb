"""Which line of a file stands where on its page."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.reading.read import read_bytes
from charterc.serve.places import Place, anchor_at, changed_line, line_before, places_of
from tests.serve.served import GOOD

PLACES = (Place("kind", 3, 11, 3, 9), Place("listen", 6, 15, 5, 7), Place("answer", 9, 15, 8, 9))


def test_each_promise_has_its_line_and_its_id_on_the_page() -> None:
    places = places_of(read_bytes(GOOD.encode(), "town.yaml", Path("town.yaml")))

    assert [(place.anchor, place.line) for place in places] == [
        ("be-kind", 3),
        ("be-kind-listen", 6),
        ("be-kind-answer", 8),
    ]


def test_a_promise_of_two_values_stands_in_two_places() -> None:
    shared = (
        "title: T\ncommitments: {ask: We ask}\nvalues: [{name: A, commitments: [ask]}, {name: B, commitments: [ask]}]"
    )

    places = places_of(read_bytes(shared.encode(), "town.yaml", Path("town.yaml")))

    assert [place.anchor for place in places if place.line == 2] == ["a-ask", "b-ask"]


def test_what_cannot_be_read_has_no_places() -> None:
    assert places_of(read_bytes(b"title: [", "town.yaml", Path("town.yaml"))) == ()


@pytest.mark.parametrize(
    ("line", "anchor"), [(1, ""), (3, "kind"), (4, "kind"), (5, "listen"), (7, "listen"), (8, "answer"), (99, "answer")]
)
def test_a_line_leads_to_what_stands_on_it_or_last_before_it(line: int, anchor: str) -> None:
    assert anchor_at(PLACES, line) == anchor


@pytest.mark.parametrize(
    ("new", "line"), [("a\nb\nc", 0), ("a\nB\nc", 2), ("a\nb\nc\nd", 4), ("a\nb", 3), ("b\nc", 1), ("", 1)]
)
def test_the_first_line_that_changed_is_found(new: str, line: int) -> None:
    assert changed_line("a\nb\nc", new) == line


@pytest.mark.parametrize(
    ("new", "line", "before"),
    [
        ("a\nb\nc", 2, 2),
        ("a\nnew\nb\nc", 4, 3),
        ("a\nnew\nb\nc", 1, 1),
        ("a\nB\nc", 2, 2),
        ("a\nc", 2, 3),
        ("a\nx\ny\nz\nc", 4, 2),
        ("x", 1, 1),
    ],
)
def test_a_line_has_its_place_in_the_text_before(new: str, line: int, before: int) -> None:
    assert line_before("a\nb\nc", new, line) == before
