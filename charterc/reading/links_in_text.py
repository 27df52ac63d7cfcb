"""The Markdown inside a charter's text: are its links safe to follow?"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from charterc.model.text_forms import link_fault
from charterc.problem import Problem, Severity, Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar
from charterc.source.places import Places

_OPENS = r"\[[^\[\]\n]*\]\(\s{0,20}"
"""The words of a link and the bracket behind them. Nothing here crosses the “](” of another link, else a text made of
these alone would be read to its end from each of them."""
_INSIDE = r"(?!\]\()"
_TARGET = re.compile(rf"(!?){_OPENS}<?((?:{_INSIDE}[^\s)>])*)>?(\s+[\"'(](?:{_INSIDE}[^)])*)?\)")
_SPACED = re.compile(rf"{_OPENS}([a-z]+:(?:{_INSIDE}[^\s)])*(?:[ \t]+[^\s)\"'(]+)+)[ \t]*\)")


def check_texts(tree: Any, file: str, text: str, *, may_be_empty: bool = False) -> list[Problem]:
    """Links in any text that lead somewhere unsafe, pictures written as Markdown, and keys with nothing in them.

    `text` is that of the whole file, by which each is found in its line. Keys that `may_be_empty` are no mistake.
    """
    linked: list[Scalar] = []
    empty: list[Any] = []
    _walk([tree], linked, empty)
    lines = lines_of(text) if linked else ()
    problems = [problem for node in linked for problem in _links(node, file, lines)]
    problems += [_nothing(node, file) for node in empty if not may_be_empty]
    return sorted(problems, key=lambda problem: problem.order)


def _walk(node: Any, linked: list[Scalar], empty: list[Any]) -> None:
    """Gathers the texts with links and the keys that have nothing in them."""
    for inner in node.values() if isinstance(node, dict) else node:
        if isinstance(inner, Scalar):
            if "](" in inner:
                linked.append(inner)
        elif inner:
            _walk(inner, linked, empty)
        elif getattr(inner, "key", None) is not None:
            empty.append(inner)


def _nothing(node: Any, file: str) -> Problem:
    message = f"“{node.key}” has nothing in it."
    hint = (
        "Write what belongs there, or delete the key if there is nothing to say. Words that start with “#” need quotes."
    )
    return Problem("blank-text", message, file, node.span, hint, Severity.WARNING)


def _links(text: Scalar, file: str, lines: Sequence[str]) -> Iterator[Problem]:
    places = _FewPlaces(text, lines)
    for match in _TARGET.finditer(text):
        if match.group(1):
            message = "A picture written in Markdown stands in this text. Pictures have a field of their own."
            hint = "Write it as:\n\n    picture:\n      file: the-picture.png\n      alt: What it shows"
            yield Problem("bad-picture", message, file, places.span(*match.span()), hint)
            continue
        fault, hint = link_fault(match.group(2))
        if fault:
            span = places.span(*match.span(2)) if match.group(2) else places.span(*match.span())
            yield Problem("bad-link", fault, file, span, hint)
        elif match.group(3):
            title = match.group(3).strip()
            message = f"The link to “{match.group(2)}” has a title, {title}, that would not be printed."
            yield Problem(
                "bad-link", message, file, places.span(*match.span(3)), "Put the words between the square brackets."
            )
    for match in _SPACED.finditer(text):
        address = match.group(1)
        message = f"There is a space in the address “{address}”, so it is no link: its brackets would be printed."
        hint = f"Write:\n\n    {'%20'.join(address.split())}\n\nor take out the words that do not belong to it."
        yield Problem("bad-link", message, file, places.span(*match.span(1)), hint)


class _FewPlaces:
    """The places of the first faults in a text; those of more are that of the text, in a file made to be slow."""

    def __init__(self, text: Scalar, lines: Sequence[str]) -> None:
        self.text, self.places, self.left = text, Places(text, lines), _MOST

    def span(self, start: int, end: int) -> Span:
        self.left -= 1
        return self.places.span(start, end) if self.left >= 0 else self.text.span


_MOST = 200
