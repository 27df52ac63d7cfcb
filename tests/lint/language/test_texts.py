"""Every text of a charter once, what it is, and searching in the English ones."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from charterc.model.roles import Role
from tests.lint.linting import texts

CHARTERS = sorted((Path(__file__).parents[3] / "charters").glob("*.yaml"))


def test_what_stands_where() -> None:
    found = texts(
        "title: Our charter\n"
        "commitments:\n  listen: We will listen\n"
        "values:\n  - name: Be open\n    commitments: [listen, We will share]\n    indicators: [People come]\n"
        "measures:\n  - what: Train\n    how:\n      - Through:\n          - talks\n"
        "contacts:\n  - email: a@b.gov.uk\n    links: [Our page]\n"
        "glossary:\n  terms:\n    SEND: Needs\n"
    )

    assert [(text.role, text.where, text.value) for text in found.all] == [
        ("title", "Title", "Our charter"),
        ("commitment", "Commitments, promise 1.1", "We will listen"),
        ("name", "Be open", "Be open"),
        ("commitment", "Be open, promise 1.2", "We will share"),
        ("indicator", "Be open, sign 1", "People come"),
        ("measure", "Measures, measure 1", "Train"),
        ("way", "Train, way 1", "Through:"),
        ("way", "Train, way 1, way 1", "talks"),
        ("email", "Contacts, contact 1", "a@b.gov.uk"),
        ("link-text", "Contacts", "Our page"),
        ("term", "Glossary", "SEND"),
        ("meaning", "SEND", "Needs"),
    ]


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_no_text_of_a_charter_is_met_twice(path: Path) -> None:
    places = [text.passage.span for text in texts(path.read_text(encoding="utf-8")).all]

    assert len(places) == len(set(places))


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_every_word_of_a_charter_is_found_at_its_place(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = source.split("\n")
    for text in texts(source).all:
        at = 0
        for word in text.value.split():
            at = text.value.index(word, at)
            span = text.span(at, at + len(word))
            written = lines[span.line - 1][span.column - 1 : span.end_column - 1]
            assert written in {word, word.replace("'", "''"), word.removesuffix(":")}, (text.where, word)
            at += len(word)


def test_words_in_other_languages_are_not_searched() -> None:
    found = texts("title: T\nlanguage: cy\naim: ysgol\nagreements:\n  - text: We will listen\n    language: en\n")

    assert [text.value for text in found.english] == ["We will listen"]
    assert [hit.written for hit in found.find("listen")] == ["listen"]


@pytest.mark.parametrize(
    ("phrase", "places"),
    [("plan", ["Plan", "plan"]), ("co-plan", ["co-plan"]), ("the plan", ["the plan"]), ("lan", [])],
)
def test_a_phrase_is_found_as_whole_words(phrase: str, places: list[str]) -> None:
    found = texts("title: Plan\naim: We co-plan; the plan is a plan-book of planners\n")

    assert [hit.written for hit in found.find(phrase)] == places


def test_a_search_stops_at_the_end_of_a_text() -> None:
    found = texts("title: One\naim: two\n")

    assert not list(found.find("one two"))
    assert [(hit.text.value, hit.start) for hit, _ in found.search(re.compile("o"))] == [("two", 2)]
    assert [hit.written for hit, _ in found.search_folded(re.compile("o"))] == ["O", "o"]


def test_a_stretch_is_widened_to_whole_words() -> None:
    found = texts("title: T\naim: a co-op's end\n")
    at = found.folded.index("op")

    assert found.widened(at, at + 1).written == "co-op's"


def test_a_text_is_found_by_its_node() -> None:
    found = texts("title: T\naim: Listen\n")
    (text,) = found.with_roles({Role.PROSE})

    assert found.at(text.passage.node) is text
