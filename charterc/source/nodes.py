"""The tree a charter's YAML becomes: text, lists and mappings that know their place in the file.

They are `str`, `list` and `dict`, so anything that takes plain data takes them too:

    tree["title"]        -> Scalar("Stockport Local Area …")
    tree["title"].span   -> Span(line=3, column=8, end_line=3, end_column=57)
    tree["title"].key    -> Scalar("title"), which has a span of its own
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from charterc.problem import Span


class Scalar(str):
    """A piece of text as written; `style` is YAML's: "" plain, `'`, `"`, `|` or `>`."""

    __slots__ = ("key", "span", "style")

    span: Span
    style: str
    key: Scalar | None

    @classmethod
    def make(cls, text: str, span: Span, style: str = "", key: Scalar | None = None) -> Scalar:
        """Text with its place."""
        node = cls(text)
        node.span, node.style, node.key = span, style, key
        return node


class Sequence(list[Any]):
    """A list of nodes."""

    __slots__ = ("key", "span")

    def __init__(self, span: Span, key: Scalar | None = None, items: list[Any] | None = None) -> None:
        super().__init__(items or ())
        self.span = span
        self.key = key


class Mapping(dict[Scalar, Any]):
    """Keys and values in the order of the file; the keys are `Scalar`s."""

    __slots__ = ("key", "span")

    def __init__(self, span: Span, key: Scalar | None = None, items: dict[Any, Any] | None = None) -> None:
        super().__init__(items or {})
        self.span = span
        self.key = key


Node = Scalar | Sequence | Mapping


def place(node: object) -> Span:
    """Where a node stands; the top of the file for anything that has no place."""
    span = getattr(node, "span", None)
    return span if isinstance(span, Span) else Span(1, 1, 1, 1)


def key_place(node: object) -> Span:
    """Where the key of a value stands, or the value itself where it has none."""
    key = getattr(node, "key", None)
    return place(key if key is not None else node)


def descendants(node: object) -> Iterator[Node]:
    """The values in a tree, from the top down, each before what it holds."""
    inner = node.values() if isinstance(node, Mapping) else node if isinstance(node, Sequence) else ()
    for value in inner:
        yield value
        yield from descendants(value)
