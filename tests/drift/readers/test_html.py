"""What a reader sees on a saved page, block by block, each with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

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
        "<svg><text>We will</text></svg>",
        "<textarea>We will</textarea>",
        "<!-- <p>We will</p> -->",
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
    ],
)
def test_letters_are_read_in_whatever_code_they_were_saved(tmp_path: Path, raw: bytes) -> None:
    assert told(tmp_path, "page.html", raw) == [("café", 1)]


def test_pictures_and_programs_inside_a_saved_page_are_passed_over(tmp_path: Path) -> None:
    picture, program = "A" * 2_500_000, "let a = 1;" * 250_000

    page = f"<img src='data:image/png;base64,{picture}'><script>{program}</script>\n<p>We will listen</p>"

    assert told(tmp_path, "page.html", page) == [("We will listen", 2)]
