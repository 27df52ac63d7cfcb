"""The page of a drift: it stands alone, and no words of charter or copy are markup."""

from __future__ import annotations

import re

import pytest

from charterc.drift.units import Unit
from charterc.drift.verdicts import Verdict
from tests.diff.test_html_report import HOSTILE, read
from tests.drift.views import ADDED, CHARTER, EVERY, GONE, SAME, SIGNS, WEAKER, judged, name, promise, shown


def test_words_that_differ_are_marked_for_eyes_and_ears() -> None:
    said = shown("html", WEAKER)

    assert '<del><span class="unseen" lang="en-GB">[removed: </span>5<span class="unseen">]</span></del> days.' in said
    assert '<ins><span class="unseen" lang="en-GB">[added: </span>10<span class="unseen">]</span></ins> days.' in said
    assert "Line 4 of the copy" in said


def test_each_group_is_linked_to_from_the_top() -> None:
    said = shown("html", *EVERY, added=(ADDED,))

    assert '<a href="#missing">Missing: 1</a>' in said
    assert '<h2 id="missing">Missing' in said
    assert '<a href="#added">Added by the copy: 1</a>' in said


def test_what_differs_only_in_signs_is_folded() -> None:
    body = shown("html", SIGNS, added=(ADDED,)).partition("<body")[2]
    before, _, after = body.partition("<details>")

    assert "ACT" in after.partition("</details>")[0]
    assert "ACT" not in before


def test_the_page_fetches_nothing() -> None:
    said = shown("html", *EVERY, added=(ADDED,))

    assert "default-src 'none'; style-src 'sha256-" in said.replace("&#39;", "'")
    assert re.findall(r"(?:src|href)=\"(?!#|data:)", said) == []
    assert "style=" not in said


@pytest.mark.parametrize("words", HOSTILE)
def test_no_words_of_charter_or_copy_are_markup(words: str) -> None:
    verdicts = (
        judged(Verdict.WEAKENED, promise(words), f"{words} more", line=1, reasons=(words,)),
        judged(Verdict.REWORDED, name(words), "A", line=2),
        judged(Verdict.MISSING, promise(words)),
    )

    page = read(shown("html", *verdicts, added=(Unit(words, 3, 0),), file=words))

    assert page.tags & {"script", "img", "b"} == set()
    assert not any(tag.startswith("@") for tag in page.tags)
    assert page.words.count(words) >= 5


def test_a_charter_in_another_language_says_so() -> None:
    said = shown("html", GONE, charter=CHARTER + b"language: cy\n")

    assert '<dd lang="cy" dir="ltr"><del class="all">We will own up.' in said


def test_a_copy_that_says_the_same_is_told_so() -> None:
    said = shown("html", SAME)

    assert "The one passage says the same." in said
    assert "<section" not in said
    assert "<ul" not in said


def test_the_charter_is_named_by_its_title_and_no_folder_is_told() -> None:
    said = shown("html", WEAKER, file="from/the/web/copy.md")

    title = re.search(r"<dt>Charter</dt><dd><span[^>]*>([^<]+)</span>", said)
    assert title is not None
    assert "from/the/web" not in read(said).words
    assert f"{title[1]}</span></h1>" in said
