"""Words of British English, and which of them a word that is none may have been.

is_english("listen")      True
meant("lisen")            ["listen"]
meant("acton")            ["act on", "action"]
meant("wellbeing")        []       it is English
meant("Llanfyllin")       []       nothing common is near to it
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).with_name("dictionary")
_SHORTEST = 4
"""Letters of a word that can be told from a name or an abbreviation."""
_MOST = 3
"""More words than these are no help to a writer."""
_BEHIND = "on to the of and with for our your their you us we will is are that them by from at it this all"
_SECOND = frozenset(_BEHIND.split())
"""Little words that run together with the word before: “acton”, “listento”."""
_IN_FRONT = "at the of and with for to our your we will that their all any each every this from you they"
_FIRST = frozenset(_IN_FRONT.split())
"""Little words that run together with the word behind: “ofthe”, “wewill”."""
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


def is_english(word: str) -> bool:
    """Whether a word, as written, is known. “organize” is as good British English as “organise”."""
    spellings = {word, word.lower()}
    spellings |= {spelling.replace("iz", "is") for spelling in spellings}
    return not spellings.isdisjoint(_common()) or any(map(_is_rare, spellings))


def is_common(word: str) -> bool:
    """Whether a word in small letters is one that most people write now and then."""
    return word in _common()


def meant(word: str) -> list[str]:
    """The common words that a word in small letters may have been meant to be; none where it is English itself."""
    if len(word) < _SHORTEST or word in _common():
        return []
    near = [*_parted(word), *sorted(_common().intersection(_one_letter_away(word)), key=_likelihood)]
    return [] if not near or is_english(word) else near[:_MOST]


def begins(part: str) -> bool:
    """Whether a common word begins with some letters."""
    return any(word.startswith(part) for word in _common())


def _likelihood(other: str) -> tuple[int, str]:
    """What comes first: people leave a letter out more than they write one too many."""
    return -len(other), other


def _parted(word: str) -> Iterator[str]:
    for at in range(2, len(word) - 1):
        first, second = word[:at], word[at:]
        joined = (second in _SECOND and len(first) > 2) or (first in _FIRST and len(second) > 2)
        if joined and first in _common() and second in _common():
            yield f"{first} {second}"


def _one_letter_away(word: str) -> Iterator[str]:
    """What comes of one letter more, one less, one other, or two in the other order."""
    for at in range(len(word) + 1):
        front, back = word[:at], word[at:]
        yield from (front + letter + back for letter in _LETTERS)
        if back:
            yield front + back[1:]
            yield from (front + letter + back[1:] for letter in _LETTERS)
        if len(back) > 1:
            yield front + back[1] + back[0] + back[2:]


@cache
def _common() -> frozenset[str]:
    return _words("common")


@cache
def _ours() -> frozenset[str]:
    return _words("ours")


def _words(name: str) -> frozenset[str]:
    return frozenset((_FOLDER / f"{name}.txt").read_text(encoding="utf-8").split())


def _is_rare(word: str) -> bool:
    """Whether a word stands in `known.txt`. Few words are asked for, so its lines are halved and not made a set."""
    if word in _ours():
        return True
    lines = _known()
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind("\n", low, (low + high) // 2) + 1 or low
        end = lines.index("\n", start)
        if lines[start:end] == word:
            return True
        low, high = (end + 1, high) if lines[start:end] < word else (low, start)
    return False


@cache
def _known() -> str:
    return (_FOLDER / "known.txt").read_text(encoding="utf-8")
