"""An adoption on paper: both names, words that can be read, and the wheel of values that are only named."""

from __future__ import annotations

import pytest

from charterc.formats.paper.sheet import SMALLEST, Sheet
from charterc.formats.paper.typst import print_sheet
from tests.adoption.test_st_marys import page
from tests.page.test_adopted import page as page_of
from tests.paper.sheets import letters, text
from tests.printed import words_of_pdf
from tests.support import Project


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


SAID = """
adapted: {listen: We hear you, open: Be Frank}
added:
  - {under: answer, text: Our office answers the same day}
  - {under: kind, text: We greet everyone by name}
"""


@pytest.mark.parametrize(
    ("design", "wanted"),
    [
        ("charter", ["Be Frank*", "We hear you*", "Our office answers the same day", "We greet everyone by name"]),
        ("values", ["Be Frank*"]),
        ("value", ["Be Frank*", "We hear you*", "Our office answers the same day"]),
    ],
)
def test_a_poster_tells_what_is_the_adopters_own(project: Project, design: str, wanted: list[str]) -> None:
    said = letters(text(print_sheet(page_of(project, SAID), Sheet(f"poster/{design}.typ"))))

    assert [words for words in [*wanted, "* Our own words."] if letters(words) not in said] == []


def test_a_poster_marks_nothing_where_nothing_is_adapted(project: Project) -> None:
    assert "*" not in text(print_sheet(page_of(project), Sheet("poster/charter.typ")))
