"""Pictures that are not here: where a reader is told of one, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.formats.html.page import render_html
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.page.view import Page
from tests.printed import exact_words_of_html

LOGOS = {"lost": "Two logos stood here."}
HANDS = (
    "Hands of many people. They are stacked in a circle, old ones and young ones, as before a match. Above is the sky."
)


def page(**fields: Any) -> Page:
    return build_page(Charter.model_validate({"title": "Our charter", "aim": "We act.", **fields}), "town")


def told(**fields: Any) -> tuple[str, str]:
    """What the page says before the facts about the charter, and what it says there of pictures that are not here."""
    before, _, about = render_html(page(**fields)).partition('<footer class="about">')
    told = exact_words_of_html(about).partition("Pictures of the original that are not here")[2]
    return exact_words_of_html(before), told.partition("How to cite")[0].strip()


@pytest.mark.parametrize(
    ("fields", "at_end"),
    [
        # All that stood below the name of a value
        ({"values": [{"name": "Listen", "picture": LOGOS}, {"name": "Ask", "text": "So."}]}, False),
        # All that stood below a heading, which goes with it; beside other words; without a heading; among those who made
        # the charter
        ({"sections": {"ours": {"heading": "We like:", "picture": LOGOS}}}, True),
        ({"sections": {"ours": {"heading": "We like:", "text": "This.", "picture": LOGOS}}}, True),
        ({"values": [{"name": "Listen", "text": "So.", "picture": LOGOS}]}, True),
        ({"closing": {"picture": LOGOS}}, True),
        ({"partners": {"heading": "Made by", "picture": LOGOS}}, True),
        ({"partners": [{"name": "Town Council", "logo": LOGOS}]}, True),
        ({"signatories": [{"name": "A. Green", "signature": LOGOS}]}, True),
    ],
)
def test_a_note_stands_in_its_place_where_the_picture_was_all_there_was(
    fields: dict[str, Any], *, at_end: bool
) -> None:
    before, about = told(**fields)

    assert ("Picture not included: Two logos stood here." in before) == (not at_end)
    assert ("Two logos stood here." in about) == at_end
    assert before.count("Two logos") + about.count("Two logos") == 1


@pytest.mark.parametrize("key", ["partners", "vision"])
def test_no_heading_stands_above_nothing(key: str) -> None:
    before, about = told(**{key: {"heading": "Made by", "picture": LOGOS}})

    assert "Made by" not in before
    assert about == "Made by: Two logos stood here."


def test_logos_under_a_heading_that_the_partners_have_are_told_once() -> None:
    logos = {"heading": "Made by", "picture": LOGOS}
    before, about = told(partners=logos, sections={"again": logos})

    assert "Made by" not in before
    assert about == "Made by: Two logos stood here."


def test_a_chapter_of_which_nothing_stays_goes_with_its_parts() -> None:
    chapters = [{"heading": "The charter", "parts": ["aim"]}, {"heading": "Who we are", "parts": ["partners"]}]
    before, about = told(page=chapters, partners={"heading": "Made by", "picture": LOGOS})

    assert "Who we are" not in before
    assert about == "Who we are: Made by: Two logos stood here."


def test_whoever_is_named_beside_a_picture_stays_named() -> None:
    before, about = told(sections={"ours": {"groups": [{"by": "The forum", "picture": LOGOS}, {"items": ["We act"]}]}})

    assert "The forum" in before
    assert about == "Two logos stood here."


def test_words_below_a_picture_stay_in_their_place() -> None:
    before, about = told(closing={"picture": {**LOGOS, "caption": "Together"}})

    assert "Together" in before
    assert about == "Two logos stood here."


def test_a_list_of_what_is_not_here_can_do_with_the_first_sentences() -> None:
    [one] = page(closing={"text": "We will.", "picture": {"lost": HANDS}}).not_included

    assert (
        one.words == "Hands of many people. They are stacked in a circle, old ones and young ones, as before a match."
    )
    assert one.rest == "Above is the sky."
    assert HANDS in told(closing={"text": "We will.", "picture": {"lost": HANDS}})[1]


@pytest.mark.parametrize(("letters", "rest"), [(59, ""), (60, "More.")])
def test_the_first_sentences_have_sixty_letters(letters: int, rest: str) -> None:
    [one] = page(closing={"text": "So.", "picture": {"lost": "a" * letters + ". More."}}).not_included

    assert one.rest == rest


def test_a_picture_that_is_here_is_told_nowhere() -> None:
    assert page(closing="We will.").not_included == []
