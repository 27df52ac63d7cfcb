"""Nothing is lost and nothing overlaps: on a small phone, magnified, with large or spaced-out letters."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened, opened_once

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""

# Every piece of text with the boxes of its lines, apart from what is meant for screen readers alone and drawings.
_TEXTS = """() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), found = [];
  for (let node; node = walker.nextNode();) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('.unseen, svg, script, style, .skip')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1) found.push({node, box});
  }
  return found;
}"""

_SIDEWAYS = """() => {
  const width = document.documentElement.clientWidth, faults = [];
  if (document.documentElement.scrollWidth > width)
    faults.push(`the page is ${document.documentElement.scrollWidth} wide where ${width} are there`);
  for (const {node, box} of (TEXTS)()) {
    // What stands in columns keeps within each.
    const column = node.parentElement.closest('.across > .column')?.getBoundingClientRect();
    if (box.left < (column?.left ?? 0) - 1 || box.right > (column?.right ?? width) + 1) faults.push(`outside the window: ${node.data.trim().slice(0, 60)}`);
  }
  for (const element of document.body.querySelectorAll('*')) {
    const style = getComputedStyle(element);
    if (element.closest('svg, .unseen') || style.overflowX === 'visible' || style.overflowX === 'auto') continue;
    if (element.scrollWidth > element.clientWidth + 1) faults.push(`cut off: ${element.textContent.slice(0, 60)}`);
  }
  return faults;
}""".replace("TEXTS", _TEXTS)

_OVERLAPS = """() => {
  const boxes = (TEXTS)().sort((one, other) => one.box.top - other.box.top), faults = [];
  boxes.forEach((one, index) => {
    for (let next = index + 1; next < boxes.length && boxes[next].box.top < one.box.bottom - 4; next++) {
      const other = boxes[next];
      if (other.node === one.node) continue;
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
      // The box of a line reaches above its tallest letters and below its lowest ones.
      if (across > 2 && down > Math.max(4, .2 * Math.min(one.box.height, other.box.height)))
        faults.push(`${one.node.data.trim().slice(0, 40)} | ${other.node.data.trim().slice(0, 40)}`);
    }
  });
  return faults;
}""".replace("TEXTS", _TEXTS)

_LINES = """() => [...document.querySelectorAll('main p, main li, main dd')].flatMap(element => {
  const style = getComputedStyle(element), faults = [];
  const canvas = document.createElement('canvas').getContext('2d');
  canvas.font = `${style.fontSize} ${style.fontFamily}`;
  const room = element.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
  const letters = room / canvas.measureText('0').width;
  if (letters > 75) faults.push(`${Math.round(letters)} letters in a line: ${element.textContent.trim().slice(0, 50)}`);
  if (parseFloat(style.lineHeight) < 1.5 * parseFloat(style.fontSize) - .1 && !element.matches('.go li, .contents li'))
    faults.push(`lines too close: ${element.textContent.trim().slice(0, 50)}`);
  if (style.fontStyle !== 'normal' || style.textTransform !== 'none' || style.textAlign === 'justify')
    faults.push(`set for emphasis: ${element.textContent.trim().slice(0, 50)}`);
  return faults;
})"""

# A link in running text may be as small as its words; every other one is at least 44 by 44 px.
_SMALL_TARGETS = """() => [...document.querySelectorAll('a[href]')].flatMap(link => {
  if (link.closest('.skip') || !link.checkVisibility()) return [];
  const box = link.getBoundingClientRect(), around = link.closest('p, li, dd, .detail, td, th');
  const inline = getComputedStyle(link).display === 'inline' && !link.closest('svg');
  const links = [...around?.querySelectorAll('a') ?? []].reduce((sum, one) => sum + one.textContent.replace(/\\s+/g, '').length, 0);
  const own = (around?.textContent.replace(/\\s+/g, '').length ?? 0) > links;
  if (inline && own) return [];
  return box.width < 44 || box.height < 44
    ? [`${Math.round(box.width)} by ${Math.round(box.height)}: ${link.textContent.trim() || link.ariaLabel}`] : [];
})"""

_PETALS = """() => [...document.querySelectorAll('.petal')].flatMap(petal => {
  const end = petal.querySelector('path').getBBox(), badge = petal.querySelector('.named circle')?.getBBox();
  return [...petal.querySelectorAll('.name')].filter(name => name.checkVisibility()).flatMap(name => {
    const box = name.getBBox(), faults = [];
    if (box.x < end.x || box.x + box.width > end.x + end.width || box.y < end.y
        || box.y + box.height > end.y + end.height) faults.push(`leaves its petal: ${name.textContent}`);
    if (!badge) return faults;
    const across = Math.min(box.x + box.width, badge.x + badge.width) - Math.max(box.x, badge.x);
    const down = Math.min(box.y + box.height, badge.y + badge.height) - Math.max(box.y, badge.y);
    if (across > 1 && down > 4) faults.push(`covers its number: ${name.textContent}`);
    return faults;
  });
})"""


# A box of its own within a line, such as a word that stays in one piece, takes no line from the link around it.
HALF_UNDERLINED = """() => [...document.querySelectorAll('a[href]')].flatMap(link => {
  if (!link.checkVisibility() || !getComputedStyle(link).textDecorationLine.includes('underline')) return [];
  return [...link.querySelectorAll('*')].filter(inner => {
    const style = getComputedStyle(inner);
    return inner.textContent.trim() && !inner.closest('.unseen, svg') && style.display.startsWith('inline-')
      && !style.textDecorationLine.includes('underline');
  }).map(inner => `${inner.textContent} in ${link.textContent}`);
})"""


def faults(opened: Opened) -> list[str]:
    return [*opened.ask(_SIDEWAYS), *opened.ask(_OVERLAPS)]


@contextmanager
def styled(opened: Opened, css: str) -> Iterator[None]:
    """The page with a reader's own style."""
    style = opened.page.add_style_tag(content=css)
    yield
    style.evaluate("element => element.remove()")


@contextmanager
def default_font(opened: Opened, size: int) -> Iterator[None]:
    """The page in a browser whose reader set the text to that size."""
    session = opened.page.context.new_cdp_session(opened.page)
    session.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size}})
    yield
    session.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
    session.detach()


@pytest.mark.parametrize(
    ("css", "fault"),
    [
        ("main p { white-space: nowrap }", "the page is"),
        ("main p { height: 1em; overflow: hidden; white-space: nowrap }", "cut off"),
        ("main h2 { margin-block-end: -2em !important }", "|"),
    ],
)
def test_the_checks_would_find_what_goes_wrong(stockport: Opened, css: str, fault: str) -> None:
    stockport.look(320)
    with styled(stockport, css):
        found = faults(stockport)

    assert [line for line in found if fault in line]


# 320 px is a window of 1280 px magnified four times; 256 px a small one, or five times.
@pytest.mark.parametrize("width", [256, 320, 768, 1024, 1280, 1920])
def test_everything_fits_the_window(any_charter: Opened, width: int) -> None:
    any_charter.look(width)

    assert faults(any_charter) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_spaced_out_text_fits(any_charter: Opened, width: int) -> None:
    any_charter.look(width)
    with styled(any_charter, SPACED):
        found = faults(any_charter)

    assert found == []


@pytest.mark.parametrize("width", [320, 1280])
def test_text_of_double_size_fits(any_charter: Opened, width: int) -> None:
    any_charter.look(width)
    with default_font(any_charter, 32):
        found = faults(any_charter)
        size = any_charter.ask("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")

    assert found == []
    assert size == pytest.approx(38, abs=0.5)


@pytest.mark.parametrize("width", [320, 1280])
def test_text_is_set_for_reading(any_charter: Opened, width: int) -> None:
    any_charter.look(width)
    size = any_charter.ask("() => parseFloat(getComputedStyle(document.querySelector('main')).fontSize)")

    assert size >= 19
    assert any_charter.ask(_LINES) == []


@pytest.mark.parametrize("width", [320, 1280])
def test_targets_are_as_large_as_a_finger(any_charter: Opened, width: int) -> None:
    any_charter.look(width)

    assert any_charter.ask(_SMALL_TARGETS) == []


@pytest.mark.parametrize("width", [768, 1280])
def test_names_stay_inside_their_petals(any_charter: Opened, width: int) -> None:
    any_charter.look(width)

    assert any_charter.ask(_PETALS) == []


def test_outcomes_are_a_table_where_there_is_room_and_a_list_on_a_phone(stockport: Opened) -> None:
    display = "selector => getComputedStyle(document.querySelector(selector)).display"

    stockport.look(1280)
    assert [stockport.ask(display, f".matrix{part}") for part in ("", " .no", " .count")] == [
        "table",
        "table-cell",
        "none",
    ]

    stockport.look(320)
    assert [stockport.ask(display, f".matrix{part}") for part in ("", " .no", " .count")] == ["block", "none", "block"]
    row = stockport.page.locator(".matrix tbody tr").first.inner_text().split("\n")
    assert row[0].startswith("The people who love and care for me")
    assert row[1] == "Served by 5 of 7"


def test_the_outcomes_are_short_on_a_phone(stockport: Opened) -> None:
    page = stockport.look(390)

    assert page.locator(".matrix").evaluate("table => table.offsetHeight") < 1000


@pytest.mark.parametrize("width", [390, 768, 1280, 1920])
def test_all_that_has_a_ground_ends_at_one_right_edge(charter: Opened, width: int) -> None:
    charter.look(width)
    edges = charter.ask(
        """() => [...document.querySelectorAll('main > .part, .cards:not(.short) > .card, main .quoted, main table')]
        .filter(block => block.checkVisibility()).map(block => Math.round(block.getBoundingClientRect().right))"""
    )

    assert len(set(edges)) == 1


@pytest.mark.parametrize("width", [560, 768, 1280])
def test_no_link_below_a_value_stands_alone_on_its_line(stockport: Opened, width: int) -> None:
    stockport.look(width)
    lines = stockport.ask(
        """() => [...document.querySelectorAll('.foot')].map(foot =>
        [...foot.querySelectorAll('.ways > a')].map(link => link.getBoundingClientRect().top))"""
    )

    assert [len(tops) for tops in lines] == [2] * 7
    assert [tops for tops in lines if tops[0] != tops[1]] == []


def test_partners_stand_side_by_side_and_people_have_room_for_their_roles(everything: Opened) -> None:
    everything.look(1280)
    columns = "selector => getComputedStyle(document.querySelector(selector)).gridTemplateColumns.split(' ').length"

    assert [everything.ask(columns, one) for one in (".partners-list", ".people")] == [3, 2]


def test_what_leads_into_a_list_stands_as_near_to_it_as_a_heading(any_charter: Opened) -> None:
    any_charter.look(1280)
    gaps = any_charter.ask(
        """() => [...document.querySelectorAll('.stem')].map(stem => parseFloat(getComputedStyle(stem).marginBottom))"""
    )

    assert [gap for gap in gaps if gap > 10] == []


def test_lines_hold_no_more_than_75_letters(any_charter: Opened) -> None:
    longest = """() => Math.max(...[...document.querySelectorAll(
      'main :is(p, dd, td, li > div), main ul:not([class]) > li:not(:has(li)), :is(.opening, .adopter, footer) p')].flatMap(element => {
      const range = document.createRange(), rows = new Map();
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node; node = walker.nextNode();) if (!node.parentElement.closest('.unseen'))
        for (let at = 0; at < node.length; at++) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const box = range.getBoundingClientRect(), row = Math.round(box.bottom / 8);
          if (box.width) rows.set(row, (rows.get(row) ?? 0) + 1);
        }
      return [...rows.values()];
    }))"""
    found = {}
    for width in (768, 1280, 1920):
        any_charter.look(width)
        found[width] = any_charter.ask(longest)

    assert {width: letters for width, letters in found.items() if letters > 75} == {}


def test_promises_begin_on_the_first_screen_and_a_half_or_a_button_leads_there(charter: Opened) -> None:
    page = charter.look(1280, 900)
    way_in = page.locator(".button")

    assert way_in.evaluate("link => link.getBoundingClientRect().bottom") < 900
    target = page.locator(way_in.get_attribute("href") or "")
    assert target.count() == 1


def test_names_show_in_the_wheel_on_a_phone(charter: Opened) -> None:
    page = charter.look(390)

    assert page.locator(".petal .name").first.is_visible()
    size = ".petal .name"
    drawn = page.locator(size).evaluate_all(
        "names => Math.min(...names.map(name => name.getBoundingClientRect().height))"
    )
    assert drawn >= 13


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
def test_no_wheel_is_shown_without_its_names(any_charter: Opened, width: int) -> None:
    """A flower of bare numbers says nothing."""
    any_charter.look(width)
    nameless = any_charter.ask(
        """() => [...document.querySelectorAll('.petal')]
        .filter(petal => petal.checkVisibility() && !petal.querySelector('.name')?.checkVisibility()).length"""
    )

    assert nameless == 0


def test_where_the_wheel_would_be_too_small_to_read_its_names_stand_in_its_place(stockport: Opened) -> None:
    page = stockport.look(320)
    petals = page.locator(".petal").evaluate_all("petals => petals.map(petal => petal.getAttribute('aria-label'))")
    listed = [" ".join(name.inner_text().split()) for name in page.locator(".wheel .pill").all()]

    assert listed == petals
    assert not page.locator(".wheel svg").is_visible()
    stockport.look(1280)
    assert page.locator(".wheel svg").is_visible()
    assert not page.locator(".wheel .pill").first.is_visible()


def test_what_stands_open_beside_the_text_has_nothing_to_press(stockport: Opened) -> None:
    page = stockport.look(1280)
    page.reload()
    assert (page.locator(".contents summary").is_visible(), page.locator(".contents a").first.is_visible()) == (
        False,
        True,
    )

    page.set_viewport_size({"width": 390, "height": 800})
    assert (page.locator(".contents summary").is_visible(), page.locator(".contents a").first.is_visible()) == (
        True,
        False,
    )


@pytest.mark.parametrize("width", [390, 1280])
def test_a_version_that_was_replaced_says_so_before_all_else(everything: Opened, width: int) -> None:
    page = everything.look(width)
    notice, title = page.locator(".replaced"), page.locator(".banner")

    assert notice.evaluate("notice => notice.getBoundingClientRect().top") < 20
    assert notice.evaluate("notice => notice.getBoundingClientRect().bottom") <= title.evaluate(
        "title => title.getBoundingClientRect().top"
    )


@pytest.mark.parametrize("media", ["screen", "print"])
def test_every_word_of_a_link_is_underlined(any_charter: Opened, media: str) -> None:
    any_charter.look(media=media)

    assert any_charter.ask(HALF_UNDERLINED) == []


@pytest.mark.parametrize(("width", "columns"), [(1280, 2), (390, 1)])
def test_many_short_entries_stand_in_two_columns_where_there_is_room(
    stockport: Opened, width: int, columns: int
) -> None:
    stockport.look(width)
    starts = stockport.ask(
        """() => [...document.querySelectorAll('.brief')].map(list => {
          const boxes = [...list.children].map(entry => entry.getBoundingClientRect());
          const top = Math.min(...boxes.map(box => box.top));
          return [new Set(boxes.map(box => box.left)).size, boxes.filter(box => box.top - top < 1).length];
        })"""
    )

    assert len(starts) == 2
    # Columns begin on one line.
    assert starts == [[columns, columns]] * 2


def test_the_key_of_the_outcomes_stands_in_columns_below_its_name(stockport: Opened) -> None:
    stockport.look(1280)
    rights = stockport.ask(
        "() => [...document.querySelectorAll('.key > *')].map(one => Math.round(one.getBoundingClientRect().left))"
    )

    assert rights[1:] == [rights[0], rights[2]] * 3 + [rights[0]]
    assert rights[2] > rights[0] + 100


def test_a_heading_above_a_lost_picture_alone_stands_where_the_picture_is_told_of(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    page = opened_once(browser, pages, "stoke").look(1280)

    assert page.get_by_role("heading", name="Things that are important").count() == 0
    assert page.get_by_text("Things that are important").count() == 1


def test_lines_of_contents_stand_equally_far_apart_however_long_they_are(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    south = opened_once(browser, pages, "south-glos")
    south.look(1280)
    gaps = south.ask(
        """() => {
          const boxes = [...document.querySelectorAll('.contents a')].map(link => {
            const words = document.createRange();
            words.selectNodeContents(link);
            return words.getBoundingClientRect();
          });
          return boxes.slice(1).map((box, index) => Math.round(box.top - boxes[index].bottom));
        }"""
    )

    assert max(gaps) - min(gaps) <= 2


def test_cards_that_come_twice_have_badges_of_one_size_and_end_with_their_words(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    stoke = opened_once(browser, pages, "stoke")
    stoke.look(1280)
    badges, ends = stoke.ask(
        """() => {
          const high = selector => [...document.querySelectorAll(selector)].map(one => Math.round(one.offsetHeight));
          const cards = [...document.querySelectorAll('.short .card')];
          return [
            [...new Set(high('.short .badge, .top .badge'))],
            cards.map(card => {
              const last = [...card.querySelectorAll('li div')].at(-1).getBoundingClientRect();
              return Math.round(card.getBoundingClientRect().bottom - last.bottom);
            }),
          ];
        }"""
    )

    assert len(badges) == 1
    assert max(ends) <= 16


def test_the_strip_that_says_whose_charter_it_is_has_room_above_and_below_its_words(adopted: Opened) -> None:
    page = adopted.look(1280)
    above, below = page.evaluate(
        """() => {
          const [strip, words] = ['.adopter', '.adopter .band > :first-child'].map(one => document.querySelector(one));
          const last = document.querySelector('.adopter .band').lastElementChild, box = one => one.getBoundingClientRect();
          return [box(words).top - box(strip).top, box(strip).bottom - box(last).bottom];
        }"""
    )

    assert min(above, below) >= 18


@pytest.mark.parametrize("width", [390, 1280])
def test_numbers_of_promises_are_one_distance_from_the_edge_of_every_card(
    browser: Browser, pages: dict[str, Opened], width: int
) -> None:
    page = opened_once(browser, pages, "stoke").look(width)
    insets = page.evaluate(
        """() => [...document.querySelectorAll('.card .promises')].map(list =>
            Math.round(list.getBoundingClientRect().left - list.closest('.card').getBoundingClientRect().left))"""
    )

    assert len(insets) > 4
    assert max(insets) - min(insets) <= 1


def test_on_a_dark_screen_the_beads_of_short_cards_are_as_bright_as_others(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    page = opened_once(browser, pages, "stoke").look(1280, color_scheme="dark")
    grounds = page.evaluate(
        """() => [...document.querySelectorAll('.short .card')].map(card => {
          const probe = document.createElement('i');
          probe.style.background = 'var(--bright)';
          card.append(probe);
          const wanted = getComputedStyle(probe).backgroundColor;
          probe.remove();
          return [getComputedStyle(card.querySelector('.badge')).backgroundColor, wanted];
        })"""
    )

    assert len(grounds) == 4
    assert [pair for pair in grounds if pair[0] != pair[1]] == []
