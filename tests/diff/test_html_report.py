"""The page of a difference: words that went and came are marked, in words too, and no text of a charter is markup."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from charterc.changes.change import Kind
from charterc.comparison.looks import Looks
from tests.diff.views import AFTER, ALL, NEW, REWORDED, VALUE_GONE, change, shown

HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style><b>",
    "{{ 7*7 }}{% x %}",
    "&lt;b&gt; &amp;",
]


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        # Data for programs: no browser runs it.
        tag = "data" if ("type", "application/ld+json") in attrs else tag
        self.tags |= {tag, *(f"@{name}" for name, _ in attrs if name.startswith("on"))}

    def handle_data(self, data: str) -> None:
        self.words += data


def read(html: str) -> _Tags:
    parser = _Tags()
    parser.feed(html)
    return parser


def test_words_that_went_and_came_are_marked_for_eyes_and_ears() -> None:
    said = shown("html", REWORDED)

    assert '<del><span class="unseen" lang="en-GB">[removed: </span>5<span class="unseen">]</span></del> days.' in said
    assert '<ins><span class="unseen" lang="en-GB">[added: </span>10<span class="unseen">]</span></ins> days.' in said


def test_what_is_all_new_or_all_gone_is_marked_as_a_whole() -> None:
    gone = change(Kind.COMMITMENT_REMOVED, after=None)

    assert '<ins class="all">We will write back.</ins>' in shown("html", NEW)
    assert '<del class="all">We will reply within 5 days.</del>' in shown("html", gone)


def test_each_group_is_counted_and_linked_to() -> None:
    said = shown("html", *ALL)

    assert '<a href="#weakened">2 changes may promise families less than before.</a>' in said
    assert '<h2 id="weakened">Promised less' in said


def test_what_went_with_a_value_and_why_is_told() -> None:
    said = read(shown("html", REWORDED, VALUE_GONE)).words

    assert "We will own up." in said
    assert "“5 days” became “10 days”: later than before." in said


def test_words_in_another_language_say_so() -> None:
    said = shown("html", change(before="Byddwn", after="Byddwn ni", languages=("cy", "cy"), owner="Gwrando"))

    assert '<dd lang="cy" dir="ltr">Byddwn' in said
    assert '<span lang="cy" dir="ltr">“Gwrando”</span>' in said
    assert '<dd lang="ar" dir="rtl">' in shown("html", change(languages=("ar", "ar")))


def test_a_charter_in_another_language_needs_no_more_to_be_said() -> None:
    said = shown("html", NEW, after=AFTER + b"language: cy\n")

    assert '<dd lang="cy" dir="ltr"><ins class="all">We will write back.' in said
    assert '<span lang="cy" dir="ltr">Our charter</span></h1>' in said


def test_the_page_fetches_nothing_and_lets_in_no_other_style() -> None:
    said = shown("html", *ALL)
    (style,) = re.findall(r"<style>(.*?)</style>", said, re.DOTALL)
    known = b64encode(sha256(style.encode()).digest()).decode()

    assert f"default-src 'none'; style-src 'sha256-{known}'; img-src data:;" in said.replace("&#39;", "'")
    assert re.findall(r"(?:src|href)=\"(?!#|data:)", said) == []
    assert "style=" not in said


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_of_a_charter_are_markup(words: str) -> None:
    made = (
        change(before=words, after=f"{words} more", owner=words, inside=(words,)),
        change(Kind.VALUE_RENAMED, before=words, after="A", words="A"),
    )

    page = read(shown("html", *made))

    assert page.tags & {"script", "img", "b"} == set()
    assert not any(tag.startswith("@") for tag in page.tags)
    assert words in page.words


def test_a_charter_that_says_the_same_is_told_so() -> None:
    said = shown("html")

    assert "Nothing that is said changed. Only the way the files are written differs." in said
    assert "<section" not in said


def test_a_sign_that_came_stands_apart_from_the_line_below_words() -> None:
    said = shown("html", change(before="We ask", after="We ask, where possible"))

    assert '<span class="sign">,</span> where possible<span class="unseen">]' in said


def test_codes_are_for_programs() -> None:
    said = shown("html", REWORDED)
    words = read(said).words

    assert 'data-ref="D203"' in said
    assert "D203" not in words
    assert "commitment-reworded" not in words


def test_readers_are_told_versions_and_not_the_names_of_files() -> None:
    said = shown("html", REWORDED, after=b"title: Our charter\nagreements: [We will listen]\n")
    words = " ".join(read(said).words.split())

    assert "BeforeVersion 1 NowAs it is now" in words
    assert "town@1" not in words


def test_the_page_says_what_it_is_where_its_address_is_shared() -> None:
    said = shown("html", REWORDED)

    assert '<meta property="og:title" content="What changed: ' in said
    (told,) = re.findall(r'<script type="application/ld\+json">(.*?)</script>', said)
    assert json.loads(told)["description"].startswith("1 change. 1 change ")
    assert re.search(r'<meta property="og:description" content="1 change\. 1 change [^"]+\.">', said)


def test_its_ornament_is_the_charters_own_and_silent() -> None:
    def drops(*motif: int) -> list[str]:
        said = shown("html", NEW, looks=Looks(motif=motif))
        drawn = said[said.index('<svg class="motif"') : said.index("</svg>")]
        assert 'aria-hidden="true"' in drawn
        return re.findall('fill="(#[0-9a-f]{6})"', drawn)

    assert [len(drops(*range(count))) for count in (1, 4, 5)] == [1, 4, 5]
    assert len(set(drops(0, 1, 2, 3))) == 4
    assert len(drops()) == 7
