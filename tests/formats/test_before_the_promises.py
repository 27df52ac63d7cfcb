"""Texts that stand before the first promise: many are one line that opens, few are open."""

from __future__ import annotations

import re
from typing import Any

import pytest

from charterc.formats.html.page import render_fragment, render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page

VALUES = [{"name": "Listen", "id": "listen", "commitments": ["We will listen"]}, {"name": "Be open"}]
LONG = "word " * 70


def view(**more: Any) -> Page:
    """Its parts stand in this order, the values last where nothing else is said."""
    return build_page(
        Charter.model_validate({"title": "Our charter", **more, "values": more.get("values", VALUES)}), "town"
    )


def page(**more: Any) -> str:
    return render_html(view(**more))


def lines(html: str) -> list[str]:
    """What each line that opens says."""
    found = re.findall(r'<details class="part before">\s*<summary[^>]*>(.*?)</summary>', html)
    return [re.sub("<[^>]+>", "", words) for words in found]


@pytest.mark.parametrize(("words", "closed"), [(69, []), (70, ["Introduction"])])
def test_a_text_of_seventy_words_before_the_first_promise_is_a_line_that_opens(words: int, closed: list[str]) -> None:
    assert lines(page(introduction="word " * words)) == closed


def test_several_texts_are_one_line_that_says_what_they_are_as_the_charter_says_it_or_as_we_do() -> None:
    html = page(
        introduction="word " * 40,
        definition={"heading": "What we mean:", "text": "word " * 40},
        outcomes=["I am heard"],
        page=["introduction", "definition", "outcomes", "values"],
    )

    assert lines(html) == ["Introduction · What we mean · Outcomes"]
    assert html.index('<details class="part before">') < html.index(">What we mean:</h2>") < html.index("</main>")


def test_no_line_of_what_a_line_opens_ends_in_a_point_between_two_names() -> None:
    html = page(introduction="word " * 40, definition="word " * 40, page=["introduction", "definition", "values"])

    assert re.search(r'<summary[^>]*><span><span class="one">[^·]+</span> <span class="one">· ', html)


def test_what_a_value_serves_is_open() -> None:
    values = [{"name": "Listen", "commitments": ["We will listen"], "outcomes": "all"}]
    html = page(introduction=LONG, outcomes={"heard": "I am heard"}, values=values, page=["introduction", "outcomes"])

    assert lines(html) == ["Introduction"]


def test_what_stands_behind_the_first_promise_is_open() -> None:
    assert lines(page(background=LONG, page=["values", "background"])) == []
    assert lines(page(background=LONG, rights=["To be heard"], page=["rights", "background", "values"])) == []


def test_a_printed_list_of_names_is_closed_with_its_text_and_one_of_promises_is_open() -> None:
    names = {"text": LONG, "summary": {"of": "values", "show": "capitals"}}
    promises = {"summary": {"of": "values", "show": "commitments"}}

    assert lines(page(purpose=names, page=["purpose", "values"])) == ["What this charter is for"]
    assert lines(page(purpose=promises, introduction=LONG, page=["purpose", "introduction", "values"])) == []


def test_nothing_is_closed_where_nothing_is_promised() -> None:
    assert lines(page(introduction=LONG, values=[])) == []


def test_the_first_words_stay_in_the_header_and_are_no_part_of_the_line() -> None:
    html = page(vision="word " * 60, introduction="word " * 69)

    assert lines(html) == []


def test_a_chapters_own_texts_are_closed_below_its_heading() -> None:
    chapter = {"heading": "The charter", "parts": ["introduction", "values"]}
    html = page(introduction=LONG, page=[chapter])

    assert lines(html) == ["Introduction"]
    assert html.index(">The charter</h2>") < html.index('<details class="part before">')


def test_names_in_another_language_are_marked() -> None:
    html = page(language="ur", introduction={"text": LONG, "heading": "Croeso", "language": "cy"})

    assert '<span lang="cy" dir="ltr">Croeso</span>' in html.partition("<summary data-charterc>")[2]


def test_the_contents_lead_into_nothing_that_is_closed() -> None:
    html = page(definition={"heading": "What we mean", "text": LONG}, background="So.")
    contents = html.partition('<nav class="contents"')[2].partition("</nav>")[0]

    assert "What we mean" not in contents
    assert 'href="#values"' in contents


def test_a_fragment_closes_them_too() -> None:
    assert lines(render_fragment(view(introduction=LONG))) == ["Introduction"]
