"""Similar wording across charters: which promises, outcomes and signs say much the same in other words.

Words are compared, not meanings (`charterc.lint.language.similarity`), so it is called “similar wording” and people
decide. A promise is compared with promises, a sign with signs, and the numbers in both must be equal: “5 days” is
not “20 days”.
"""

from __future__ import annotations

from dataclasses import dataclass

from charterc.lint.language.numbers import numbers
from charterc.lint.language.pairs import FEWEST_WORDS
from charterc.lint.language.similarity import similar
from charterc.lint.language.stems import words_of
from charterc.site.collect import CharterEntry, Said

LEAST = 0.33
"""The likeness from which people called most pairs the same promise (see docs/architecture.md)."""

MOST, EACH = 200, 5
"""So many pairs of a kind, and so many others beside each statement, are shown at most: the most alike ones."""


@dataclass(slots=True)
class Pair:
    """Two statements of two charters."""

    first: Said
    second: Said
    likeness: float
    same: bool
    """Whether they are the same, word for word."""


@dataclass(slots=True)
class Alike:
    """The pairs of one kind, the most alike first."""

    kind: str
    pairs: list[Pair]
    left_out: int = 0


def alike(charters: list[CharterEntry]) -> list[Alike]:
    """Every pair of statements of different charters in similar words; each statement also gets those like it."""
    kinds = {
        "names of values": [value.itself for charter in charters for value in charter.values if value.itself],
        "promises": [said for charter in charters for said in charter.all_promises()],
        "outcomes": [said for charter in charters for said in charter.all_outcomes()],
        "measures and signs": [said for charter in charters for said in charter.all_signs()],
    }
    found = []
    for kind, statements in kinds.items():
        pairs = _pairs(statements, short=kind == "names of values")
        found.append(Alike(kind, pairs[:MOST], max(0, len(pairs) - MOST)))
    return found


def _pairs(statements: list[Said], *, short: bool) -> list[Pair]:
    # A charter may keep one promise under several values: the first place stands for all.
    once: dict[tuple[str, str], Said] = {}
    for said in statements:
        once.setdefault((said.charter.name, _folded(said.plain)), said)
    kept = list(once.values())
    same, numbered = [_folded(said.plain) for said in kept], [numbers(said.plain.lower()) for said in kept]
    words = [words_of(said.plain) for said in kept]
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
    for said in statements:
        said.alike = once[said.charter.name, _folded(said.plain)].alike
    return pairs


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(" .;,")
