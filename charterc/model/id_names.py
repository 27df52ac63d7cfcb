"""Ids made from words, for what was given none: `right-people-involved` for “… the right people to be involved”.

Only the words count, never the place or what stands beside them, so the same words give the same name in any file.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator

LONGEST = 40
"""So many characters at most."""
_FEW = 4
"""So many words as a rule. More, where these are taken."""
_MOST = LONGEST // 2
"""More words never have room."""

_NO_MARKS = str.maketrans(
    {"ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "þ": "th", "ı": "i", "ŋ": "ng"}
    | {"ħ": "h", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ƴ": "y", "ə": "e", "’": "'", "‑": "-"}
)
"""Latin letters and signs that Unicode does not take apart."""
_ADDRESS = re.compile(r"\]\([^)\s]*\)|\bhttps?://\S+|\bwww\.\S+")
_SHORTENED = re.compile(r"(?<=\w)'(?:ll|re|ve|[dms])\b")
_WORD = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_TELLING = re.compile(r"[a-z]{2}")


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_EMPTY = _words("a an the i we will shall byddwn byddaf ni y yr yn")
"""Articles, and what most promises begin with: these tell nothing apart."""
_LEADING = _EMPTY | _words("be is are to my our your their fy ein eich eu")
_SMALL = _words("""
    and or but of to in on at by for from with as into than up out about if so both then together also very
    that this these those which who whom whose what when where how there each other all any some such more
    is are be been being was were has have had do does did can may must should would could going ensure
    it its they them their us our you your he his she her him my
    ac neu o ar am at gyda gan wrth fel fy ein eich ei eu
""")
"""What holds a sentence together, in English and Welsh: left out of long ones."""
_READ_OTHERWISE = _words("yes no on off true false null none")
"""Words that other readers of YAML take for something else than text."""


def id_name(words: str) -> str:
    """The id that words would have by themselves; "" where they have no Latin letters to make one of."""
    return next(_names(words), "")


def in_words(name: str) -> str:
    """What an id says, for what has no name of its own: `how-we-know` is “How we know”."""
    return name.replace("-", " ").capitalize()


def free_name(words: str, fallback: str, taken: Collection[str]) -> str:
    """An id for words that nothing else has: with more of them, or else with a number.

    `fallback` is the name of what has no Latin letters, such as `promise-3`.
    """
    name = fallback
    for name in _names(words):
        if name not in taken:
            return name
    stem, count = (name, 2) if name != fallback else _counted(fallback)
    while name in taken:
        name = f"{stem[: LONGEST - len(str(count)) - 1].rstrip('-')}-{count}"
        count += 1
    return name


def _counted(name: str) -> tuple[str, int]:
    """The stem of `promise-3`, and the number that comes next."""
    stem, _, number = name.rpartition("-")
    return stem, int(number) + 1


def _names(words: str) -> Iterator[str]:
    """The names of words, the shortest first, and last the one that leaves no word out."""
    every = _every(words)
    told = _told(every)[:_MOST]
    names = [_joined(told[:count]) for count in range(min(_FEW, len(told)), len(told) + 1)]
    for name in dict.fromkeys([*names, _joined(every[:_MOST])]):
        is_number = name[:1].isdigit() and "-" not in name
        if _TELLING.search(name) and not is_number and name not in _READ_OTHERWISE:
            yield name


def _joined(words: list[str]) -> str:
    """As many of the words as there is room for; the beginning of the first, where that is longer."""
    while len(words) > 1 and len("-".join(words)) > LONGEST:
        words = words[:-1]
    return "-".join(words)[:LONGEST].rstrip("-")


def _every(words: str) -> list[str]:
    """All words, in small ASCII letters; none where most of them are in another script."""
    words = _ADDRESS.sub("]", words)
    plain = _folded(words)
    is_latin = 2 * sum(map(str.isalpha, plain)) >= sum(map(str.isalpha, words))
    return _WORD.findall(_SHORTENED.sub("", plain).replace("'", "")) if is_latin else []


def _told(every: list[str]) -> list[str]:
    """The words of them that tell most, in their order."""
    some = [word for word in every if word not in _EMPTY]
    while some and some[0] in _LEADING:
        some = some[1:]
    if len(some) <= _FEW:
        return some or every
    telling = [*dict.fromkeys(word for word in some if word not in _SMALL)]
    return telling if len(telling) > 1 else some


def _folded(words: str) -> str:
    """Small letters without their accents; what has none in ASCII becomes a space."""
    apart = unicodedata.normalize("NFKD", words.lower().translate(_NO_MARKS))
    bare = (sign for sign in apart if not unicodedata.combining(sign))
    return "".join(sign if sign.isascii() else " " for sign in bare)
