"""A key that a file must have and has not."""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import BaseModel

from charterc.model.faults import shapes
from charterc.model.faults.fault import Fault
from charterc.model.faults.other_names import called_here
from charterc.model.faults.unknown_key import is_plain
from charterc.model.keys import field_of
from charterc.model.text_forms import looks_like_id
from charterc.near import near
from charterc.problem import START, Problem, Span


def missing(fault: Fault) -> Problem:
    """The line to add; it is told at the start of what lacks it."""
    start = fault.span if fault.span is START else Span.at(fault.span.line, fault.span.column)
    called = getattr(fault.owner, "called", "") if fault.owner is not fault.model else ""
    if len(fault.path) == 1:
        called = fault.file_called
    hint = f"Add:\n\n    {fault.key}: {_example(fault.owner, fault.key)}"
    return fault.problem("missing-field", f"This {called or 'item'} has no “{fault.key}”.", hint, start)


def is_sentence(fault: Fault) -> bool:
    """Whether an item lacks a key because it is text: nothing but one key, which starts like a sentence."""
    keys = list(fault.given) if isinstance(fault.given, dict) else []
    return len(keys) == 1 and str(keys[0])[:1].isupper() and str(keys[0]).lower() != fault.key


def is_misnamed(fault: Fault, unknown: Iterable[str]) -> bool:
    """Whether one of the unknown keys of the same item is why the key is missing: one mistake, one message."""
    return any(
        not is_plain(key)
        or near(key, [fault.key]) == fault.key
        or called_here(key, [fault.key], ()) == fault.key
        or (len(fault.given) == 1 and looks_like_id(key))
        for key in unknown
    )


def _example(owner: type[BaseModel], key: str) -> str:
    """What might stand behind a key, where that is a line of text; else “…”."""
    field = field_of(owner, key)
    first = field.examples[0] if field and field.examples else None
    return shapes.plain_or_quoted(first) if isinstance(first, str) else "…"
