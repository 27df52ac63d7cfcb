"""Sheets in scripts that need typefaces of their own, from the extras `fonts` and `fonts-cjk`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.paper.drawn import words
from tests.paper.from_right import URDU
from tests.paper.sheets import letters, made, pieces, poster, reader, report, text

pytest.importorskip("manimgx_fonts")


def test_arabic_runs_from_right_to_left() -> None:
    promise = {"text": "سوف نستمع إلى آراء بعضنا البعض"}
    items = [{"name": name, "commitments": [promise]} for name in ("الصدق", "الاستماع", "الاحترام", "العمل")]
    printed = poster(made(title="ميثاق", language="ar", values=items), "values")
    middle = float(reader(printed).pages[0].mediabox.width) / 2

    first, second = (next(x for words, x, *_ in pieces(printed) if words == digit) for digit in "١٢")
    assert second < middle < first


def test_signs_of_chinese_may_stand_on_any_line() -> None:
    promise = {"text": "我们会告诉您因您的意见而改变了什么" * 3}
    charter = made(title="共同合作约章", language="zh", values=[{"name": "倾听", "commitments": [promise]}] * 3)

    assert poster(charter, "leaflet", "a4").fit["text"] > 12
    assert len(reader(poster(charter)).pages) == 1


def test_a_cover_that_is_read_from_the_right_begins_there(tmp_path: Path) -> None:
    outside, boxes = words(poster(made(**URDU), "leaflet"), tmp_path)[0]
    on_cover = [box for box in boxes if box.right < outside.right / 3]
    lines: dict[float, float] = {}
    for box in on_cover:
        line = next((top for top in lines if abs(top - box.top) < 8), box.top)
        lines[line] = max(lines.get(line, 0), box.right)

    assert len(lines) > 3
    assert max(lines.values()) - min(lines.values()) < 6


@pytest.mark.parametrize(("language", "said"), [("zh", "电话："), ("ur", "فون:"), ("en", "Phone:"), ("ja", "Phone:")])
def test_on_paper_a_label_stands_before_what_it_is_for(language: str, said: str) -> None:
    contact = {"for": "general", "phone": "01632 960 321"}
    page = made(title="一", language=language, agreements=["一", "二"], contacts=[contact])

    assert letters(said.rstrip(":")) in letters(text(report(page)))
