"""What no eye should have to look for: words on words, words off the paper, columns that do not end together."""

from __future__ import annotations

import os
import re
import shutil
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import Box, grounds, words
from tests.paper.sheets import (
    NAMES,
    POSTERS,
    PROMISE,
    made,
    page,
    pieces,
    pieces_by_page,
    poster,
    poster_of,
    reader,
    report_of,
    values,
)

MILLIMETRE = 72 / 25.4
SHEETS = [(name, design, "a4") for name, design in POSTERS]
SHEETS += [(name, "charter", paper) for name in NAMES for paper in ("a3", "a5")]
SHEETS += [("stockport", "leaflet", "a4"), ("stoke", "leaflet", "a4"), ("south-glos", "leaflet", "a4")]


@pytest.fixture(scope="session", autouse=True)
def poppler() -> None:
    if shutil.which("pdftotext") is None:
        if os.environ.get("CHARTERC_REQUIRE_PDF") == "1":
            pytest.fail("pdftotext, a part of poppler, is needed")
        pytest.skip("pdftotext is not installed")


@pytest.mark.parametrize(("name", "design", "paper"), SHEETS)
def test_no_words_meet_and_none_leaves_the_paper(name: str, design: str, paper: str, tmp_path: Path) -> None:
    printed = poster_of(name, design, paper)

    for sheet, found in words(printed, tmp_path):
        edge = 4.9 * MILLIMETRE
        assert [word for word in found if word.left < edge or word.right > sheet.right - edge] == []
        # A word's box has room for accents above its letters, and for more than any descender.
        tall = [(word, word.bottom - word.top) for word in found]
        assert [word for word, high in tall if word.top + 0.15 * high < edge] == []
        assert [word for word, high in tall if word.bottom - 0.1 * high > sheet.bottom - edge] == []
        assert [(a.what, b.what) for a, b in combinations(found, 2) if a.meets(b)] == []


@pytest.mark.parametrize(("name", "design", "paper"), SHEETS)
def test_the_smallest_type_is_as_large_as_is_said(name: str, design: str, paper: str) -> None:
    printed = poster_of(name, design, paper)

    # What a reader finds in the file, by its own account of letters.
    assert min(size for _, _, _, size in pieces(printed)) == pytest.approx(printed.fit["smallest"], abs=0.05)
    assert printed.fit["smallest"] >= 12 - 0.05


def card_columns(printed: Printed, side: int) -> dict[int, list[float]]:
    """For each place from the left where cards stand: how wide they are, and where the lowest ends."""
    light = [
        box
        for box in grounds(printed, side)
        if box.what and box.what != "ffffff" and min(bytes.fromhex(box.what)) > 220 and box.wide > 120
    ]
    columns: dict[int, list[float]] = {}
    for box in light:
        column = columns.setdefault(round(box.left), [box.wide, 0])
        column[1] = max(column[1], box.bottom)
    return columns


@pytest.mark.parametrize(
    ("name", "paper", "side"), [("stockport", "a3", 0), ("stoke", "a3", 0), ("stockport", "a4", 1)]
)
def test_columns_have_one_width_and_end_level(name: str, paper: str, side: int) -> None:
    columns = card_columns(poster_of(name, paper=paper), side).values()

    assert len(columns) > 1
    assert max(wide for wide, _ in columns) - min(wide for wide, _ in columns) < 1
    assert max(end for _, end in columns) - min(end for _, end in columns) < 14


def test_long_addresses_stay_whole_and_in_their_box(tmp_path: Path) -> None:
    address = "coproduction-and-participation@willowbridge-council.example.org"
    charter = made(
        values=values(7, 3),
        contacts=[
            {"for": "general", "email": address, "phone": "0161 496 0000", "address": "1 High Street, SK1 3XE"},
            {"for": "concerns", "email": address},
        ],
    )
    for paper in ("a3", "a4", "a5"):
        for sheet, found in words(poster(charter, paper=paper), tmp_path):
            whole = [word for word in found if "@" in word.what]
            assert all(word.what == address and word.right < sheet.right - 5 * MILLIMETRE for word in whole)


@pytest.mark.parametrize("way", [{}, {"landscape": True}, {"bleed": True}])
def test_four_like_cards_stand_level_in_two_rows_and_are_read_along_them(way: dict[str, Any], tmp_path: Path) -> None:
    printed = poster_of("stoke", **way)
    ((_, found),) = words(printed, tmp_path)
    first = {word.what: word for word in found if re.fullmatch(r"[1-4]\.1", word.what)}

    in_order = [said.split()[0] for said, *_ in pieces(printed)]
    assert [number for number in in_order if number in first] == ["1.1", "2.1", "3.1", "4.1"]
    for left, right in (("1.1", "2.1"), ("3.1", "4.1")):
        assert abs(first[left].top - first[right].top) < 0.5
        assert first[left].left < first[right].left


@pytest.mark.parametrize(("count", "paper"), [(5, "a4"), (8, "a3")])
def test_like_cards_that_do_not_fill_their_columns_leave_the_last_place_free(
    count: int, paper: str, tmp_path: Path
) -> None:
    alike = [{"name": f"Value {number}", "commitments": [PROMISE] * 3} for number in range(count)]
    sheets = words(poster(made(values=alike), paper=paper), tmp_path)
    first = {word.what: word for _, found in sheets for word in found if re.fullmatch(r"\d\.1", word.what)}
    by_rows = sorted(first, key=lambda number: (round(first[number].top / 20), first[number].left))

    assert len({round(word.left) for word in first.values()}) > 1
    assert by_rows == [f"{number}.1" for number in range(1, count + 1)]


def test_columns_have_the_same_space_between_promises(tmp_path: Path) -> None:
    ((_, found),) = words(poster_of("stockport"), tmp_path)
    numbers = {word.what: word for word in found if re.fullmatch(r"[1-7]\.\d", word.what)}

    def gap(first: str, second: str, lines: int) -> float:
        return numbers[second].top - numbers[first].top - lines * 16.5

    assert abs(gap("1.3", "1.4", 1) - gap("5.4", "5.5", 1)) < 1


@pytest.mark.parametrize("way", [{}, {"plain": True}])
def test_cards_stand_equally_far_apart_in_every_column(way: dict[str, Any], tmp_path: Path) -> None:
    ((_, found),) = words(poster_of("stockport", **way), tmp_path)
    tops = {word.what: word.top for word in found if re.fullmatch(r"[1-7]\.\d", word.what)}

    # From the last promise of a card, of one line, to the first of the next, below a name of one line. What a column lacks
    # stands at the feet of its cards.
    first, second = tops["2.1"] - tops["1.4"], tops["7.1"] - tops["6.4"]
    assert abs(first - second) < 12


@pytest.mark.parametrize("name", ["stockport", "stoke", "south-glos"])
def test_the_panel_of_the_title_leaves_the_promises_most_of_the_sheet(name: str) -> None:
    printed = poster_of(name)
    panel = max((box for box in grounds(printed) if box.what not in ("", "ffffff")), key=lambda box: box.wide)

    assert panel.bottom - panel.top < 0.28 * 420 * MILLIMETRE


def test_what_only_explains_makes_no_promise_small() -> None:
    many = values(7, 5)
    measures = [{"what": f"Ask families each term about value {n}", "how": [PROMISE]} for n in range(1, 8)]
    with_them, without = (poster(made(values=many, **more)) for more in ({"measures": measures}, {}))

    assert with_them.fit["text"] >= min(1.05 * 12, 0.97 * without.fit["text"])


def test_names_beside_each_other_begin_level(tmp_path: Path) -> None:
    (_, found), *_ = words(poster_of("north-northants"), tmp_path)
    after = [box for box in found if box.top > next(box.bottom for box in found if box.what == "Principles:")]
    tops = {
        word: next(box.top for box in after if box.what == word) for word in ("heart", "Making", "SEND", "Identifying")
    }

    # The first of the four has two lines, the one beside it has one.
    assert tops["heart"] == pytest.approx(tops["Making"], abs=1)
    assert tops["SEND"] == pytest.approx(tops["Identifying"], abs=1)


def test_promises_on_the_fullest_card_of_two_sheets_stand_apart_as_those_beside_it_do() -> None:
    first = next(iter(pieces_by_page(poster_of("north-northants"))))
    at = {words.strip(): y for words, _, y, _ in first}

    # Each of 1.2 and 1.3 has one line; all of 2.4 and 2.5 have two.
    line = at["2.4"] - at["2.5"] - (at["1.2"] - at["1.3"])
    assert (at["1.2"] - at["1.3"]) > 1.1 * line


@pytest.mark.parametrize("sheet", ["poster", "report"])
def test_the_name_on_a_card_stands_in_the_middle_of_its_head(sheet: str) -> None:
    side = 0 if sheet == "poster" else 2
    printed = poster_of("stockport") if sheet == "poster" else report_of("stockport")
    y, size = next(
        (y, size)
        for words, _, y, size in list(pieces_by_page(printed))[side]
        if words.strip() == "Actively Listen" and size > 12
    )
    capitals = float(reader(printed).pages[side].mediabox.height) - y - 0.334 * size
    head = min(
        (box for box in grounds(printed, side) if box.top < capitals < box.bottom and box.wide > 150),
        key=lambda box: box.bottom - box.top,
    )

    assert capitals == pytest.approx((head.top + head.bottom) / 2, abs=0.6)


def test_partners_stand_at_the_edge_as_far_from_the_line_above_them_as_from_the_bar() -> None:
    fields: dict[str, Any] = {"url": "https://example.gov.uk", "background": "We met in June."}
    printed = poster(made(values=values(3, 2), partners=["Town Council", "Parents Together"], **fields))
    *_, bar, _ = grounds(printed)
    high = float(reader(printed).pages[0].mediabox.height)

    _, line, baseline, _ = next(piece for piece in pieces(printed) if piece[0].startswith("Also"))
    _, partners, own, size = next(piece for piece in pieces(printed) if piece[0].startswith("Town"))
    assert partners == pytest.approx(line, abs=1)
    capitals = own + 0.668 * size
    assert baseline - capitals == pytest.approx(own - (high - bar.top), abs=1.5)


@pytest.mark.parametrize("title", ["SEND Responsibility Framework", "A Charter"])
def test_the_ornament_of_a_low_panel_is_cut_at_its_corner_only(title: str) -> None:
    printed = poster(made(title=title, rights=[f"{PROMISE} {n}" for n in range(1, 25)]), paper="a4")
    panel, *shapes = (box for box in grounds(printed) if box.what not in ("", "ffffff"))
    petals = [box for box in shapes if box.top < panel.bottom and box.left > 0.5 * panel.right]

    assert panel.top < min(petal.top for petal in petals)
    assert panel.left < min(petal.left for petal in petals)
    assert max(petal.right for petal in petals) > panel.right


def test_a_title_that_would_be_long_beside_the_wheel_stands_above_it(tmp_path: Path) -> None:
    printed = poster_of("south-glos", paper="a4")
    panel, *shapes = (box for box in grounds(printed) if box.what not in ("", "ffffff"))
    wheel = [box for box in shapes if box.bottom < panel.bottom]
    (_, found), *_ = words(printed, tmp_path)
    title = found[: len(page("south-glos").title.split())]

    assert len({word.top for word in title}) == 2
    assert max(word.right for word in title) > min(petal.left for petal in wheel)
    # What follows it stands beside the wheel, and the panel is no higher than it needs.
    assert max(word.top for word in title) < min(petal.top for petal in wheel)
    agree = next(word for word in found if word.what == "agree")
    assert min(petal.top for petal in wheel) < agree.top < max(petal.bottom for petal in wheel)
    assert panel.bottom - panel.top < 0.46 * 297 * MILLIMETRE


def petals(printed: Printed) -> list[Box]:
    """The drops of the wheel on the first side."""
    theme = page("stockport").theme
    bright = {tone["bright"].lstrip("#") for tone in theme["tones"]}
    return [box for box in grounds(printed) if box.what in bright and box.wide > 60]


def test_the_wheel_stands_clear_of_the_words_above_it(tmp_path: Path) -> None:
    printed = poster_of("stockport", paper="a4")
    (_, found), *_ = words(printed, tmp_path)
    highest = min(petal.top for petal in petals(printed))

    assert highest - max(word.bottom for word in found if word.bottom < highest) > 3.5 * MILLIMETRE


def test_two_drops_without_a_hub_stand_in_the_middle_of_the_panel() -> None:
    two = [{"name": name, "commitments": [PROMISE] * 4} for name in ("Listen well", "Share all")]
    heading = "What we want of each other, every day and everywhere"
    printed = poster(made(title="Our Town Working Together Charter", values={"heading": heading, "items": two}))
    panel = max((box for box in grounds(printed) if box.what not in ("", "ffffff")), key=lambda box: box.wide)
    drops = petals(printed)

    above = min(drop.top for drop in drops) - panel.top
    assert panel.bottom - max(drop.bottom for drop in drops) == pytest.approx(above, abs=2)


def test_cards_beside_each_other_have_heads_of_one_height() -> None:
    names = ("Listen", "Share all that we know with everyone who asks us for it", "Decide", "Act")
    sheet = made(values=[{"name": name, "commitments": [PROMISE] * 3} for name in (*names, "Look back")])
    tones = {tone["deep"].lstrip("#") for tone in sheet.theme["tones"]}
    first, second, *_ = (box for box in grounds(poster(sheet, paper="a4")) if box.what in tones and box.wide > 200)

    assert first.left < second.left
    assert first.top == pytest.approx(second.top, abs=0.1)
    assert first.bottom == pytest.approx(second.bottom, abs=0.1)
