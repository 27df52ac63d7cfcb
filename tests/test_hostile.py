"""Whatever people write prints as itself in every format, and no bytes at all bring a traceback."""

from __future__ import annotations

import io
import re
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charterc.errors import NothingToShowError
from charterc.formats.data.document import render_json
from charterc.formats.html.page import render_html
from charterc.formats.markdown.document import render_markdown
from charterc.formats.paper.sheet import Sheet
from charterc.formats.paper.typst import print_sheet
from charterc.model.charter import Charter
from charterc.page.build import build_page
from charterc.problem import Problem
from charterc.reading.validate import load
from charterc.source.decode import decode
from charterc.source.parse import parse
from tests.printed import letters, words_of_html, words_of_markdown

HOSTILE = [
    '#let x = "y"; #panic()',
    "<script>alert(1)</script><!-- --> &amp; &lt;",
    "</style></title></head>",
    "{{ 7 * 7 }} {% raw %} {# no #}",
    "$E = mc^2$ $$x$$",
    r"C:\new\table \# \$ \\ \n",
    "`code` ``more`` ~~~ ~~struck~~",
    "| a | b | --- |",
    "# not a heading",
    "1. not a list",
    "- not a list",
    "> not a quotation",
    "=== and === ---",
    "@user #12 :smile: &nbsp;",
    "/*% include 'x' % // comment",
    "<label> @reference <fit>",
    "![not a picture] [not a link] [x]: y",
    "Donau" + "dampf" * 24 + "schiff",
    "e\u0301 combining, ﬁ ligature",
    "“quotes” ‘inside’ \"both\" 'kinds'",
    "%s %d {0} ${HOME} $(id) `id`",
    "a\u00a0no-break space",
]


def charter_of(words: str) -> Charter:
    """A charter that says the same words in every kind of place."""
    section = {"heading": words, "text": words, "items": [words], "after": words}
    item = {"name": words, "text": words, "why": words, "commitments": [{"text": words}], "outcomes": ["safe"]}
    return Charter.model_validate(
        {
            "title": words,
            "strapline": words,
            "definition": section,
            "values": {"heading": words, "items": [item, {"name": words, "indicators": [words]}]},
            "outcomes": {"items": [{"id": "safe", "text": words}], "labels": {"all": words}},
            "measures": [{"what": words, "how": [words, {"text": words, "items": [words]}]}],
            "signatories": [{"name": words, "role": words, "organisation": words}],
            "contacts": [{"text": words, "name": words, "links": [{"text": words}]}],
            "glossary": {"terms": {words: words}},
            "source": {"document": words},
        }
    )


def said(words: str) -> str:
    """A promise and a longer text may be a quotation; its words are there all the same."""
    return letters(words.removeprefix("> "))


@pytest.mark.parametrize("words", HOSTILE)
def test_prints_as_itself_on_the_web_page(words: str) -> None:
    printed = words_of_html(render_html(build_page(charter_of(words), "town")))

    assert printed.count(said(words)) >= 20


@pytest.mark.parametrize("words", HOSTILE)
def test_prints_as_itself_in_markdown(words: str) -> None:
    printed = words_of_markdown(render_markdown(build_page(charter_of(words), "town")))

    assert printed.count(said(words)) >= 20


@pytest.mark.parametrize("words", HOSTILE)
def test_prints_as_itself_in_the_pdf(words: str) -> None:
    from pypdf import PdfReader

    content = print_sheet(build_page(charter_of(words), "town"), Sheet("pdf/charter.typ")).content
    printed = letters("".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages))

    # Ligatures and composed letters may come out in their other form.
    assert plain_letters(printed).count(plain_letters(said(words))) >= 15


def plain_letters(text: str) -> str:
    import unicodedata

    return unicodedata.normalize("NFKC", text)


@pytest.mark.parametrize("words", HOSTILE)
def test_no_element_of_ours_comes_from_the_words(words: str) -> None:
    page = render_html(build_page(charter_of(words), "town"))

    assert not re.search(r"<script(?! type=\"application/ld\+json\")", page)


# Random charters and random bytes


_HIDDEN = "\u2028\u2029\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_ANY_TEXT = st.characters(exclude_categories=["Cc", "Cs", "Co", "Cn"], exclude_characters=_HIDDEN)
# What the tool's own font can print; a character that no font has is refused by name, which has tests of its own.
_PRINTABLE = st.characters(codec="latin-1", exclude_categories=["Cc", "Cf"])


def charters(
    characters: st.SearchStrategy[str], languages: tuple[str, ...] = ("en-GB", "cy", "pl", "ur")
) -> st.SearchStrategy[dict[str, object]]:
    """Random charters whose words are made of `characters`."""
    text = st.text(characters, min_size=1, max_size=60).filter(lambda words: words.strip() != "")
    name = st.from_regex(r"\A[a-z]{1,8}(-[a-z]{1,5})?\Z")
    statement = st.fixed_dictionaries({"text": text}, optional={"note": text, "by": text, "number": text})
    statements = st.lists(statement, max_size=4)
    section = st.fixed_dictionaries(
        {}, optional={"heading": text, "text": text, "items": statements, "after": text, "stem": text}
    )
    item = st.fixed_dictionaries(
        {"name": text}, optional={"text": text, "why": text, "commitments": statements, "indicators": statements}
    )
    measure = st.fixed_dictionaries({"what": text}, optional={"how": statements})
    return st.fixed_dictionaries(
        {"title": text},
        optional={
            "definition": section,
            "background": section,
            "values": st.lists(item, max_size=6),
            "principles": st.lists(item, max_size=3),
            "outcomes": statements,
            "measures": st.lists(measure, max_size=3),
            "sections": st.dictionaries(name, section, max_size=2),
            "language": st.sampled_from(languages),
        },
    )


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(charters(_ANY_TEXT))
def test_any_valid_charter_builds_in_every_format_of_text(data: dict[str, object]) -> None:
    charter = Charter.model_validate(data)
    page = build_page(charter, "town")

    assert render_html(page).endswith("</html>\n")
    assert render_markdown(page).startswith("#")
    assert render_json(charter, page).startswith("{")


@settings(max_examples=6, deadline=None, suppress_health_check=list(HealthCheck))
@given(charters(_PRINTABLE, ("en-GB", "cy", "pl")))
def test_any_valid_charter_builds_on_paper(data: dict[str, object]) -> None:
    page = build_page(Charter.model_validate(data), "town")

    assert print_sheet(page, Sheet("pdf/charter.typ")).content.startswith(b"%PDF")
    for sheet in (Sheet("poster/charter.typ", "a3"), Sheet("poster/values.typ")):
        with suppress(NothingToShowError):
            assert print_sheet(page, sheet).content.startswith(b"%PDF")


def read_bytes(raw: bytes) -> list[Problem]:
    text, problems = decode(raw, "town.yaml")
    if text is None:
        return problems
    tree, found = parse(text, "town.yaml")
    return problems + found + (load(tree, "town.yaml", text)[1] if tree is not None else [])


@settings(max_examples=400, deadline=None)
@given(st.binary(max_size=300))
def test_random_bytes_give_problems_never_a_traceback(raw: bytes) -> None:
    assert all(problem.message for problem in read_bytes(raw))


_YAML_LIKE = st.lists(st.sampled_from([*list("abc:-#&*!|>'\"%@`{}[]?, \n\t\\<~=0."), "\n  ", ": ", "- ", "title: ", "values:\n", "  - name: ", "\u2028", "\x85"]), max_size=80).map("".join)  # fmt: skip


@settings(max_examples=400, deadline=None)
@given(_YAML_LIKE)
def test_anything_like_yaml_gives_problems_never_a_traceback(text: str) -> None:
    assert all(problem.span.line >= 1 for problem in read_bytes(text.encode()))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_a_damaged_charter_gives_problems_never_a_traceback(data: st.DataObject) -> None:
    raw = bytearray(Path(__file__).parent.parent.joinpath("charters", "stockport.yaml").read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        position = data.draw(st.integers(0, len(raw) - 1))
        raw[position : position + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=4))

    assert all(problem.message for problem in read_bytes(bytes(raw)))
