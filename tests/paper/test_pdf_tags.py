"""What is added to Typst's PDFs leaves them sound."""

from __future__ import annotations

import io

import pikepdf
import pytest

from charterc.errors import TemplateError
from charterc.formats.paper.pdf_tags import finish
from tests.paper.sheets import elements, opened, report_of


def test_every_object_is_where_the_table_says() -> None:
    pdf = opened(report_of("stockport"))

    assert pdf.check_pdf_syntax() == []


def test_a_cell_that_has_a_head_for_its_row_leaves_no_other_way_to_find_heads() -> None:
    cells = [element for kind, element in elements(report_of("stockport")) if kind == "TD"]

    assert cells
    assert not any("/Headers" in attribute for cell in cells for attribute in cell.get("/A", []))


def test_finishing_twice_changes_nothing_more() -> None:
    content = report_of("stockport").content

    assert finish(content) == content


def test_a_pdf_of_another_form_is_refused() -> None:
    other = io.BytesIO()
    pdf = pikepdf.new()
    pdf.save(other, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    with pytest.raises(TemplateError):
        finish(other.getvalue())
