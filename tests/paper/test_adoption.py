"""An adoption on paper: both names, words that can be read, and the wheel of values that are only named."""

from __future__ import annotations

from pathlib import Path

import pytest

from charterc.formats.paper.sheet import SMALLEST, Sheet
from charterc.formats.paper.typst import print_sheet
from tests.adoption.test_st_marys import page
from tests.page.test_adopted import page as page_of
from tests.paper import drawn
from tests.paper.sheets import letters, reader, text
from tests.printed import words_of_pdf
from tests.support import Project


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("paper", ["a3", "a4"])
def test_the_poster_of_names_alone_is_mostly_wheel_and_can_be_read(paper: str, *, landscape: bool) -> None:
    printed = print_sheet(page(), Sheet("poster/charter.typ", paper, landscape=landscape))

    assert printed.fit["smallest"] >= SMALLEST
    assert printed.fit["wheel"] >= 0.6 * {"a3": 297, "a4": 210}[paper]
    # Its heading is in the hub, and stands nowhere else above nothing.
    assert letters(text(printed)).count("Ourvalues") == 1


@pytest.mark.parametrize(("design", "paper", "one_line"), [("charter", "a5", True), ("leaflet", "a4", False)])
def test_an_address_stands_on_one_line_or_each_line_of_it_on_its_own(
    design: str, paper: str, *, one_line: bool, tmp_path: Path
) -> None:
    printed = print_sheet(page(), Sheet(f"poster/{design}.typ", paper))
    found = [word for _, side in drawn.words(printed, tmp_path) for word in side]
    postcode = next(word for word in found if word.what == "SK4")
    beside = [word.what.rstrip(",") for word in found if abs(word.top - postcode.top) < 2]

    assert "1RF" in beside
    assert ("Stockport" in beside, "Roman" in beside) == (one_line, one_line)
    if not one_line:
        # The telephone stands as far below as its lines from each other.
        last, phone, town = (next(word for word in found if word.what == what) for what in ("1RF", "5319", "Norris"))
        street = next(word for word in found if word.what == "Roman")
        assert phone.top - last.top > 0.9 * (town.top - street.top)


def test_nobody_is_sent_to_promises_that_an_adoption_does_not_show() -> None:
    first, _ = reader(print_sheet(page(), Sheet("poster/charter.typ", "a4", large_print=True))).pages

    assert letters("Turn over for more") in letters(first.extract_text())


def test_the_pdf_tells_whose_words_are_whose() -> None:
    printed = words_of_pdf(print_sheet(page(), Sheet("pdf/charter.typ")).content, "Stockport SEN Co-Production Charter")

    for words in (
        "St Mary's RC Primary School has taken on this charter: STOCKPORT LOCAL AREA CO-PRODUCTION CHARTER",
        "Value the Lived Experiences",
    ):
        assert "".join(words.split()).casefold() in printed
    own = printed.index("valuethelivedexperiences")
    assert printed.rindex("valuethelivedexperiencesvaluethelivedexperience") > own


def test_what_the_school_changed_stands_in_one_part_at_the_end() -> None:
    said = letters(text(print_sheet(page(), Sheet("pdf/charter.typ"))))
    heading = letters("What St Mary's RC Primary School says in its own words")
    start = said.rindex(heading)

    # The table has its head again on a further page.
    assert said.count(letters("The charter says:")) == said[start:].count(letters("The charter says:")) >= 1
    assert letters("3 Value the Lived Experiences Value the Lived Experience") in said[start:]
    assert said[start:].count(letters("The charter says nothing here.")) == 2
    # Both are whole, so that one sees which words differ.
    assert letters("identified during our joint local area inspection in September 2018") in said[start:]
    assert letters("identified during our Local Area Inspection in September 2018") in said[start:]
    assert said.index(letters("Words with a star (*) are our own.")) < start


def test_a_row_of_own_words_stands_whole_on_its_page() -> None:
    pages = [letters(found.extract_text()) for found in reader(print_sheet(page(), Sheet("pdf/charter.typ"))).pages]
    (place,) = (at for at, said in enumerate(pages) if letters("The charter says:") in said and "jointlocal" in said)

    row = pages[place][pages[place].index("jointlocal") :]
    assert letters("Stockport's definition is:") in row


def test_a_line_that_goes_on_from_the_values_does_not_stand_alone_on_the_next_page() -> None:
    pages = [letters(found.extract_text()) for found in reader(print_sheet(page(), Sheet("pdf/charter.typ"))).pages]
    (held,) = (said for said in pages if letters("Read the full Co- production charter here.") in said)

    assert letters("7 Be Respectful") in held
    # Words that lead into the definition stand on its page; the school's own are told once more at the end.
    leads, _ = (said for said in pages if letters("Our definition in Stockport is:") in said)
    assert letters("Co-production happens when all voices") in leads


@pytest.mark.parametrize("template", ["pdf/charter.typ", "poster/charter.typ", "poster/values.typ"])
def test_a_title_of_the_schools_own_has_a_star(template: str) -> None:
    printed = print_sheet(page(), Sheet(template))

    assert letters("Stockport SEN Co-Production Charter*") in letters(text(printed))
    assert letters("Co-production charter*") in letters(text(printed))
    # It is no part of the name by which a program or a loose sheet knows it.
    assert reader(printed).metadata is not None
    assert str(reader(printed).metadata.title) == "Stockport SEN Co-Production Charter"  # type: ignore[union-attr]


def test_a_poster_whose_title_alone_is_the_adopters_own_says_what_the_star_means(project: Project) -> None:
    said = letters(
        text(print_sheet(page_of(project, "adapted: {charter.title: Our own}\n"), Sheet("poster/charter.typ")))
    )

    assert letters("Our own*") in said
    assert letters("* Our own words.") in said


def test_what_was_left_out_stands_behind_all_that_was_taken_on() -> None:
    said = letters(text(print_sheet(page(), Sheet("pdf/charter.typ"))))
    heading = letters("What St Mary's RC Primary School says in its own words")

    assert said.rindex("Aboutthischarter") < said.rindex("Whatisleftouthere") < said.rindex(heading)
    # The names of whole parts run on.
    assert "WHATWEWILLDO·BACKGROUND·HOWWEWILLMEASURE" in said


def test_what_nobody_knows_of_an_adoption_is_left_out_of_the_pdf() -> None:
    assert "not known" not in text(print_sheet(page(), Sheet("pdf/charter.typ")))


def test_posters_leave_out_what_nobody_knows_and_what_the_school_left_out() -> None:
    said = text(print_sheet(page(), Sheet("poster/charter.typ", "a3")))

    assert [words for words in ("not known", "Version taken on", "What co-production means") if words in said] == []


@pytest.mark.parametrize("template", ["pdf/charter.typ", "poster/charter.typ"])
def test_the_full_charter_is_named_on_paper_where_it_has_an_address(project: Project, template: str) -> None:
    without, link = (letters(text(print_sheet(one, Sheet(template)))) for one in (page(), page_of(project)))

    assert "town.gov.uk" not in without
    assert "town.gov.uk/charter" in link


def test_a_reason_that_nobody_knows_is_left_out(project: Project) -> None:
    said = text(print_sheet(page_of(project, "left-out: [listen]\n"), Sheet("pdf/charter.typ")))

    assert "What is left out here" in said
    assert "not known" not in said


def test_the_pdf_has_a_star_behind_words_of_the_schools_own(project: Project) -> None:
    said = letters(text(print_sheet(page_of(project, SAID), Sheet("pdf/charter.typ"))))

    assert [words for words in ("BeFrank*", "1.1Wehearyou*") if words not in said] == []
    assert letters("1.1 We hear you We will listen") in said


def test_the_reason_for_other_words_stands_below_them(project: Project) -> None:
    reason = "adapted: {listen: {text: We hear you, reason: Our pupils say so.}}\n"
    said = letters(text(print_sheet(page_of(project, reason), Sheet("pdf/charter.typ"))))

    assert letters("1.1 We hear you Why: Our pupils say so. We will listen") in said


def test_running_text_without_a_heading_has_its_star_behind_the_last_word() -> None:
    said = letters(text(print_sheet(page(), Sheet("pdf/charter.typ"))))

    assert letters("Our definition in Stockport is:*") in said


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
