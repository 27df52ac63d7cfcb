"""Where findings are on the page, as people who never see the file find them there.

A place in a file becomes a heading and, below it, “Be Open and Honest”, promise 1.2.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from charterc.lint.engine import LintResult
from charterc.lint.identity import Outline
from charterc.lint.language.text import Hit, Text, shortened
from charterc.lint.language.texts import Texts
from charterc.lint.reports.report import Finding, Spot
from charterc.model.charter import Charter
from charterc.model.id_names import in_words
from charterc.model.numbering import numbering
from charterc.model.passages import Passage
from charterc.model.roles import Role
from charterc.page.labels.read import labels_for
from charterc.problem import Span
from charterc.wording.marks import MASK

_TITLE = Spot("", "the title")
_LONGEST_NAME, _LONGEST_SENTENCE = 50, 200
"""Characters of the name of a value, and of a sentence, that are shown."""


def on_page(findings: Sequence[Finding], linted: LintResult) -> list[Finding]:
    """The findings with their places on the page, as far as the charter can be read."""
    if linted.partial is None:
        return list(findings)
    page = _Page(linted.partial, linted.text)
    return [
        finding._replace(spots=page.spots(finding), sentence=page.sentence(finding.problem.span))
        for finding in findings
    ]


class _Page:
    def __init__(self, charter: Charter, source: str) -> None:
        self.charter = charter
        self.numbers = numbering(charter).promises
        self.labels = labels_for(charter.language)
        self.outline = Outline(charter.node)
        self.texts = Texts(charter, source).all

    def spots(self, finding: Finding) -> list[Spot]:
        """Each place of a finding once."""
        problem = finding.problem
        spans = [problem.span, *(related.span for related in problem.related)]
        return list(dict.fromkeys(spot for span in spans for spot in self._spots(span)))

    def sentence(self, span: Span) -> str:
        """The words around a place without Markdown, cut where they are long; "" where it is in none."""
        text = self._text(span)
        if text is None:
            return ""
        at = bisect_right(range(len(text.value)), span[:2], key=lambda offset: text.span(offset)[:2]) - 1
        start, end = Hit(text, max(0, at), max(0, at)).sentence
        return shortened(text.prose[start:end].replace(MASK, ""), _LONGEST_SENTENCE)

    def _spots(self, span: Span) -> list[Spot]:
        text = self._text(span)
        if text is None:
            return [Spot(self._heading(self._part(span)))]
        passage = text.passage
        if passage.role is Role.TITLE:
            return [_TITLE]
        kept = [place for place in passage.places or () if place.item is not None]
        if kept:
            return [
                Spot(
                    self._heading(place.part),
                    f"{_quoted(self.charter.groups[place.part].items[place.item or 0].name)}, "
                    f"promise {self.numbers[place]}",
                )
                for place in kept
            ]
        return [self._below(passage, self._part(span))]

    def _below(self, passage: Passage, part: str) -> Spot:
        """The place of a passage in a part, without the name of the part, which is its heading."""
        heading = self._heading(part)
        owner = "" if passage.owner in {heading, in_words(part), "Title", "Commitments"} else _quoted(passage.owner)
        number = next((self.numbers[place] for place in passage.places or ()), str(passage.number or ""))
        counted = f"{passage.kind} {number}" if passage.kind and number else ""
        return Spot(heading, ", ".join(filter(None, (owner, counted))))

    def _text(self, span: Span) -> Text | None:
        """The text in which a place is."""
        at = bisect_right(self.texts, span[:2], key=lambda text: text.passage.span[:2]) - 1
        return self.texts[at] if at >= 0 and self.texts[at].passage.span.overlaps(span) else None

    def _part(self, span: Span) -> str:
        """The name of the part in which a place is; that of a fact, where it is in none."""
        steps = (inner.key for _, inner in self.outline.nodes_at(span))
        return next((str(step) for step in steps if step != "sections"), "")

    def _heading(self, part: str) -> str:
        """The heading of a part as the page shows it; "" for what stands in none."""
        shown = self.charter.parts.get(part)
        if shown is None:
            return ""
        return (shown.heading or str(self.labels.get(part, in_words(part)))).rstrip(": ")


def _quoted(name: str) -> str:
    return f"“{shortened(name.rstrip(': '), _LONGEST_NAME)}”"
