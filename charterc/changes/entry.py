"""One thing that a charter says, with all that is said of it: a promise with its deadline, a measure with its owner.

entry_of(statement, "en-GB").words     "We will answer"
entry_of(statement, "en-GB").own       "We will answer (within 5 working days)"
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from typing import Any

from charterc.model.element import Element
from charterc.model.parts import Part
from charterc.model.roles import Role, roles_of
from charterc.model.when import Moment, meaning_of
from charterc.wording.placeholders import is_unwritten


def plain(words: str) -> str:
    """Words without what only their writing in the file changes: line breaks, runs of spaces, the form of accents."""
    return " ".join(unicodedata.normalize("NFC", words.translate(_UNSEEN)).split())


def said(words: str) -> str:
    """Words in that form, or none where they are still to be written: a placeholder says and promises nothing."""
    return "" if is_unwritten(words) else plain(words)


_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200b\u2060\ufeff"))
"""Signs that nobody sees: places at which a line may be broken."""


@dataclass(frozen=True, eq=False)
class Entry:
    """Something that is said."""

    words: str
    language: str
    id: str | None = None
    details: Mapping[str, str] = field(default_factory=dict)
    """What else is said of it, by the key it is written under: `within`, `note`, `owner`."""
    below: Mapping[str, tuple[Entry, ...]] = field(default_factory=dict)
    """What stands under it, by the key of the list."""
    meanings: Mapping[str, str] = field(default_factory=dict)
    """Of those details that can be written in several ways, which are dates, what is equal where the same is meant."""

    @property
    def says(self) -> bool:
        """Whether it says anything: all of it may be still to be written."""
        return bool(self.words or self.details or self.below)

    @cached_property
    def compared(self) -> Mapping[str, str]:
        """Its details as they are compared."""
        return {**self.details, **self.meanings}

    @cached_property
    def own(self) -> str:
        """It as one text, without what stands under it."""
        before = f"{self.details['when']}, " if "when" in self.details else ""
        said = [f"within {words}" if key == "within" else words for key, words in self._further()]
        behind = f" ({'; '.join(said)})" if said else ""
        return f"{before}{self.words}{behind}"

    @cached_property
    def whole(self) -> str:
        """All of it as one text."""
        return self.own + "".join(f"\n– {entry.whole}" for entries in self.below.values() for entry in entries)

    @cached_property
    def own_said(self) -> tuple[Any, ...]:
        """It without what stands under it, as something that is equal where the same is said."""
        return self.words, tuple(sorted(self.compared.items()))

    @cached_property
    def said(self) -> tuple[Any, ...]:
        """All of it as something that is equal where the same is said."""
        below = sorted((key, tuple(entry.said for entry in entries)) for key, entries in self.below.items())
        return *self.own_said, *below

    def _further(self) -> Iterator[tuple[str, str]]:
        return ((key, words) for key, words in self.details.items() if key != "when")


def differing(before: Entry, after: Entry) -> list[str]:
    """The keys of the details that do not say the same."""
    keys = dict.fromkeys((*before.details, *after.details))
    return [key for key in keys if before.compared.get(key) != after.compared.get(key)]


_PLACES = frozenset({"number"})
"""What a statement is counted by says where it stands, and so do its neighbours."""


def entry_of(element: Element, language: str) -> Entry:
    """An element of a charter as an entry. Its links and references are left to whoever knows what they lead to."""
    language = getattr(element, "language", None) or language
    named = element.titled_by or element.shorthand.get(str, "")
    words = ""
    details: dict[str, str] = {}
    below: dict[str, tuple[Entry, ...]] = {}
    meanings: dict[str, str] = {}
    for name, key, roles in _fields(type(element)):
        value = getattr(element, name)
        if value is None or (name in _PLACES and not element.titled_by):
            continue
        if name == named:
            words = said(value)
        elif isinstance(value, tuple):
            inner = entries_of(value, language)
            below.update({key: inner} if inner else {})
        else:
            details.update(_details(key, value, roles))
            if isinstance(value, Moment):
                meanings[key] = value.meaning
            elif Role.DUE in roles and key in details:
                meanings[key] = meaning_of(details[key])
    if named and not (words or below or element.titled_by):
        details = {}  # nothing is said of what is still to be written
    return Entry(words, language, getattr(element, "id", None), details, below, meanings)


def entries_of(elements: Iterable[Any], language: str) -> tuple[Entry, ...]:
    """Those of some elements that say anything. Ids among them are left to whoever knows what they lead to."""
    entries = (entry_of(one, language) for one in elements if isinstance(one, Element))
    return tuple(entry for entry in entries if entry.says)


@cache
def _fields(kind: type[Element]) -> list[tuple[str, str, tuple[Role, ...]]]:
    """Each field of an element with its key and its roles."""
    return [(name, about.alias or name, roles_of(about)) for name, about in kind.model_fields.items()]


def _details(key: str, value: Any, roles: tuple[Role, ...]) -> Iterator[tuple[str, str]]:
    """What a field says, as texts by their keys: nothing for ids and colours, several for a picture."""
    if isinstance(value, str):
        if said(value) and roles and roles[0] is not Role.UNSEEN:
            yield key, said(value)
    elif isinstance(value, Moment):
        yield key, str(value)
    elif isinstance(value, bool):
        yield from ((key, key),) if value else ()
    elif isinstance(value, int):
        yield key, str(value)
    elif isinstance(value, Element) and not isinstance(value, Part):
        for name, inner, roles_there in _fields(type(value)):
            # A picture is its file, too, though programs look that up.
            of = (Role.CAPTION,) if name == "file" else roles_there
            yield from _details(f"{key}.{inner}", getattr(value, name), of)
