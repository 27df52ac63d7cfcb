"""The pledge form on paper: fields that a program can fill in, each told to those who cannot see it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from pikepdf.form import DefaultAppearanceStreamGenerator, Form, TextField
from pypdf import PdfReader, PdfWriter

from charterc.errors import NothingToShowError
from charterc.formats.html.pledge_form import render_pledge_form
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import Printed, print_sheet
from tests.adoption.test_st_marys import page as st_marys
from tests.page.test_adopted import page
from tests.paper import drawn, sheets, verapdf
from tests.paper.sheets import letters, opened, reader, text
from tests.paper.test_standards import check
from tests.support import Project

FORM = Sheet("adoption/pledge-form.typ", form=True)
NAMES = ["name", "role", "organisation", "pledge-open", "pledge-kind", "date"]
PLEDGE = "I will ring every family back – ŵ, ŷ and £5 too.\nEven on Fridays."


@pytest.fixture
def form(project: Project) -> Printed:
    return print_sheet(page(project), FORM)


def widgets(pdf: pikepdf.Pdf) -> list[Any]:
    return [note for sheet in pdf.pages for note in sheet.get("/Annots", []) if note.Subtype == "/Widget"]


def typed(pdf: pikepdf.Pdf, name: str, words: str) -> None:
    field = Form(pdf, DefaultAppearanceStreamGenerator)[name]
    assert isinstance(field, TextField)
    field.value = words


def test_there_is_a_field_for_all_that_is_asked_and_a_pledge_under_each_value(form: Printed) -> None:
    assert list(reader(form).get_fields() or {}) == NAMES


def test_each_field_says_what_it_is_for(form: Printed) -> None:
    pdf = opened(form)
    said = [str(widget.TU) for widget in widgets(pdf)]

    assert said == ["Name", "Role", "Organisation", "What I will do: Be Open", "What I will do: Be Kind", "Date"]


def test_the_tab_key_goes_through_the_fields_in_the_order_of_reading(form: Printed) -> None:
    """Which is that of the tree of tags, where each field has an element of its own."""
    pdf = opened(form)
    found: list[str] = []

    def walk(element: Any) -> None:
        if not isinstance(element, pikepdf.Dictionary):
            return
        inner: Any = element.get("/K", [])
        kids: list[Any] = list(inner) if isinstance(inner, pikepdf.Array) else [inner]
        if element.get("/S") == "/Form":
            assert [kid.Type for kid in kids] == ["/OBJR"]
            found.append(str(kids[0].Obj.T))
        else:
            for kid in kids:
                walk(kid)

    walk(pikepdf.Dictionary(K=pdf.Root.StructTreeRoot.K))
    assert found == NAMES
    assert {str(sheet.obj.Tabs) for sheet in pdf.pages} == {"/S"}


def test_pledges_hold_several_lines(form: Printed) -> None:
    pdf = opened(form)
    several = [str(widget.T) for widget in widgets(pdf) if int(widget.Ff) & 1 << 12]

    assert several == ["pledge-open", "pledge-kind"]


def test_pypdf_can_fill_it_in(form: Printed) -> None:
    writer = PdfWriter(reader(form))
    for sheet in writer.pages:
        writer.update_page_form_field_values(sheet, {"name": "Ann Example", "pledge-open": PLEDGE})
    written = io.BytesIO()
    writer.write(written)

    fields = PdfReader(written).get_form_text_fields()
    assert {name: value for name, value in fields.items() if value} == {"name": "Ann Example", "pledge-open": PLEDGE}


def test_pikepdf_can_fill_it_in_and_the_words_are_drawn(form: Printed) -> None:
    pdf = opened(form)
    typed(pdf, "pledge-open", "I will ring back.")
    written = io.BytesIO()
    pdf.save(written)

    again = pikepdf.open(written)
    (widget,) = [one for one in widgets(again) if one.T == "pledge-open"]
    assert str(widget.V) == "I will ring back."
    assert b"I will ring back." in widget.AP.N.read_bytes()
    assert "/Body" in widget.AP.N.Resources.Font


def test_what_is_typed_has_its_font_in_the_file(form: Printed) -> None:
    pdf = opened(form)

    assert "/FontFile2" in pdf.Root.AcroForm.DR.Font.Body.FontDescriptor


def test_every_promise_of_a_value_stands_above_its_field(form: Printed) -> None:
    assert letters("We will listen") in letters(text(form))


def test_both_forms_list_the_schools_own_pledges_under_each_value(project: Project) -> None:
    """Those of the value and those of its promises, in one list."""
    below_promise = "{under: listen, text: We ring back}"
    shown = page(project, f"added: [{{under: open, text: We keep the door open}}, {below_promise}]\n")
    head = "How Hill School does this"

    for form in (text(print_sheet(shown, FORM)), render_pledge_form(shown)):
        words = letters(form)
        places = [words.index(letters(said)) for said in (head, "We ring back", "We keep the door open", "Be Kind")]
        assert (places, words.count(letters(head))) == (sorted(places), 1)


def test_a_charter_without_values_has_one_field_for_a_pledge(project: Project) -> None:
    shown = page(project)
    shown.main_group = None

    assert "own" in (reader(print_sheet(shown, FORM)).get_fields() or {})


def test_the_fields_fill_their_pages() -> None:
    printed = print_sheet(st_marys(), FORM)

    # The foot of the lowest field of each page, in points from below.
    lowest = [min(float(widget.Rect[1]) for widget in sheet.Annots) for sheet in opened(printed).pages]
    assert len(lowest) == 2
    assert max(lowest) < 0.2 * 842


def test_a_field_has_whole_lines_of_a_hand_and_no_more_than_five() -> None:
    pdf = opened(print_sheet(st_marys(), FORM))
    high = [float(note.Rect[3]) - float(note.Rect[1]) for note in widgets(pdf) if str(note.T).startswith("pledge-")]
    lines = [one / (8.5 * 72 / 25.4) for one in high]

    assert [count for count in lines if abs(count - round(count)) > 0.02 or not 2 <= round(count) <= 5] == []


@pytest.mark.parametrize("large_print", [False, True])
def test_the_labels_of_what_is_signed_stand_on_one_line(*, large_print: bool, tmp_path: Path) -> None:
    *_, (_, found) = drawn.words(print_sheet(st_marys(), Sheet(FORM.template, large_print=large_print)), tmp_path)
    signature, date = (next(word for word in found if word.what == what) for what in ("Signature", "Date"))

    assert signature.top == pytest.approx(date.top, abs=0.1)


def test_each_value_has_its_bead() -> None:
    said = [words.strip() for words, *_ in sheets.pieces(print_sheet(st_marys(), FORM))]

    assert [number for number in "1234567" if number not in said] == []


def test_the_same_form_has_the_same_bytes(project: Project) -> None:
    shown = page(project)

    assert print_sheet(shown, FORM).content == print_sheet(shown, FORM).content


@pytest.mark.usefixtures("vera")
def test_it_keeps_the_standard_of_accessibility(form: Printed) -> None:
    assert check(form.content, "ua1") == []
    assert verapdf.faults(form.content, "ua1") == []


@pytest.mark.usefixtures("vera")
def test_it_keeps_it_when_it_is_filled_in(form: Printed) -> None:
    pdf = opened(form)
    typed(pdf, "name", "Ann Example")
    written = io.BytesIO()
    pdf.save(written)

    assert verapdf.faults(written.getvalue(), "ua1") == []


def test_a_charter_that_nobody_adopted_has_none() -> None:
    with pytest.raises(NothingToShowError):
        print_sheet(sheets.page("stoke"), FORM)


def test_build_makes_it_on_paper_and_for_the_screen(project: Project) -> None:
    page(project)

    assert project.run("build", "hill", "-f", "pledge-form").code == 0
    made = sorted(found.name for found in (project.root / "build" / "hill").iterdir())
    assert made == ["pledge-form.html", "pledge-form.pdf"]
