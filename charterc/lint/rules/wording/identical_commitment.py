"""The same words are written out in two places.

What it finds

Two promises with identical wording, each written out: under two ids, or under two values. (Twice under one value is
`commitment-twice`.) Ways of doing something (“how”) may well be the same for two measures.

Why it matters

It is one promise, but it is kept in two places. When one is reworded, the charter says two things.

Example that fails

    values:
      - name: Be open
        commitments: [We will share what we know]
      - name: Be fair
        commitments: [We will share what we know]

Example that passes

    commitments:
      share: We will share what we know
    values:
      - name: Be open
        commitments: [share]
      - name: Be fair
        commitments: [share]

Source

charterc's own format: a promise is said once, and kept under every value that names it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from charterc.lint.language.pairs import same_words
from charterc.lint.language.roles import PROMISES
from charterc.lint.language.texts import Text, texts
from charterc.lint.rule import Context, Problem, Related, Severity

if TYPE_CHECKING:
    from charterc.model.groups import Item

SEVERITY = Severity.WARNING

_WHOLE = 3
"""A promise has at least this many words; “Team meetings” may well stand in two lists."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each later copy."""
    seen: dict[str, Text] = {}
    named, inside = _named(context), _inside(context)
    for text in texts(context).all:
        if text.role not in PROMISES or text.value.count(" ") < _WHOLE - 1:
            continue
        words = same_words(text)
        if words.count(" ") < _WHOLE - 1:
            continue
        first = seen.setdefault(words, text)
        if first is text or (first.role == "way" and text.role == "way"):
            continue
        if _under_one_value(first, text, named, inside):
            continue
        yield context.problem(
            f"“{text.short}” is written out twice; it is one promise.",
            text.span(),
            "Write it once under “commitments:” with a name of its own, and use the name in both places."
            if text.role == "commitment" and first.role == "commitment"
            else "Keep it in one place, or say what differs.",
            related=(Related(first.span(), f"the same words stand here ({first.where})"),),
        )


def _under_one_value(first: Text, text: Text, named: set[tuple[int, str | None]], inside: dict[int, int]) -> bool:
    """Whether one value has both: written out, or the first by its id. See commitment-twice."""
    value = inside.get(id(text.element))
    return value is not None and (inside.get(id(first.element)) == value or (value, first.id) in named)


def _named(context: Context) -> set[tuple[int, str | None]]:
    """The values (as Python knows them: two may have one name), each with an id that it names among its promises."""
    return {(id(item), kept) for item in _items(context) for kept in item.commitments if isinstance(kept, str)}


def _inside(context: Context) -> dict[int, int]:
    """The promises that are written out under a value, each with its value."""
    return {id(kept): id(item) for item in _items(context) for kept in item.commitments if not isinstance(kept, str)}


def _items(context: Context) -> list[Item]:
    return [item for group in context.charter.groups.values() for item in group.items]
