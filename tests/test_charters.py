"""The four charters: nothing is lost between the source document, the file and what is printed."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

import pytest
from support import ROOT

from charterc.model.charter import Chapter, Charter
from charterc.model.governance import Glossary, Strategies
from charterc.model.groups import Group, Item, Outcomes
from charterc.model.measures import Measures
from charterc.model.page_order import page_order
from charterc.model.parts import Part, Section
from charterc.model.people import Contacts, Partners, Signatories
from charterc.model.references import shared_commitments
from charterc.model.statements import Statement
from charterc.page.build import build_page
from charterc.project.find import find_project
from charterc.reading.read import Reading, read

NAMES = ("north-northants", "south-glos", "stockport", "stoke")


def reading(name: str) -> Reading:
    project = find_project(ROOT)
    return read(project.charters[name], project.root)


def charter(name: str) -> Charter:
    found = reading(name).charter
    assert found is not None
    return found


@pytest.mark.parametrize("name", NAMES)
def test_is_sound_and_names_its_source(name: str) -> None:
    found = reading(name)

    assert found.problems == []
    assert found.charter is not None
    assert found.charter.source is not None


# How much each charter holds


def all_of(statements: tuple[Statement, ...]) -> int:
    return sum(1 + all_of(statement.items) for statement in statements)


def items(charter: Charter) -> tuple[Item, ...]:
    assert charter.main_group is not None
    return charter.main_group[1].items


def links(charter: Charter) -> int:
    assert charter.outcomes is not None
    every = len(charter.outcomes.items)
    return sum(every if item.serves_all else len(item.outcomes) for item in items(charter))


def of(part: Any) -> int:
    return len(part.items)


def test_stockport_holds_what_was_counted_in_its_source() -> None:
    stockport = charter("stockport")
    kept = [entry for item in items(stockport) for entry in item.commitments]
    words = {shared_commitments(stockport)[entry].text for entry in kept if isinstance(entry, str)}

    assert (len(items(stockport)), len(kept), len(words)) == (7, 33, 22)
    assert (of(stockport.outcomes), links(stockport), of(stockport.measures), of(stockport.indicators)) == (
        7,
        29,
        6,
        17,
    )


def test_north_northants_holds_what_was_counted_in_its_source() -> None:
    north = charter("north-northants")
    assert north.indicators is not None

    assert [len(item.commitments) for item in items(north)] == [8, 7, 7, 9, 8]
    assert (of(north.definition), of(north.outcomes), of(north.principles), of(north.actions)) == (6, 3, 4, 16)
    assert (of(north.indicators), all_of(north.indicators.items)) == (5, 20)


def test_stoke_holds_what_was_counted_in_its_source() -> None:
    cornerstones = items(charter("stoke"))

    assert [len(item.commitments) for item in cornerstones] == [3, 3, 3, 3]
    assert [len(item.indicators) for item in cornerstones] == [9, 8, 9, 8]


def test_south_glos_holds_what_was_counted_in_its_source() -> None:
    south = charter("south-glos")

    assert (of(south.principles), of(south.statements), of(south.agreements), of(south.monitoring)) == (4, 9, 11, 3)
    assert (of(south.signatories), of(south.strategies), of(south.levels), of(south.practice)) == (5, 4, 3, 7)


# Every sentence is printed, in the order of the page


def in_order(charter: Charter) -> Iterator[str]:
    """Every piece of the charter's own wording, as a reader meets it."""
    for entry in page_order(charter):
        if isinstance(entry, Chapter):
            yield from filter(None, (entry.heading, entry.text))
            for name in entry.parts:
                yield from _part(charter, charter.sections.get(name) or getattr(charter, name))
        else:
            yield from _part(charter, charter.sections.get(entry) or getattr(charter, entry))


def _part(charter: Charter, part: Part) -> Iterator[str]:
    yield from filter(None, (part.heading, part.text))
    if part.picture and part.picture.lost:
        yield part.picture.lost
    yield from filter(None, (part.stem,))
    if isinstance(part, Section):
        yield from _statements(part.items)
        if part.summary:
            for item in charter.groups[part.summary.of].items:
                yield item.name.upper() if part.summary.show == "capitals" else item.name
                if part.summary.show == "commitments":
                    yield from _commitments(charter, item)
        for group in part.groups:
            yield from _part(charter, group)
    elif isinstance(part, Group):
        for item in part.items:
            yield from _item(charter, item)
    elif isinstance(part, Outcomes):
        yield from _statements(part.items)
    elif isinstance(part, Measures):
        for measure in part.items:
            yield measure.what
            yield from _statements(measure.how)
    else:
        yield from _people(part)
    yield from filter(None, (part.after,))


def _people(part: Part) -> Iterator[str]:
    if isinstance(part, Strategies | Partners):
        yield from (item.name for item in part.items)
    elif isinstance(part, Signatories):
        for signatory in part.items:
            yield from filter(None, (signatory.name, signatory.role, signatory.organisation))
    elif isinstance(part, Contacts):
        for contact in part.items:
            yield from filter(None, (contact.text, contact.name, contact.phone))
            yield from (link.text for link in contact.links)
    elif isinstance(part, Glossary):
        for term, meaning in part.terms.items():
            yield from (term, meaning)


def _item(charter: Charter, item: Item) -> Iterator[str]:
    yield from filter(None, (item.number, item.name, item.text, item.why, item.stem))
    yield from _commitments(charter, item)
    yield from _statements(item.indicators)
    yield from filter(None, (item.after,))


def _commitments(charter: Charter, item: Item) -> Iterator[str]:
    shared = shared_commitments(charter)
    yield from _statements(tuple(shared[entry] if isinstance(entry, str) else entry for entry in item.commitments))


def _statements(statements: tuple[Statement, ...]) -> Iterator[str]:
    for statement in statements:
        yield statement.text
        yield from _statements(statement.items)


def letters(text: str) -> str:
    """Without spaces, so that a line break is no difference."""
    return re.sub(r"\s+", "", text)


def pieces(charter: Charter) -> list[str]:
    """The charter's wording, paragraph by paragraph, without its Markdown marks."""
    found = []
    for words in in_order(charter):
        paragraphs = re.split(r"\n\s*\n", words)
        found += [letters(re.sub(r"\*\*|^\s*[-*] ", "", paragraph, flags=re.MULTILINE)) for paragraph in paragraphs]
    return found


def first_missing(charter: Charter, printed: str) -> str:
    """The first piece that does not stand after the one before it, or "".

    The lines of the title block stand wherever the design puts them.
    """
    for line in filter(None, (charter.title, charter.strapline, charter.motto, charter.audience)):
        if letters(line) not in printed:
            return line
    position = 0
    for piece in pieces(charter):
        found = printed.find(piece, position)
        if found < 0:
            return piece
        position = found + len(piece)
    return ""


class _Words(HTMLParser):
    """The text of a page's body."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self._hidden += tag in {"style", "script", "head", "svg"}

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "script", "head", "svg"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def words_of_html(html: str) -> str:
    parser = _Words()
    parser.feed(html)
    return letters("".join(parser.words))


def words_of_markdown(markdown: str) -> str:
    """As an independent Markdown parser reads it."""
    from markdown_it import MarkdownIt

    return words_of_html(MarkdownIt("gfm-like", {"linkify": False}).render(markdown))


def words_of_pdf(content: bytes, title: str) -> str:
    """The text of every page, without what is printed at the foot of each."""
    from pypdf import PdfReader

    pages = []
    for page in PdfReader(io.BytesIO(content)).pages:
        text = letters(page.extract_text())
        foot = re.compile(re.escape(letters(title)) + r"Page\d+of\d+$")
        pages.append(foot.sub("", text))
    return "".join(pages)


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_reaches_the_markdown_in_order(name: str) -> None:
    from charterc.formats.markdown.document import render_markdown

    found = charter(name)

    assert first_missing(found, words_of_markdown(render_markdown(build_page(found, name)))) == ""


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_reaches_the_web_page_in_order(name: str) -> None:
    from charterc.formats.html.page import render_html

    found = charter(name)

    assert first_missing(found, words_of_html(render_html(build_page(found, name)))) == ""


@pytest.mark.parametrize("name", NAMES)
def test_every_sentence_reaches_the_pdf_in_order(name: str) -> None:
    from charterc.formats.paper.sheet import Sheet
    from charterc.formats.paper.typst import print_sheet

    found = charter(name)
    printed = print_sheet(build_page(found, name), Sheet("pdf/charter.typ"))

    assert first_missing(found, words_of_pdf(printed.content, found.title)) == ""


def test_no_printed_label_is_lost() -> None:
    """Printed labels stand somewhere on the page; where depends on the format."""
    from charterc.formats.markdown.document import render_markdown

    for name in NAMES:
        found = charter(name)
        printed = letters(render_markdown(build_page(found, name)))
        for part in (*found.groups.values(), found.outcomes, found.measures):
            labels = part.labels.model_dump(exclude_none=True).values() if part else ()
            assert [label for label in labels if letters(label) not in printed] == []
