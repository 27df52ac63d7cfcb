"""The poster of the values: its running text has much the same size everywhere, and its wheel is most of the sheet."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import grounds, words
from tests.paper.sheets import made, pieces, poster, poster_of

_DEFINITION = "Families and services decide together, and stay together until what they decided is done. " * 3
_OTHERS = [{"name": name} for name in ("Start with the person", "Share what we know", "Say who decides")]


def size_of(printed: Printed, start: str) -> float:
    return next(size for said, _, _, size in pieces(printed) if said.startswith(start))


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_a_list_is_no_more_than_a_step_larger_than_the_definition(paper: str) -> None:
    named = [{"name": f"Be {name}"} for name in ("open", "kind", "fair", "brave")]
    sheet = made(definition=_DEFINITION, values=named, principles=_OTHERS, contacts=[{"email": "ask@town.example"}])
    printed = poster(sheet, "values", paper)

    definition, listed, foot = (size_of(printed, start) for start in ("Families and", "Start with", "ask@"))
    assert definition <= listed <= 1.26 * definition
    assert foot >= 0.75 * definition


@pytest.mark.parametrize(("name", "share"), [("north-northants", 0.66), ("south-glos", 0.64), ("stockport", 0.66)])
def test_the_wheel_is_most_of_its_sheet_on_a3(name: str, share: float) -> None:
    printed = poster_of(name, "values")

    assert printed.fit["wheel"] > share * 297
    assert size_of(printed, "Changing the way" if name == "north-northants" else "Co-production") >= 14


def test_two_drops_stand_in_the_middle_of_what_the_title_leaves(tmp_path: Path) -> None:
    printed = poster(
        made(
            title="Together",
            values={
                "heading": "Our principles of working",
                "items": [{"name": "Listening to all"}, {"name": "Answering to all"}],
            },
        ),
        "values",
        "a4",
    )
    ((_, found),) = words(printed, tmp_path)
    panel, *others = sorted(
        (box for box in grounds(printed) if box.what not in ("", "ffffff")), key=lambda box: -box.wide
    )
    drops = [box for box in others if box.wide > 100]
    title = max(word.bottom for word in found if word.what == "Together")

    above = min(box.top for box in drops) - title
    below = panel.bottom - max(box.bottom for box in drops)
    assert above == pytest.approx(below, abs=0.12 * (panel.bottom - panel.top))


def test_few_names_on_a_plain_sheet_are_large() -> None:
    named = [{"name": "Valued and included"}, {"name": "Open communication"}]
    printed = poster(made(title="A charter that we made together", values=named), "values", "a4", plain=True)

    assert size_of(printed, "Valued") > 40


def test_a_long_title_stands_on_three_lines_above_the_wheel_alone_where_it_is_larger_so() -> None:
    words = {"SPECIAL", "NEEDS", "CO-PRODUCTION", "CHARTER"}
    title = [piece for piece in pieces(poster_of("north-northants", "wheel", "a4")) if words & set(piece[0].split())]

    assert len({round(y) for _, _, y, _ in title}) == 3
    assert min(size for *_, size in title) > 40


def test_names_of_one_row_stand_level() -> None:
    """However many lines the names above them take."""
    places = {words: (x, y) for words, x, y, _ in pieces(poster_of("north-northants", paper="a5"))}

    for left, right in (("A1", "A3"), ("A2", "A4")):
        assert places[left][1] == pytest.approx(places[right][1], abs=0.5)
        assert places[left][0] < places[right][0] - 50
