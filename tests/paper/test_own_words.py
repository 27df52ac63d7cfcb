"""The tool's own words on paper: those in another language than the charter say so to whoever listens to the PDF."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

import pikepdf
import pytest

from charterc.formats.paper.typst import Printed
from charterc.page.language import base
from charterc.page.own_words import OwnWords
from charterc.page.view import Page
from tests.paper.from_right import ARABIC, everything
from tests.paper.readers import pieces as told
from tests.paper.sheets import elements, made, opened, pieces, poster, report, text
from tests.paper.test_standards import check

# Polish letters are in every font that the tests can rely on; there are no Polish labels.
POLISH: dict[str, Any] = {
    "title": "Karta",
    "language": "pl",
    "version": "2",
    "agreed": "2026-01-31",
    "url": "https://www.example.org/karta",
    "definition": {"heading": "Co to jest", "text": "Pracujemy razem."},
    "values": [{"name": name, "commitments": ["Słuchamy"], "outcomes": "all"} for name in ("Szacunek", "Zaufanie")],
    "outcomes": [{"id": "safe", "text": "Jestem bezpieczny"}],
    "contacts": [{"for": "feedback", "email": "a@example.org", "phone": "0161 496 0000"}],
}


def polish(**labels: str) -> Page:
    """The page of a charter in Polish, with some labels in Polish too."""
    page = made(**POLISH)
    page.labels |= {key: OwnWords(words, "pl") for key, words in labels.items()}
    return page


def headings(printed: Printed) -> dict[str, str]:
    """The language that each heading says it is in; "" where it says none."""
    return {str(each.T): str(each.get("/Lang", "")) for kind, each in elements(printed) if kind in {"H2", "H3"}}


def wheel_of(page: Page) -> tuple[str, str]:
    """What is said of the wheel, and the language it is said in."""
    # Below it stands the code of the address.
    (words, language), *_ = [
        (str(each.Alt), str(each.get("/Lang", "")))
        for kind, each in elements(poster(page, "wheel"))
        if kind == "Figure"
    ]
    return words, language


def spoken(printed: Printed) -> set[str]:
    """Every language that a piece of text says it is in."""
    stream = [step for sheet in opened(printed).pages for step in pikepdf.parse_content_stream(sheet)]
    marks = [step.operands[1] for step in stream if str(step.operator) == "BDC"]
    inside = {str(mark.Lang) for mark in marks if isinstance(mark, pikepdf.Dictionary) and "/Lang" in mark}
    return inside | {str(element.Lang) for _, element in elements(printed) if "/Lang" in element}


def test_a_label_in_english_says_so() -> None:
    assert headings(report(polish()))["About this charter"] == "en-GB"


def test_a_label_in_the_charters_language_says_nothing() -> None:
    found = headings(report(polish(facts="O tej karcie")))

    assert found["O tej karcie"] == ""
    assert found["Get in touch"] == "en-GB"


@pytest.mark.parametrize("design", ["charter", "values", "value", "pledge", "matrix"])
def test_so_do_the_labels_on_posters(design: str) -> None:
    assert "en-GB" in spoken(poster(polish(), design))


def test_the_wheel_says_which_language_it_is_told_in() -> None:
    assert wheel_of(polish()) == (
        "Diagram of 2 items drawn as petals around a centre: 1 Szacunek; 2 Zaufanie.",
        "en-GB",
    )


def test_dates_are_in_the_charters_language_behind_a_label_that_is_not() -> None:
    said = text(report(polish()))

    assert "Agreed 31 stycznia 2026" in " ".join(said.split())


@pytest.mark.parametrize("sheet", [report, poster])
def test_a_date_behind_an_english_label_is_read_from_right_to_left(sheet: Callable[[Page], Printed]) -> None:
    pytest.importorskip("manimgx_fonts")
    page = made(title="אמנה", language="he", status="draft", agreed="2026-01-31", values=[{"name": "יושר"}] * 2)

    left = {words: x for words, x, _, _ in pieces(sheet(page))}
    assert left["Agreed"] > left["31"] > left["2026"]


def test_a_sign_at_the_end_of_english_words_stays_behind_them_on_arabic_sheets() -> None:
    pytest.importorskip("manimgx_fonts")
    left = {words: x for words, x, _, _ in pieces(poster(made(**ARABIC), "leaflet", "a4"))}
    (asked,) = (words for words in left if words.startswith("Did we keep"))

    assert asked.rstrip("\u200e").endswith("promises?")


def test_the_numbers_of_petals_are_in_the_languages_own_digits() -> None:
    pytest.importorskip("manimgx_fonts")
    words, _ = wheel_of(made(language="fa", values=[{"name": "A"}, {"name": "B"}]))

    assert words == "Diagram of ۲ items drawn as petals around a centre: ۱ A; ۲ B."


@pytest.mark.parametrize("standard", ["ua1", "2a"])
def test_such_a_pdf_keeps_both_standards(standard: str) -> None:
    assert check(report(polish()).content, standard) == []
    assert check(poster(polish()).content, standard) == []


def test_a_label_is_not_taken_for_the_language_of_its_part() -> None:
    page = made(values={"language": "pl", "items": [{"name": "Szacunek"}]})

    # Its part is in Polish; it is in English, as the page is.
    assert headings(report(page))["Our values"] == ""


def test_an_english_charter_marks_nothing() -> None:
    page = made(**POLISH | {"language": "en-GB"})

    assert set(headings(report(page)).values()) == {""}
    assert wheel_of(page)[1] == ""


@pytest.mark.parametrize("sheet", [report, poster, *(partial(poster, design=design) for design in ("value", "pledge"))])
def test_all_that_is_in_english_in_an_arabic_charter_says_so(sheet: Callable[[Page], Printed]) -> None:
    pytest.importorskip("manimgx_fonts")
    printed = sheet(made(**ARABIC))
    own = " ".join(everything(ARABIC))
    english = [piece for piece in told(printed) if base(piece.language) == "en"]
    others = [piece.text.strip() for piece in told(printed) if base(piece.language) != "en"]

    assert str(opened(printed).Root.Lang) == "ar"
    assert [words for words in others if re.search("[A-Za-z]", words) and words not in own] == []
    assert [piece.text for piece in english if re.search("[\u0620-\u064a]", piece.text)] == []
    assert len(english) > 3
