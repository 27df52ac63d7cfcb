"""What a page says of itself at its top, and marks that would look like faults."""

from __future__ import annotations

import re
from typing import Any

import pytest

from charterc.formats.html.page import render_fragment, render_html
from charterc.formats.html.wheel import wheel
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page


def page(**more: Any) -> str:
    values = [{"name": "Listen", "commitments": ["We will listen"]}, {"name": "Be open"}]
    return render_html(build_page(Charter.model_validate({"title": "Our charter", "values": values, **more}), "town"))


def test_a_superseded_charter_says_so_above_its_title() -> None:
    html = page(status="superseded", **{"replaced-by": "The new charter"})

    assert "<b>Superseded</b> · " in html
    assert html.index('class="ribbon"') < html.index("<b>Superseded</b>") < html.index("The new charter")
    assert html.index("The new charter") < html.index("<h1")
    assert 'class="ribbon"' not in page()


def test_the_day_of_a_version_is_told_from_the_day_of_the_agreement() -> None:
    html = page(
        agreed="2025-06-10", release={"version": "2", "date": "2025-05-20", "fingerprint": "sha256:" + "0" * 64}
    )

    top = html[html.index('<p class="standing">') : html.index("</p>", html.index('<p class="standing">'))]
    assert [words in top for words in ("Version: 2", "Released: ", "Agreed: ")] == [True] * 3


@pytest.mark.parametrize(("updated", "told"), [("2025-05-20", False), ("2025-05-19", True)])
def test_the_day_of_a_version_is_told_once(updated: str, *, told: bool) -> None:
    html = page(updated=updated, release={"version": "2", "date": "2025-05-20", "fingerprint": "sha256:" + "0" * 64})
    top = html[html.index('<p class="standing">') : html.index("</p>", html.index('<p class="standing">'))]

    assert ("Updated: " in top) == told
    assert "Released: " in top


@pytest.mark.parametrize("sign", "|/")
def test_no_line_of_names_begins_with_a_stroke(sign: str) -> None:
    html = page(strapline=f"Children {sign} Families {sign} Health & Care")

    first, second = (f'<span class="one">{word} {sign}</span>' for word in ("Children", "Families"))
    assert f"{first} {second} Health &amp; Care</p>" in html
    assert f"On its own{sign}</p>" in page(strapline=f"On its own{sign}")


@pytest.mark.parametrize("sign", "·•")
def test_no_line_of_names_ends_in_a_point_between_two(sign: str) -> None:
    html = page(strapline=f"Children {sign} Families {sign} Health & Care")

    second, third = (f'<span class="one">{sign} {word}</span>' for word in ("Families", "Health"))
    assert f"Children {second} {third} &amp; Care</p>" in html
    assert f"On its own {sign}</p>" in page(strapline=f"On its own {sign}")


@pytest.mark.parametrize(
    "words", ["non-verbal", "“non-verbal”,", "Sub-Group", "Stoke-on-Trent", "parents /", "co-producing"]
)
def test_running_text_does_not_break_within_a_short_word_of_two_parts_or_before_a_stroke(words: str) -> None:
    assert f'listen to <span class="one">{words}</span> voices' in page(purpose=f"We listen to {words} voices.")


@pytest.mark.parametrize("words", ["socioeconomic-demographic", "and/or", "https://a.example/b-c", "a-b-c-d"])
def test_longer_words_may_break_as_browsers_do(words: str) -> None:
    assert (
        'class="one"'
        not in page(title="T", purpose=f"We listen to {words} voices.").split("<main")[1].split("voices")[0]
    )


def test_without_words_for_a_hub_the_drops_meet_in_the_middle() -> None:
    words = [{"name": name, "commitments": ["A"]} for name in "ABCD"]
    silent = page(values={"heading": "What we are committed to", "items": words})
    worded = page(values={"heading": "Us", "items": words})

    assert ['class="hub"' in html for html in (worded, silent)] == [True, False]


def test_entries_with_numbers_of_their_own_have_no_dots() -> None:
    clauses = [{"text": "We will meet", "items": [{"number": "1.1", "text": "Every term"}]}]
    html = page(agreements=clauses)

    assert '<ul class="clauses">' in html


def test_titles_above_clauses_are_bold_and_nobody_counts_them_as_promises() -> None:
    clauses = [{"number": "2", "text": "What we will do", "items": [{"number": "2.1", "text": "Meet every term"}]}]
    whole = [{"text": "We will do this:", "items": ["Meet every term"]}, "We will tell you"]
    titled, plain = page(agreements=clauses), page(agreements=whole)

    assert ("<b>What we will do</b>" in titled, ">Read our promises<" in titled) == (True, True)
    assert ("<b>We will do this" in plain, ">Read our 3 promises<" in plain) == (False, True)


def test_hyphenated_words_of_a_title_stay_whole_where_it_is_cited() -> None:
    html = page(title="CO-PRODUCTION CHARTER")

    cited = html[html.index('id="cite"') :]
    assert '<span class="one">CO-PRODUCTION</span>' in cited


def bare(**more: Any) -> Page:
    """A charter that has no values unless they are given."""
    return build_page(Charter.model_validate({"title": "Our charter", **more}), "town")


def test_a_charter_without_a_wheel_shows_its_motif_beside_the_title() -> None:
    agreements = ["We will listen", "We will answer", "We will come back"]
    charter = bare(agreements=agreements)
    told = render_html(charter)

    drawing = told[told.index('<svg class="motif"') : told.index("</svg>")]
    assert 'aria-hidden="true"' in drawing
    assert drawing.count("<path") == len(agreements)
    assert 'class="motif"' not in render_html(bare(values=["Listen", "Answer"]))
    assert 'class="motif"' not in render_fragment(charter)


@pytest.mark.parametrize("count", [2, 3, 4])
def test_few_drops_beside_the_title_are_seen_whole(count: int) -> None:
    told = render_html(bare(agreements=[f"We will listen to number {number}" for number in range(count)]))
    found = re.search(r'<svg class="motif" viewBox="([^"]*)"', told)
    drawn = wheel(["–"] * count)
    assert found is not None
    assert drawn is not None

    left, top, wide, high = map(float, found[1].split())
    inner_left, inner_top, inner_wide, inner_high = map(float, drawn.box.split())
    assert (left, top) < (inner_left, inner_top)
    assert left + wide > inner_left + inner_wide
    assert top + high > inner_top + inner_high


@pytest.mark.parametrize(
    ("title", "times"), [("Memorandum of Understanding", 1), ("The charter of Kent and Medway", 0)]
)
def test_the_area_stands_above_a_title_that_does_not_name_it(title: str, times: int) -> None:
    told = render_html(bare(title=title, area="Kent", agreements=["We will listen"]))

    assert told.count('<p class="where">Kent</p>') == times


def test_names_that_the_wheel_has_no_room_for_stand_before_the_first_promise() -> None:
    names = [f"Making practice number {n} the common practice" for n in range(16)]
    told = render_html(bare(values=[{"name": name, "commitments": ["We will listen"]} for name in names]))
    few = render_html(bare(values=[{"name": name, "commitments": ["We will listen"]} for name in ("Listen", "Ask")]))

    assert 'class="wheel"' not in told
    assert told.count('<a class="pill') == len(names)
    assert told.index('<a class="pill') < told.index("We will listen")
    assert '<a class="pill' not in few[few.index("</svg>") :]


@pytest.mark.parametrize(("letters", "is_smaller"), [(40, False), (41, True)])
def test_a_title_of_more_than_forty_letters_is_smaller_beside_the_wheel(letters: int, *, is_smaller: bool) -> None:
    assert ("with-wheel h1{" in page(title="A" * letters)) == is_smaller


@pytest.mark.parametrize(("letters", "times"), [(30, 1), (31, 0)])
def test_the_domain_of_an_address_stays_whole_where_a_line_has_room_for_it(letters: int, times: int) -> None:
    domain = f"{'a' * (letters - 7)}.org.uk"

    html = page(contacts=[{"for": "general", "email": f"head@{domain}"}])

    assert html.count(f"head@<wbr><span>{domain}</span>") == times
