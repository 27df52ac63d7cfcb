"""Words in capitals that a list spells out letter by letter: SAIL, for Speak plainly, Ask first, Include and Learn."""

from __future__ import annotations

from collections.abc import Iterable

from charterc.model.element import Element

_FEWEST = 3
"""Letters of a word that a list does not spell by chance."""


def acrostics(elements: Iterable[Element]) -> frozenset[str]:
    """What the lists spell, in capitals: by the letters that number their items, or that their items begin with."""
    spelt = (word for element in elements for word in _spelt(element))
    return frozenset(word for word in spelt if len(word) >= _FEWEST)


def _spelt(element: Element) -> Iterable[str]:
    items = getattr(element, "items", ())
    for field in ("number", "name", "text", "heading"):
        yield "".join(_initial(getattr(item, field, None)) for item in items)


def _initial(words: object) -> str:
    """The first letter, past the signs of Markdown, in a capital."""
    return next((sign.upper() for sign in str(words or "") if sign.isalpha()), "")
