"""A verb in a form that cannot stand where it does: “we will listened”, “families are ask”, “committed to give”.

[(index, meant)] = verb_slips(tokens("You will be give a copy"))     index of “give”, ["given"]
[(index, meant)] = verb_slips(tokens("You will given a copy"))       index of “given”, ["give", "be given"]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.wording.beside import beside
from charterc.wording.tokens import Token, small_at
from charterc.wording.verb_forms import base, doing, participle

_FRONT = 6
"""Words in front of one that are looked at."""
_FORWARD, _LOOKS = "forward", frozenset({"look", "looks", "looked", "looking"})
"""“We look forward to meeting you”, but “ideas that are put forward to help”."""


def verb_slips(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each slip in a row of tokens, and what may have been meant."""
    for at, token in enumerate(row):
        if token.written.islower() and token.small.isalpha() and not (token.in_compound or _goes_on(row, at)):
            clause = _in_front(row, at)
            meant = _meant(token.small, clause, is_by_somebody=small_at(row, at + 1) == "by")
            if meant:
                # “will given” may lack a “be” as well
                yield at, [meant, f"be {token.small}"] if participle(meant) == token.small else [meant]


def _goes_on(row: Sequence[Token], at: int) -> bool:
    """Whether a hyphen or an apostrophe joins something to a word."""
    return at + 1 < len(row) and (row[at + 1].in_compound or row[at + 1].small == "'")


def _in_front(row: Sequence[Token], at: int) -> list[str]:
    """The words right in front of one, back to the nearest sign; “May” keeps its capital, as it is no “may”."""
    found: list[str] = []
    while at and len(found) < _FRONT and row[at - 1].small.isalpha():
        at -= 1
        found.insert(0, row[at].written if row[at].written == "May" else row[at].small)
    return found


def _meant(word: str, clause: Sequence[str], *, is_by_somebody: bool) -> str | None:
    """The form that belongs behind the words in front of it."""
    before = list(clause)
    while before and (before[-1] in beside("between") or before[-1].endswith("ly")):
        before.pop()
    *earlier, last = before or [""]
    if not (earlier and beside("asking").isdisjoint(earlier)):
        return None
    if last == "to":
        if earlier[-1] in beside("wants-doing"):
            return doing(word) if earlier[-1] != _FORWARD or _LOOKS.intersection(earlier) else None
        return base(word) if earlier[-1] in beside("wants") else None
    if last in beside("before-the-base"):
        return None if earlier[-1] in beside("makes-a-thing") else base(word, also_things=True)
    if last in beside("whom") and earlier[-1] in beside("lets"):
        return base(word)
    if last in beside("be") | beside("have") and earlier[-1] in beside("does") and not _starts(earlier):
        return None  # “any questions you have ask us”
    if last in beside("be"):
        return participle(word, also_things=is_by_somebody)
    return participle(word) if last in beside("have") else None


def _starts(earlier: Sequence[str]) -> bool:
    """Whether a subject starts its clause."""
    return len(earlier) == 1 or earlier[-2] in beside("before-a-subject")
