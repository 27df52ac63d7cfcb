"""A value makes the same promise twice.

What it finds

A promise that stands twice under one value: named twice, written twice, or named and written out. For two cases
(“when”) or two times (“within”), it may well be said in the same words.

Why it matters

It is printed twice. Readers look for the difference, and an editor who changes one leaves the other behind.

Example that fails

    values:
      - name: Be open
        commitments:
          - We will share what we know
          - We will say when we do not know
          - We will share what we know.

Example that passes

    values:
      - name: Be open
        commitments:
          - We will share what we know
          - We will say when we do not know

Source

charterc's own format: a promise is said once.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from charterc.lint.language.two_cases import are_for_two_cases
from charterc.lint.rule import Context, Problem, Related, Severity, Span
from charterc.model.references import shared_commitments
from charterc.source.nodes import place
from charterc.wording.fold import normalised

if TYPE_CHECKING:
    from charterc.model.groups import Item
    from charterc.model.statements import Statement

SEVERITY = Severity.WARNING


def check(context: Context) -> Iterator[Problem]:
    """One problem for each repetition, at the second place."""
    shared = shared_commitments(context.charter)
    for group in context.charter.groups.values():
        for item in group.items:
            if len(item.commitments) < 2:
                continue
            seen: dict[str, list[tuple[int, Statement]]] = {}
            for index, kept in enumerate(item.commitments):
                statement = shared.get(kept) if isinstance(kept, str) else kept
                if statement is None:
                    continue
                others = seen.setdefault(normalised(statement.text), [])
                first = next((at for at, other in others if not are_for_two_cases(other, statement)), None)
                if first is None:
                    others.append((index, statement))
                elif not _have_names(item.commitments[first], kept):
                    yield context.problem(
                        f"“{statement.text}” stands twice under “{item.name}”, and would be printed twice.",
                        _place(item, index),
                        "Delete one of the two.",
                        related=(Related(_place(item, first), "it stands here first"),),
                    )


def _have_names(one: Statement | str, other: Statement | str) -> bool:
    """Whether two names lead to the same words: identical-commitment tells that where the words stand."""
    return isinstance(one, str) and isinstance(other, str) and one != other


def _place(item: Item, index: int) -> Span:
    """Where the promise with that index stands: its own words, or the id by which it is named."""
    kept = item.commitments[index]
    if not isinstance(kept, str):
        return place(kept.node_of("text"))
    node = item.node_of("commitments")
    return place(node[index] if isinstance(node, list) and index < len(node) else node)
