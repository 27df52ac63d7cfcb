"""How much there is to paint, with everything that is repeated: a few lines can ask for a milliard shapes."""

from __future__ import annotations

from collections.abc import Iterator

from charterc.source.svg.css import Rule, declarations, references
from charterc.source.svg.read import Element
from charterc.source.svg.refusal import RefusedError

MOST_PAINTED = 100_000
LAYER = 250
"""A layer is painted apart and laid over the rest, dot by dot, which takes as long as many shapes (measured)."""
DEEPEST = 128
"""Elements inside of each other, counted through what repeats them."""
_LAYERS = frozenset(["clip-path", "isolation", "mask", "mix-blend-mode", "opacity"])
_NO_LAYER = frozenset(["1", "1.0", "100%", "auto", "none", "normal"])


def weigh(root: Element) -> None:
    """Raises `RefusedError` where a picture repeats its parts too often or in a circle, or has too many layers."""
    _Scales(root).paint(root, 0)


class _Scales:
    """Walks a picture as whoever paints it does."""

    def __init__(self, root: Element) -> None:
        self._painted = 0
        self._by_id: dict[str, Element] = {}
        self._rules: list[Rule] = []
        self._known: dict[int, tuple[list[Element], int]] = {}
        self._collect(root)

    def paint(self, element: Element, depth: int) -> None:
        """Counts an element, what it holds, and what it repeats."""
        if id(element) not in self._known:
            self._known[id(element)] = self._needs(element)
        repeated, weight = self._known[id(element)]
        self._painted += weight
        if depth > DEEPEST:
            raise RefusedError("repeats its parts in a circle, or too deep", element.line)
        if self._painted > MOST_PAINTED:
            fault = (
                f"would paint more than {MOST_PAINTED:,} shapes, or {MOST_PAINTED // LAYER} layers, which takes minutes"
            )
            raise RefusedError(fault, element.line)
        for part in element.content:
            if isinstance(part, Element):
                self.paint(part, depth + 1)
        for part in repeated:
            self.paint(part, depth + 1)

    def _collect(self, element: Element) -> None:
        if "id" in element.attributes:
            self._by_id.setdefault(element.attributes["id"], element)
        self._rules += filter(_weighs, element.rules)
        for part in element.content:
            if isinstance(part, Element):
                self._collect(part)

    def _needs(self, element: Element) -> tuple[list[Element], int]:
        """What an element repeats, and its own weight."""
        weight = 1 + len(self._rules) + LAYER * (element.name == "pattern")
        found = []
        for name, plain in self._values(element):
            found += [self._by_id[one] for one in references(plain) if one in self._by_id]
            weight += LAYER * _is_layer(name, plain)
        href = element.attributes.get("href", "")
        if href[1:] in self._by_id and href.startswith("#"):
            found.append(self._by_id[href[1:]])
        return found, weight

    def _values(self, element: Element) -> Iterator[tuple[str, str]]:
        """The properties of an element, by itself or by a rule that is for it."""
        attributes = element.attributes
        yield from ((name, plain) for name, plain in attributes.items() if name not in {"d", "points", "href", "style"})
        yield from declarations(attributes.get("style", "")).items()
        marks = {f".{name}" for name in attributes.get("class", "").split()} | {f"#{attributes.get('id', '')}"}
        for rule in self._rules:
            if any(one.name in {"", element.name} and one.marks <= marks for one in rule.selectors):
                yield from rule.declarations.items()


def _weighs(rule: Rule) -> bool:
    return any(references(plain) or _is_layer(name, plain) for name, plain in rule.declarations.items())


def _is_layer(name: str, plain: str) -> bool:
    return name in _LAYERS and plain not in _NO_LAYER
