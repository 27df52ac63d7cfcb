"""Similar wording across charters: which promises, outcomes and signs say much the same in other words.

Words are compared, not meanings (`charterc.wording.similarity`), so it is called “similar wording” and people
decide. A promise is compared with promises, a sign with signs, and the numbers in both must be equal: “5 days” is
not “20 days”.
"""

from __future__ import annotations

from dataclasses import dataclass

from charterc.lint.language.pairs import FEWEST_WORDS
from charterc.site.collect import CharterEntry, PassageEntry
from charterc.wording.numbers import numbers
from charterc.wording.similarity import similar
from charterc.wording.stems import words_of

LEAST = 0.33
"""The likeness from which people called most pairs the same promise (see docs/architecture.md)."""

MOST, EACH = 200, 5
"""So many pairs of a kind, and so many others beside each statement, are shown at most: the most alike ones."""


@dataclass(slots=True)
class Pair:
    """Two statements of two charters."""

    first: PassageEntry
    second: PassageEntry
    likeness: float
    same: bool
    """Whether they are the same, word for word."""


@dataclass(slots=True)
class SimilarGroup:
    """A statement, and what other charters say in similar words, the most alike first."""

    first: PassageEntry
    others: list[tuple[PassageEntry, bool]]
    """Each with whether it is the same, word for word."""


@dataclass(slots=True)
class SimilarWording:
    """What is alike among passages of one kind."""

    kind: str
    groups: list[SimilarGroup]
    left_out: int = 0
    """So many pairs are not shown, as they are less alike."""


def alike(charters: list[CharterEntry]) -> list[SimilarWording]:
    """What different charters say in similar words, kind by kind; each statement also gets those like it."""
    kinds = {
        "names of values": [value.itself for charter in charters for value in charter.values if value.itself],
        "promises": [entry for charter in charters for entry in charter.all_promises()],
        "outcomes": [entry for charter in charters for entry in charter.all_outcomes()],
        "measures and signs": [entry for charter in charters for entry in charter.all_signs()],
    }
    found = []
    for kind, entries in kinds.items():
        pairs = _pairs(entries, short=kind == "names of values")
        found.append(SimilarWording(kind, _groups(pairs[:MOST]), max(0, len(pairs) - MOST)))
    return found


def _groups(pairs: list[Pair]) -> list[SimilarGroup]:
    """Each pair once, under the statement that most of those pairs share which are not under another one yet."""
    left: dict[int, dict[int, tuple[PassageEntry, bool]]] = {}
    entries: dict[int, PassageEntry] = {}
    for pair in pairs:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            entries.setdefault(id(one), one)
            left.setdefault(id(one), {})[id(other)] = (other, pair.same)
    groups = []
    while left:
        most = max(left, key=lambda one: len(left[one]))
        groups.append(SimilarGroup(entries[most], list(left[most].values())))
        for met in left.pop(most):
            del left[met][most]
            if not left[met]:
                del left[met]
    return groups


def _pairs(entries: list[PassageEntry], *, short: bool) -> list[Pair]:
    # A charter may keep one promise under several values: the first place stands for all.
    once: dict[tuple[str, str], PassageEntry] = {}
    for entry in entries:
        once.setdefault((entry.charter.name, _folded(entry.plain)), entry)
    kept = list(once.values())
    same, numbered = [_folded(entry.plain) for entry in kept], [numbers(entry.plain.lower()) for entry in kept]
    words = [words_of(entry.plain) for entry in kept]
    # A name may be one word; a sentence of a few words is alike by its subject only.
    found = similar(words, LEAST, stems_wanted=1) if short else similar(words, LEAST, FEWEST_WORDS)
    pairs = [
        Pair(kept[one], kept[other], likeness, same[one] == same[other])
        for one, other, likeness in found
        if kept[one].charter is not kept[other].charter and numbered[one] == numbered[other]
    ]
    pairs.sort(key=lambda pair: (-round(pair.likeness, 4), pair.first.href, pair.second.href))
    for pair in pairs:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if len(one.alike) < EACH:
                one.alike.append(other)
    for entry in entries:
        entry.alike = once[entry.charter.name, _folded(entry.plain)].alike
    return pairs


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(" .;,")
