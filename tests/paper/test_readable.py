"""Words that run from right to left: programs find them, in their order, on every sheet."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import Any

import pytest
from PIL import ImageChops

from charterc.formats.paper import typst
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from charterc.page.adopted import adopted_page
from charterc.page.view import Page
from tests.page.test_adopted import reading
from tests.paper.from_right import ARABIC, CHARTERS, URDU, VOWELLED, everything
from tests.paper.readers import READERS, pdfium, pieces, plain, words
from tests.paper.sheets import made, poster, report
from tests.paper.test_standards import check
from tests.support import Project

pytest.importorskip("manimgx_fonts")

Reader = Callable[[Printed], str]


def of_values(charter: dict[str, Any], *keys: str) -> list[str]:
    """What a charter's values say under some keys."""
    found = [value.get(key, []) for value in charter["values"] for key in keys]
    return [words for one in found for words in ([one] if isinstance(one, str) else one)]


SHEETS: dict[str, tuple[Callable[[Page], Printed], Callable[[dict[str, Any]], list[str]]]] = {
    "report": (report, everything),
    "large print": (lambda page: report(page, large_print=True), everything),
    "poster": (poster, lambda charter: of_values(charter, "name", "commitments")),
    "values": (lambda page: poster(page, "values"), lambda charter: of_values(charter, "name")),
    "value": (
        lambda page: poster(page, "value"),
        lambda charter: [charter["title"], *everything(charter["values"][0])],
    ),
    "pledge": (lambda page: poster(page, "pledge"), lambda charter: of_values(charter, "name", "commitments")),
    "table": (lambda page: poster(page, "matrix"), lambda charter: [charter["outcomes"][0]["text"]]),
}
"""How each sheet is printed, and what of a charter it shows."""


@cache
def printed(sheet: str, language: str) -> Printed:
    return SHEETS[sheet][0](made(**CHARTERS[language]))


def adoption(project: Project, charter: dict[str, Any]) -> Page:
    found = reading(project, f"adopter: {charter['area']}\n", town=json.dumps(charter))
    assert found.adopted is not None
    return adopted_page(found, found.adopted)


def share(found: str, wanted: list[str]) -> float:
    """The part of the words from right to left that was found."""
    sought = {word for word in words(" ".join(wanted)) if unicodedata.bidirectional(word[0]) == "AL"}
    assert sought
    return len(sought & words(found)) / len(sought)


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", CHARTERS)
@pytest.mark.parametrize("sheet", SHEETS)
def test_programs_find_the_words(sheet: str, language: str, reader: Reader) -> None:
    shown = SHEETS[sheet][1](CHARTERS[language])

    assert share(reader(printed(sheet, language)), shown) >= 0.95


@pytest.mark.parametrize("language", CHARTERS)
@pytest.mark.parametrize("sheet", [Sheet("adoption/certificate.typ"), Sheet("adoption/pledge-form.typ", form=True)])
def test_so_do_they_on_what_is_printed_of_an_adoption(project: Project, sheet: Sheet, language: str) -> None:
    charter = CHARTERS[language]
    content = print_sheet(adoption(project, charter), sheet)

    assert [
        reader(content) for reader in READERS if share(reader(content), [charter["title"], charter["area"]]) < 1
    ] == []


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("language", CHARTERS)
def test_the_words_of_a_line_are_in_their_order(language: str, reader: Reader) -> None:
    found = plain(reader(printed("large print", language)))
    names = [CHARTERS[language]["title"], CHARTERS[language]["area"], *of_values(CHARTERS[language], "name")]

    assert [name for name in names if name not in found] == []


@pytest.mark.parametrize("language", CHARTERS)
def test_an_address_amid_them_is_as_it_is_written(language: str) -> None:
    found = pdfium(printed("report", language))

    assert "send@example.org" in found
    assert "0161 496 0000" in found


@pytest.mark.parametrize("reader", READERS)
def test_vowel_signs_are_read_behind_their_letters(reader: Reader) -> None:
    charter = made(**ARABIC | {"definition": VOWELLED})

    assert share(reader(poster(charter)), [VOWELLED]) == 1


@pytest.mark.parametrize("reader", READERS)
def test_a_name_in_arabic_is_found_in_an_english_charter(reader: Reader) -> None:
    charter = made(values=[{"name": "Listen", "commitments": ["Ask for ليلى الأحمد – and for others."]}])

    assert share(reader(report(charter)), ["ليلى الأحمد"]) == 1


@pytest.mark.parametrize("language", CHARTERS)
@pytest.mark.parametrize("sheet", ["report", "poster"])
def test_whoever_follows_the_tags_reads_every_statement_as_it_is_written(sheet: str, language: str) -> None:
    told = plain("".join(piece.text for piece in pieces(printed(sheet, language))))
    statements = of_values(CHARTERS[language], "commitments")

    assert [statement for statement in statements if statement not in told] == []


@pytest.mark.parametrize("sheet", ["report", "values"])
def test_it_looks_as_it_did(sheet: str, monkeypatch: pytest.MonkeyPatch) -> None:
    rendered = pytest.importorskip("pypdfium2")
    mended = printed(sheet, "Arabic")
    monkeypatch.setattr(typst, "_readable", lambda content: content)
    before = SHEETS[sheet][0](made(**ARABIC))

    for one, other in zip(rendered.PdfDocument(mended.content), rendered.PdfDocument(before.content), strict=True):
        now, then = (page.render(scale=2).to_pil().convert("L") for page in (one, other))
        changed = ImageChops.difference(now, then).histogram()
        # The edge of a dot may lie a fraction of a pixel elsewhere.
        assert sum(changed[128:]) < 0.0001 * now.width * now.height


def test_it_is_the_same_every_time() -> None:
    assert printed("report", "Urdu").content == report(made(**URDU)).content


@pytest.mark.parametrize("standard", ["ua1", "2a"])
@pytest.mark.parametrize("sheet", SHEETS)
def test_it_keeps_both_standards(sheet: str, standard: str) -> None:
    assert check(printed(sheet, "Arabic").content, standard) == []


def test_a_charter_without_such_words_is_left_as_typst_made_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: bytes) -> bytes:
        raise AssertionError

    monkeypatch.setattr(typst, "_readable", refuse)

    assert report(made(values=[{"name": "Y tŷ", "commitments": ["互相 → √"]}])).content


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "words",
    [
        "Office staff find five fluffy affidavits efficiently",
        "Byddwn yn gwrando ar bawb yn ein tŷ ger y dŵr",
        "我们会认真倾听每个家庭的意见",
    ],
)
def test_other_scripts_are_found_too(words: str, reader: Reader) -> None:
    pytest.importorskip("manimgx_fonts_cjk")

    assert words in plain(reader(report(made(language="zh-Hans", values=[{"name": "A", "commitments": [words]}]))))
