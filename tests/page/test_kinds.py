"""What a charter calls the list at its heart, wherever the tool counts its items or names one."""

from __future__ import annotations

import pytest

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.kinds import called


@pytest.mark.parametrize(
    ("key", "heading", "kind"),
    [
        ("values", "", "values"),
        ("values", "What matters to us", "values"),
        ("values", "Our principles", "principles"),
        ("values", "The four CORNERSTONES of co-production", "cornerstones"),
        ("values", "Our principles and values", "values"),
        ("principles", "Our values", "values"),
        ("pledges", "How we live our values every day", "pledges"),
        ("values", "Ein hegwyddorion", "values"),
    ],
)
def test_a_charters_own_word_stands_before_that_of_its_key(key: str, heading: str, kind: str) -> None:
    assert called(key, heading) == kind


def test_a_card_is_called_by_the_word_in_the_heading() -> None:
    items = [{"name": "Listen", "commitments": ["We listen"]}, {"name": "Be open", "commitments": ["We say so"]}]
    charter = Charter.model_validate({"title": "Ours", "values": {"heading": "Our principles", "items": items}})

    html = render_html(build_page(charter, "town"))

    assert ">Print this principle<" in html
    assert ">Print this value<" not in html
