"""Words in Markdown print as themselves on GitHub and GitLab: no markup, no link, no mention, no reference.

cmark-gfm, which is what GitHub reads Markdown with, makes the page; what the platforms look for afterwards is looked
for here in each piece of text of that page, as they do. The patterns follow their manuals.
"""

from __future__ import annotations

import re
from collections import Counter
from html.parser import HTMLParser

import cmarkgfm
import pytest
from cmarkgfm.cmark import Options
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.formats.markdown.document import render_markdown
from charterc.formats.markdown.escape import escape
from charterc.formats.markdown.text import address, target
from charterc.model.charter import Charter
from charterc.page.build import build_page
from tests.test_hostile import HOSTILE, charter_of

MADE_AFTERWARDS = {
    "mention": r"@\w",
    "issue, merge request or epic": r"[#!&]\d",
    "issue of another system": r"(?i:\bGH)-\d|\b[A-Z][A-Z0-9_]+-\d|(?i:\bGHSA)-\w",
    "label or milestone": r"[~%][\w\"]",
    "iteration": r"\*iteration:",
    "commit": r"(?i)(?<![0-9a-z])[0-9a-f]{7,64}(?![0-9a-z])",
    "sign": r":[\w+-]+:",
    "address": r"://|(?i:www\.)",
    "mathematics": r"\$.|.\$",
    "footnote, task, alert, contents or wiki": r"\[.",
    "change": r"\{[+-]",
    "alert of GitLab": r"\^\w",
}
WORDS = [
    *HOSTILE,
    "img src=x onerror=alert(1)",
    "<img src=x onerror=alert(1)>",
    "<https://example.org/>",
    "<a@example.org>",
    "@octocat @octo-org/team (@octocat) a@octocat",
    "#12 org/repo#9 GH-12 gh-12 PROJ-12 GHSA-jfh8-c2jp-5v3q",
    "a1b2c3d 0123456789abcdef0123456789abcdef01234567 octocat@0123456 0123456...abcdef0 DEADBEEF",
    '!12 ~bug ~12 ~"a label" %12 %"a milestone" *iteration:12 *iteration:"a b" $12 &3 group/project!12 ^alert#12',
    '[vulnerability:12] [feature_flag:1] [[a page]] [TOC] [[_TOC_]] *iteration:"x"',
    "www.example.org https://example.org http://a.b ftp://a.b mailto:a@b.org xmpp:a@b.org a@b.org WWW.a.b HTTP://a.b",
    "javascript://a.b [x](javascript:alert(1)) [x]: javascript:alert(1)",
    "[^1] [^1]: note",
    "[ ] task [x] done",
    "[!NOTE] > [!WARNING]",
    ":smile: :+1: :a:b:c: 12:30:15",
    "$x$ $$x$$ $`x`$ \\(x\\) a$b$",
    "{+ added +} {- gone -} [+ added +] [- gone -]",
    "/close",
    "::include{file=secret.md}",
    ">>> quotation",
    "| a | b |",
    "=== ",
    "C #",
    "# #",
    "![x](y)",
    "COVID-19, 01614749000, 50%, £5 & more, A&E, 24/7, SEND Code 1.10!",
    "&commat;octocat &#64;octocat &num;12",
    "a\\",
    "\\@octocat \\#12",
    "<!-- hidden --> <span>@</span>octocat",
    "~~~ ``` --- ***",
]
PLACES = ["{}\n", "- {}\n", "1. {}\n", "## {}\n", "| a |\n| --- |\n| {} |\n", "> {}\n", "**{}:** x\n", "Label: {}\n"]


class Page(HTMLParser):
    """What a browser makes of a page: its tags with their attributes, and each piece of text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.attributes: list[tuple[str, str | None]] = []
        self.texts: list[str] = []
        self._new, self._links = True, 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        self.attributes += attrs
        self._links += tag == "a"
        self._new = True

    def handle_endtag(self, tag: str) -> None:
        self._links -= tag == "a"
        self._new = True

    def handle_comment(self, _: str) -> None:
        self.tags["comment"] += 1

    def handle_data(self, data: str) -> None:
        if self._new:
            self.texts.append("")
        self.texts[-1] += data
        self._new = False

    @property
    def words(self) -> str:
        return " ".join("".join(self.texts).split())

    def made_afterwards(self) -> list[tuple[str, str]]:
        return [(kind, text) for kind, sign in MADE_AFTERWARDS.items() for text in self.texts if re.search(sign, text)]


def page_of(markdown: str) -> Page:
    return Page(
        cmarkgfm.github_flavored_markdown_to_html(markdown, Options.CMARK_OPT_UNSAFE | Options.CMARK_OPT_FOOTNOTES)
    )


def assert_prints_as_itself(words: str) -> None:
    for place in PLACES:
        plain, page = page_of(place.format("word")), page_of(place.format(escape(words)))

        assert page.tags - Counter(span=page.tags["span"]) == plain.tags, (place, words)
        assert page.attributes == plain.attributes, (place, words)
        assert page.words == plain.words.replace("word", " ".join(words.split())), (place, words)
        assert page.made_afterwards() == [], (place, words)


@pytest.mark.parametrize("words", WORDS)
def test_words_print_as_themselves_in_every_place(words: str) -> None:
    assert_prints_as_itself(words)


_PIECES = st.sampled_from(
    [*"@#!&~%$^*_`<>[](){}|\\/:;=+-.\"' ", "a", "b1", "12", "GH-", "www.", "http", "a1b2c3d", "A-1"]
)


@settings(max_examples=200, deadline=None)
@given(st.lists(_PIECES, min_size=1, max_size=14).map("".join).filter(lambda words: words.strip() != ""))
def test_whatever_signs_come_together_print_as_themselves(words: str) -> None:
    assert_prints_as_itself(words)


@pytest.mark.parametrize("words", ["/close", "::include{file=a}", "  /label ~bug"])
def test_no_line_is_a_command_to_gitlab(words: str) -> None:
    assert re.match(r"\s*(?:/\w|::)", escape(words)) is None


@pytest.mark.parametrize("words", WORDS)
def test_a_whole_charter_of_such_words_has_nothing_of_theirs(words: str) -> None:
    plain = page_of(render_markdown(build_page(charter_of("word"), "town")))
    # Words with marks that mean something in a charter make emphasis and links, which are the charter's own.
    page = page_of(
        render_markdown(build_page(charter_of(re.sub(r"[*_>]|://|\b@\b|^[-=#\d]|\]\(", " ", words)), "town"))
    )

    assert page.made_afterwards() == []
    assert set(page.tags) <= {*plain.tags, "span"}
    assert page.attributes == plain.attributes


@pytest.mark.parametrize(
    "url",
    [
        "https://example.org/><img/src=x/onerror=alert(1)>",
        "https://example.org/a)b(c[d]<e>",
        "https://example.org/?a=1&copy=2&b=3",
        'https://example.org/`x`"y',
        "https://example.org/a_b*c_d~e",
        "img src=x onerror=alert(1)",
        "name@example.org",
        "mailto:name@example.org",
    ],
)
def test_an_address_is_one_link_and_nothing_else(url: str) -> None:
    for markdown in (address(url), f"[words]({target(url)})"):
        page = page_of(f"- {markdown}\n")

        assert dict(page.tags - Counter(span=page.tags["span"])) == {"ul": 1, "li": 1, "a": 1}
        assert [name for name, _ in page.attributes] == ["href"]
        assert page.words in {url, "words"}


@pytest.mark.parametrize(
    "link", ["[https://a.org/><img/src=x>](https://a.org/><img/src=x>)", "[a](<https://a.org/><img/src=x>)"]
)
def test_a_link_that_a_charter_writes_brings_no_tag(link: str) -> None:
    page = page_of(render_markdown(build_page(Charter.model_validate({"title": "A", "aim": link}), "town")))

    assert "img" not in page.tags


def test_the_words_of_a_picture_are_its_alternative_text() -> None:
    data = {"title": "A", "aim": {"text": "b", "picture": {"file": "c.png", "alt": "@us [d] <e> #1"}}}
    page = build_page(Charter.model_validate(data), "town", {"c.png": "picture-1.png"})

    assert ("alt", "@us [d] <e> #1") in page_of(render_markdown(page)).attributes
