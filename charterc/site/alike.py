"""Similar wording across charters: which promises, outcomes and signs say much the same in other words.

Words are compared, not meanings (`charterc.wording.similarity`), so it is called “similar wording” and people
decide. A promise is compared with promises, a sign with signs, and the numbers in both must be equal: “5 days” is
not “20 days”.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import permutations

from charterc.lint.language.pairs import FEWEST_WORDS
from charterc.site.collect import CharterEntry, PassageEntry
from charterc.wording.numbers import numbers
from charterc.wording.similarity import similar
from charterc.wording.stems import content, words_of

LEAST = 0.4
"""The likeness from which a pair is shown. Lint asks an author from 0.33 on (see docs/architecture.md); what is shown
to everybody should be alike at first sight."""

SHARED = 2
"""So many words that carry meaning both have at least, unless one of the two has fewer: one in common is chance."""

OF_FEW, FEW = 0.5, 2
"""The likeness of sentences that share so few words: “say” and “cannot” are in many that mean other things."""

LIGHT = content(words_of("keep make take give get put let go come up out down off over back"))
"""Words that say little without others, and so do not count as shared: “keep … up to date” may be of anything."""

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
    """What charters say in similar words, each once: any two of these statements are alike."""

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
    order = {charter.name: number for number, charter in enumerate(charters)}
    found = []
    for kind, entries in kinds.items():
        pairs = _pairs(entries, short=kind == "names of values")
        found.append(SimilarWording(kind, _groups(pairs[:MOST], order), max(0, len(pairs) - MOST)))
    return found


def _groups(pairs: list[Pair], order: Mapping[str, int]) -> list[SimilarGroup]:
    """Statements of which any two are alike; the groups of most charters first, then those most alike.

    What is like two others that are not like each other stands in a group with each of them.
    """
    entries = {id(entry): entry for pair in pairs for entry in (pair.first, pair.second)}
    same = {(id(one), id(other)): pair.same for pair in pairs for one, other in _both_ways(pair)}
    groups, told = [], set[tuple[int, int]]()
    for pair in pairs:
        first, second = id(pair.first), id(pair.second)
        if (first, second) in told:
            continue
        group = [first, second]
        for other in entries:
            if all((other, one) in same for one in group):
                group.append(other)
        told.update(permutations(group, 2))
        # A charter stands only once in a group, and all groups name them in the order of the page.
        first, *others = sorted(group, key=lambda one: order[entries[one].charter.name])
        groups.append(SimilarGroup(entries[first], [(entries[other], same[first, other]) for other in others]))
    return sorted(groups, key=lambda group: -len(group.others))


def _both_ways(pair: Pair) -> tuple[tuple[PassageEntry, PassageEntry], tuple[PassageEntry, PassageEntry]]:
    return (pair.first, pair.second), (pair.second, pair.first)


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
        if kept[one].charter is not kept[other].charter
        and numbered[one] == numbered[other]
        and _share_enough(words[one], words[other], 0 if short or likeness >= OF_FEW else FEW + 1)
    ]
    pairs.sort(key=lambda pair: (-round(pair.likeness, 4), pair.first.href, pair.second.href))
    for pair in pairs:
        for one, other in _both_ways(pair):
            if len(one.alike) < EACH:
                one.alike.append(other)
    for entry in entries:
        entry.alike = once[entry.charter.name, _folded(entry.plain)].alike
    return pairs


def _share_enough(one: list[str], other: list[str], least: int) -> bool:
    stems, others = content(one) - LIGHT, content(other) - LIGHT
    return len(stems & others) >= max(least, min(SHARED, len(stems), len(others)))


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(" .;,")
