"""The picture that is shown where somebody shares a charter's address."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from charterc.page.view import Page
from tests.adoption.test_st_marys import page as st_marys
from tests.paper.drawn import grounds, words
from tests.paper.from_right import ARABIC
from tests.paper.sheets import made, page, values


def shared(charter: Page) -> Printed:
    return print_sheet(charter, Sheet("poster/share.typ"))


def lines(charter: Page, folder: Path) -> list[str]:
    """Its lines from top to bottom."""
    ((_, found),) = words(shared(charter), folder)
    tops = sorted({round(word.bottom) for word in found})
    return [" ".join(word.what for word in found if round(word.bottom) == top) for top in tops]


def test_it_names_the_area_and_counts_the_promises(tmp_path: Path) -> None:
    said = lines(page("stoke"), tmp_path)

    assert said[0] == "Stoke-on-Trent"
    assert said[-1] == "Read our 12 promises"


def test_english_words_on_it_run_from_left_to_right_in_any_charter(tmp_path: Path) -> None:
    pytest.importorskip("manimgx_fonts")
    ((_, found),) = words(shared(made(**ARABIC)), tmp_path)
    places = {word.what: word.left for word in found}

    assert places["Read"] < places["our"] < places["promises"]


def test_of_an_adoption_it_names_who_adopted(tmp_path: Path) -> None:
    assert lines(st_marys(), tmp_path)[0] == "St Mary's RC Primary School"


@pytest.mark.parametrize(("status", "said"), [("superseded", "Superseded"), ("draft", "Draft"), ("published", "")])
def test_it_says_whether_the_charter_is_in_force(status: str, said: str, tmp_path: Path) -> None:
    found = lines(made(values=values(3, 2), status=status), tmp_path)

    assert found[-1] == "Read our 6 promises"
    assert found[-2] == (said or "Charter")


@pytest.mark.parametrize(
    "title", ["Memorandum of Understanding for SEND", "Willowbridge SEND Co-production Charter", "The Charter of All"]
)
def test_no_line_of_its_title_is_a_short_word(title: str, tmp_path: Path) -> None:
    found = lines(made(title=title, values=values(3, 2)), tmp_path)[:-1]

    assert " ".join(found) == title
    assert min(len(line) for line in found) > 4


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_drops_are_whole_and_fill_the_side_that_they_stand_on(count: int) -> None:
    charter: Any = made(values=values(count, 2))
    tones = {tone["bright"].lstrip("#") for tone in charter.theme["tones"]}
    drops = [box for box in grounds(shared(charter), 0) if box.what in tones and box.wide > 100]

    left, right = min(drop.left for drop in drops), max(drop.right for drop in drops)
    assert len({drop.what for drop in drops}) == count
    assert 468 < left < right < 900
    assert min(drop.top for drop in drops) > 0
    # Half of the picture, but for the margin that the words have as well.
    assert 900 - right == pytest.approx(48, abs=2)
    assert right - left > 0.8 * 432
