"""An adoption on paper: both names, words that can be read, and the wheel of values that are only named."""

from __future__ import annotations

import pytest

from charterc.formats.paper.sheet import SMALLEST, Sheet
from charterc.formats.paper.typst import print_sheet
from tests.adoption.test_st_marys import page
from tests.printed import words_of_pdf


@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_the_poster_of_names_alone_is_mostly_wheel_and_can_be_read(paper: str) -> None:
    fit = print_sheet(page(), Sheet("poster/charter.typ", paper)).fit

    assert fit["smallest"] >= SMALLEST
    assert fit["wheel"] >= 0.5 * {"a3": 297, "a4": 210}[paper]


def test_the_pdf_tells_whose_words_are_whose() -> None:
    printed = words_of_pdf(print_sheet(page(), Sheet("pdf/charter.typ")).content, "Stockport SEN Co-Production Charter")

    for words in ("St Mary's RC Primary School has taken on this charter.", "Value the Lived Experiences"):
        assert "".join(words.split()).casefold() in printed
    own = printed.index("valuethelivedexperiences")
    assert printed.index("thechartersays:valuethelivedexperience") > own
