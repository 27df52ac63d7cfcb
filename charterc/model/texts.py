"""The Markdown inside a charter's text: are its links safe to follow?"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.model.text_forms import link_fault
from charterc.patterns import lazy
from charterc.problem import Problem
from charterc.source.nodes import Scalar

_TARGET = lazy(r"(!?)\[[^\]\n]*\]\(\s*<?([^\s)>]*)>?(\s+[\"'(][^)]*)?\)")


def check_texts(tree: Any, file: str) -> list[Problem]:
    """Links in any text of the tree that lead somewhere unsafe, and pictures written as Markdown."""
    return sorted(_walk(tree, file), key=lambda problem: problem.order)


def _walk(node: Any, file: str) -> Iterator[Problem]:
    if isinstance(node, Scalar):
        if "](" in node:
            yield from _links(node, file)
    elif isinstance(node, dict):
        for inner in node.values():
            yield from _walk(inner, file)
    elif isinstance(node, list):
        for inner in node:
            yield from _walk(inner, file)


def _links(text: Scalar, file: str) -> Iterator[Problem]:
    for match in _TARGET.finditer(text):
        if match.group(1):
            message = "A picture written in Markdown stands in this text. Pictures have a field of their own."
            hint = "Write it as:\n\n    picture:\n      file: the-picture.png\n      alt: What it shows"
            yield Problem("bad-picture", message, file, text.span, hint)
            continue
        fault = link_fault(match.group(2))
        if fault:
            yield Problem("bad-link", fault, file, text.span, "Use an address that starts with https://.")
        elif match.group(3):
            message = (
                f"The link to “{match.group(2)}” has a title, {match.group(3).strip()}, that would not be printed."
            )
            yield Problem("bad-link", message, file, text.span, "Put the words between the square brackets.")
