"""Every character of a text back at its place in the file, in every style of YAML."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.problem import Span
from charterc.source.nodes import Scalar
from charterc.source.parse import parse
from charterc.source.places import Places


def node_of(tree: Any) -> Scalar:
    """The text under the only key."""
    (node,) = tree.values()
    assert isinstance(node, Scalar)
    return node


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


@pytest.mark.parametrize(
    ("escape", "letter"),
    [("\\P", "\u2029"), ("\\L", "\u2028"), ("\\N", "\x85"), ("\\n", "\n"), ("\\t", "\t"), ("\\ ", " "), ("\\x20", " ")],
)
def test_an_escape_of_white_space_moves_what_follows_it(escape: str, letter: str) -> None:
    line = f'a: "one{escape}two"'
    node = Scalar.make(f"one{letter}two", Span(1, 4, 1, len(line) + 1), '"')

    assert Places(node, [line]).span(4, 7) == Span(1, line.index("two") + 1, 1, len(line))


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
