"""A verb in a form that cannot stand where it does: “we will listened”, “families are ask”, “they was told”.

[(index, meant)] = verb_slips(tokens("You will be give a copy"))     index of “give”, ["given"]
[(index, meant)] = verb_slips(tokens("You will given a copy"))       index of “given”, ["give", "be given"]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from charterc.wording.tokens import Token
from charterc.wording.verb_forms import base, participle

_MODALS_WORDS = "will can must should would could shall may might won't can't cannot shan't"
_BEFORE_THE_BASE = frozenset(_MODALS_WORDS.split())
_WANTS_WORDS = (
    "want wants wanted need needs like able how wish wishes hope hopes aim aims plan plans promise promises try tries"
    " trying ready going have ask asked invited agree agreed choose chance right way time"
)
_WANTS = frozenset(_WANTS_WORDS.split())
"""Behind these, “to” is followed by what will be done."""
_LETS = frozenset({"let", "lets", "letting"})
_WHOM = frozenset({"you", "us", "them", "him", "her", "me", "everyone", "people", "families"})
"""“we let you chose”"""
_BE = frozenset({"are", "were", "was", "been", "being", "be"})
_HAVE = frozenset({"have", "has", "had"})
_BETWEEN_WORDS = (
    "not always also never all only often usually soon now already just first then still both each ever fully once"
)
_BETWEEN = frozenset(_BETWEEN_WORDS.split())
"""Words that stand between “will” and what is done."""
_OF_SEVERAL = {"was": "were", "has": "have", "is": "are", "does": "do"}
_SEVERAL = frozenset(
    {"families", "parents", "carers", "children", "schools", "teachers", "pupils", "governors", "meetings"}
)
_IN_FRONT_OF_SEVERAL = frozenset(
    {"the", "our", "your", "all", "most", "some", "many", "these", "those", "other", "both"}
)
_OF_ONE = {"have": "has", "are": "is", "do": "does"}
_WHO_DOES = {
    "everyone": _OF_ONE,
    "nobody": _OF_ONE,
    "we": _OF_SEVERAL,
    "they": _OF_SEVERAL,
    "you": {"was": "were", "has": "have", "does": "do"},
    "i": {"has": "have", "were": "was", "are": "am"},
}
_ASKING_WORDS = "who wherever whenever however whoever that what which if than as where when whatever do does did"
_ASKING = frozenset(_ASKING_WORDS.split())
"""In a clause behind these, what follows may belong to another verb: “all who can asked”, “all we need do is ask”."""

_BEFORE_A_THING = frozenset({"the", "a", "their", "free", "good", "of", "at", "with", "by", "our", "your", "last"})
"""Behind these “will”, “can” and “might” are things: “of her own free will”."""
_BEFORE_A_SUBJECT = frozenset(
    {"and", "but", "so", "because", "when", "if", "where", "until", "before", "after", "while"}
)
_FRONT = 6
"""Words in front of one that are looked at."""


def verb_slips(row: Sequence[Token]) -> Iterator[tuple[int, list[str]]]:
    """The index of each slip in a row of tokens, and what may have been meant."""
    for at, token in enumerate(row):
        if token.written.islower() and token.small.isalpha() and not (token.in_compound or _goes_on(row, at)):
            clause = _in_front(row, at)
            meant = _meant(token.small, clause, is_by_somebody=_small(row, at + 1) == "by")
            meant = meant or _of_another_person(token.small, clause)
            if meant:
                # “will given” may lack a “be” as well
                yield at, [meant, f"be {token.small}"] if participle(meant) == token.small else [meant]


def _small(row: Sequence[Token], at: int) -> str:
    return row[at].small if at < len(row) else ""


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
    while before and (before[-1] in _BETWEEN or before[-1].endswith("ly")):
        before.pop()
    *earlier, last = before or [""]
    if not (earlier and _ASKING.isdisjoint(earlier)):
        return None
    if last == "to":
        return base(word) if earlier[-1] in _WANTS else None
    if last in _BEFORE_THE_BASE:
        return None if earlier[-1] in _BEFORE_A_THING else base(word)
    if last in _WHOM and earlier[-1] in _LETS:
        return base(word)
    if last in _BE | _HAVE and earlier[-1] in _WHO_DOES and not _starts(earlier):
        return None  # “any questions you have ask us”
    if last in _BE:
        return participle(word, also_things=is_by_somebody)
    return participle(word) if last in _HAVE else None


def _starts(earlier: Sequence[str]) -> bool:
    """Whether a subject starts its clause."""
    return len(earlier) == 1 or earlier[-2] in _BEFORE_A_SUBJECT


def _of_another_person(word: str, clause: Sequence[str]) -> str | None:
    """The form that goes with a subject where a clause starts: “have” for “we has”."""
    *earlier, subject = clause or [""]
    while earlier and earlier[-1] in _IN_FRONT_OF_SEVERAL:
        earlier.pop()
    starts = not earlier or earlier[-1] in _BEFORE_A_SUBJECT
    if word == "were" and earlier and earlier[-1] == "if":
        return None  # “if I were you”
    forms = _OF_SEVERAL if subject in _SEVERAL else _WHO_DOES.get(subject, {})
    return forms.get(word) if starts else None
