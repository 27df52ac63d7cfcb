"""Sentences in which a page says several passages at once: “We will tell the truth and be kind”.

A sentence is divided where each part is like another passage, and one of them more than the whole is like any. A part
that shares the beginning of the sentence is also known with it: “We will be kind”.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from charterc.drift.wanted import Wanted
from charterc.wording.saying import saying, small
from charterc.wording.stretches import likeness

_JOINT = re.compile(r"[,;]?\s+(?:and|as well as|while|whilst|plus|but)(?:,?\s+also)?\s+|[,;]\s+", re.IGNORECASE)
_MOST_JOINTS = 12
"""Sentences with more joints are rows of things."""
_SHARE = 0.5
"""The share of a passage's words that a sentence must have."""
_CLEAR = 0.8
"""So like its passage is the clearest part."""
_ALIKE = 0.6
"""So like its passage is every part: half a promise may be left out."""

_VERBS = frozenset({"be", "have", "do"})
"""Small words with which what is promised may begin."""


class Part(NamedTuple):
    """A part of a sentence."""

    text: str
    forms: tuple[str, ...]
    """The same as it stands, and with the words that it shares with the part before."""


class _Match(NamedTuple):
    score: float
    passage: int


class Joints:
    """Finds the joints of sentences between passages of a charter."""

    def __init__(self, passages: Sequence[Wanted]) -> None:
        words = dict.fromkeys(passage.words for passage in passages if passage.told and not passage.names)
        self._known = [saying(each) for each in words]
        self._with_stem: dict[str, list[int]] = defaultdict(list)
        for number, stems in enumerate(self._known):
            for stem in set(stems):
                self._with_stem[stem].append(number)

    def parts(self, text: str) -> list[Part]:
        """The parts of a sentence, each a passage; none where it is not several."""
        if not 0 < len(_JOINT.findall(text)) <= _MOST_JOINTS:
            return []
        likely = self._likely(text)
        return list(self._divided(Part(text, (text,)), likely)) if len(likely) > 1 else []

    def _likely(self, text: str) -> list[int]:
        """The passages most of whose words stand in a text."""
        counts = Counter(chain.from_iterable(self._with_stem.get(stem, ()) for stem in set(saying(text))))
        return [
            number
            for number, count in counts.items()
            if count >= _SHARE * len(set(self._known[number])) and not small().issuperset(self._known[number])
        ]

    def _divided(self, part: Part, likely: Sequence[int]) -> Iterator[Part]:
        """Where it is best divided; nothing where it is no better than the whole."""
        whole, best, cut = self._best(part, likely).score, 0.0, None
        for joint in _JOINT.finditer(part.text):
            first = Part(
                part.text[: joint.start()],
                tuple(form[: len(form) - len(part.text) + joint.start()] for form in part.forms),
            )
            match = self._best(first, likely)
            second = self._behind(part, joint.end(), match)
            other = self._best(second, [number for number in likely if number != match.passage])
            clearest, least = max(match.score, other.score), min(match.score, other.score)
            if clearest >= _CLEAR and clearest > whole and least >= _ALIKE and clearest + least > best:
                best, cut = clearest + least, (first, second)
        for half in cut or ():
            yield from list(self._divided(half, likely)) or [half]

    def _behind(self, part: Part, at: int, before: _Match) -> Part:
        text = part.text[at:]
        lead = _lead(part.forms[-1], self._known[before.passage]) if before.passage >= 0 else ""
        return Part(text, (text, f"{lead}{text}") if lead else (text,))

    def _best(self, part: Part, likely: Sequence[int]) -> _Match:
        forms = [saying(form) for form in part.forms]
        matches = (
            _Match(likeness(self._known[number], form), number)
            for number in likely
            for form in forms
            if not small().issuperset(set(form) & set(self._known[number]))
        )
        return max(matches, default=_Match(0.0, -1))


def _lead(text: str, passage: Sequence[str]) -> str:
    """What stands before the first word of a text that tells something of a passage: “We will ”, “We will try to ”."""
    telling = next((stem for stem in passage if stem not in small() or stem in _VERBS), "")
    word = next((word for word in re.finditer(r"\S+", text) if telling in saying(word.group())), None)
    return text[: word.start()] if word else ""
