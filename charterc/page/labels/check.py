"""Reads a file of labels and checks it: every mistake is told with its file, line and key."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any, NamedTuple

from pydantic import ValidationError

from charterc.errors import LabelsError
from charterc.near import did_you_mean
from charterc.page.labels.model import LabelFile, Labels
from charterc.page.language import base
from charterc.page.own_words import OwnWords
from charterc.source.nodes import key_place
from charterc.source.parse import parse

_SHOULD_BE = {
    "string_type": "words",
    "string_pattern_mismatch": "words on one line",
    "bool_parsing": "yes or no",
    "bool_type": "yes or no",
}
Fault = tuple[str, str]
"""The key at fault, and what is said of it."""


class Said(NamedTuple):
    """What a file of labels says."""

    labels: dict[str, OwnWords]
    """Those that it says itself, with the places in them that tell what the document is."""
    documents: dict[str, dict[str, str]]
    """What fills these places, by the word in a title."""
    promised: dict[str, dict[str, str]]
    """What fills the places that tell what is promised, by its role."""


def labels_in(path: Path, english: Said | None) -> Said:
    """What a file says; `english` is what `en.yaml` says, None where it is that file itself.

    Raises `LabelsError`.
    """
    tree, problems = parse(path.read_text(encoding="utf-8"), path.name)
    if problems or not isinstance(tree, Mapping):
        lines = [f"{path.name}, line {problem.span.line}: {problem.message}" for problem in problems]
        raise LabelsError("\n".join(lines or [f"{path.name}: This is no list of keys, each with its words."]))
    keys = {str(key): node for key, node in tree.items()}
    said = keys["labels"] if isinstance(keys.get("labels"), Mapping) else {}
    try:
        # What another language leaves out is said in English.
        others = english.labels if english else {}
        file = LabelFile.model_validate({**keys, "labels": {**others, **said}} if said else keys)
        known = [*file.documents.values(), *file.promised.values()]
        if english:
            known += [*english.documents.values(), *english.promised.values()]
        filled = set().union(*known)
        faults = [*_other_language(file, path), *_unequal(file), *_other_placeholders(said, others, filled)]
    except ValidationError as error:
        faults = [_told(fault) for fault in error.errors(include_url=False)]
    if faults:
        nodes = {**keys, **said}
        raise LabelsError("\n".join(f"{_spot(path, nodes.get(key))}: {message}" for key, message in faults))
    return Said(
        {str(key): OwnWords(words, file.language) for key, words in said.items()}, file.documents, file.promised
    )


def _spot(path: Path, node: Any) -> str:
    return path.name if node is None else f"{path.name}, line {key_place(node).line}"


def _told(fault: Any) -> Fault:
    """A fault that Pydantic found, in words."""
    key, kind = str(fault["loc"][-1]), fault["type"]
    if kind == "missing":
        return key, f"“{key}” is missing."
    if kind == "extra_forbidden":
        known = (Labels if fault["loc"][0] == "labels" else LabelFile).model_fields
        return key, f"There is no key “{key}”. {did_you_mean(key, known)}".strip()
    return key, f"“{key}” should be {_SHOULD_BE.get(kind, 'keys, each with its words')}."


def _other_language(file: LabelFile, path: Path) -> Iterator[Fault]:
    if base(file.language) != base(path.stem):
        yield "language", f"“language” is {file.language}, but the file is named after another one."


def _unequal(file: LabelFile) -> Iterator[Fault]:
    """A place that one of them leaves empty would be shown as it is, in braces."""
    for key, one, all_filled in (("documents", "document", file.documents), ("promised", "line", file.promised)):
        for word, filled in all_filled.items():
            first = next(iter(all_filled.values()))
            if filled.keys() != first.keys():
                yield key, f"“{word}” should have {' and '.join(first)}, as the first {one} has."


def _other_placeholders(
    said: Mapping[str, str], english: Mapping[str, str], filled: Collection[str]
) -> Iterator[Fault]:
    """A placeholder that is lost or misspelt would leave a gap in the words, or stop the build.

    Those that are `filled` with what the document is called, or what is promised, are each language's own.
    """
    for key, words in said.items():
        found, wanted = (
            None if names is None else names.difference(filled)
            for names in (_placeholders(words), _placeholders(english.get(key, words)))
        )
        if found != wanted or found is None:
            listed = " and ".join(f"{{{name}}}" for name in sorted(wanted or ())) or "nothing in braces"
            yield key, f"“{key}” should hold {listed}, as it does in English."


def _placeholders(words: str) -> set[str] | None:
    """The names in braces: `{"count", "names"}`; None where a brace is left open."""
    try:
        return {name for _, name, _, _ in Formatter().parse(words) if name is not None}
    except ValueError:
        return None
