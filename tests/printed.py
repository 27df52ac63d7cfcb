"""What is printed of a charter, read back by readers that are not ours, and what of its passages is missing there."""

from __future__ import annotations

import io
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from markdown_it import MarkdownIt

from charterc.model.charter import Chapter, Charter
from charterc.model.parts import Part
from charterc.model.passages import Passage, passages
from charterc.model.roles import PROMISES, Role

ATTRIBUTES = {"alt", "href"}
IN_ORDER = PROMISES | {
    *(Role.PROSE, Role.WHY, Role.HEADING, Role.NAME, Role.STEM, Role.STATEMENT, Role.OUTCOME, Role.GOAL),
    *(Role.INDICATOR, Role.MEASURE, Role.WAY, Role.TERM, Role.MEANING),
}
"""What every format prints in the order of reading; the rest stands where its design puts it."""


def letters(text: str) -> str:
    """Without spaces, so that a line break is no difference; capitals are a matter of looks."""
    return re.sub(r"\s+", "", text).casefold()


class _Words(HTMLParser):
    """The text of a page's body, and beside it what stands in its pictures and links."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.beside: list[str] = []
        self._hidden = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._hidden += tag in {"style", "script", "head", "svg"}
        if not self._hidden:
            self.beside += [value or "" for name, value in attrs if name in ATTRIBUTES]

    def handle_endtag(self, tag: str) -> None:
        self._hidden -= tag in {"style", "script", "head", "svg"}

    def handle_data(self, data: str) -> None:
        if not self._hidden:
            self.words.append(data)


def _read(html: str) -> _Words:
    parser = _Words()
    parser.feed(html)
    parser.close()
    return parser


def words_of_html(html: str) -> str:
    read = _read(html)
    return letters("".join(read.words) + "".join(read.beside))


def exact_words_of_html(html: str) -> str:
    """The words in their own capitals, one space between two."""
    # An address goes on behind the place where it may break.
    whole = html.replace("<wbr><span>", "").replace("<wbr>", "")
    return " ".join(" ".join(_read(whole).words).split())


def exact_words_of_markdown(markdown: str) -> str:
    """The same of a page in Markdown."""
    return exact_words_of_html(_MARKDOWN.render(markdown))


def words_of_markdown(markdown: str) -> str:
    return words_of_html(_MARKDOWN.render(markdown))


_MARKDOWN = MarkdownIt("gfm-like", {"linkify": False})


def words_of_json(text: str) -> str:
    """Every string in it, one after the other."""
    return letters("".join(_strings(json.loads(text))))


def _strings(data: Any) -> Iterator[str]:
    if isinstance(data, str):
        yield data
    elif isinstance(data, dict):
        for key, value in data.items():
            yield key
            yield from _strings(value)
    elif isinstance(data, list):
        for value in data:
            yield from _strings(value)


_MARK_OF_A_LIST = re.compile("•|^ *– ", re.MULTILINE)
"""A dash stands at the start of a line as a mark alone: in a text it stays with the word before it."""


def words_of_pdf(content: bytes, title: str, area: str = "") -> str:
    """The text of every page, without what is printed at the foot of each and the marks of lists; then the links.

    A title with no room at the foot gives way to the area.
    """
    from pypdf import PdfReader

    pages, links = [], []
    for page in PdfReader(io.BytesIO(content)).pages:
        text = letters(_MARK_OF_A_LIST.sub("", page.extract_text()))
        foot = re.compile(rf"(?:{re.escape(letters(title))}|{re.escape(letters(area))})page\d+of\d+$")
        pages.append(foot.sub("", text))
        links += [letters(note.get_object().get("/A", {}).get("/URI", "")) for note in page.get("/Annots", [])]
    return "".join(pages + links)


READERS = {".html": words_of_html, ".md": words_of_markdown, ".json": words_of_json}
"""What reads a format of text back, by the ending of its file: a new format needs one."""


def missing(charter: Charter, printed: str) -> list[str]:
    """The passages that are not printed as they are written, nor as Markdown reads them."""
    lost = []
    for passage in passages(charter):
        if getattr(passage.element, "consent", None) is False:  # who refuses to be named is named nowhere
            continue
        # A label is printed where there is something that it names, the charter's own address where its page is not.
        if passage.role is Role.LABEL or (passage.role is Role.URL and passage.element is charter):
            continue
        # A place on the page has another name where the page is pasted into another one, and none on paper.
        if passage.role is Role.URL and passage.words.startswith("#"):
            continue
        if passage.role is Role.ADDRESS:  # some formats put commas between its lines
            lost += [line for line in passage.words.splitlines() if letters(line) not in printed]
        elif not any(found in printed for found in _readings(passage)):
            lost.append(passage.words)
    return lost


def out_of_order(charter: Charter, printed: str) -> str:
    """The first passage that does not stand after the one before it, or ""."""
    position, told_at_end = 0, _of_lost_pictures(charter)
    for passage in passages(charter):
        if id(passage.element) in told_at_end:
            if letters(passage.words) not in printed:
                return passage.words
        elif passage.role in IN_ORDER:
            places = [(printed.find(found, position), len(found)) for found in _readings(passage)]
            there = [place for place in places if place[0] >= 0]
            if not there:
                return passage.words
            position = sum(min(there))
    return ""


def _of_lost_pictures(charter: Charter) -> set[int]:
    """Parts that say nothing but what a lost picture showed, and chapters of such: on paper they stand at the end."""
    found = {
        name
        for name, part in {**dict(charter), **charter.sections}.items()
        if isinstance(part, Part)
        and part.picture
        and part.picture.lost
        and part.model_dump(exclude_defaults=True).keys() <= {"heading", "id", "language", "picture"}
    }
    chapters = [entry for entry in charter.page if isinstance(entry, Chapter)]
    return {id(charter.sections.get(name) or getattr(charter, name)) for name in found} | {
        id(chapter) for chapter in chapters if not chapter.text and set(chapter.parts) <= found
    }


def _readings(passage: Passage) -> set[str]:
    """As it is written, and as Markdown reads it."""
    if passage.role is Role.URL and passage.words.startswith("#"):  # a fragment puts the charter's name before it
        return {letters(passage.words.removeprefix("#"))}
    return {letters(passage.words), letters("".join(_read(_MARKDOWN.render(passage.words)).words))}
