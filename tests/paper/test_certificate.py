"""The certificate of adoption: what it says, what it leaves out, and where its code leads."""

from __future__ import annotations

from dataclasses import replace

import pytest

from charterc.errors import NothingToShowError
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from charterc.site.entry import tell_entry
from tests.page.test_adopted import page
from tests.paper import sheets, verapdf
from tests.paper.drawn import grounds
from tests.paper.sheets import letters, pieces, reader, text
from tests.paper.test_standards import check
from tests.support import Project

CERTIFICATE = Sheet("adoption/certificate.typ")
MM = 72 / 25.4
BASE = "https://www.town.gov.uk/charters/"
SIGNED = """
fingerprint: f1-0123456789abcdef
adopted: 2026-09-01
next-review: July 2027
signed:
  - {name: Ann Yes, role: Headteacher, consent: yes}
  - {name: Bob No, role: Governor, consent: no}
"""


def certificate(project: Project, said: str = "", adopter: str = "adopter: Hill School\n", base: str = "") -> Printed:
    shown = page(project, said, adopter)
    tell_entry(shown, base)
    return print_sheet(shown, CERTIFICATE)


def test_it_names_school_and_charter_the_day_and_the_fingerprint(project: Project) -> None:
    said = letters(text(certificate(project, SIGNED)))

    wanted = ("Hill School", "Our charter", "1 September 2026", "July 2027", "f1-0123456789abcdef")
    assert [words for words in wanted if letters(words) not in said] == []


def test_it_reads_well_whatever_the_charter_is_called(project: Project) -> None:
    assert letters("Hill School has taken on this charter: Our charter") in letters(text(certificate(project)))


def test_it_is_one_sheet_of_a4_that_lies(project: Project) -> None:
    (sheet,) = reader(certificate(project)).pages

    assert (round(float(sheet.mediabox.width)), round(float(sheet.mediabox.height))) == (842, 595)


def test_what_nobody_knows_is_left_out(project: Project) -> None:
    said = text(certificate(project))

    unknown = ("not known", "Version taken on", "Taken on", "To be looked at again", "Fingerprint")
    assert [words for words in unknown if words in said] == []


def test_nothing_on_it_is_larger_than_what_it_is(project: Project) -> None:
    sizes = {words: size for words, x, _, size in pieces(certificate(project, SIGNED)) if x > 421}

    assert max(sizes, key=lambda words: sizes[words]) in "Certificate of adoption"


def test_the_name_of_the_school_leads(project: Project) -> None:
    sizes = {letters(words): size for words, _, _, size in pieces(certificate(project, SIGNED))}

    assert sizes["Ourcharter"] < 0.75 * sizes["HillSchool"]


def test_what_a_fingerprint_is_good_for_stands_beside_it(project: Project) -> None:
    said = letters(text(certificate(project, SIGNED)))

    assert (
        letters("Fingerprint of the text taken on: f1-0123456789abcdef. A text with other words has another.") in said
    )


def test_a_name_in_the_schools_own_words_has_no_footnote_in_a_frame(project: Project) -> None:
    said = letters(text(certificate(project, "adapted: {open: Be Frank}\n")))

    assert "BeFrank" in said
    assert "*" not in said
    assert "Ourownwords" not in said


def test_the_name_of_the_school_comes_right_below_what_it_is(project: Project) -> None:
    high = {letters(words): y for words, x, y, _ in pieces(certificate(project)) if x > 400}

    assert high["Certificateofadoption"] - high["HillSchool"] < 120


def test_who_signs_does_so_side_by_side_below_the_rest(project: Project) -> None:
    lines = sorted((x, y) for words, x, y, _ in pieces(certificate(project)) if words.strip() == "Name")

    assert len(lines) == 2
    assert lines[0][1] == lines[1][1]
    assert lines[0][0] < 100


def test_a_line_to_sign_on_is_long_enough_for_a_name(project: Project) -> None:
    places = {words: x for words, x, _, _ in pieces(certificate(project))}

    assert places["Date"] - places["Name"] > 80 * MM


def curves(printed: Printed) -> int:
    content = reader(printed).pages[0].get_contents()
    return 0 if content is None else sum(operator == b"c" for _, operator in content.operations)


def test_its_wheel_has_a_ring_of_beads_like_a_seal(project: Project) -> None:
    # Four curves to a circle, and more circles than a dozen values have.
    assert curves(certificate(project)) > 4 * 60


def test_only_those_who_agreed_are_named_and_there_is_a_line_for_the_next(project: Project) -> None:
    said = text(certificate(project, SIGNED))

    assert ("Ann Yes" in said, "Bob No" in said, "Governor" in said) == (True, False, False)
    assert said.count("Name Date") == 1


def test_a_listed_school_has_a_code_that_leads_to_its_entry(project: Project) -> None:
    printed = certificate(project, "listed: yes\n", base=BASE)

    assert "www.town.gov.uk" not in text(printed)
    assert "town.gov.uk/charters/adoptions/town.html#adoption-hill" in letters(text(printed))


@pytest.mark.parametrize(("listed", "base"), [("yes", ""), ("no", BASE), ("", BASE)])
def test_without_consent_or_a_site_there_is_no_code(project: Project, listed: str, base: str) -> None:
    assert "register" not in text(certificate(project, f"listed: {listed}\n", base=base))


@pytest.mark.parametrize("name", ["St Bartholomew’s and All Saints’ " * 6, "Llanfairpwllgwyngyll" * 6])
def test_a_long_name_is_whole_on_one_sheet(project: Project, name: str) -> None:
    printed = certificate(project, SIGNED, f"adopter: {{name: {name}, motto: {name}}}\n")

    assert letters(text(printed)).count(letters(name)) == 2
    assert len(reader(printed).pages) == 1


def test_large_print_is_large(project: Project) -> None:
    shown = page(project, SIGNED)

    assert print_sheet(shown, replace(CERTIFICATE, large_print=True)).fit["smallest"] >= 18


def test_plain_has_no_empty_panel_beside_the_words(project: Project) -> None:
    plain = print_sheet(page(project, SIGNED), replace(CERTIFICATE, plain=True))

    assert min(x for _, x, _, _ in pieces(plain)) < 60
    assert curves(plain) < 60


def test_a_charter_that_nobody_adopted_has_none() -> None:
    with pytest.raises(NothingToShowError):
        print_sheet(sheets.page("stoke"), CERTIFICATE)


@pytest.mark.usefixtures("vera")
@pytest.mark.parametrize("standard", verapdf.STANDARDS)
def test_it_keeps_both_standards(project: Project, standard: str) -> None:
    content = certificate(project, f"{SIGNED}listed: yes\n", base=BASE).content

    assert check(content, standard) == []
    assert verapdf.faults(content, standard) == []


def test_build_makes_it_of_adoptions_only(project: Project) -> None:
    page(project)
    asked = project.run("build", "town", "-f", "certificate")

    assert asked.code == 2
    assert "Only an adoption has a certificate" in asked.err
    assert project.run("build", "-f", "certificate").code == 0
    assert [found.parent.name for found in project.root.glob("build/*/*")] == ["hill"]


def test_its_words_stand_together_and_its_lines_end_with_what_is_above(project: Project) -> None:
    printed = list(pieces(certificate(project)))
    high = {letters(words): y for words, x, y, _ in printed if x > 400}
    names = sorted(x for words, x, _, _ in printed if words == "Name")

    assert high["HillSchool"] - high["Ourcharter"] < 120
    # The second line starts where the words do.
    assert abs(names[1] - min(x for words, x, _, _ in printed if "Hill" in words)) < 2


def test_the_panel_of_the_wheel_does_not_crowd_the_frame(project: Project) -> None:
    # The frame starts 7 mm from the paper's edge.
    coloured = [box for box in grounds(certificate(project)) if box.what not in ("", "ffffff")]
    panel = max(coloured, key=lambda box: box.wide * (box.bottom - box.top))

    assert min(panel.left, panel.top) > 14 * MM
