"""What a page says of itself at its top, and marks that would look like faults."""

from __future__ import annotations

from typing import Any

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from tests.test_charters import charter


def page(**more: Any) -> str:
    values = [{"name": "Listen", "commitments": ["We will listen"]}, {"name": "Be open"}]
    return render_html(build_page(Charter.model_validate({"title": "Our charter", "values": values, **more}), "town"))


def test_a_superseded_charter_says_so_above_its_title() -> None:
    html = page(status="superseded", **{"replaced-by": "The new charter"})

    assert html.index('class="ribbon"') < html.index("<b>Superseded</b>") < html.index("The new charter")
    assert html.index("The new charter") < html.index("<h1")
    assert 'class="ribbon"' not in page()


def test_the_day_of_a_version_is_told_from_the_day_of_the_agreement() -> None:
    html = page(
        agreed="2025-06-10", release={"version": "2", "date": "2025-05-20", "fingerprint": "sha256:" + "0" * 64}
    )

    top = html[html.index('<p class="standing">') : html.index("</p>", html.index('<p class="standing">'))]
    assert [words in top for words in ("Version: 2", "Released: ", "Agreed: ")] == [True] * 3


def test_a_hub_without_words_has_the_colour_of_its_ground() -> None:
    assert 'class="hub silent"' in page()
    assert 'class="hub silent"' not in render_html(build_page(charter("stockport"), "stockport"))


def test_entries_with_numbers_of_their_own_have_no_dots() -> None:
    clauses = [{"text": "We will meet", "items": [{"number": "1.1", "text": "Every term"}]}]
    html = page(agreements=clauses)

    assert '<ul class="clauses">' in html


def test_hyphenated_words_of_a_title_stay_whole_where_it_is_cited() -> None:
    html = page(title="CO-PRODUCTION CHARTER")

    cited = html[html.index('id="cite"') :]
    assert '<span class="one">CO-PRODUCTION</span>' in cited
