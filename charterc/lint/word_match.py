"""Looking for the entries of a word list in a charter."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import NamedTuple

from charterc.lint.rule import Context, Related
from charterc.lint.texts import Hit, texts

_OPENING, _CLOSING = frozenset("“\"'‘"), frozenset("”\"'’,.")
_ACRONYMS = frozenset({"sen", "send", "bame", "bme", "ccg", "ccgs", "dcsf", "dfes", "ehcp", "lscb", "lscbs", "nhse/i"})
_MOST_PLACES = 4


class Match(NamedTuple):
    """An entry of a list with the places where it stands."""

    phrase: str
    hits: list[Hit]

    @property
    def first(self) -> Hit:
        """The first place."""
        return self.hits[0]

    @property
    def related(self) -> tuple[Related, ...]:
        """The other places, a few of them."""
        return tuple(Related(hit.span, f"and here ({hit.text.where})") for hit in self.hits[1:_MOST_PLACES])

    @property
    def times(self) -> str:
        """How often, for the end of a sentence: “ (3 times)”; "" for once."""
        return f" ({len(self.hits)} times)" if len(self.hits) > 1 else ""


def matches(
    context: Context,
    needed: Mapping[str, frozenset[str]],
    *,
    roles: Collection[str],
    mentions: bool = False,
) -> list[Match]:
    """The phrases of a list that stand in texts of the given roles, in the order of the file.

    A word inside quotation marks is talked about, not used, and left out unless `mentions` is true; so is what
    somebody else is quoted as saying. Of two phrases at one place the longer counts.
    """
    found = texts(context)
    own = {word.casefold() for word in context.words}
    taken: list[tuple[int, int, int]] = []
    kept: list[Match] = []
    for phrase in sorted(found.phrases(needed), key=lambda phrase: (-len(phrase), phrase)):
        if phrase in own:
            continue
        hits = []
        for hit in found.find(phrase):
            key = (id(hit.text), hit.start, hit.end)
            if hit.text.role not in roles or any(
                key[0] == text and key[1] < end and start < key[2] for text, start, end in taken
            ):
                continue
            if not mentions and (_mentioned(hit) or getattr(hit.text.element, "said_by", None)):
                continue
            if phrase.split(" ", 1)[0] in _ACRONYMS and hit.words[:3].islower():
                continue  # “send children home” is not about SEND
            taken.append(key)
            hits.append(hit)
        if hits:
            kept.append(Match(phrase, hits))
    return sorted(kept, key=lambda match: match.first.span)


def _mentioned(hit: Hit) -> bool:
    value = hit.text.value
    return value[hit.start - 1 : hit.start] in _OPENING and value[hit.end : hit.end + 1] in _CLOSING
