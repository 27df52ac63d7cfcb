"""Printed from the browser, on A4 and on what else a printer holds."""

from __future__ import annotations

import io
import re
import unicodedata
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from tests.browser import samples
from tests.browser.needs import require_browser
from tests.browser.opened import Opened, open_page, opened_once

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

require_browser()


_MARGIN = 12 / 25.4 * 72
"""The text ends above it, and the foot stands below it."""


def sheets(opened: Opened) -> list[list[str]]:
    """The lines of every printed page, from top to bottom, without what stands in its margin."""
    return [_lines(page) for page in printed(opened, "A4")]


def untouched_sheets(opened: Opened) -> list[list[str]]:
    """The same of a page as it came, printed once for all tests."""
    if "lines" not in opened.on_paper:
        opened.on_paper["lines"] = [_lines(page) for page in untouched(opened)]
    lines: list[list[str]] = opened.on_paper["lines"]
    return lines


def untouched(opened: Opened) -> Any:
    """The pages of A4 that come out of a printer as the page came, printed once for all tests."""
    if "pages" not in opened.on_paper:
        opened.on_paper["pages"] = printed(opened, "A4")
    return opened.on_paper["pages"]


def _lines(page: Any) -> list[str]:
    height, words = float(page.mediabox.height), list[str]()

    def note(piece: str, cm: list[float], tm: list[float], *_: object) -> None:
        if height - (cm[1] * tm[4] + cm[3] * tm[5] + cm[5]) < height - _MARGIN or not piece.strip():
            words.append(piece)

    page.extract_text(visitor_text=note)
    return [line for line in "".join(words).splitlines() if line.strip()]


def printed(opened: Opened, paper: str) -> Any:
    """The pages that come out of a printer with such paper in it."""
    opened.look(media="print")
    pypdf = pytest.importorskip("pypdf")
    return pypdf.PdfReader(io.BytesIO(opened.page.pdf(format=paper, prefer_css_page_size=True))).pages


def filled(page: Any) -> float:
    """How much of a page lies above its last line, as a share of what its margins leave."""
    lowest, margin, high = [], _MARGIN, float(page.mediabox.height)

    def note(words: str, cm: list[float], tm: list[float], *_: object) -> None:
        up = cm[1] * tm[4] + cm[3] * tm[5] + cm[5]
        if words.strip() and up > margin:
            lowest.append(up)

    page.extract_text(visitor_text=note)
    return (high - margin - min(lowest)) / (high - 2 * margin)


def letters(text: str) -> str:
    """Letters and digits alone; a ligature counts as its letters."""
    return re.sub(r"\W+", "", unicodedata.normalize("NFKC", text))


def sizes(page: Any) -> dict[float, str]:
    """The sizes of type on a printed page, in points, each with the words that are set in it."""
    found: dict[float, str] = {}

    def note(words: str, cm: list[float], tm: list[float], _: object, size: float) -> None:
        if words.strip():
            points = round(size * abs(cm[3] * tm[3]), 1)
            found[points] = found.get(points, "") + words

    page.extract_text(visitor_text=note)
    return found


def test_paper_has_no_small_print(any_charter: Opened) -> None:
    for page in untouched(any_charter):
        found = sizes(page)

        assert min(found) >= 10.5
        # The names on a wheel may be a little smaller than what is read, and so may an address behind its words.
        assert sum(len(words) for size, words in found.items() if size < 12) <= 200


def test_no_heading_is_stranded_at_the_foot_of_a_page(any_charter: Opened) -> None:
    any_charter.look(media="print")
    # The mark tells a heading's last line from a paragraph in the same words.
    marked = any_charter.ask(
        """() => [...document.querySelectorAll('h2, h3, h4')].filter(heading => heading.checkVisibility())
        .map(heading => heading.append(' §')).length"""
    )
    pages = [lines for lines in sheets(any_charter) if lines]
    any_charter.page.reload()

    assert sum(line.count("§") for lines in pages for line in lines) >= marked
    assert [lines[-1] for lines in pages[:-1] if lines[-1].rstrip().endswith("§")] == []


def test_no_row_and_no_promise_is_split(charter: Opened) -> None:
    charter.look()
    rows = charter.ask(
        """() => [...document.querySelectorAll('.promises > li > div, .matrix tbody th')].map(row => row.innerText)"""
    )
    pages = [letters("".join(lines)) for lines in untouched_sheets(charter)]

    assert rows
    assert [row for row in rows if not any(letters(row) in page for page in pages)] == []


def test_paper_has_the_words_but_not_the_navigation(charter: Opened) -> None:
    main = charter.ask("() => document.querySelector('main').querySelector('p, li').innerText")
    printed = letters("".join("".join(lines) for lines in untouched_sheets(charter)))

    assert letters(main) in printed
    charter.look(media="print")
    assert "Skiptothecharter" not in printed
    ways = charter.page.locator("nav")
    assert [way.inner_text() for way in ways.all() if way.is_visible() or letters(way.inner_text()) in printed] == []


def test_paper_has_the_address_and_the_contacts(everything: Opened) -> None:
    printed = letters("".join("".join(lines) for lines in sheets(everything)))

    for wanted in ("https://example.org/charter/", "team@example.org", "0161 496 0000", "1 High Street"):
        assert letters(wanted) in printed
    # The address behind a link, and not a second time where it is the link's own words.
    assert letters("SEND strategy (https://example.org/send)") in printed
    assert printed.count(letters("https://example.org/charter/")) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_dark_never_prints_dark(charter: Opened, scheme: str) -> None:
    charter.look(media="print", color_scheme=scheme)
    grounds = charter.ask(
        """() => [...new Set([...document.querySelectorAll('body, body *')].filter(element => !element.closest('svg'))
        .map(element => getComputedStyle(element).backgroundColor))]"""
    )
    inks = charter.ask("() => [...document.querySelectorAll('h1, main p')].map(e => getComputedStyle(e).color)")

    assert set(grounds) <= {"rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"} | {g for g in grounds if pale(g)}
    assert not any(pale(ink) for ink in inks)


def pale(colour: str) -> bool:
    return min(map(int, re.findall(r"\d+", colour)[:3])) > 225


def test_what_the_charter_says_beside_an_adopters_words_is_on_paper(adopted: Opened) -> None:
    adopted.look()
    hidden = adopted.ask("() => [...document.querySelectorAll('.own-said dd > *')].map(said => said.textContent)")

    printed = letters("".join(line for lines in sheets(adopted) for line in lines))

    assert hidden
    assert [said for said in hidden if letters(said)[:30] not in printed] == []


def test_nobody_is_sent_on_paper_to_what_stands_right_below(adopted: Opened) -> None:
    adopted.look()
    printed = letters("".join(line for lines in sheets(adopted) for line in lines))

    assert letters("says in its own words") in printed
    assert letters("See what the charter says") not in printed


def test_a_card_that_fits_on_a_page_is_not_split(charter: Opened) -> None:
    charter.look()
    cards = charter.ask(
        "() => [...document.querySelectorAll('.cards:not(.short) > .card')].map(card => card.innerText)"
    )
    names = [letters(card.split("\n")[1]) for card in cards]
    ends = [
        letters(promise)
        for promise in charter.ask(
            """() => [...document.querySelectorAll('.cards:not(.short) > .card')]
            .map(card => card.querySelector('.promises > li:last-child > div')?.innerText ?? '')"""
        )
    ]
    pages = [letters("".join(lines)) for lines in untouched_sheets(charter)]

    split = [
        name
        for name, end in zip(names, ends, strict=True)
        if not any(name in page and end in page[page.find(name) :] for page in pages)
    ]
    assert split == []


def test_it_is_printed_on_the_paper_that_is_there(stockport: Opened) -> None:
    assert {paper: round(float(printed(stockport, paper)[0].mediabox.width)) for paper in ("A4", "Letter")} == {
        "A4": 596,
        "Letter": 612,
    }


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_page_but_the_last_stays_a_third_empty(charter: Opened, paper: str) -> None:
    pages = [filled(page) for page in (untouched(charter) if paper == "A4" else printed(charter, paper))]

    assert min(pages[:-1]) >= 0.66
    assert pages[-1] >= 0.15


def test_the_key_of_the_outcomes_stands_on_the_page_of_their_table(stockport: Opened) -> None:
    pages = [letters("".join(lines)) for lines in untouched_sheets(stockport)]
    (key,) = [page for page in pages if "PRINCIPLE1BeOpenandHonest" in page]

    assert key.index("LINKTOOUTCOMES") < key.index("PRINCIPLE1BeOpenandHonest")


def test_no_row_of_the_outcomes_stands_alone_on_a_sheet(browser: Browser, pages: dict[str, Opened]) -> None:
    sheets = [page.extract_text() for page in untouched(opened_once(browser, pages, "twelve-values"))]

    rows = [len(re.findall(r"outcome \d+ is true", sheet)) for sheet in sheets]
    assert sum(rows) == 12
    assert [count for count in rows if count in (1, 2)] == []


def test_words_that_lead_to_the_values_stand_on_the_page_of_the_first(stockport: Opened) -> None:
    (lead,) = [page for page in map(letters, map("".join, untouched_sheets(stockport))) if "Whetherweareco" in page]

    assert letters("We will respond promptly and follow up on actions") in lead


def test_a_values_outcomes_are_one_sentence(stockport: Opened) -> None:
    words = " ".join(" ".join(lines) for lines in sheets(stockport))

    said = "Helps 2 of 7 outcomes: The people who love and care for me are enabled to do this; I feel safe"
    assert said in re.sub(r"\s+", " ", words)
    assert "Helps all 7 outcomes:" not in words


def test_no_page_is_for_leftovers(charter: Opened) -> None:
    lines = [len(page) for page in untouched_sheets(charter)]

    assert min(lines[:-1]) >= 12
    assert lines[-1] >= 4


def just_opened(opened: Opened) -> list[str]:
    """The words of every printed page, of one that nobody did anything with."""
    opened.page.emulate_media(media="print")
    pypdf = pytest.importorskip("pypdf")
    pages = pypdf.PdfReader(io.BytesIO(opened.page.pdf(format="A4", prefer_css_page_size=True))).pages
    return [page.extract_text() for page in pages]


def test_of_a_picture_that_is_not_here_paper_says_the_first_sentence(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    words = letters("".join(just_opened(opened_once(browser, pages, "stoke"))))

    assert letters("Pictures of the original that are not here: A low-angle, upward-looking photograph") in words
    assert letters("The hands are of various skin tones") not in words


@pytest.mark.parametrize(("more", "breaks"), [(2, "avoid"), (3, "auto")])
def test_what_co_production_means_stays_on_one_page_unless_it_is_long(
    browser: Browser, pages: dict[str, Opened], more: int, breaks: str
) -> None:
    south = opened_once(browser, pages, "south-glos")
    south.page.reload()
    south.page.emulate_media(media="print")
    found = south.ask(
        """more => {
          const box = document.querySelector('.quoted');
          for (let n = 0; n < more; n++) box.append(box.lastElementChild.cloneNode(true));
          return [box.children.length - more, getComputedStyle(box).breakInside];
        }""",
        more,
    )
    south.page.reload()

    assert found == [3, breaks]


def test_one_value_can_be_printed_alone(stockport: Opened) -> None:
    page = stockport.look()
    page.locator(".foot .print").nth(1).click()
    printed = letters("".join(line for lines in sheets(stockport) for line in lines))
    stockport.look()
    told = page.locator(".now:visible")
    assert told.count() == 1
    told.get_by_role("link").click()

    assert letters("We will let people know how we have acted upon what is heard") in printed
    assert letters("We will be transparent") not in printed
    assert letters("LINKS TO OUTCOMES") not in printed
    assert page.locator(".now:visible").count() == 0


def test_every_sheet_but_the_first_bears_the_title_and_all_their_number(charter: Opened) -> None:
    title = letters(charter.ask("() => document.querySelector('h1').innerText"))
    pages = [page.extract_text() for page in untouched(charter)]

    assert [page for page in pages[1:] if title not in letters(page)] == []
    assert [number for number, page in enumerate(pages, 1) if f"{number} / {len(pages)}" not in page] == []


def test_a_title_of_one_long_word_leaves_the_number_of_the_sheet_its_room(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    foot: list[tuple[str, float]] = []

    def note(words: str, cm: list[float], tm: list[float], *_: object) -> None:
        up = cm[1] * tm[4] + cm[3] * tm[5] + cm[5]
        if words.strip() and up < _MARGIN:
            foot.append((letters(words), round(up)))

    sheets = untouched(opened_once(browser, pages, "long-words"))
    sheets[1].extract_text(visitor_text=note)
    lines = {up for words, up in foot if words and words in samples.LONG}

    assert f"2 / {len(sheets)}" in sheets[1].extract_text()
    assert len(lines) > 1


@pytest.mark.parametrize("paper", ["A4", "Letter", "A5"])
def test_words_that_lead_into_a_list_stand_above_it(any_charter: Opened, paper: str) -> None:
    any_charter.look(media="print")
    any_charter.ask(
        """() => document.querySelectorAll('p:has(+ :is(ul, ol)), .stem').forEach(lead => lead.append(' §'))"""
    )
    pages = [lines for lines in map(_lines, printed(any_charter, paper)) if lines]
    any_charter.page.reload()

    assert [lines[-1] for lines in pages[:-1] if lines[-1].rstrip().endswith("§")] == []


def test_a_value_that_would_leave_half_a_page_empty_is_split(browser: Browser) -> None:
    promises = [f"We will keep promise {number}" for number in range(17)]
    items = [{"name": f"Value {number}", "commitments": promises} for number in range(8)]
    shown = render_html(build_page(Charter.model_validate({"title": "Our charter", "values": items}), "long"))
    context = browser.new_context()
    pages = printed(open_page(context, "long", shown), "Letter")
    context.close()

    assert [page.page_number for page in pages[1:-1] if filled(page) < 0.6] == []


def test_no_entry_of_a_list_stands_alone_on_a_page(charter: Opened) -> None:
    entries = charter.ask(
        """() => [...document.querySelectorAll('main ul, main ol')].map(list => [...list.children].map(one => one.innerText))"""
    )
    pages = [letters("".join(lines)) for lines in untouched_sheets(charter)]
    on = [[[letters(one) in page for page in pages] for one in texts] for texts in entries if len(texts) > 2]

    def apart(one: list[bool], other: list[bool]) -> bool:
        return any(one) and any(other) and not any(map(min, one, other))

    assert [texts for texts in on if apart(texts[0], texts[1]) or apart(texts[-1], texts[-2])] == []


_MEMORANDUM = {
    "title": "Our memorandum",
    "area": "Northtown",
    "url": "https://www.northtown.example/children-and-families/special-educational-needs/our-memorandum",
    "agreements": ["We will meet every three months"],
}


def test_the_name_of_the_area_is_as_dark_as_the_title(browser: Browser) -> None:
    context = browser.new_context()
    opened = _memorandum(context)
    opened.look(media="print")
    where, body = opened.ask("() => ['.where', 'body'].map(one => getComputedStyle(document.querySelector(one)).color)")
    context.close()

    assert where == body


def test_the_address_behind_a_name_runs_on_from_it(browser: Browser) -> None:
    context = browser.new_context()
    opened = _memorandum(context, partners=[{"name": "Northtown Parents", "url": "https://www.parents.example/"}])
    opened.look(media="print")
    display = opened.ask("() => getComputedStyle(document.querySelector('.partners-list a')).display")
    context.close()

    assert display == "inline"


def test_each_fact_about_the_charter_begins_a_line_well_below_what_stands_above(charter: Opened) -> None:
    page = charter.look(680, media="print")
    gap, starts = page.evaluate(
        """() => {
          const box = one => one.getBoundingClientRect();
          const about = document.querySelector('.about section'), before = [...document.querySelectorAll('.words > *')].at(-1);
          const labels = [...about.querySelectorAll('h2, dt, h3')].map(one => [box(one).left, box(one).top]);
          return [box(about).top - box(before).bottom, labels];
        }"""
    )
    tops = [top for _, top in starts]

    assert gap >= 12
    assert len({round(left) for left, _ in starts}) == 1
    assert all(below > above + 12 for above, below in pairwise(tops))


def test_the_key_of_the_outcomes_keeps_clear_of_their_last_rule(stockport: Opened) -> None:
    page = stockport.look(680, media="print")
    above, below = page.locator(".matrix").bounding_box(), page.locator(".key").bounding_box()

    assert above
    assert below
    assert below["y"] - above["y"] - above["height"] >= 4


def test_the_name_of_a_version_is_no_label(browser: Browser, pages: dict[str, Opened]) -> None:
    page = opened_once(browser, pages, "everything").look(media="print")
    behind = page.locator(".versions h3").first.evaluate("name => getComputedStyle(name, '::after').content")

    assert behind == "none"


@pytest.mark.parametrize("promises", range(36, 43))
def test_what_the_page_says_of_itself_takes_promises_along_to_the_last_page(browser: Browser, promises: int) -> None:
    context = browser.new_context()
    agreements = [f"We will keep promise number {number}" for number in range(promises)]
    pages = printed(_memorandum(context, agreements=agreements), "A4")
    context.close()

    assert "".join(_lines(pages[-1])).count("promise number") >= 6


@pytest.mark.parametrize("words", range(0, 60, 10))
def test_however_long_a_page_is_its_last_sheet_is_for_more_than_a_few_lines(browser: Browser, words: int) -> None:
    view = samples.view("stockport")
    longer = replace(view, source={**view.source, "note": "word " * words}, versions=[], changes_since_release="")
    context = browser.new_context()
    pages = printed(open_page(context, "stockport", render_html(longer)), "A4")
    context.close()

    assert len(_lines(pages[-1])) >= 12


@pytest.mark.parametrize("promises", range(34, 40))
def test_a_short_last_part_does_not_stand_on_a_sheet_by_itself(browser: Browser, promises: int) -> None:
    context = browser.new_context()
    agreements = [f"We will keep promise number {number}" for number in range(promises)]
    pages = printed(_memorandum(context, agreements=agreements, governance={"review": "Every year"}), "A4")
    context.close()

    assert "promise number" in "".join(_lines(pages[-1]))


@pytest.mark.parametrize("promises", range(6, 15))
def test_a_list_in_two_columns_is_not_split_over_two_pages(browser: Browser, promises: int) -> None:
    context = browser.new_context()
    ways = [f"Way of knowing {letter}" for letter in "abcdefghijkl"]
    agreements = [f"We will keep promise number {number} of our memorandum" for number in range(3 * promises)]
    opened = _memorandum(context, agreements=agreements, information=ways)
    pages = ["".join(_lines(page)) for page in printed(opened, "A4")]
    context.close()

    assert sum("Way of knowing" in page for page in pages) == 1


def _memorandum(context: BrowserContext, **more: Any) -> Opened:
    page = build_page(Charter.model_validate({**_MEMORANDUM, **more}), "memorandum")
    return open_page(context, "memorandum", render_html(page))


def test_the_ribbon_of_a_draft_has_room_around_its_words_and_the_wheel_stands_clear_of_it(everything: Opened) -> None:
    page = everything.look(700, media="print")
    room, gap = page.evaluate(
        """() => {
          const ribbon = document.querySelector('.ribbon'), words = document.createRange();
          words.selectNodeContents(ribbon.querySelector('b'));
          const end = ribbon.getBoundingClientRect();
          return [words.getBoundingClientRect().left - end.left,
                  document.querySelector('.wheel svg, .opening').getBoundingClientRect().top - end.bottom];
        }"""
    )

    assert room >= 6
    assert gap >= 6


def test_no_drop_of_the_wheel_reaches_the_edge_of_the_paper(charter: Opened) -> None:
    page = charter.look(700, media="print")
    edges = page.evaluate(
        """() => ['.wheel svg', '.band'].map(one => document.querySelector(one).getBoundingClientRect().right)"""
    )

    assert edges[0] <= edges[1] - 2


def cut_boxes(opened: Opened) -> list[str]:
    """The words of every box whose right line lies at the very edge of the sheet's area, where browsers cut it away."""
    opened.look(680, media="print")
    words: list[str] = opened.ask(
        """() => [...document.querySelectorAll('body *')].filter(one => one.checkVisibility()
          && parseFloat(getComputedStyle(one).borderRightWidth) && one.getBoundingClientRect().right > innerWidth - 1)
          .map(one => one.textContent.trim().slice(0, 40))"""
    )
    return words


def test_every_box_has_its_right_line_on_paper(any_charter: Opened) -> None:
    assert cut_boxes(any_charter) == []
