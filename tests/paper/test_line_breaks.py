"""Where lines of a poster may end, and what stands level with them."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from invented import SHAPES

from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.page.build import build_page
from charterc.page.view import Page
from charterc.reading.read import read_bytes
from tests.paper.drawn import words
from tests.paper.sheets import NAMES, letters, made, page, poster, poster_of, reader, report, text, values


def lines(sheet: Page, design: str = "charter", paper: str = "a3", **ways: Any) -> list[str]:
    return [line.strip() for line in text(poster(sheet, design, paper, **ways)).splitlines()]


@pytest.mark.parametrize(
    ("design", "paper", "ways"),
    [("charter", "a5", {}), ("charter", "a3", {"landscape": True}), ("values", "a5", {}), ("leaflet", "a3", {})],
)
def test_no_line_begins_with_a_bar_or_a_dash(design: str, paper: str, ways: dict[str, Any]) -> None:
    said = lines(page("north-northants"), design, paper, **ways)

    assert any("|" in line for line in said)
    assert not [line for line in said if line.startswith(("|", "- "))]


@pytest.mark.parametrize("whole", ["LT1 1AA", "SW1A 2AA,", "0161 496 0000.", "+44 7700 900 123", "(01632) 960 735"])
def test_postcodes_and_phone_numbers_stay_on_one_line(whole: str) -> None:
    rights = [f"Come and see us in {'x' * length} {whole} and ring the bell twice" for length in range(1, 24)]

    said = lines(made(rights=rights), paper="a5")
    parted = [one.partition(whole)[1] for one in said if whole.split(maxsplit=1)[0] in one]

    assert len(parted) == len(rights)
    assert set(parted) == {whole}


def test_numbers_that_are_no_phone_number_may_part() -> None:
    rights = [f"Ask how many came {'x' * length} as of 2010 1200 children came to the open day" for length in range(24)]

    said = lines(made(rights=rights), paper="a5")

    assert any(line.endswith("2010") for line in said)


def test_no_line_ends_with_the_dot_between_two_who_signed() -> None:
    said = lines(page("south-glos"), landscape=True)

    assert any("·" in line for line in said)
    assert not [line for line in said if line.endswith("·")]


def test_words_that_do_not_fit_beside_each_other_break_instead_of_the_dot() -> None:
    partners = [
        {"name": f"The council of a town called {name}"} for name in ("Ashbourne", "Belper", "Cromford", "Derby")
    ]

    said = lines(made(rights=["be heard"], partners=partners), paper="a5")

    assert "The council of a town called Ashbourne" in said
    assert not [line for line in said if line.endswith("·") or line.startswith("·")]


def test_the_words_on_the_cover_of_a_leaflet_are_lines_of_even_length() -> None:
    assert "us.”" not in lines(page("north-northants"), "leaflet")


def test_a_number_stands_level_with_the_first_line_of_its_name() -> None:
    places: dict[str, float] = {}

    def note(words: str, place: Any, *_: Any) -> None:
        if words.strip():
            places.setdefault(words.strip(), place[5])

    reader(poster_of("north-northants", "values", "a5")).pages[0].extract_text(visitor_text=note)

    assert abs(places["Co-Production"] - places["A1"]) < 4


def test_a_plain_sheet_for_the_wall_has_its_words_as_large_as_it_holds() -> None:
    sizes: dict[str, float] = {}

    def note(words: str, _place: Any, _matrix: Any, _font: Any, size: float) -> None:
        sizes.setdefault(words.strip(), size)

    reader(poster_of("north-northants", paper="a4", plain=True)).pages[0].extract_text(visitor_text=note)

    assert sizes["Engaging and involving people"] > 24


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    ("design", "paper"), [("charter", "a3"), ("charter", "a4"), ("pledge", "a3"), ("leaflet", "a3")]
)
def test_no_promise_ends_in_a_word_on_a_line_of_its_own(name: str, design: str, paper: str) -> None:
    charter = page(name)
    assert charter.main_group is not None
    promises = [entry.plain for item in charter.main_group.items for entry in item.commitments]
    said = text(poster_of(name, design, paper)).splitlines()

    for before, last in pairwise(said):
        if any(letters(entry).endswith(letters(before + last)[-40:]) and len(entry) > 45 for entry in promises):
            assert " " in last.strip() or len(last) > 0.4 * len(before), (before, last)


@pytest.mark.parametrize(("design", "paper"), [("charter", "a4"), ("charter", "a3"), ("pledge", "a3")])
def test_the_name_of_who_signed_stays_on_one_line(design: str, paper: str) -> None:
    said = "\n".join(lines(page("south-glos"), design, paper, large_print=design == "charter"))

    assert [name for name in ("Deborah El-Sayed", "Santie Human", "Rachel Trueman") if name not in said] == []


def test_what_a_card_says_in_a_sentence_does_not_end_in_a_word_or_two(tmp_path: Path) -> None:
    charter = read_bytes(SHAPES["principles"].encode(), "town.yaml", Path("town.yaml"), Path()).charter
    assert charter is not None
    _, (_, found) = words(poster(build_page(charter, "town"), "leaflet", "a4"), tmp_path)

    for last in ("know.", "like.", "something."):
        (end,) = (word for word in found if word.what == last)
        line = [word for word in found if abs(word.top - end.top) < 2 and abs(word.left - end.left) < 280]
        assert len(line) > 2, last


def test_an_address_breaks_between_the_parts_of_its_path(tmp_path: Path) -> None:
    url = (
        "https://www.send.example/info/1/home/112/working_together_charter_of_families_and_services_in_the_whole_valley"
    )
    _, found = words(poster(made(values=values(3, 2), url=url), "leaflet", "a4"), tmp_path)[0]

    ends = [word.what for word in found if word.what.startswith(("send.", "working_"))]
    assert ends[0].endswith("/")
    assert ends[1].startswith("working_together_")


@pytest.mark.parametrize("often", ["", "all of "])
def test_what_leads_into_the_list_of_a_card_has_no_word_alone_in_its_last_line(often: str, tmp_path: Path) -> None:
    goals = ["Be honest about what is possible", "Use plain English", "Keep everyone informed"] * 2
    stem = f"To ensure that {often}our communication is always open:"
    cards = [{"name": f"Value {n}", "stem": stem, "goals": goals, "how": goals[:3]} for n in (1, 2)]
    ((_, found),) = words(poster(made(values=cards)), tmp_path)

    ends = [word for word in found if word.what == "open:"]
    assert len([word for word in found if word.what == "always" and abs(word.top - ends[0].top) < 2]) == len(ends) == 2


def _addresses(address: str, design: str, paper: str, folder: Path) -> set[str]:
    """What of an address that stands in a promise is one word on a sheet."""
    asked = [{"text": f"Write to {address} and we will answer"}, {"text": "We will listen to you"}]
    charter = made(values=[*values(5, 3), {"name": "Answer", "commitments": asked}])
    ways = {"value": "6"} if design == "value" else {}
    printed = report(charter) if design == "report" else poster(charter, design, paper, **ways)
    return {word.what for _, found in words(printed, folder) for word in found if "@" in word.what}


@pytest.mark.parametrize("count", [38, 46, 60])
@pytest.mark.parametrize(
    ("design", "paper"), [("report", "a4"), ("charter", "a4"), ("charter", "a3"), ("pledge", "a4"), ("value", "a4")]
)
def test_an_e_mail_address_in_a_promise_never_breaks(count: int, design: str, paper: str, tmp_path: Path) -> None:
    host = "@willowbridge.example.uk"
    address = "families-and-services-who-plan-together"[: count - len(host)] + host

    assert _addresses(address, design, paper, tmp_path) == {address}


def test_where_no_line_holds_it_an_e_mail_address_breaks_after_its_sign(tmp_path: Path) -> None:
    assert _addresses("all-families-together@willowbridge.example.uk", "leaflet", "a4", tmp_path) == {
        "all-families-together@"
    }
    assert _addresses("families@willowbridge.uk.example", "leaflet", "a4", tmp_path) == {
        "families@willowbridge.uk.example"
    }


_NARROW = """\
/*% for piece in ["base", "words", "wheel", "fitting"] %*/
/*% include "typst/" ~ piece ~ ".typ" %*/

/*% endfor %*/
#set page(width: 200pt, height: 120pt, margin: 10pt)
#set text(size: 12pt, costs: (runt: 400%))
#with-even-lines(block(width: ROOM, in-lines(charter.title, words: charter.title)))
"""


@pytest.mark.parametrize(
    ("said", "room", "lines"),
    [
        ("share grandchildren'swork with parent carers each term", "146pt", ("share", "with", "each")),
        ("Answering letters in public", "120pt", ("Answering", "in")),
        ("Operational-delivering service in a way that helps", "126pt", ("Operational-delivering", "service", "that")),
        ("Agree it afterwards", "90pt", ("Agree", "afterwards")),
    ],
)
def test_neither_the_first_nor_the_last_word_stands_alone_where_no_line_more_is_needed(
    said: str, room: str, lines: tuple[str, ...], tmp_path: Path
) -> None:
    (tmp_path / "poster").mkdir()
    (tmp_path / "poster/probe.typ").write_text(_NARROW.replace("ROOM", room), encoding="utf-8")
    printed = print_sheet(made(title=said, values=["Listen"]), Sheet("poster/probe.typ"), templates=[tmp_path])
    (_, found), *_ = words(printed, tmp_path)

    starts = {round(word.top): word.what for word in sorted(found, key=lambda word: -word.left)}
    assert tuple(starts[top] for top in sorted(starts)) == lines
