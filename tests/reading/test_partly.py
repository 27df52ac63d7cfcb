"""What can be read of a charter in which something is wrong: all but the smallest piece around each mistake."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.model.charter import Charter
from charterc.model.statements import Statement
from charterc.reading.validate import load, load_partly
from charterc.source.parse import parse


def partly(text: str) -> Charter:
    charter = load_partly(parse(text, "town.yaml")[0])
    assert charter is not None
    return charter


def said(statements: Any) -> list[str]:
    return [statement.text if isinstance(statement, Statement) else statement for statement in statements]


def test_what_is_sound_is_read_whole() -> None:
    tree = parse("title: T\nvalues:\n  - name: Open\n    commitments: [We share]\n", "town.yaml")[0]

    assert load_partly(tree) == load(tree, "town.yaml", "")[0]


def test_a_key_that_is_wrong_is_left_out_alone() -> None:
    charter = partly("title: T\nagreed: soon\ntitel: T\naim: To listen\n")

    assert (charter.title, charter.agreed, charter.aim and charter.aim.text) == ("T", None, "To listen")


def test_a_charter_without_a_title_is_read_all_the_same() -> None:
    charter = partly("titel: T\naim: To listen\n")

    assert charter.aim is not None
    assert charter.aim.text == "To listen"


def test_an_item_that_is_wrong_leaves_the_others_in_their_list() -> None:
    charter = partly("title: T\nagreements:\n  - We listen\n  - [We, share]\n  - {note: Words}\n  - We answer\n")

    assert charter.agreements is not None
    assert said(charter.agreements.items) == ["We listen", "We answer"]


def test_an_item_that_is_wrong_leaves_the_others_in_a_list_of_ids() -> None:
    charter = partly("title: T\ncommitments:\n  listen: We listen\n  kind: {note: Words}\n  answer: We answer\n")

    assert said(charter.commitments) == ["We listen", "We answer"]


def test_an_id_that_is_wrong_leaves_its_words() -> None:
    charter = partly("title: T\ncommitments:\n  listen: We listen\n  Be Kind: We are\n")

    assert [(one.id, one.text) for one in charter.commitments] == [("listen", "We listen"), (None, "We are")]


def test_a_value_without_a_name_leaves_the_others() -> None:
    charter = partly("title: T\nvalues:\n  - nam: Open\n  - name: Kind\n    commitments: [We are, '', be-fair]\n")

    assert charter.values is not None
    assert [(item.name, said(item.commitments)) for item in charter.values.items] == [("Kind", ["We are", "be-fair"])]


def test_a_section_that_is_wrong_leaves_the_others() -> None:
    charter = partly("title: T\nsections:\n  Not an id: Words\n  more: Words\n  least: {text: [a]}\n")

    assert {name: section.text for name, section in charter.sections.items()} == {"more": "Words", "least": None}


def test_a_term_without_a_meaning_leaves_the_others() -> None:
    charter = partly("title: T\nglossary:\n  terms:\n    SEND: [a]\n    ICB: Integrated care board\n")

    assert charter.glossary is not None
    assert charter.glossary.terms == {"ICB": "Integrated care board"}


def test_a_chapter_without_parts_leaves_the_rest_of_the_page() -> None:
    charter = partly("title: T\npage: [aim, {heading: The rest, parts: []}]\naim: To listen\n")

    assert charter.page == ("aim",)


def test_what_is_left_keeps_its_place_in_the_file() -> None:
    charter = partly("title: T\nagreements:\n  - [We, share]\n  - We answer\n")

    assert charter.agreements is not None
    assert charter.agreements.items[0].span[:2] == (4, 5)


@pytest.mark.parametrize("text", ["- a\n- b\n", "words\n"])
def test_nothing_is_read_of_what_is_no_charter(text: str) -> None:
    assert load_partly(parse(text, "town.yaml")[0]) is None


def test_mistakes_at_every_level_of_a_deep_file_are_read_in_no_time() -> None:
    levels = 28
    text = "title: T\nagreements:\n" + "".join(
        f"{'  ' * (2 * level + 1)}- []\n{'  ' * (2 * level + 1)}- text: Level {level}\n{'  ' * (2 * level + 2)}items:\n"
        for level in range(levels)
    )
    text += f"{'  ' * (2 * levels + 1)}- Last\n"

    charter = partly(text)

    assert charter.agreements is not None
    assert said(charter.agreements.items) == ["Level 0"]


WORDS = st.sampled_from(["We listen", "be-kind", "2026-01-31", "", "[a, b]", "{a: b}", "yes"])
KEYS = st.sampled_from(["title", "aim", "agreements", "values", "outcomes", "measures", "agreed", "glossary", "odd"])
LINES = st.lists(st.tuples(KEYS, WORDS), max_size=6, unique_by=lambda pair: pair[0])


@given(LINES)
@settings(max_examples=200)
def test_something_is_read_of_every_mapping_and_all_of_a_sound_one(lines: list[tuple[str, str]]) -> None:
    text = "".join(f"{key}: {words}\n" for key, words in lines) or "{}\n"
    tree = parse(text, "town.yaml")[0]
    charter, _ = load(tree, "town.yaml", text)

    assert load_partly(tree) is not None
    if charter is not None:
        assert load_partly(tree) == charter
