"""The PDF of a difference: both standards, every word in it, and marks that do not need colour or eyes."""

from __future__ import annotations

import io
import re
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from pypdf import PdfReader

from charterc.changes.change import Change, Difference, Kind, Weight
from charterc.changes.compare import differences
from charterc.comparison.looks import Looks
from charterc.comparison.sources import from_bytes, source_of
from charterc.diff.reports.formats import FORMATS
from charterc.diff.view import build_view
from charterc.formats.paper.typst import Printed
from tests.diff.views import ALL, REWORDED, change, view
from tests.paper import verapdf
from tests.paper.drawn import grounds
from tests.paper.drawn import words as boxes
from tests.paper.sheets import pieces_by_page
from tests.paper.test_standards import check

EXAMPLES = Path(__file__).parents[2] / "docs/examples"
HOSTILE = r'#let $x$ \ <b> {{ }} /* " */ #panic() @ref `raw` ' + "w" * 90
CASES: dict[str, tuple[Change, ...]] = {
    "every weight": (*ALL, change(weight=Weight.UNSURE), change(Kind.TEXT_CHANGED, weight=Weight.NEUTRAL, what="why")),
    "nothing": (),
    "hostile words": (
        change(before=HOSTILE, after=f"{HOSTILE} more", owner=HOSTILE, inside=(HOSTILE,)),
        change(Kind.VALUE_RENAMED, before=HOSTILE, after="A", words="A"),
    ),
    "other languages": (
        change(before="Byddwn yn gwrando", after="Byddwn yn gwrando arnoch", languages=("cy", "cy"), owner="Gwrando"),
    ),
    "a text of several pages": (change(before="We will listen. " * 900, after="We will hear you out. " * 900),),
}


@cache
def pdf(case: str) -> bytes:
    return FORMATS.reporter("pdf")(view(*CASES[case]), Looks())


@pytest.mark.parametrize("standard", ["ua1", "2a"])
@pytest.mark.parametrize("case", CASES)
def test_it_keeps_both_standards(case: str, standard: str) -> None:
    assert check(pdf(case), standard) == []


@pytest.mark.usefixtures("vera")
@pytest.mark.parametrize("case", CASES)
def test_verapdf_passes_it(case: str) -> None:
    assert [fault for standard in verapdf.STANDARDS for fault in verapdf.faults(pdf(case), standard)] == []


def words(case: str) -> str:
    reader = PdfReader(io.BytesIO(pdf(case)))
    return " ".join(" ".join(page.extract_text() for page in reader.pages).split())


def test_everything_that_is_told_is_on_paper() -> None:
    found = words("every weight")

    for change_view in view(*CASES["every weight"]).changes:
        told = (change_view.sentence, *change_view.reasons, *change_view.inside)
        assert [said for said in told if " ".join(said.split()) not in found] == []


def test_words_that_went_and_came_are_named_for_whoever_listens() -> None:
    found = words("every weight")

    assert "Taken out 5 Put in 10" in found


def test_words_are_printed_as_they_are() -> None:
    assert r'#let $x$ \ <b> {{ }} /* " */ #panic() @ref `raw`' in words("hostile words")


def test_a_comma_before_words_that_came_is_not_said_with_them() -> None:
    case = (change(before="We will listen", after="We will listen, where possible"),)
    read = PdfReader(io.BytesIO(FORMATS.reporter("pdf")(view(*case), Looks())))

    assert "Put in where possible" in " ".join(read.pages[0].extract_text().split())


def test_a_full_stop_that_came_is_named() -> None:
    case = (change(before="We will explain", after="We will explain."),)
    read = PdfReader(io.BytesIO(FORMATS.reporter("pdf")(view(*case), Looks())))

    assert "Put in full stop" in " ".join(read.pages[0].extract_text().split())


def test_codes_are_for_programs() -> None:
    assert re.findall(r"\bD\d{3}\b", words("every weight")) == []


def test_its_ornament_is_the_charters_own() -> None:
    def colours(*motif: int) -> set[str]:
        made = FORMATS.reporter("pdf")(view(REWORDED), Looks(motif=motif))
        return {box.what for box in grounds(Printed(made)) if box.top < 250}

    assert len(colours(0, 1, 2, 3, 4) - colours(0, 1, 2)) == 2


def test_a_change_that_goes_over_the_page_says_again_what_it_is() -> None:
    first, second, *_ = (
        " ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf("a text of several pages"))).pages
    )

    assert "(continued)" not in first
    assert "(continued)" in second


def test_that_nothing_changed_is_said() -> None:
    assert "Nothing that is said changed." in words("nothing")


def test_the_same_difference_gives_the_same_bytes() -> None:
    assert FORMATS.reporter("pdf")(view(REWORDED), Looks()) == FORMATS.reporter("pdf")(view(REWORDED), Looks())


@cache
def example() -> Printed:
    """The difference between two versions of the charter of an invented place."""
    before, after = (source_of(EXAMPLES / f"brookmere-{number}.yaml") for number in (1, 2))
    return Printed(
        FORMATS.reporter("pdf")(build_view(before, after, differences(before.charter, after.charter)), Looks())
    )


def test_no_page_but_the_last_ends_early(tmp_path: Path) -> None:
    *full, _ = [max(word.bottom for word in found if word.bottom < 760) for _, found in boxes(example(), tmp_path)]

    # Words may stand down to 765 points; the highest of these pages is nine tenths full.
    assert len(full) == 3
    assert min(full) > 680


def test_the_words_of_all_changes_begin_on_one_line(tmp_path: Path) -> None:
    after_label = {
        round(word.left)
        for _, found in boxes(example(), tmp_path)
        for label, word in pairwise(found)
        if label.what in ("Before", "Now") and word.left > label.right + 5
    }

    assert len(after_label) == 1


def test_a_side_is_named_by_its_version_and_not_by_its_file() -> None:
    found = " ".join(PdfReader(io.BytesIO(example().content)).pages[0].extract_text().split())

    assert "Before: Version 1 Now: Version 2" in found


def test_a_side_without_a_version_is_named_by_its_title_before_its_file() -> None:
    text = b"title: Our charter\nvalues: [{name: Listen}]\n"
    sides = (from_bytes("charters/old.yaml", text), from_bytes("charters/new.yaml", text))
    content = FORMATS.reporter("pdf")(build_view(*sides, Difference((REWORDED,))), Looks())
    found = " ".join(PdfReader(io.BytesIO(content)).pages[0].extract_text().split())

    assert "Before: Our charter (old.yaml) Now: Our charter (new.yaml)" in found


def test_the_words_of_a_bar_stand_in_its_middle() -> None:
    printed = example()
    said = [(y, size) for words, _, y, size in next(pieces_by_page(printed)) if "may promise families less" in words]
    (y, size), *_ = said
    capitals = 842 - (y + 0.334 * size)
    bar = min(
        (box for box in grounds(printed) if box.top < capitals < box.bottom and box.wide > 400),
        key=lambda box: box.bottom - box.top,
    )

    assert capitals == pytest.approx((bar.top + bar.bottom) / 2, abs=0.5)


def test_short_words_that_went_and_came_stand_on_one_line(tmp_path: Path) -> None:
    _, found = boxes(Printed(FORMATS.reporter("pdf")(view(REWORDED), Looks())), tmp_path)[0]

    [out] = [word.top for word in found if word.what == "Taken"]
    assert [word.top for word in found if word.what == "Put"] == [out]
