"""A drift as Markdown: read back by a parser, no word of charter or copy is more than words."""

from __future__ import annotations

import re

import pytest

from charterc.drift.units import Unit
from charterc.drift.verdicts import Verdict
from tests.diff.test_markdown_report import HOSTILE, LIVE, TAGS, rendered
from tests.drift.views import ADDED, EVERY, WEAKER, judged, promise, shown


def test_what_matters_most_is_open_and_the_rest_folded() -> None:
    said = shown("markdown", *EVERY, added=(ADDED,))

    assert said.startswith(
        "## A copy compared: Our charter\n\nCharter: town<span>@</span>2 (version 2)<br>\nCopy: page.html\n"
    )
    assert "<details open>\n<summary><strong>Missing (1)</strong></summary>" in said
    assert "<details>\n<summary><strong>Added by the copy (1)</strong></summary>" in said


def test_words_that_differ_are_marked_and_the_line_is_told() -> None:
    said = shown("markdown", WEAKER)

    assert "1. A promise under “Listen” is weaker. (line 4)\n" in said
    assert "   - **Charter:** We will reply within <del>5</del> days.\n" in said
    assert "   - **Copy:** We will reply within <ins>10</ins> days.\n" in said


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_are_more_than_words(words: str) -> None:
    verdicts = (
        judged(Verdict.WEAKENED, promise(words), f"{words} more", line=1),
        judged(Verdict.MISSING, promise(words)),
    )
    said = shown("markdown", *verdicts, added=(Unit(words, 2, 0),), file=words)

    html = rendered(said)

    tags = set(re.findall(r"</?([a-zA-Z]\w*)", html))
    assert tags <= TAGS
    assert html.count("<details") == html.count("</details>")
    assert LIVE.findall(re.sub(r"<[^>]*>|&[a-z]+;", " ", html)) == []
