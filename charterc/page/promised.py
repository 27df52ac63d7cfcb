"""The promises that a charter's page prints and numbers: one count for page, paper and site."""

from __future__ import annotations

from collections.abc import Iterator

from charterc.page.view import Page, PartView, StatementView


def promised(page: Page) -> list[tuple[PartView, StatementView]]:
    """Each promise that has a number of ours with its part, in the order of the page. One made twice is there twice."""
    shown = (part for part in page.parts if not part.summary or part.only_here)
    return [(part, statement) for part in shown for statement in _of(part) if statement.ref]


def _of(part: PartView) -> Iterator[StatementView]:
    yield from part.statements
    for item in part.items:
        yield from item.commitments
    for inner in part.parts:
        yield from _of(inner)
