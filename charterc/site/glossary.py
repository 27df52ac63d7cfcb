"""The terms of all charters in one list: what each charter means by a word, and what its acronyms stand for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from charterc.page.richtext import Block, blocks, plain
from charterc.site.collect import CharterEntry


@dataclass(slots=True)
class Meaning:
    """What a term means, and the charters that say so, each with the address at which it does."""

    words: list[Block]
    language: str
    direction: str
    said_by: list[tuple[CharterEntry, str]] = field(default_factory=list)


@dataclass(slots=True)
class Term:
    """A term and what the charters say it means."""

    name: str
    anchor: str
    meanings: list[Meaning] = field(default_factory=list)


def glossary(charters: Sequence[CharterEntry]) -> list[Term]:
    """Every term that a charter explains, in alphabetical order; capitals and spaces make no difference."""
    found: dict[str, Term] = {}
    for charter in charters:
        for name, words, href in _terms(charter):
            term = found.setdefault(_folded(name), Term(name, f"term-{len(found) + 1}"))
            said = _folded(plain(words))
            same = next((meaning for meaning in term.meanings if _folded(plain(meaning.words)) == said), None)
            if same is None:
                same = Meaning(words, charter.language, charter.direction)
                term.meanings.append(same)
            same.said_by.append((charter, href))
    return [found[name] for name in sorted(found)]


def _terms(charter: CharterEntry) -> Iterator[tuple[str, list[Block], str]]:
    explained = {_folded(name) for name, _, _ in charter.terms}
    yield from charter.terms
    for letters, full in charter.acronyms:
        if _folded(letters) not in explained:
            yield letters, blocks(full), charter.href


def _folded(words: str) -> str:
    return " ".join(words.casefold().split())
