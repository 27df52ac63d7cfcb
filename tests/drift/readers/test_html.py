"""What a reader sees on a saved page, block by block, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.errors import UsageError
from tests.drift.readers.read import blocks, told


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<h2>Listen</h2>\n<p>We will.</p>", [("Listen", 1), ("We will.", 2)]),
        ("<ul>\n<li>One</li>\n<li>Two</li></ul>", [("One", 2), ("Two", 3)]),
        ("<table><tr><td>One</td>\n<td>Two</td></tr></table>", [("One", 1), ("Two", 2)]),
        ("<p>We <b>wi</b>ll <a href='/x'>listen</a></p>", [("We will listen", 1)]),
        ("<p>We will<br>\nlisten</p>", [("We will", 1), ("listen", 2)]),
        ("<p>Fish &amp; chips &lt;b&gt; it&rsquo;s &#8220;so&#8221;</p>", [("Fish & chips <b> it’s “so”", 1)]),
        ("<p>\n\n  We\n  will  </p>", [("We will", 3)]),
        ("<details><summary>Listen</summary>We will</details>", [("Listen", 1), ("We will", 1)]),
        ("<dl><dt>Listen<dd>We will</dl>", [("Listen", 1), ("We will", 1)]),
    ],
)
def test_a_block_is_what_a_reader_sees_as_one_thing(tmp_path: Path, page: str, found: list[tuple[str, int]]) -> None:
    assert told(tmp_path, "page.html", page) == found


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>let a = '<p>We will</p>'</script>",
        "<style>p { content: 'We will' }</style>",
        "<head><title>We will</title></head>",
        "<noscript>We will</noscript>",
        "<p data-charterc>We will</p>",
        "<svg><text>We will</text></svg>",
        "<textarea>We will</textarea>",
        "<!-- <p>We will</p> -->",
        "<template><h1>Be open</h1><p>We will</p></template>",
        "<iframe><div>We will</div></iframe>",
        "<object><p>We will</p></object>",
        "<select><option>We will<option>We may</select>",
        "<svg><path/><path></svg>",
        "<p hidden>We will</p>",
        "<div style='Display: none'><p>We<div>will</div></div>",
    ],
)
def test_what_readers_do_not_see_is_not_read(tmp_path: Path, unseen: str) -> None:
    assert told(tmp_path, "page.html", f"{unseen}<p>Listen</p>") == [("Listen", 1)]


@pytest.mark.parametrize(
    "broken",
    ["<p>One<p>Two", "<p>One</div></i><p>Two</b>", "<li>One<li>Two</ul></ul>", "<div><p>One<table><td>Two"],
)
def test_broken_markup_loses_no_words(tmp_path: Path, broken: str) -> None:
    assert [words for words, _ in told(tmp_path, "page.html", broken)] == ["One", "Two"]


@pytest.mark.parametrize(
    ("page", "seen"),
    [
        ("<p hidden>Menu<p>We will", ["We will"]),
        ("<h2 hidden>Menu<h3>We will", ["We will"]),
        ("<ul><li hidden>Menu<li>We will</ul>", ["We will"]),
        ("<ul><li hidden>Menu</ul>We will", ["We will"]),
        ("<ul><li hidden>Menu<ul><li>More</ul><li>We will</ul>", ["We will"]),
        ("<dl><dt hidden>Menu<dd>We will</dl>", ["We will"]),
        ("<table><tr><td hidden>Menu<td>We will</table>", ["We will"]),
        ("<table><tr hidden><td>Menu<tr><td>We will</table>", ["We will"]),
        ("<table><tbody hidden><tr><td>Menu<tbody><tr><td>We will</table>", ["We will"]),
        ("<div><span hidden>Menu</div>We will", ["We will"]),
        ("<a hidden>Menu<a>We will</a>", ["We will"]),
        ("<b hidden>Menu<p>More</b>We will", ["We will"]),
        ("<p hidden>Menu</i>More</b></p>We will", ["We will"]),
        ("<svg><path><p>We will", ["We will"]),
        ("<button>Menu<p>We will", ["We will"]),
        ("<select><option>Menu<p>We will", ["We will"]),
    ],
)
def test_an_element_without_end_tag_ends_as_in_browsers(tmp_path: Path, page: str, seen: list[str]) -> None:
    assert [words for words, _ in told(tmp_path, "page.html", page)] == seen


@pytest.mark.parametrize(
    "never_closed", ["<template>", "<iframe>", "<object>", "<script>", "<style>", "<!--", "<a b='"]
)
def test_behind_what_is_never_closed_browsers_show_nothing(tmp_path: Path, never_closed: str) -> None:
    page = f"<p>Listen</p>{never_closed}<div><h1>Be open</h1><p>We will</p></div>"

    assert told(tmp_path, "page.html", page) == [("Listen", 1)]


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("1 < 2 and <3", "1 < 2 and <3"),
        ("a</>b</3>c<!d>e<?f>g", "abceg"),
        ("a<!-->b<!--->c", "abc"),
        ("a<b/title='>'>b", "ab"),
        (f"a&#{'9' * 5000};b", "a\ufffd;b"),
    ],
)
def test_signs_that_are_no_tags_are_read_as_in_browsers(tmp_path: Path, page: str, words: str) -> None:
    assert told(tmp_path, "page.html", page) == [(words, 1)]


@pytest.mark.parametrize(
    ("piece", "says"),
    [
        ("<p>x</p>", "over 20,000 paragraphs"),
        ("<br>", "over 100,000 tags"),
        ("<div>", "over 100,000 tags"),
        ("We will be transparent. ", "over 50,000 words"),
        ("&", "over 500,000 characters"),
    ],
)
def test_more_than_any_page_with_a_charter_is_refused(tmp_path: Path, piece: str, says: str) -> None:
    with pytest.raises(UsageError) as raised:
        blocks(tmp_path, "page.html", piece * (2_000_000 // len(piece)))

    assert raised.value.message == f"page.html holds more than any page with a charter: {says}."


@pytest.mark.parametrize("piece", ["<!--", "<script", "<script>", "<a ", "<a b='", "<title>", "</", "<?", "<p hidden "])
def test_what_is_opened_again_and_again_takes_no_time(tmp_path: Path, piece: str) -> None:
    with pytest.raises(UsageError, match=r"page\.html holds no text"):
        blocks(tmp_path, "page.html", f"{piece}\n" * 100_000 + "<!--")


def test_a_paragraph_knows_the_line_of_each_of_its_sentences(tmp_path: Path) -> None:
    (block,) = blocks(tmp_path, "page.html", "<p>We will listen.\nWe will\nact.</p>")

    assert [block.line_at(block.text.index(words)) for words in ("We will listen", "We will act", "act")] == [1, 2, 3]


@pytest.mark.parametrize(
    "raw",
    [
        "<p>café</p>".encode(),
        "\ufeff<p>café</p>".encode(),
        "<meta charset='iso-8859-1'><p>café</p>".encode("latin-1"),
        "<p>café</p>".encode("cp1252"),
        "<p>café</p>".encode("utf-16"),
        b"<meta charset='no-such-thing'><p>caf\xc3\xa9</p>",
        b"<meta charset=idna><p>caf\xc3\xa9</p>",
        b"<meta charset=undefined><p>caf\xc3\xa9</p>",
        b"<meta charset=utf-16><p>caf\xc3\xa9</p>",
        b"<meta charset=UTF-16LE><p>caf\xc3\xa9</p>",
        b"<?xml version='1.0' encoding='iso-8859-1'?><p>caf\xe9</p>",
        "<meta charset='utf-8'><p>café</p>".encode("utf-16"),
    ],
)
def test_letters_are_read_in_whatever_code_they_were_saved(tmp_path: Path, raw: bytes) -> None:
    assert told(tmp_path, "page.html", raw) == [("café", 1)]


@pytest.mark.parametrize("label", ["iso-8859-1", "latin1", "us-ascii", "windows-1252"])
def test_old_labels_mean_the_letters_of_windows(tmp_path: Path, label: str) -> None:
    assert told(tmp_path, "page.html", f"<meta charset={label}><p>‘so’</p>".encode("cp1252")) == [("‘so’", 1)]


def test_pictures_and_programs_inside_a_saved_page_are_passed_over(tmp_path: Path) -> None:
    picture, program = "A" * 2_500_000, "let a = 1;" * 250_000

    page = f"<img src='data:image/png;base64,{picture}'><script>{program}</script>\n<p>We will listen</p>"

    assert told(tmp_path, "page.html", page) == [("We will listen", 2)]
