"""The page stands alone: no script, no request, no rule broken, every link leads somewhere, sound in its structure."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from tests.browser import samples
from tests.browser.needs import require_browser
from tests.browser.opened import ADDRESS, Opened, open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

_WORDS = "() => document.body.textContent.replace(/\\s+/g, ' ')"
_HEADINGS = """() => [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
  heading => [Number(heading.tagName[1]), heading.id, heading.textContent.trim()])"""
_LANDMARKS = """() => ['body > header', 'main', 'footer', 'nav[aria-labelledby]'].map(
  selector => document.querySelectorAll(selector).length)"""
_DEAD_LINKS = """() => [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href'))
  .filter(address => !document.getElementById(decodeURIComponent(address.slice(1))))"""
_TWICE = """() => [...document.querySelectorAll('[id]')].map(element => element.id)
  .filter((id, index, all) => all.indexOf(id) !== index)"""
_CELLS = """() => [...document.querySelectorAll('table')].flatMap(table => [...table.querySelectorAll('th')]
  .filter(head => !head.scope || !head.textContent.trim()).map(head => head.outerHTML))"""


def test_nothing_is_asked_for_and_no_rule_is_broken(any_charter: Opened) -> None:
    any_charter.page.reload()

    assert any_charter.requests == []
    assert any_charter.complaints == []


def test_pictures_come_from_beside_the_page(browser: Browser) -> None:
    partner = {"name": "Anytown Council", "logo": {"file": "logos/town.png", "alt": "Anytown's bridge"}}
    charter = Charter.model_validate({"title": "Charter", "partners": [partner]})
    html = render_html(build_page(charter, "town", {"logos/town.png": "picture-1.png"}))
    opened = open_page(browser.new_context(), "town", html)
    shown = opened.page.get_by_role("img", name="Anytown's bridge").count()
    opened.page.context.close()

    assert opened.requests == [f"{ADDRESS}town/picture-1.png"]
    assert shown == 1


def test_the_policy_of_these_tests_does_forbid(browser: Browser) -> None:
    opened = open_page(
        browser.new_context(), "broken", samples.html("stoke").replace("<body", "<script>1</script><body")
    )

    assert [line for line in opened.complaints if "Content Security Policy" in line]
    opened.page.context.close()


def test_the_page_says_the_same_without_scripts(charter: Opened, browser: Browser) -> None:
    with_scripts = charter.look().evaluate(_WORDS)
    bare = open_page(browser.new_context(java_script_enabled=False), charter.name, samples.html(charter.name))
    without = re.sub(r"\s+", " ", bare.page.locator("body").text_content() or "")
    bare.page.context.close()

    assert without.strip() == with_scripts.strip()


def test_the_page_opens_from_a_file(charter: Opened, browser: Browser, tmp_path: Path) -> None:
    path = tmp_path / "index.html"
    path.write_text(samples.html(charter.name), encoding="utf-8")
    context = browser.new_context()
    page = context.new_page()
    page.goto(path.as_uri())
    words = page.evaluate(_WORDS)
    context.close()

    assert words == charter.look().evaluate(_WORDS)


def test_every_link_inside_the_page_leads_somewhere(any_charter: Opened) -> None:
    assert any_charter.ask(_DEAD_LINKS) == []
    assert any_charter.ask(_TWICE) == []


def test_other_links_are_relative_or_the_charters_own(charter: Opened) -> None:
    addresses = charter.ask("() => [...document.querySelectorAll('a')].map(link => link.getAttribute('href'))")
    outside = [address for address in addresses if re.match(r"[a-z]+:|//|/", address)]

    assert [address for address in outside if not address.startswith(("mailto:", "https://"))] == []
    assert not any(ADDRESS in address for address in outside)


def test_headings_are_in_order_and_have_an_address(any_charter: Opened) -> None:
    headings = any_charter.ask(_HEADINGS)
    levels = [level for level, _, _ in headings]

    assert levels.count(1) == 1
    assert levels[0] == 1
    assert [new for old, new in pairwise(levels) if new > old + 1] == []
    assert [words for _, name, words in headings if not name or not words] == []


def test_the_page_has_its_landmarks(any_charter: Opened) -> None:
    banner, main, footer, contents = any_charter.ask(_LANDMARKS)

    assert (banner, main, footer) == (1, 1, 1)
    # A charter of a paragraph needs no list of contents.
    assert contents == (1 if any_charter.page.locator("main h2").count() else 0)


def test_heads_of_tables_say_what_they_head(any_charter: Opened) -> None:
    assert any_charter.ask(_CELLS) == []


def test_titles_tell_pages_apart() -> None:
    titles = [re.findall("<title>(.*?)</title>", samples.html(name)) for name in samples.ALL]

    assert all(len(found) == 1 for found in titles)
    assert len({found[0] for found in titles}) == len(titles)
