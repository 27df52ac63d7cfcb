"""Every text once, and every character back at its place in the file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.lint.language.marks import BREAK, MASK, masked
from charterc.lint.language.sentences import sentences
from charterc.lint.language.texts import Texts, texts
from charterc.lint.rule import Context
from charterc.reading.validate import load
from charterc.source.nodes import Scalar
from charterc.source.parse import parse
from charterc.source.places import Places

CHARTERS = sorted((Path(__file__).parents[2] / "charters").glob("*.yaml"))


def context(text: str) -> Context:
    tree, _ = parse(text, "town.yaml")
    charter, problems = load(tree, "town.yaml", text)
    assert charter is not None, problems
    return Context(charter, tree, text, "town.yaml", dt.date(2026, 7, 1), {})


def node_of(tree: Any) -> Scalar:
    """The text under the only key."""
    (node,) = tree.values()
    assert isinstance(node, Scalar)
    return node


def test_what_stands_where() -> None:
    found = texts(
        context(
            "title: Our charter\n"
            "commitments:\n  listen: We will listen\n"
            "values:\n  - name: Be open\n    commitments: [listen, We will share]\n    indicators: [People come]\n"
            "measures:\n  - what: Train\n    how:\n      - Through:\n          - talks\n"
            "contacts:\n  - email: a@b.gov.uk\n    links: [Our page]\n"
            "glossary:\n  terms:\n    SEND: Needs\n"
        )
    )

    assert [(text.role, text.where, text.value) for text in found.all] == [
        ("title", "Title", "Our charter"),
        ("commitment", "Commitments, promise 1", "We will listen"),
        ("name", "Be open", "Be open"),
        ("commitment", "Be open, promise 2", "We will share"),
        ("indicator", "Be open, sign 1", "People come"),
        ("measure", "Measures, measure 1", "Train"),
        ("way", "Train, way 1", "Through:"),
        ("way", "Train, way 1, way 1", "talks"),
        ("email", "Contacts, contact 1", "a@b.gov.uk"),
        ("link-text", "Contacts", "Our page"),
        ("term", "Glossary", "SEND"),
        ("meaning", "SEND", "Needs"),
    ]


def test_an_id_belongs_to_its_text() -> None:
    found = texts(context("title: T\ncommitments:\n  listen: We will listen\n"))

    assert [text.id for text in found.all] == [None, "listen"]


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_no_text_of_a_charter_is_met_twice(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    nodes = [id(text.node) for text in Texts(context(source)).all]

    assert len(nodes) == len(set(nodes))


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
def test_every_word_of_a_charter_is_found_at_its_place(path: Path) -> None:
    source = path.read_text(encoding="utf-8")
    lines = source.split("\n")
    for text in Texts(context(source)).all:
        at = 0
        for word in text.value.split():
            at = text.value.index(word, at)
            span = text.span(at, at + len(word))
            written = lines[span.line - 1][span.column - 1 : span.end_column - 1]
            assert written in {word, word.replace("'", "''"), word.removesuffix(":")}, (text.where, word)
            at += len(word)


@pytest.mark.parametrize(
    ("yaml", "word", "place"),
    [
        ("a: plain text here", "here", (1, 15)),
        ("a: 'It''s ours'", "s ours", (1, 9)),
        ('a: "caf\\u00e9 \\"x\\" y"', "y", (1, 21)),
        ('a: "one\\x20two\\u0020three"', "three", (1, 21)),
        ("a: |\n  one\n    two  three\n\n  four", "three", (3, 10)),
        ("a: >-\n  one\n  two\n\n  three", "three", (5, 3)),
        ("a: one\n  two", "two", (2, 3)),
        ("a: 'one\n\n  two'", "two", (3, 3)),
        ('a: "one \\\n  two"', "two", (2, 3)),
    ],
)
def test_places_in_every_style(yaml: str, word: str, place: tuple[int, int]) -> None:
    tree, _ = parse(yaml, "x")
    node = node_of(tree)
    start = node.index(word)

    assert Places(node, yaml.split("\n")).span(start, start + len(word))[:2] == place


WORDS = st.text(st.sampled_from("ab '\"\\é:#-,.\u00a0漢"), min_size=1, max_size=40)


@given(WORDS, st.sampled_from("'\""))
def test_any_quoted_text_finds_its_characters(words: str, quote: str) -> None:
    inside = words.replace("'", "''") if quote == "'" else words.replace("\\", "\\\\").replace('"', '\\"')
    source = f"a: {quote}{inside}{quote}"
    tree, problems = parse(source, "x")
    assert not problems
    node = node_of(tree)
    for offset, letter in enumerate(node):
        if not letter.isspace():
            span = Places(node, source.split("\n")).span(offset, offset + 1)
            assert source[span.column - 1 : span.end_column - 1] in {letter, letter * 2, f"\\{letter}"}


LINES = st.lists(st.text(st.sampled_from("ab é,\u00a0漢"), min_size=1, max_size=12), min_size=1, max_size=6)


@given(LINES, st.sampled_from(["|", ">", ">-", ""]))
def test_any_text_in_a_block_finds_its_characters(written: list[str], style: str) -> None:
    source = f"a: {style}\n" + "".join(f"  z{line}\n" for line in written) + "# a note\n"
    tree, problems = parse(source, "x")
    assert not problems
    node, lines = node_of(tree), source.split("\n")
    for offset, letter in enumerate(node):
        if letter not in " \n":
            span = Places(node, lines).span(offset, offset + 1)
            assert lines[span.line - 1][span.column - 1 : span.end_column - 1] == letter
            assert letter != "z" or span.column == len("  z")  # each line starts with one


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("See [our page](https://x.org) now", "See ·our page················ now"),
        ("Doing **with**, not _to_", "Doing ··with··, not ·to·"),
        ("write a@b.gov.uk, or see www.x.org/a.", "write ··········, or see ············"),
        ("@SMBC_SEND and sensupport.uk", "·········· and ·············"),
        ("snake_case stays", "snake_case stays"),
        ("[a (b)](https://x.org/c(d))", "·a (b)·····················"),
    ],
)
def test_marks_and_addresses_are_no_prose(text: str, shown: str) -> None:
    assert masked(text).replace(MASK, "·") == shown


@given(st.text(st.sampled_from("ab [](*_@.ukhtps:/\\\n-1)"), max_size=60))
def test_masking_keeps_every_character_in_its_place(text: str) -> None:
    hidden = masked(text)

    assert len(hidden) == len(text)
    assert all(new in {old, MASK, BREAK} for old, new in zip(text, hidden, strict=True))


@pytest.mark.parametrize(
    ("prose", "said"),
    [
        ("We listen. We act!", ["We listen.", "We act!"]),
        ("We meet at St. Mary's, e.g. on Mondays. Come!", ["We meet at St. Mary's, e.g. on Mondays.", "Come!"]),
        ("It costs 1.50. Pay here", ["It costs 1.50.", "Pay here"]),
        ("One\n\ntwo", ["One", "two"]),
        ("“We listen.” They left", ["“We listen.”", "They left"]),
        ("", []),
    ],
)
def test_sentences(prose: str, said: list[str]) -> None:
    assert [prose[start:end] for start, end in sentences(prose)] == said


def test_words_in_other_languages_are_not_searched() -> None:
    found = texts(
        context("title: T\nlanguage: cy\naim: ysgol\nagreements:\n  - text: We will listen\n    language: en\n")
    )

    assert [text.value for text in found.english] == ["We will listen"]
    assert [hit.words for hit in found.find("listen")] == ["listen"]
    assert not list(found.find("list"))
