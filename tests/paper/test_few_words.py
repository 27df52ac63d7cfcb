"""Sheets of a charter that says little, and of the wheel, which says nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.typst import Printed
from tests.paper.drawn import words
from tests.paper.sheets import elements, made, poster, poster_of, reader, text

ONE = [{"name": "Listen", "commitments": ["We will listen to every child"]}]


def size_of(word: str, printed: Printed) -> float:
    """The largest type in which a word stands on the first side."""
    sizes = [0.0]

    def note(words: str, _place: Any, _matrix: Any, _font: Any, size: float) -> None:
        if words.strip() == word:
            sizes.append(size)

    reader(printed).pages[0].extract_text(visitor_text=note)
    return max(sizes)


def test_the_name_of_a_single_value_is_larger_than_the_heading_above_it() -> None:
    printed = poster(made(values=ONE), "values")

    assert size_of("Listen", printed) > 2 * size_of("Our values", printed)


def test_the_name_of_a_single_value_fills_its_disc() -> None:
    assert size_of("Listen", poster(made(values=ONE), "wheel")) > 100


@pytest.mark.parametrize("landscape", [False, True])
def test_no_other_list_is_larger_than_the_names_on_the_wheel(*, landscape: bool) -> None:
    on_wheel, below = ("Listening", "Honesty", "Respect", "Trust", "Kindness"), ("Candour", "Courage", "Patience")
    definition = ["Families and services plan together", "We look back together", "We agree what to do next"] * 2
    fields = {"values": [{"name": name} for name in on_wheel], "principles": [{"name": name} for name in below]}
    printed = poster(made(definition=definition, **fields), "values", landscape=landscape)

    assert max(size_of(name, printed) for name in below) <= min(size_of(name, printed) for name in on_wheel) + 0.1


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"area": "Fernside", "url": "https://www.example.org/us/"}, ("Fernside", "example.org/us")),
        ({"area": "Fernside", "contacts": [{"email": "a@b.uk"}]}, ("Fernside", "a@b.uk")),
    ],
)
def test_the_sheet_of_the_wheel_says_whose_it_is_and_where_to_ask(
    fields: dict[str, Any], words: tuple[str, str]
) -> None:
    said = text(poster(made(values=[{"name": "Be kind"}, {"name": "Be fair"}, {"name": "Be open"}], **fields), "wheel"))

    assert all(one in said for one in words)


@pytest.mark.parametrize("way", [{}, {"landscape": True}, {"paper": "a4"}, {"plain": True}])
def test_a_long_address_below_the_wheel_stays_whole_beside_its_code(way: dict[str, Any], tmp_path: Path) -> None:
    address = "www.example.org/info/1/home/112/example_and_town_send_working_together_charter"
    charter = made(values=[{"name": "Be kind"}, {"name": "Be fair"}], url=f"https://{address}")
    printed = poster(charter, "wheel", **way)
    ((sheet, found),) = words(printed, tmp_path)

    (printed_address,) = (word for word in found if word.what == address.removeprefix("www."))
    assert printed_address.right < sheet.right
    assert any(address in str(element.get("/Alt")) for _, element in elements(printed))


def test_a_wheel_whose_title_names_the_place_says_who_published_it() -> None:
    assert "City of Stoke-on-Trent" in text(poster_of("stoke", "wheel"))


def test_the_title_of_a_lying_sheet_without_wheel_stands_at_its_top_in_a_narrow_panel(tmp_path: Path) -> None:
    charter = made(agreements=["Each party sends the same person to every meeting", "Papers go out five days before"])
    ((sheet, found),) = words(poster(charter, landscape=True), tmp_path)
    title = next(word for word in found if word.what == "Co-production")

    assert title.bottom < 0.4 * sheet.bottom
    assert min(word.left for word in found if word.what == "A1") < 0.35 * sheet.right


def test_cards_say_of_whom_they_are_asked_all_or_none() -> None:
    groups = [
        {"heading": "The council", "by": "The council", "items": ["Answer within ten days"]},
        {"heading": "Schools", "by": "Settings", "items": ["Listen before you plan"]},
    ]

    assert text(poster(made(responsibilities={"groups": groups}))).count("Asked of") == 2
    assert "Asked of" not in text(poster(made(responsibilities={"groups": groups[:1]})))


def test_a_few_words_above_clauses_are_their_title_in_bold() -> None:
    clauses = [{"number": "1", "text": "Purpose", "items": [{"number": "1.1", "text": "We meet:", "items": ["often"]}]}]
    used = {
        words.strip(): font["/BaseFont"]
        for words, font in fonts_of(poster(made(agreements=clauses)))
        if words.strip() in ("Purpose", "We meet:")
    }

    assert "Bold" in used["Purpose"]
    assert "Bold" not in used["We meet:"]


def fonts_of(printed: Printed) -> list[tuple[str, Any]]:
    """The words of the first side, each with its font."""
    found: list[tuple[str, Any]] = []

    def note(words: str, _place: Any, _matrix: Any, font: Any, _size: float) -> None:
        if words.strip():
            found.append((words, font))

    reader(printed).pages[0].extract_text(visitor_text=note)
    return found


def test_the_last_of_five_like_cards_is_as_close_as_the_first(tmp_path: Path) -> None:
    five = [{"name": f"Value {n}", "commitments": ["We will listen", "We will answer"]} for n in range(1, 6)]
    ((_, found),) = words(poster(made(values=five)), tmp_path)
    top = {word.what: word.top for word in found}

    assert top["5.2"] - top["5.1"] == pytest.approx(top["1.2"] - top["1.1"], abs=1)
