"""The site stands alone: its links, its policy, and the search, which is its only script."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from charterc.site.config import SiteConfig
from tests.browser.needs import ROOT, require_browser
from tests.browser.opened import Opened
from tests.browser.sites import PAGES, four, make, open_site_page
from tests.browser.test_layout import faults
from tests.browser.test_modes import _FAINT
from tests.browser.test_print import filled, letters, printed

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return four(tmp_path_factory.mktemp("site"))


@pytest.fixture
def home(browser: Browser, folder: Path) -> Iterator[Opened]:
    context = browser.new_context()
    yield open_site_page(context, folder, "index")
    context.close()


def seek(opened: Opened, words: str) -> list[str]:
    """The lines that the search shows for words."""
    opened.page.get_by_role("searchbox").fill(words)
    opened.page.wait_for_timeout(300)
    return [line.inner_text().replace("\n\n", "\n") for line in opened.page.locator("#results li").all()]


def test_nothing_else_is_asked_for_and_no_rule_is_broken(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    opened = [open_site_page(context, folder, name) for name in PAGES]
    found = [(page.requests, page.complaints) for page in opened]
    context.close()

    assert found == [([], [])] * len(PAGES)


def test_every_link_leads_to_a_file_and_a_place_in_it(folder: Path) -> None:
    ids = {
        path.relative_to(folder).as_posix(): set(re.findall(r'\bid="([^"]+)"', path.read_text(encoding="utf-8")))
        for path in folder.rglob("*.html")
    }
    dead = []
    for path in folder.rglob("*.html"):
        for address in re.findall(r'href="([^"]*)"', path.read_text(encoding="utf-8")):
            if re.match(r"https?:|mailto:|tel:|data:", address):
                continue
            file, _, place = address.partition("#")
            target = (path.parent / file).resolve() if file else path
            inside = target.relative_to(folder).as_posix() if target.is_relative_to(folder) else ""
            if not target.is_file() or (place and place not in ids[inside]):
                dead.append(f"{path.name}: {address}")

    assert dead == []


def test_without_scripts_the_home_page_lacks_nothing_but_the_search(browser: Browser, folder: Path) -> None:
    context = browser.new_context(java_script_enabled=False)
    opened = open_site_page(context, folder, "index")
    words = opened.page.locator("body").inner_text()
    context.close()

    assert "Search" not in words.splitlines()
    assert "Be Open and Honest" in words


def test_the_search_finds_promises_by_the_starts_of_their_words(home: Opened) -> None:
    found = seek(home, "Listen VIEWS")

    assert found[0] == "Stockport · Promise 6.4 · Work Together\nWe will listen to each other's views"
    assert home.page.locator("#found").inner_text() == f"{len(found)} places."
    assert home.page.locator("#results b").all_inner_texts()[:2] == ["listen", "views"]
    assert seek(home, "zebra") == []
    assert home.page.locator("#found").inner_text().startswith("Nothing found.")


def test_found_words_are_seen_with_forced_colours(home: Opened) -> None:
    seek(home, "listen")
    home.look(forced_colors="active", color_scheme="dark")

    assert home.ask(_FAINT, 4.5) == []


def test_a_result_leads_to_the_promise_and_back(home: Opened) -> None:
    seek(home, "share our learning widely")
    home.page.locator("#results a").first.click()
    assert home.page.locator(":target").inner_text().endswith("share our learning widely")

    home.page.go_back()
    home.page.wait_for_selector("#results li")
    assert home.page.get_by_role("searchbox").input_value() == "share our learning widely"


def test_the_search_works_from_a_file(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    opened = Opened(context.new_page(), "index")
    opened.page.goto(Path(folder, "index.html").as_uri())
    found = seek(opened, "transparent")
    context.close()

    assert found


def test_hostile_words_stay_words_in_the_search(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "charters").mkdir()
    hostile = '<img src=x onerror="document.title=1"> </script>'
    (tmp_path / "charters" / "a.yaml").write_text(
        f"title: A\nvalues:\n  - name: V\n    commitments:\n      - '{hostile}'\n", encoding="utf-8"
    )
    out = make(tmp_path, tmp_path / "out", SiteConfig())
    context = browser.new_context()
    opened = open_site_page(context, out, "index")
    found = seek(opened, "onerror")
    pictures = opened.page.locator("#results img").count()
    context.close()

    assert [line.split("\n")[1] for line in found] == [hostile]
    assert (pictures, opened.complaints) == (0, [])


@pytest.mark.parametrize("script", [True, False])
def test_charters_are_chosen_without_a_script(browser: Browser, folder: Path, *, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script, viewport={"width": 390, "height": 900})
    page = open_site_page(context, folder, "compare").page
    columns, rows = page.locator(".side.first > .column"), page.locator(".glance tbody tr:visible")
    before = [column.is_visible() for column in columns.all()]
    for charter in ("Stockport", "Stoke-on-Trent"):
        page.get_by_role("checkbox", name=charter).check()
    shown = [column.locator("h3").inner_text() for column in columns.all() if column.is_visible()]

    assert before == [True] * 4
    assert (shown, rows.count()) == (["Stockport", "Stoke-on-Trent"], 2)
    context.close()


@pytest.mark.parametrize("script", [True, False])
def test_similar_wording_is_only_that_of_the_charters_chosen(browser: Browser, folder: Path, *, script: bool) -> None:
    context = browser.new_context(java_script_enabled=script)
    page = open_site_page(context, folder, "compare").page
    for charter in ("North Northamptonshire", "Stockport"):
        page.get_by_role("checkbox", name=charter).check()
    between = [card.inner_text() for card in page.locator(".between:visible").all()]
    marks = page.locator(".also summary > span:first-child").all_text_contents()
    shown = page.locator("main").inner_text()
    context.close()

    assert set(between) == {"North Northamptonshire, Stockport"}
    assert any("Stoke-on-Trent" in mark for mark in marks)
    assert "Stoke-on-Trent" not in shown.partition("Similar wording")[2]
    assert "No two of the charters that you chose" not in shown


def test_one_charter_alone_is_like_no_other(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    page = open_site_page(context, folder, "compare").page
    page.get_by_role("checkbox", name="Stockport").check()
    cards, told = page.locator(".likeness:visible").count(), page.locator("main").inner_text()
    context.close()

    assert cards == 0
    assert "No two of the charters that you chose are alike in their wording." in told


@pytest.mark.parametrize("count", [1, 2, 5, 12])
def test_any_number_of_charters_stands_side_by_side(browser: Browser, tmp_path: Path, count: int) -> None:
    (tmp_path / "charters").mkdir()
    source = (ROOT / "charters/stockport.yaml").read_text(encoding="utf-8")
    for number in range(count):
        text = source.replace("area: Stockport", f"area: Area {number + 1}", 1)
        (tmp_path / "charters" / f"area-{number + 1}.yaml").write_text(text, encoding="utf-8")
    out = make(tmp_path, tmp_path / "out", SiteConfig())
    context = browser.new_context()
    opened = open_site_page(context, out, "compare")
    found = {}
    for width in (390, 1280, 1440):
        opened.look(width)
        found[width] = (faults(opened), opened.ask(_ACROSS))
    context.close()

    rows = {1: 1, 2: 1, 5: 1, 12: 3}[count]
    assert found == {
        390: ([], {"rows": count, "whole": count}),
        1280: ([], {"rows": rows, "whole": count}),
        1440: ([], {"rows": rows, "whole": count}),
    }


# How the charters stand: in how many rows, and how many of them are seen from edge to edge.
_ACROSS = """() => {
  const columns = [...document.querySelectorAll('.side.first > .column')].map(column => column.getBoundingClientRect());
  const width = document.documentElement.clientWidth;
  return {
    rows: new Set(columns.map(column => column.top)).size,
    whole: columns.filter(column => column.right <= width).length,
  };
}"""


def test_the_next_charter_is_reached_by_keyboard(browser: Browser, folder: Path) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 900})
    page = open_site_page(context, folder, "compare").page
    link = page.locator(".side.first > .column").last.get_by_role("link").first
    link.focus()
    box = link.bounding_box()
    context.close()

    assert box is not None
    assert box["x"] >= 0 and box["x"] + box["width"] <= 390  # noqa: PT018 - both edges of one link


def test_beside_the_values_no_column_is_empty_before_a_reader_opens_one(browser: Browser, folder: Path) -> None:
    context = browser.new_context(viewport={"width": 820, "height": 900})
    page = open_site_page(context, folder, "compare").page
    page.reload()
    heights = [column.bounding_box() for column in page.locator(".side.first > .column .fold").all()]
    context.close()

    # Each is a line that opens, of one or two lines of text.
    assert max(box["height"] for box in heights if box) < 90


_FIRST_VALUE = ".side.first > .column:has(h3:has-text('Stockport')) summary >> nth=0"
_EVERYTHING = "label:has-text('Print everything')"


@pytest.mark.parametrize(
    ("pressed", "printed"),
    [("", (False, True, False)), (_FIRST_VALUE, (True, True, False)), (_EVERYTHING, (True, True, True))],
)
def test_what_a_reader_opened_is_printed_or_all_that_is_asked_for(
    browser: Browser, folder: Path, pressed: str, printed: tuple[bool, ...]
) -> None:
    context = browser.new_context()
    opened = open_site_page(context, folder, "compare")
    opened.page.reload()  # as a reader finds it
    if pressed:
        opened.page.locator(pressed).click()
    paper = pytest.importorskip("pypdf").PdfReader(io.BytesIO(opened.page.pdf()))
    said = letters("".join(page.extract_text() for page in paper.pages))
    context.close()

    # A promise of Stockport's first value, the name of its second one, and a promise of its third one
    words = ("We will be transparent", "Actively Listen", "where it is more convenient")
    assert tuple(letters(one) in said for one in words) == printed


def test_on_paper_the_names_of_all_values_stand_side_by_side_on_the_first_sheet(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    opened = open_site_page(context, folder, "compare")
    opened.page.reload()
    pages = pytest.importorskip("pypdf").PdfReader(io.BytesIO(opened.page.pdf(format="A4"))).pages
    # This opens all that opens.
    all_pages = printed(opened, "A4")
    first, full = pages[0].extract_text(), [filled(page) for page in (*pages[1:-1], *all_pages[1:-1])]
    context.close()

    assert pages[0].mediabox.width > pages[0].mediabox.height
    assert all(name in first for name in ("Learning From", "welcoming and", "Be Respectful", "Work in Partnership"))
    assert min(full) > 0.75
    assert (len(pages) <= 4, len(all_pages) <= 10) == (True, True)


def test_each_card_of_the_home_page_is_printed_on_one_sheet(browser: Browser, tmp_path: Path) -> None:
    (tmp_path / "charters").mkdir()
    for number in range(10, 22):
        text = f"title: Our promise no. {number}\narea: Place {number}\nvalues: [Listen {number}, Share {number}]\n"
        (tmp_path / f"charters/town-{number}.yaml").write_text(text, encoding="utf-8")
    context = browser.new_context()
    opened = open_site_page(context, make(tmp_path, tmp_path / "site", SiteConfig()), "index")
    sheets = [sheet.extract_text() for sheet in printed(opened, "A4")]
    context.close()

    parts = ("Place", "promise no.", "Listen", "Share")
    told = [{part: set(re.findall(rf"{part}\s+(\d+)", sheet)) for part in parts} for sheet in sheets]
    assert [sheet for sheet in told if len({tuple(sorted(numbers)) for numbers in sheet.values()}) > 1] == []


@pytest.mark.parametrize(
    ("name", "most"), [("index", 2), ("adoptions", 1), ("glossary", 1), ("accessibility", 3), ("404", 1)]
)
def test_paper_leaves_out_what_is_for_a_screen_and_takes_few_sheets(
    browser: Browser, folder: Path, name: str, most: int
) -> None:
    context = browser.new_context()
    opened = open_site_page(context, folder, name)
    opened.page.reload()
    sheets = pytest.importorskip("pypdf").PdfReader(io.BytesIO(opened.page.pdf(format="A4"))).pages
    said = "".join(sheet.extract_text() for sheet in sheets)
    context.close()

    assert len(sheets) <= most
    assert [words for words in ("As data", "How to add it", "Other formats", "KB)") if words in said] == []


def test_similar_passages_are_printed_close_so_that_more_stand_side_by_side(browser: Browser, folder: Path) -> None:
    context = browser.new_context()
    page = open_site_page(context, folder, "compare").page
    page.reload()
    page.emulate_media(media="print")
    shares = page.evaluate(
        """() => [...document.querySelectorAll('.likeness')].map(card => {
          const words = [...card.querySelectorAll('.spot a, blockquote')];
          return words.reduce((sum, part) => sum + part.offsetHeight, 0) / card.offsetHeight;
        })"""
    )
    context.close()

    assert min(shares) > 0.8


def test_no_entry_is_cut_in_two_by_a_column_of_the_paper(browser: Browser, folder: Path) -> None:
    context = browser.new_context(viewport={"width": 680, "height": 900})
    page = open_site_page(context, folder, "compare").page
    page.reload()
    page.emulate_media(media="print")
    cut = page.evaluate(_CUT)
    context.close()

    assert cut == []


_CUT = """() => [...document.querySelectorAll('.across .within li > div > span:first-child')]
  .filter(words => [...words.getClientRects()].some(line => line.top < words.getClientRects()[0].top - 9))
  .map(words => words.textContent)"""


def test_what_co_production_means_stands_on_cards_of_one_height(browser: Browser, folder: Path) -> None:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    cards = [
        card.bounding_box() for card in open_site_page(context, folder, "glossary").page.locator("blockquote").all()
    ]
    context.close()

    assert len(cards) == 4
    assert len({round(card["height"]) for card in cards if card}) == 1
