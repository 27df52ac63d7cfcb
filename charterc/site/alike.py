"""Similar wording across charters: which promises, outcomes and signs say much the same in other words.

Words are compared, not meanings (`charterc.lint.text_similarity`), so it is called “similar wording” and people
decide. A promise is compared with promises, a sign with signs, and the numbers in both must be equal: “5 days” is
not “20 days”.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from charterc.lint.text_pairs import FEWEST_WORDS
from charterc.lint.text_similarity import similar
from charterc.lint.word_numbers import numbers
from charterc.site.collect import CharterEntry, Said

LEAST = 0.33
"""The likeness from which people called most pairs the same promise (see docs/architecture.md)."""

MOST = 200
"""So many pairs of a kind are shown at most, the most alike first."""


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
    # A name may be one word; a sentence of a few words is alike by its subject only.
    texts = [said.plain if short or said.plain.count(" ") >= FEWEST_WORDS - 1 else "" for said in kept]
    pairs = [
        Pair(kept[earlier], kept[later], likeness, _folded(texts[earlier]) == _folded(texts[later]))
        for earlier, later, likeness in similar(texts, LEAST, fewest=1 if short else 3)
        if kept[earlier].charter is not kept[later].charter and _numbers(texts[earlier]) == _numbers(texts[later])
    ]
    for pair in pairs:
        pair.first.alike.append(pair.second)
        pair.second.alike.append(pair.first)
    for said in statements:
        said.alike = once[said.charter.name, _folded(said.plain)].alike
    pairs.sort(key=lambda pair: (-round(pair.likeness, 4), pair.first.href, pair.second.href))
    return pairs


def _numbers(text: str) -> Iterable[float]:
    return numbers(text.lower())


def _folded(text: str) -> str:
    return " ".join(text.casefold().replace("’", "'").split()).rstrip(" .;,")
