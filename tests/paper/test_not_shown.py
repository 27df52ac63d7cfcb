"""A poster that does not show all of its charter says so at its foot, and whom to ask for the rest."""

from __future__ import annotations

from typing import Any

import pytest

from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from tests.page.test_adopted import page as page_of
from tests.paper.sheets import letters, made, poster, poster_of, reader, text
from tests.support import Project

LONG: dict[str, Any] = {
    key: {"heading": f"A heading of some length that stands above {key}", "text": "Some words."}
    for key in ("background", "purpose", "introduction", "vision")
}
BACKGROUND = {"heading": "How it came about:", "text": "We met in June."}


def said(paper: str = "a3", **fields: Any) -> str:
    return letters(text(poster(made(rights=["be heard"], **fields), paper=paper)))


def test_what_is_not_on_the_sheet_is_named_at_its_foot() -> None:
    assert letters("Also in the whole charter: “How it came about”.") in said(background=BACKGROUND)


@pytest.mark.parametrize("paper", ["a3", "a5"])
def test_what_a_charter_does_not_promise_goes_with_it(paper: str) -> None:
    words = said(paper, disclaimer={"heading": "Legal status", "text": "This is no contract."})

    assert letters("Legal status: This is no contract.") in words
    assert letters("Also in") not in words


def test_a_long_disclaimer_is_named_as_what_is_not_on_the_sheet() -> None:
    words = said(disclaimer={"heading": "Legal status", "text": "This is no contract. " * 20})

    assert letters("Also in the whole charter: “Legal status”.") in words


def test_a_sheet_that_shows_everything_has_no_such_line() -> None:
    assert letters("Also in") not in said()


def test_all_names_stand_there_on_two_lines_if_they_need_them() -> None:
    words = said(**LONG)

    assert [key for key in LONG if letters(f"some length that stands above {key}") not in words] == []
    assert letters("other parts") not in words


def test_of_names_that_have_no_room_in_two_lines_it_is_said_that_there_are_more() -> None:
    words = said("a5", **LONG)

    assert letters("Also in the whole charter: “A heading of some length") in words
    assert letters("” and other parts.") in words


def test_the_last_of_the_names_is_joined_by_a_word() -> None:
    parts: dict[str, Any] = {
        key: {"heading": f"Our {key}", "text": "Some words."} for key in ("vision", "purpose", "background")
    }

    assert letters("“Our vision”, “Our purpose” and “Our background”.") in said(**parts)


def test_a_name_in_capitals_is_quoted_without_them_but_for_acronyms() -> None:
    background = {"heading": "HOW SEND CHANGED", "text": "The SEND forum met in June."}

    assert letters("“How SEND changed”.") in said(background=background)


def test_a_name_with_quotation_marks_is_not_quoted_again() -> None:
    assert letters("Also in the whole charter: What “with” means.") in said(
        background={"heading": "What “with” means", "text": "We met."}
    )


def test_a_heading_that_asks_is_not_closed_twice() -> None:
    assert letters("Also in the whole charter: “How did it come about?”") in said(
        background={"heading": "How did it come about?", "text": "We met."}
    )
    assert "?”." not in said(background={"heading": "How did it come about?", "text": "We met."})


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"contacts": [{"email": "a@b.uk"}]}, "Ask us (a@b.uk) for the whole charter"),
        ({"contacts": [{"phone": "0161 496 0000"}]}, "Ask us (0161 496 0000) for the whole charter"),
        ({"contacts": [{"links": ["@us", "us.example.org"]}]}, "Ask us (us.example.org) for the whole charter"),
        ({"contacts": [{"text": "Come to the library."}]}, "Ask us for the whole charter"),
        ({"source": {"document": "A charter", "publisher": "Town Council"}}, "Ask Town Council for the whole charter"),
    ],
)
def test_it_says_whom_to_ask_for_the_rest(fields: dict[str, Any], words: str) -> None:
    assert letters(f"{words}, which also has “How it came about”.") in said(background=BACKGROUND, **fields)


def test_a_sheet_with_an_address_need_not_say_whom_to_ask() -> None:
    words = said(background=BACKGROUND, contacts=[{"email": "a@b.uk"}], url="https://www.example.org/us")

    assert letters("Ask us") not in words


def test_on_several_sides_the_last_says_it() -> None:
    *others, last = (letters(found.extract_text()) for found in reader(poster_of("north-northants")).pages)

    assert letters("which also has “Aim”") in last
    assert not any(letters("which also has") in side for side in others)


def test_what_an_adopter_left_out_is_not_missed(project: Project) -> None:
    printed = print_sheet(page_of(project, "left-out: {listen: We are small.}\n"), Sheet("poster/charter.typ", "a3"))

    assert any(one["part"].startswith("own-") for one in printed.fit["left-out"])
    assert "left out" not in text(printed)


def test_a_card_with_no_room_behind_for_what_its_values_say_names_it() -> None:
    aims = [{"name": f"Be {name}", "goals": ["Answer letters"] * 60} for name in ("kind", "fair")]
    words = said("a5", values=aims, poster=["values"])

    assert letters("Also in the whole charter: “Goals”") in words
