"""Where some words stand in a charter's file, whatever YAML made of them there."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from typing import Any

from charterc.problem import Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar
from charterc.source.places import Places


def find_words(words: str, tree: Any, text: str) -> Span | None:
    """The first place in the `tree` of a file's `text` where `words` are written, composed or not; None for no such."""
    forms = dict.fromkeys((words, unicodedata.normalize("NFD", words)))
    for scalar in _scalars(tree):
        for form in forms:
            if (at := scalar.find(form)) >= 0:
                return Places(scalar, lines_of(text)).span(at, at + len(form))
    return None


def _scalars(node: Any) -> Iterator[Scalar]:
    """Every text below a node, keys too, in the order of the file."""
    if isinstance(node, Scalar):
        yield node
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _scalars(key)
            yield from _scalars(value)
    elif isinstance(node, list):
        for value in node:
            yield from _scalars(value)
