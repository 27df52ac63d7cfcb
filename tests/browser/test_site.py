"""The site's own pages, held to what a charter's page is held to."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.browser.needs import nu_checker, require_browser
from tests.browser.opened import Opened
from tests.browser.sites import PAGES, four, open_site_page, strained
from tests.browser.test_alone import _DEAD_LINKS, _HEADINGS, _TWICE
from tests.browser.test_axe import findings
from tests.browser.test_keyboard import contrast, walk
from tests.browser.test_layout import _LINES, _SMALL_TARGETS, HALF_UNDERLINED, SPACED, default_font, faults, styled
from tests.browser.test_modes import _FAINT
from tests.browser.test_print import cut_boxes, letters, printed, sheets, sizes

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

# Every line of running text with more than 75 characters: words that stand at one height in one block.
_LONG_LINES = """() => [...document.querySelectorAll('p, li, dd, dt, h1, h2, h3, h4, blockquote, summary, td, label')].flatMap(block => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), lines = new Map();
  for (let node; node = walker.nextNode();) {
    if (node.parentElement.closest('p, li, dd, dt, h1, h2, h3, h4, blockquote, summary, td, label') !== block
        || node.parentElement.closest('.unseen, .menu, .go')) continue;
    for (const {index, 0: word} of node.data.matchAll(/\\S+/g)) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      const box = range.getBoundingClientRect(), line = Math.round(box.bottom / 8);
      if (box.width) lines.set(line, (lines.get(line) ?? '') + word + ' ');
    }
  }
  return [...lines.values()].filter(line => line.trim().length > 75);
})"""

# How far things moved after they were shown, as browsers count it.
_SHIFTS = """() => new Promise(done => {
  let sum = 0;
  new PerformanceObserver(list => list.getEntries().forEach(entry => { sum += entry.value }))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(sum), 300);
})"""

_HEIGHT = "() => document.fonts.ready.then(() => document.querySelector('main').offsetHeight)"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return four(tmp_path_factory.mktemp("four"))


@pytest.fixture(scope="module")
def bare(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same site without its typeface: how far that moves lines depends on the fonts and the pace of the machine."""
    copy = shutil.copytree(folder, tmp_path_factory.mktemp("bare") / "site")
    for path in copy.rglob("*.html"):
        path.write_text(re.sub(r"@font-face\{[^}]*\}", "", path.read_text(encoding="utf-8")), encoding="utf-8")
    return copy


@pytest.fixture(scope="module")
def site_pages(browser: Browser, folder: Path) -> Iterator[dict[str, Opened]]:
    context = browser.new_context()
    yield {name: open_site_page(context, folder, name) for name in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def page(request: pytest.FixtureRequest, site_pages: dict[str, Opened]) -> Opened:
    return site_pages[request.param]


@pytest.fixture(scope="module")
def strained_pages(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, Opened]]:
    folder = strained(tmp_path_factory.mktemp("strained"))
    context = browser.new_context()
    yield {name: open_site_page(context, folder, name) for name in PAGES}
    context.close()


@pytest.fixture(params=PAGES)
def strained_page(request: pytest.FixtureRequest, strained_pages: dict[str, Opened]) -> Opened:
    return strained_pages[request.param]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_has_no_findings(page: Opened, axe_engine: str, scheme: str) -> None:
    # The engine is put in before the pages' own policy could refuse it: it comes from the test, not from the site.
    found = [line for width in (320, 768, 1280) for line in findings(page, axe_engine, width, color_scheme=scheme)]

    assert found == []


def test_charters_that_strain_the_site_have_no_findings(strained_page: Opened, axe_engine: str) -> None:
    found = findings(strained_page, axe_engine, 320, color_scheme="dark") + findings(strained_page, axe_engine, 1280)

    assert found == []


@pytest.mark.parametrize("width", [256, 320, 768, 1024, 1280, 1920])
def test_charters_that_strain_the_site_fit(strained_page: Opened, width: int) -> None:
    strained_page.look(width)
    fitting = faults(strained_page)
    with styled(strained_page, SPACED):
        spaced = faults(strained_page)

    assert (fitting, spaced) == ([], [])


@pytest.mark.parametrize("width", [320, 768, 1280])
def test_everything_fits_and_is_set_for_reading(page: Opened, width: int) -> None:
    page.look(width)

    assert faults(page) == []
    assert page.ask(_LINES) == []
    # The lists that lead to each charter are not shown on a wide window.
    assert [target for target in page.ask(_SMALL_TARGETS) if not target.startswith("0 by 0")] == []


def test_an_adoption_says_on_a_line_of_its_own_that_its_review_lapsed(site_pages: dict[str, Opened]) -> None:
    page = site_pages["adoptions"].look(1280)

    lines = page.locator(".adopters li").first.inner_text().split("\n")
    assert any(line.startswith("Its review was due by") for line in lines)


@pytest.mark.parametrize("media", ["screen", "print"])
def test_every_word_of_a_link_is_underlined(page: Opened, media: str) -> None:
    page.look(media=media)

    assert page.ask(HALF_UNDERLINED) == []


@pytest.mark.parametrize("width", [390, 768, 1280, 1920])
def test_no_line_is_longer_than_75_characters(page: Opened, width: int) -> None:
    page.look(width)

    assert page.ask(_LONG_LINES) == []


@pytest.mark.parametrize("width", [390, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_moves_while_a_page_loads(browser: Browser, bare: Path, name: str, width: int) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900})
    opened = open_site_page(context, bare, name)

    shift = opened.ask(_SHIFTS)

    context.close()
    assert shift == 0


@pytest.mark.parametrize("name", PAGES)
def test_hardly_anything_moves_when_the_typeface_is_ready(
    browser: Browser, folder: Path, bare: Path, name: str
) -> None:
    context = browser.new_context(viewport={"width": 390, "height": 900})
    heights = [open_site_page(context, site, name).ask(_HEIGHT) for site in (folder, bare)]

    context.close()
    assert heights[0] == pytest.approx(heights[1], rel=0.03)


@pytest.mark.parametrize("width", [320, 1280])
def test_spaced_out_and_doubled_text_fits(page: Opened, width: int) -> None:
    page.look(width)
    with styled(page, SPACED):
        spaced = faults(page)
    with default_font(page, 32):
        doubled = faults(page)

    assert (spaced, doubled) == ([], [])


@pytest.mark.parametrize("more", ["no-preference", "more"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_piece_of_text_reaches_seven_to_one(page: Opened, scheme: str, more: str) -> None:
    page.look(color_scheme=scheme, contrast=more)

    assert page.ask(_FAINT, 7) == []


def test_forced_colours_leave_everything_to_be_seen(page: Opened) -> None:
    page.look(forced_colors="active")

    assert page.ask(_FAINT, 4.5) == []


def test_the_keyboard_reaches_every_stop_in_order(page: Opened) -> None:
    page.look(1280)
    stops = walk(page)
    # What is folded up, and on a wide window the lists that lead to each charter, is no stop.
    shown = page.ask(
        "() => [...document.querySelectorAll('a, input, summary')].filter(one => one.checkVisibility()).length"
    )

    assert len(stops) == shown
    assert [stop["stop"] for stop in stops] == sorted(stop["stop"] for stop in stops)
    assert [stop["words"] for stop in stops if not stop["inside"] or stop["covered"]] == []
    faint = [stop["words"] for stop in stops if not stop["ring"] or contrast(stop["ring"], stop["ground"]) < 3]
    assert faint == []


def test_the_skip_link_is_first(page: Opened) -> None:
    page.look()
    page.page.reload()
    page.page.keyboard.press("Tab")

    assert page.page.locator(":focus").inner_text() == "Skip to the main content"
    page.page.keyboard.press("Enter")
    assert page.ask("() => document.activeElement.tagName") == "MAIN"


def test_headings_and_ids_are_in_order(page: Opened) -> None:
    headings = page.ask(_HEADINGS)
    levels = [level for level, _, _ in headings]

    assert levels.count(1) == 1
    assert [new for old, new in pairwise(levels) if new > old + 1] == []
    assert (page.ask(_DEAD_LINKS), page.ask(_TWICE)) == ([], [])


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_a_printed_comparison_names_a_charter_wherever_it_goes_on_and_ends_with_more_than_a_line(
    site_pages: dict[str, Opened], paper: str
) -> None:
    words = [sheet.extract_text() for sheet in printed(site_pages["compare"], paper)]

    # Stoke's signs are the last of all, and take more than one column.
    assert words[-1].count("Stoke-on-Trent") >= 1
    assert len([line for line in words[-1].splitlines() if line.strip()]) >= 6


@pytest.mark.parametrize("width", [1000, 1280])
def test_on_paper_the_names_of_all_values_begin_on_one_line(site_pages: dict[str, Opened], width: int) -> None:
    page = site_pages["compare"].look(width, media="print")
    rows: dict[float, set[float]] = {}
    for head, names in page.evaluate(
        """() => [...document.querySelectorAll('.overview > div')].map(column =>
            [column.querySelector('.head').getBoundingClientRect().top,
             column.querySelector('ol').getBoundingClientRect().top])"""
    ):
        rows.setdefault(head, set()).add(names)

    assert rows
    assert [names for names in rows.values() if len(names) > 1] == []


def test_on_paper_what_is_alike_has_its_headings_at_the_edge_of_the_sheet(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(1000, media="print")
    edges = page.evaluate(
        "() => [...document.querySelectorAll('.flow h2, [class^=similar] > h3')].map(one => one.getBoundingClientRect().left)"
    )

    assert len(edges) > 2
    assert max(edges) - min(edges) <= 1


_CARDS = """() => [...document.querySelectorAll('.flow .alike .likeness')].map(card => {
  const {left, top, bottom, width} = card.getBoundingClientRect();
  return [card.closest('[class^=similar]').className, left, top, bottom, width].map(one => one.toFixed ? Math.round(one) : one);
})"""


def test_on_paper_cards_of_what_is_alike_stand_in_level_rows_one_distance_apart(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(1000, media="print")
    kinds: dict[str, dict[int, set[int]]] = {}
    columns: dict[str, set[int]] = {}
    for kind, left, top, bottom, _ in page.evaluate(_CARDS):
        kinds.setdefault(kind, {}).setdefault(top, set()).add(bottom)
        columns.setdefault(kind, set()).add(left)
    rows = {kind: sorted(tops) for kind, tops in kinds.items()}
    gaps = {below - max(kinds[kind][above]) for kind, tops in rows.items() for above, below in pairwise(tops)}

    assert max(map(len, rows.values())) > 2
    assert max(map(len, columns.values())) == 4
    assert [bottoms for tops in kinds.values() for bottoms in tops.values() if len(bottoms) > 1] == []
    assert max(gaps) - min(gaps) <= 1
    assert min(gaps) >= 10


@pytest.mark.parametrize(("cards", "columns"), [(1, 2), (2, 2), (3, 4)])
def test_on_paper_one_or_two_cards_are_half_a_sheet_wide(
    site_pages: dict[str, Opened], cards: int, columns: int
) -> None:
    page = site_pages["compare"].look(1000, media="print")
    tracks = page.evaluate(
        """cards => {
          const list = document.querySelector('[class^=similar] > .alike');
          while (list.children.length > cards) list.lastElementChild.remove();
          return getComputedStyle(list).gridTemplateColumns.split(' ').length;
        }""",
        cards,
    )
    page.reload()

    assert tracks == columns


def test_on_paper_the_introduction_of_the_comparison_is_as_wide_as_the_sheet(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(1000, media="print")
    lead, room = page.evaluate("() => ['.lede', 'main'].map(one => document.querySelector(one).clientWidth)")

    assert lead == room


def test_on_paper_sheets_bear_their_number_and_from_the_second_on_the_title(page: Opened) -> None:
    title = letters(page.look().locator("h1").inner_text())
    paper = [sheet.extract_text() for sheet in printed(page, "A4")]

    assert [words for words in paper[1:] if title not in letters(words)] == []
    assert [number for number, words in enumerate(paper, 1) if f"{number} / {len(paper)}" not in words] == []


def test_on_paper_the_site_has_no_small_print(page: Opened) -> None:
    small = [
        words
        for sheet in printed(page, "A4")
        for size, words in sizes(sheet).items()
        if size < 12 and "http" not in words
    ]

    assert small == []


def test_what_can_be_chosen_leaves_nothing_alone_on_a_line(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(1280)
    page.evaluate(
        """() => {
          const chips = document.querySelector('.pick');
          while (chips.querySelectorAll('label').length < 7) {
            chips.append(' ', chips.querySelector('label:last-of-type').cloneNode(true));
          }
          chips.querySelectorAll('span').forEach(words => words.textContent = 'South Staffordshire');
        }"""
    )
    tops = page.evaluate(
        "() => [...document.querySelectorAll('.pick label')].map(one => Math.round(one.getBoundingClientRect().top))"
    )
    page.reload()

    assert len(set(tops)) == 2
    assert min(tops.count(top) for top in tops) > 1


@pytest.mark.parametrize("width", [390, 1280])
def test_how_many_more_there_are_stands_beside_that_word(site_pages: dict[str, Opened], width: int) -> None:
    page = site_pages["compare"].look(width)
    gaps = page.evaluate(
        """() => [...document.querySelectorAll('.rest > summary')].map(line => {
          const [number, word] = [line.firstChild.firstChild, line.childNodes[1]].map(text => {
            const range = document.createRange();
            range.setStart(text, 0);
            range.setEnd(text, text.data.trimEnd().length);
            return range.getBoundingClientRect();
          });
          return word.left - number.right;
        })"""
    )

    assert gaps
    assert max(gaps) <= 20


def test_every_box_has_its_right_line_on_paper(page: Opened) -> None:
    assert cut_boxes(page) == []


@pytest.mark.parametrize("media", ["screen", "print"])
def test_names_to_choose_from_begin_level_and_their_counts_stand_at_one_distance(
    site_pages: dict[str, Opened], media: str
) -> None:
    page = site_pages["adoptions"].look(1280, media=media)
    tops, gaps = page.evaluate(
        """() => {
          const list = document.createElement('ul');
          list.className = 'choose';
          for (const name of ['Short', 'A name that goes on for so long that it takes more than a line of its column'])
            list.innerHTML += `<li><svg class="motif" viewBox="0 0 9 9"></svg><div><a class="tall" href="#"><span>${name}</span></a><p>4 values</p></div></li>`;
          document.querySelector('main').append(list);
          const boxes = [...list.children].map(one => ['a span', 'p'].map(part => one.querySelector(part).getBoundingClientRect()));
          list.remove();
          return [boxes.map(([name]) => name.top), boxes.map(([name, count]) => count.top - name.bottom)];
        }"""
    )

    assert abs(tops[0] - tops[1]) <= 1
    assert abs(gaps[0] - gaps[1]) <= 1


def test_chips_and_the_words_of_a_notice_have_room_on_paper(site_pages: dict[str, Opened]) -> None:
    page = site_pages["index"].look(680, media="print")
    gap = page.locator(".pills").first.evaluate("list => parseFloat(getComputedStyle(list).rowGap)")
    lede, room = page.evaluate("() => ['.lede', '.opening'].map(one => document.querySelector(one).clientWidth)")
    room_below = (
        site_pages["accessibility"]
        .look(680, media="print")
        .locator(".notice")
        .evaluate("box => parseFloat(getComputedStyle(box).paddingBlockEnd)")
    )

    assert gap >= 4
    assert lede == room
    assert room_below >= 8


def test_adopters_are_printed_in_columns(site_pages: dict[str, Opened]) -> None:
    page = site_pages["adoptions"]
    page.look()
    page.ask(
        "() => document.querySelectorAll('.adopters').forEach(list => list.append(list.firstElementChild.cloneNode(true)))"
    )
    page.look(media="print")
    tops = page.ask("() => [...document.querySelectorAll('.adopters li')].map(one => one.getBoundingClientRect().top)")
    page.page.reload()

    assert tops[0] == tops[1]


def test_on_a_phone_the_numbers_of_a_charter_take_a_line_or_two(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(360)
    heights = "rows => rows.map(row => row.offsetHeight)"

    assert max(page.locator(".glance tbody tr").evaluate_all(heights)) < 160
    assert page.locator(".glance .nothing:visible").count() == 0
    site_pages["compare"].look(1280)
    assert page.locator(".glance .nothing").first.is_visible()


def test_each_number_of_a_charter_stands_below_its_heading(site_pages: dict[str, Opened]) -> None:
    page = site_pages["compare"].look(1280)

    apart = page.evaluate(
        """() => [...document.querySelectorAll(".glance td")].filter(cell => {
            const heading = document.getElementById(cell.headers.split(" ").pop()).getBoundingClientRect()
            return Math.abs(cell.getBoundingClientRect().left - heading.left) > 1
        }).map(cell => cell.innerText)"""
    )

    assert apart == []


def test_printed_pages_strand_no_heading(page: Opened) -> None:
    page.look()
    page.ask("() => document.querySelectorAll('h2, h3, [open] h4').forEach(h => h.append(' §'))")
    pages = [lines for lines in sheets(page) if lines]
    page.page.reload()

    assert [lines[-1] for lines in pages[:-1] if lines[-1].rstrip().endswith("§")] == []


@pytest.mark.skipif(not nu_checker(), reason="Nu HTML checker left out, missing here: java or npm's vnu-jar")
def test_the_nu_checker_finds_no_fault(folder: Path) -> None:
    files = [str(folder / f"{name}.html") for name in PAGES]
    told = subprocess.run(
        [*nu_checker(), "--format", "json", *files], capture_output=True, text=True, encoding="utf-8", check=False
    )
    found = [entry["message"] for entry in json.loads(told.stderr)["messages"]]

    # It takes a page from a file to be of no origin, so that its own policy would forbid its own script and pictures.
    assert [message for message in found if "Content Security Policy" not in message] == []


def test_the_words_of_a_chip_keep_clear_of_its_round_end(site_pages: dict[str, Opened]) -> None:
    page = site_pages["index"].look(1280)
    # The four charters have values: as a charter without any, the chips of one lose their numbers.
    ends = page.evaluate(
        """() => [...document.querySelector('.pills').querySelectorAll('.pill')].map(chip => {
          chip.querySelector('.badge').remove();
          const words = document.createRange();
          words.selectNodeContents(chip);
          return words.getBoundingClientRect().left - chip.getBoundingClientRect().left;
        })"""
    )
    page.reload()

    assert min(ends) >= 12


def test_no_card_of_the_home_page_is_wider_than_another(site_pages: dict[str, Opened]) -> None:
    page = site_pages["index"].look(1280)
    page.evaluate("() => document.querySelector('.tile').remove()")
    widths = page.evaluate(
        "() => [...document.querySelectorAll('.tile')].map(card => Math.round(card.getBoundingClientRect().width))"
    )
    page.reload()

    assert (len(widths), len(set(widths))) == (3, 1)


def test_the_heads_of_charters_side_by_side_are_as_high_as_their_words_and_no_higher(
    site_pages: dict[str, Opened],
) -> None:
    page = site_pages["compare"].look(1280)

    heads = page.evaluate(
        """() => [...document.querySelectorAll('.first .head')].map(head => {
          const words = head.querySelector('div').getBoundingClientRect().height;
          return [Math.round(head.getBoundingClientRect().height), words];
        })"""
    )
    assert len({height for height, _ in heads}) == 1
    assert heads[0][0] <= max(words for _, words in heads) + 40


@pytest.mark.parametrize(("width", "columns"), [(390, 1), (1280, 3)])
def test_adopters_stand_in_columns_where_there_is_room(site_pages: dict[str, Opened], width: int, columns: int) -> None:
    page = site_pages["adoptions"].look(width)

    tracks = page.locator(".adopters").first.evaluate("list => getComputedStyle(list).gridTemplateColumns.split(' ')")
    assert len(tracks) == columns
