"""The body alone, pasted into a council's page: it looks like itself and leaves the page around it alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.browser import samples
from tests.browser.needs import require_browser
from tests.browser.opened import Opened, open_page
from tests.browser.test_axe import findings

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

_HOST = """<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Anytown Council</title>
<style>html {{ font-size: 62.5% }} body {{ font: 1.6rem/1.5 Georgia, serif; margin: 2rem; color: #111 }}
h2 {{ color: #602 }} a {{ color: #024 }} .column {{ max-width: {width} }}</style></head>
<body><main><h1>Anytown Council</h1><h2 id="values">Our services</h2><p class="card">Words of the <a href="#values">council</a>.</p>
<table id="table"><tr><th scope="col">Day</th></tr><tr><td>Monday</td></tr></table>
<div class="column">{fragment}</div></main></body></html>"""
_STYLES = """() => ['h1', 'h2', 'p', 'p a', 'table', 'th', 'td'].map(selector => {
  const style = getComputedStyle(document.querySelector(`main > ${selector}, main > table ${selector}`));
  return [...style].map(name => style.getPropertyValue(name)).join();
})"""


def hosted(browser: Browser, fragment: str, width: str = "60em") -> Opened:
    return open_page(browser.new_context(), "host", _HOST.format(fragment=fragment, width=width))


def test_the_page_around_it_stays_as_it_is(browser: Browser) -> None:
    empty, full = hosted(browser, ""), hosted(browser, samples.fragment("stockport"))
    before, after = empty.look().evaluate(_STYLES), full.look().evaluate(_STYLES)
    empty.page.context.close()
    full.page.context.close()

    assert after == before


@pytest.mark.parametrize("name", samples.REAL)
def test_axe_finds_nothing_in_it(browser: Browser, axe_engine: str, name: str) -> None:
    opened = hosted(browser, samples.fragment(name))
    found = findings(opened, axe_engine, 320) + findings(opened, axe_engine, 1280, color_scheme="dark")
    complaints = opened.complaints
    opened.page.context.close()

    assert found == []
    assert complaints == []


@pytest.mark.parametrize("level", [1, 2, 3, 4])
def test_headings_start_where_they_are_told_to(browser: Browser, level: int) -> None:
    opened = hosted(browser, samples.fragment("everything", level))
    levels = opened.ask(
        "() => [...document.querySelectorAll('.charterc :is(h1,h2,h3,h4,h5,h6)')].map(h => +h.tagName[1])"
    )
    opened.page.context.close()

    assert levels[0] == level
    assert min(levels) == level
    assert max(levels) == min(level + 4, 6)


def test_its_ids_meet_no_others_and_its_links_find_them(browser: Browser) -> None:
    opened = hosted(browser, samples.fragment("stockport") + samples.fragment("everything"))
    ids = opened.ask("() => [...document.querySelectorAll('[id]')].map(element => element.id)")
    dead = opened.ask(
        """() => [...document.querySelectorAll('.charterc a[href^="#"]')].map(link => link.getAttribute('href'))
        .filter(address => !document.querySelector(`.charterc [id="${address.slice(1)}"]`))"""
    )
    opened.page.context.close()

    assert len(ids) == len(set(ids))
    assert dead == []


@pytest.mark.parametrize(("width", "shown"), [("20em", "block"), ("60em", "table")])
def test_tables_follow_the_column_they_stand_in(browser: Browser, width: str, shown: str) -> None:
    opened = hosted(browser, samples.fragment("stockport"), width)
    opened.look(1280)
    display = opened.ask("() => getComputedStyle(document.querySelector('.charterc .matrix')).display")
    opened.page.context.close()

    assert display == shown
