"""What is seen without scrolling far, and words of another language among those of the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser.needs import require_browser
from tests.browser.opened import Opened, opened_once

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

# Where the first and the last sign of a heading in English stand, once it ends in a question mark.
_ENDS = """() => {
  const heading = document.querySelector('.inside [lang^=en]'), words = document.createTextNode('Why?');
  heading.replaceChildren(words);
  const place = index => {
    const range = document.createRange();
    range.setStart(words, index);
    range.setEnd(words, index + 1);
    return range.getBoundingClientRect();
  };
  const around = heading.parentElement.getBoundingClientRect();
  return {ends: place(3).left > place(0).left, right: around.right - place(3).right < 60};
}"""


def test_the_names_of_the_values_are_on_the_first_screen_and_a_half_of_a_phone(charter: Opened) -> None:
    charter.look(390, 844)
    charter.page.reload()

    assert charter.ask("() => document.querySelector('.wheel').getBoundingClientRect().bottom") <= 1.5 * 844


@pytest.mark.parametrize(("width", "height", "screens"), [(1280, 800, 1.5), (390, 844, 2.0)])
def test_what_is_promised_begins_within_so_many_screens(
    charter: Opened, width: int, height: int, screens: float
) -> None:
    charter.look(width, height)
    charter.page.reload()
    top = charter.ask(
        """() => [...document.querySelectorAll('main :is(.promises, .group > .pills) > li')]
          .find(entry => entry.checkVisibility()).getBoundingClientRect().top"""
    )

    assert top <= screens * height


def test_the_charter_starts_on_the_first_screen_though_guidance_stands_before_it(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    south = opened_once(browser, pages, "south-glos")
    south.look()
    south.page.reload()
    heading = south.page.get_by_role("heading", level=2, name="South Gloucestershire Area Co-production Charter")

    assert heading.evaluate("heading => heading.getBoundingClientRect().bottom") < 900
    assert not south.page.get_by_text("Co-evaluation/review of assess").is_visible()
    south.page.locator(".before summary").first.press("Enter")
    assert south.page.get_by_text("Co-evaluation/review of assess").is_visible()


def test_what_is_closed_on_the_screen_is_on_paper(browser: Browser, pages: dict[str, Opened]) -> None:
    south = opened_once(browser, pages, "south-glos")
    south.look()
    south.page.reload()
    south.page.emulate_media(media="print")

    assert south.page.get_by_text("Co-evaluation/review of assess").is_visible()
    assert south.page.get_by_role("heading", name="Co-production definition").is_visible()
    # The line that opens says on a screen what stands below it on paper.
    assert not south.page.get_by_text("Introduction · Co-production definition").is_visible()


@pytest.mark.parametrize("width", [980, 1280])
def test_a_title_beside_the_wheel_takes_four_lines_at_most(charter: Opened, width: int) -> None:
    charter.look(width)
    lines = charter.ask(
        """() => {
          const words = document.createRange();
          words.selectNodeContents(document.querySelector('h1'));
          const ends = [...words.getClientRects()].map(box => box.bottom).sort((one, next) => one - next);
          return ends.filter((end, index) => !index || end - ends[index - 1] > 10).length;
        }"""
    )
    charter.page.reload()

    assert lines <= 4


@pytest.mark.parametrize("height", [720, 900])
def test_where_the_window_cuts_the_contents_a_shade_says_so(
    browser: Browser, pages: dict[str, Opened], height: int
) -> None:
    south = opened_once(browser, pages, "south-glos")
    south.look(1280, height)
    south.page.reload()
    room, ground = south.ask(
        """() => { const contents = document.querySelector('.contents');
        return [contents.clientHeight - contents.scrollHeight, getComputedStyle(contents).backgroundAttachment] }"""
    )

    assert room >= 0 or ground.count("scroll") == 2


@pytest.mark.parametrize(("width", "seen"), [(390, False), (1280, True)])
def test_files_are_one_line_on_a_phone_and_open_where_there_is_room(charter: Opened, width: int, *, seen: bool) -> None:
    charter.look(width)
    charter.page.reload()

    links = charter.page.locator(".files a")
    assert [link.is_visible() for link in links.all()] == [seen] * links.count()
    if not seen:
        charter.page.locator(".files summary").press("Enter")
        assert links.first.is_visible()


def test_a_label_in_english_ends_on_its_right_on_a_page_from_right_to_left(
    browser: Browser, pages: dict[str, Opened]
) -> None:
    arabic = opened_once(browser, pages, "arabic")
    arabic.look(390)
    found = arabic.ask(_ENDS)
    arabic.page.reload()

    assert found == {"ends": True, "right": True}


@pytest.mark.parametrize(("name", "font"), [("chinese", "PingFang SC"), ("stockport", "Arial")])
def test_signs_of_chinese_are_drawn_as_chinese_draws_them(
    browser: Browser, pages: dict[str, Opened], name: str, font: str
) -> None:
    page = opened_once(browser, pages, name)

    assert font in page.ask("() => getComputedStyle(document.querySelector('h1')).fontFamily")
