"""On the page of a charter in another language, every word of the tool's says that it is in English."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from charterc.formats.html.page import render_html
from charterc.formats.markdown.document import render_markdown
from charterc.page.language import base
from tests.paper.from_right import CHARTERS, everything
from tests.paper.sheets import made

VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}
SAID = {"alt", "aria-label", "title", "placeholder"}


class _Languages(HTMLParser):
    """Every text on a page, and what its attributes say, with the language that it stands in."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[tuple[str, str]] = []
        self._open: list[tuple[str, str, bool]] = [("", "", False)]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = dict(attrs)
        language = said.get("lang") or self._open[-1][1]
        hidden = self._open[-1][2] or tag in {"style", "script"} or said.get("aria-hidden") == "true"
        self.told += [(language, said[name] or "") for name in SAID & said.keys()]
        if tag not in VOID:
            self._open.append((tag, language, hidden))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.handle_endtag(tag)

    def handle_endtag(self, tag: str) -> None:
        while len(self._open) > 1 and self._open.pop()[0] != tag:
            continue

    def handle_data(self, data: str) -> None:
        if not self._open[-1][2]:
            self.told.append((self._open[-1][1], data.strip()))


@pytest.mark.parametrize("language", CHARTERS)
def test_every_english_word_on_the_page_is_marked_and_no_other(language: str) -> None:
    parser = _Languages()
    parser.feed(render_html(made(**CHARTERS[language])))
    own = " ".join(everything(CHARTERS[language]))
    english = [said for tag, said in parser.told if base(tag) == "en"]
    others = [said for tag, said in parser.told if base(tag) != "en"]

    assert [said for said in others if re.search("[A-Za-z]", said) and said not in own] == []
    # A sentence of the tool's may have names of the charter's in it.
    assert [said for said in english if re.match("[\u0600-\u06ff]", said)] == []
    # The tool speaks Urdu, and no Arabic.
    assert len(english) > 10 if language == "Arabic" else not english


CONTACT = {"contacts": [{"for": "general", "phone": "01632 960 321", "address": "一\n二"}]}


@pytest.mark.parametrize(
    ("language", "said", "listed"), [("zh", "电话：", "一，二"), ("ur", "فون:", "一، 二"), ("en", "Phone:", "一, 二")]
)
def test_the_signs_between_words_are_those_of_their_script(language: str, said: str, listed: str) -> None:
    page = made(title="一", language=language, agreements=["一", "二"], **CONTACT)
    html, markdown = render_html(page), render_markdown(page)

    assert f"<span>{said}</span>" in html
    assert "：</span> " not in html
    assert f"{said} 01632" in markdown
    assert listed in markdown


def test_a_label_in_english_keeps_its_colon_on_a_page_in_another_script() -> None:
    page = made(title="一", language="ja", agreements=["一", "二"], **CONTACT)

    assert '<span lang="en-GB" dir="ltr">Phone:</span> ' in render_html(page)
