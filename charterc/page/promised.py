"""The promises that a charter's page prints and numbers: one count for page, paper and site."""

from __future__ import annotations

from collections.abc import Iterator

from charterc.page.element_views import StatementView
from charterc.page.view import Page, PartView


def promised(page: Page) -> list[tuple[PartView, StatementView]]:
    """Each promise that has a number of ours with its part, in the order of the page. One made twice is there twice."""
    shown = (part for part in page.parts if not part.summary or part.only_here)
    return [(part, statement) for part in shown for statement in _of(part) if statement.ref]


def how_many(page: Page) -> int:
    """How many promises people are told of; one that is made in several places counts once, and has a number in each.

    0 also where titles above clauses bear the numbers: what is promised stands in the clauses then, and whether each
    of them is one promise nobody can tell.
    """
    found = [statement for _, statement in promised(page)]
    if any(statement.is_title for statement in found):
        return 0
    return len({statement.id or statement.plain for statement in found})


def _of(part: PartView) -> Iterator[StatementView]:
    yield from part.statements
    for item in part.items:
        yield from item.commitments
    for inner in part.parts:
        yield from _of(inner)
