"""A long address never breaks inside a word: on a phone, in a narrow box, and printed behind a link."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from tests.browser.needs import require_browser
from tests.browser.opened import open_page

if TYPE_CHECKING:
    from playwright.sync_api import Browser

require_browser()

ADDRESS = "https://www.example.org/children/working-together/send_responsibility/documents?version=20/608&kind=plain"
MAIL = "special.educational_needs.responsibility@services.example.org"
CHARTER = {
    "title": "Our charter",
    "url": ADDRESS,
    "introduction": f"Read more at {ADDRESS} or [here]({ADDRESS}).",
    "values": [{"name": "Listen", "commitments": ["We will listen"]}],
    "contacts": [{"for": "general", "email": MAIL}],
    "source": {"document": "Our charter", "url": ADDRESS},
}
_SIGNS = "/._-?&=@"

# The letter at the end of every line that is not the last one of its address.
_ENDS = """address => [...document.querySelectorAll('main p, main a, main a span, footer p, footer a')]
.filter(block => block.textContent.includes(address) && ![...block.children].some(child => child.textContent.includes(address)))
.map(block => {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT), letters = [];
  for (let node; node = walker.nextNode();)
    for (let at = 0; at < node.length; at++) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      letters.push([node.data[at], range.getClientRects()[0]?.bottom]);
    }
  return letters.filter(([, bottom], at) => letters[at + 1]?.[1] > bottom + 5).map(([letter]) => letter).join('');
})"""


@pytest.mark.parametrize("address", [ADDRESS, MAIL])
def test_an_address_breaks_after_its_signs_on_a_phone(browser: Browser, address: str) -> None:
    opened = open_page(browser.new_context(), "town", render_html(build_page(Charter.model_validate(CHARTER), "town")))
    opened.look(320)
    ends = opened.page.evaluate(_ENDS, address)

    assert [end for end in ends if end]
    assert set("".join(ends)) - {" "} <= set(_SIGNS)


def test_a_domain_stays_whole_where_both_parts_of_an_address_fit_on_a_line(browser: Browser) -> None:
    mail = "headteacher@hill-school.anytown.sch.uk"
    town = {**CHARTER, "contacts": [{"for": "general", "email": mail}]}
    opened = open_page(browser.new_context(), "town", render_html(build_page(Charter.model_validate(town), "town")))
    opened.look(700, media="print")
    opened.ask("() => document.querySelector('.contact').style.width = '18em'")

    assert {end for end in opened.page.evaluate(_ENDS, mail) if end} == {"@"}


def test_an_address_printed_behind_a_link_breaks_after_its_signs(browser: Browser) -> None:
    pypdf = pytest.importorskip("pypdf")
    opened = open_page(browser.new_context(), "town", render_html(build_page(Charter.model_validate(CHARTER), "town")))
    opened.look(media="print")
    pages = pypdf.PdfReader(io.BytesIO(opened.page.pdf(format="A5", prefer_css_page_size=True))).pages
    words = "\n".join(page.extract_text() for page in pages).replace("\u200b", "")

    assert "/working-together/" in words
    for piece in ("children", "working", "together", "send", "responsibility", "documents", "version"):
        assert words.count(piece) >= words.replace("\n", "").count(piece), piece
