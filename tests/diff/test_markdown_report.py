"""A difference as a comment: read back by a Markdown parser, no word of a charter is more than words."""

from __future__ import annotations

import json
import re

import pytest
from markdown_it import MarkdownIt

from charterc.changes.change import Kind, Weight
from charterc.comparison.reports.markdown import LONGEST
from charterc.page.richtext import inlines, plain
from tests.diff.views import AFTER, ALL, REWORDED, change, shown

HOSTILE = [
    "<script>alert(1)</script>",
    "</details><img src=x onerror=alert(1)>",
    "[click](https://evil.example)",
    "![x](https://evil.example/x.png)",
    "https://evil.example/a",
    "www.evil.example",
    "mail me@evil.example",
    "@someone and @org/team",
    "#1 and GH-1 and org/repo#12 and ABC-12",
    "a1b2c3d4e5f6a7b8",
    "`code` **bold** ~~gone~~ $x$",
    "| a | b |\n|---|---|",
    "1. a\n- b\n# c",
    ":tada: &lt;b&gt; &amp;",
    "[^1] [x]: y",
    "\\@a \\<b>",
]
LIVE = re.compile(
    r"@\w|(?<![\w&])#\d|\w#\d|\bGH-\d|\b[A-Z]{2,}-\d|https?://|\bwww\.|:\w+:|\b[0-9a-f]{7,40}\b", re.IGNORECASE
)
"""What GitHub makes something of in a piece of text that is no link; a tag ends a piece."""
TAGS = {"h2", "p", "br", "strong", "ul", "li", "ol", "details", "summary", "ins", "del", "em", "span"}


def rendered(markdown: str) -> str:
    return str(MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(markdown))


def test_what_it_means_comes_first_and_what_weighs_little_is_folded() -> None:
    said = shown("markdown", *ALL)

    assert said.startswith(
        "## What changed: Our charter\n\nBefore: town<span>@</span>1 (version 1)<br>\nNow: town (version 2)\n"
    )
    assert said.index("2 changes may promise families less") < said.index("<details")
    assert "<details open>\n<summary><strong>Promised less (2)</strong></summary>" in said
    assert "<details>\n<summary><strong>Only the wording (1)</strong></summary>" in said


def test_words_that_went_and_came_are_marked() -> None:
    said = shown("markdown", REWORDED)

    assert "   - **Before:** We will reply within <del>5</del> days.\n" in said
    assert "   - **Now:** We will reply within <ins>10</ins> days.\n" in said
    assert "   - *Why:* “5 days” became “10 days”: later than before.\n" in said


def test_numbers_go_on_from_group_to_group() -> None:
    assert re.findall(r"^(\d+)\. ", shown("markdown", *ALL), re.MULTILINE) == ["1", "2", "3", "4"]


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_of_a_charter_are_more_than_words(words: str) -> None:
    made = (
        change(before=words, after=f"{words} more", owner=words),
        change(Kind.VALUE_REMOVED, before=words, after=None, words=words, inside=(words,)),
        change(before=f"a {words} b", after=f"a {words} c", weight=Weight.UNSURE),
    )
    html = rendered(
        shown("markdown", *made, after=json.dumps({"title": words}).encode() if "[x](" not in words else AFTER)
    )

    tags = set(re.findall(r"</?([a-zA-Z]\w*)", html))
    assert tags <= TAGS
    assert html.count("<details") == html.count("</details>")
    assert LIVE.findall(re.sub(r"<[^>]*>|&[a-z]+;", " ", html)) == []


@pytest.mark.parametrize("words", HOSTILE)
def test_they_are_all_there(words: str) -> None:
    html = rendered(shown("markdown", change(Kind.COMMITMENT_ADDED, before=None, after=f"x {words} y")))
    text = re.sub(r"<[^>]*>", "", html)
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&amp;", "&")):
        text = text.replace(entity, sign)

    assert f"x {' '.join(plain(inlines(words)).split())} y" in text


def test_what_does_not_fit_into_a_comment_is_counted() -> None:
    said = shown("markdown", *(change(before=f"a {number} " + "word " * 200, after=None) for number in range(200)))

    assert len(said) < LONGEST + 1000
    assert said.count("<details") == said.count("</details>")
    assert re.search(r"\d+ more changes not shown here", said)


def test_a_charter_that_says_the_same_is_told_so() -> None:
    assert "**Nothing that is said changed. Only the way the files are written differs.**" in shown("markdown")
