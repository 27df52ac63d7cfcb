"""Pydantic's errors → problems in plain words, with the place in the file and the fix to paste."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from charterc.model.faults import missing_key, unknown_key, value
from charterc.model.faults.fault import Fault, Path, faults_of
from charterc.model.faults.wrong_kind import wrong_kind
from charterc.problem import Problem


def explain(error: ValidationError, model: type[BaseModel], file: str, tree: Any = None) -> list[Problem]:
    """One problem for each mistake, in the order of the file. `tree` is what was validated, if it is at hand."""
    faults = faults_of(error, model, file, tree)
    return sorted(set(_told_once(faults)), key=lambda problem: problem.order)


def _told_once(faults: Sequence[Fault]) -> Iterator[Problem]:
    """Each mistake as one problem, also where it makes Pydantic find several things wrong."""
    unknown: dict[Path, list[str]] = defaultdict(list)
    for fault in faults:
        if fault.kind == _UNKNOWN:
            unknown[fault.item].append(fault.key)
    sentences = {fault.item for fault in faults if fault.kind == _MISSING and missing_key.is_sentence(fault)}
    misplaced: set[Path] = set()
    """Items of which one misplaced key is told, which stands for all that follow."""
    for fault in faults:
        if fault.item in sentences:
            if fault.kind == _UNKNOWN:
                yield unknown_key.sentence(fault)
            continue
        if fault.kind == _MISSING and missing_key.is_misnamed(fault, unknown[fault.item]):
            continue
        if fault.kind == _UNKNOWN:
            if fault.item in misplaced:
                continue
            if unknown_key.is_misplaced(fault):
                misplaced.add(fault.item)
        yield _EXPLAINERS.get(fault.kind, value.other)(fault)


_UNKNOWN, _MISSING = "extra_forbidden", "missing"

_EXPLAINERS: dict[str, Callable[[Fault], Problem]] = {
    _UNKNOWN: unknown_key.unknown,
    _MISSING: missing_key.missing,
    "string_too_short": value.blank,
    "too_short": value.blank,
    "string_type": wrong_kind("text"),
    "tuple_type": wrong_kind("list"),
    "list_type": wrong_kind("list"),
    "dict_type": wrong_kind("mapping"),
    "model_type": wrong_kind("mapping"),
    "int_parsing": wrong_kind("number"),
    "int_type": wrong_kind("number"),
    "greater_than_equal": wrong_kind("number"),
    "less_than_equal": wrong_kind("number"),
    "bool_parsing": wrong_kind("yes"),
    "bool_type": wrong_kind("yes"),
    "literal_error": value.choice,
    "bad_date": value.date,
    "bad_colour": value.colour,
    "bad_link": value.link,
    "in_words": value.in_words,
    "string_pattern_mismatch": value.name,
    "string_too_long": value.name,
}
"""For each kind of fault, what tells it."""
