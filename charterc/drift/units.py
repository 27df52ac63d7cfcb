"""The sentences of a document, in the forms in which they may be passages of a charter."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from charterc.drift.document import Block
from charterc.drift.joined import Joints
from charterc.drift.readers.text import BULLET
from charterc.drift.wanted import Wanted
from charterc.wording.saying import saying
from charterc.wording.sentences import sentence_spans
from charterc.wording.stretches import likeness


@dataclass(frozen=True, eq=False)
class Unit:
    """A sentence of a document."""

    text: str
    line: int
    block: int
    forms: tuple[str, ...] = ()
    """The same as it stands, and without a number or a label that leads into it."""
    place: int = 0
    """The how manieth sentence it is, counted from 0."""

    @cached_property
    def stems(self) -> tuple[tuple[str, ...], ...]:
        """The words of each form in plain form."""
        return tuple(saying(form) for form in self.forms)

    def like(self, passage: Wanted) -> tuple[float, int]:
        """How like a passage it is, from 0 to 1, and in which form: as it stands, where that makes no difference."""
        scores = [likeness(passage.stems, stems) for stems in self.stems]
        best = max(scores)
        return best, scores.index(best)


def units_of(blocks: Sequence[Block], leads: Collection[str] = (), labels: Collection[str] = ()) -> list[Unit]:
    """The sentences of a document, without the signs before entries of lists.

    `leads` may stand before a passage, in small letters: “what we will do”. `labels` may also stand behind one, before
    what else is known of it: “Within”.
    """
    found = []
    dividers = _dividers(labels)
    for number, block in enumerate(blocks):
        bullet = BULLET.match(block.text)
        lead = bullet.end() if bullet else 0
        text = block.text[lead:]
        for start, end in _parts(text, dividers):
            words = text[start:end]
            found.append(_unit(words, block.line_at(lead + start), number, leads))
    return found


def _unit(text: str, line: int, block: int, leads: Collection[str]) -> Unit:
    return Unit(text, line, block, tuple(dict.fromkeys(_forms(text, leads))))


def _parts(text: str, dividers: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """The sentences of a block, and what is divided in it by signs, as in a cell that was copied as one line."""
    start = 0
    for sign in [*dividers.finditer(text), None]:
        end = sign.start() if sign else len(text)
        yield from ((start + first, start + last) for first, last in sentence_spans(text[start:end]))
        start = sign.end() if sign else end


def _dividers(labels: Collection[str]) -> re.Pattern[str]:
    """What divides a block: bullets, tabs, and the place before a label behind a promise: “… (Within: 5 days)”."""
    short = [label for label in labels if label[:1].isupper() and len(label) < _LABEL_LENGTH]
    known = "|".join(map(re.escape, sorted(short, key=len, reverse=True)))
    return re.compile(r"\s*[•◦▪‣●\t|]\s*" + (rf"|\s+\(?(?=(?:{known}):\s)" if known else ""))


_LABEL_LENGTH = 40
"""So short are labels, in characters."""


def _forms(words: str, leads: Collection[str]) -> Iterator[str]:
    yield words
    counter = _COUNTER.match(words)
    if counter:
        words = words[counter.end() :]
        yield words
    label = _LABEL.match(words)
    if label and label.group(1).strip().casefold() in leads:
        yield words[label.end() :]
    for lead in leads:
        if " " in lead and words.casefold().startswith(f"{lead} "):
            yield words[len(lead) :].strip()


_COUNTER = re.compile(r"(?:[A-Za-z]?\d{1,3}(?:\.\d{1,3})*[.):]?|\(?[A-Za-z0-9]{1,3}\))\s+(?=\S)|[A-Z]\s+(?=[A-Z])")
_LABEL = re.compile(r"([^:–—]{2,60})(?::|\s[–—-])\s+(?=\S)")


def divided(units: Sequence[Unit], passages: Sequence[Wanted], leads: Collection[str]) -> list[Unit]:
    """The same sentences, each with its place.

    Those are divided in which several passages stand: “Be kind: we will smile; we will wave”.
    """
    known = [saying(words) for words in dict.fromkeys(passage.words for passage in passages)]
    joints = Joints(passages)
    found: list[Unit] = []
    for unit in units:
        spans = _pieces(unit.text)
        if len(spans) > 1 and _best(unit.text, known) < _KNOWN:
            clear = [_best(unit.text[start:end], known) >= _PIECE for start, end in spans]
            if 2 * sum(clear) >= len(spans):
                texts = [unit.text[start:end].strip(" ;:,") for start, end in spans]
                found += [_unit(text, unit.line, unit.block, leads) for text in texts if text]
                continue
        parts = joints.parts(unit.text)
        found += [Unit(part.text, unit.line, unit.block, part.forms) for part in parts] or [unit]
    return [replace(unit, place=place) for place, unit in enumerate(found)]


_KNOWN = 0.9
"""So like a passage is a sentence that needs no dividing."""
_PIECE = 0.8
"""So like a passage is a piece of a sentence that is divided."""
_SIGN = re.compile(r"[;:]+\s*[;:]*\s+|\s[–—]\s|(?<=\w)\s(?=We (?:will|shall) )")


def _pieces(text: str) -> list[tuple[int, int]]:
    signs = list(_SIGN.finditer(text))
    starts, ends = [0, *(sign.end() for sign in signs)], [*(sign.start() for sign in signs), len(text)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]


def _best(text: str, known: Sequence[tuple[str, ...]]) -> float:
    """How like a text is to the passage that it is most like."""
    stems = saying(text)
    bag = Counter(stems)
    size = len(stems)

    def at_most(other: tuple[str, ...]) -> float:
        return 2 * sum((bag & Counter(other)).values()) / (size + len(other) or 1)

    likely = [other for other in known if at_most(other) >= _PIECE]
    return max((likeness(stems, other) for other in likely), default=0.0)
