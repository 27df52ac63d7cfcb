"""Marks of Markdown or HTML that are not read."""

from __future__ import annotations

import textwrap

import pytest

from tests.lint.linting import problems, words


@pytest.mark.parametrize(
    ("text", "pointed"),
    [
        ("We listen.\n\n## What we hope\n\nA year.", "## What we hope"),
        ("##What we hope", "##What we hope"),
        ("Our hope\n========", "Our hope ========"),
        ("Our hope\n---", "Our hope ---"),
        ("One\n\n***\n\nTwo", "***"),
        ("| When | What |\n| --- | --- |\n| May | Meet |", "| When | What | | --- | --- | | May | Meet |"),
        ("When | What\n--- | ---\nMay | Meet", "When | What --- | ---"),
        ("- [ ] ask early", "- [ ]"),
        ("We listen.[^1]", "[^1]"),
        ("We ~~may~~ will", "~~may~~"),
        ("Our <b>aim", "<b>"),
        ("One<br/>two", "<br/>"),
        ("Our <!-- ask Jo --> aim", "<!--"),
        ("Our aim {#our-aim}", "{#our-aim}"),
        ("See [[Our aim]]", "[[Our aim]]"),
        ("See [our aim] (https://a.gov.uk/a)", "[our aim] (https://a.gov.uk/a)"),
        ("We listen.\\nWe act", "\\n"),
        ("Health &amp; care", "&amp;"),
        ("We are *kind** to all", "*kind**"),
        ("**Ring us: now", "**"),
    ],
)
def test_a_mark_is_pointed_at(text: str, pointed: str) -> None:
    block = textwrap.indent(text, "  ")

    assert words("unread-markdown", f"aim: |\n{block}\n") == [pointed]


@pytest.mark.parametrize("name", ["**Listen** first", "See [us](https://town.uk)"])
def test_marks_in_a_name_are_told(name: str) -> None:
    assert len(problems("unread-markdown", f'values:\n  - name: "{name}"\n')) == 1


@pytest.mark.parametrize(
    "text",
    [
        *(
            "We **will** *listen*",
            "Our #1 aim",
            "# 1",
            "A & B",
            "1 < 2 and 3 > 2",
            "a | b",
            "<insert name>",
            "R&D; more",
        ),
        *("~ 5 people", "We – and you – act", "- one\n- two", "> We were heard", "[us](https://town.uk)", "a -- b"),
    ],
)
def test_what_is_read_or_is_words_is_left_alone(text: str) -> None:
    block = textwrap.indent(text, "  ")

    assert problems("unread-markdown", f"aim: |\n{block}\n") == []


@pytest.mark.parametrize(
    "name",
    [
        *("amp", "nbsp", "lt", "gt", "quot", "apos", "pound", "euro", "copy", "reg", "trade", "deg", "middot", "times"),
        *(
            "szlig",
            "frac12",
            "frac14",
            "frac34",
            "lsquo",
            "rsquo",
            "ldquo",
            "rdquo",
            "ndash",
            "mdash",
            "hellip",
            "bull",
        ),
        *(
            "laquo",
            "raquo",
            "shy",
            "eacute",
            "Egrave",
            "uuml",
            "ocirc",
            "ntilde",
            "ccedil",
            "oslash",
            "aring",
            "scaron",
        ),
        *("#39", "#8217", "#x27", "#XA0", "#x1f4a1"),
    ],
)
def test_every_entity_is_found(name: str) -> None:
    assert words("unread-markdown", f"aim: |\n  A &{name}; b\n") == [f"&{name};"]


@pytest.mark.parametrize("said", ["R&D; all", "a & b; c", "&#1;", "&#x1;", "&;", "&amp", "&frac56;"])
def test_what_only_looks_like_an_entity_is_left_alone(said: str) -> None:
    assert words("unread-markdown", f"aim: |\n  A {said} b\n") == []
