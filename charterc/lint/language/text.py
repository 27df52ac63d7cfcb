"""One passage of a charter as rules about words read it, and a stretch of it that a search found."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from charterc.lint.language.quotations import quotations
from charterc.lint.language.roles import ENGLISH, NAMES
from charterc.model.passages import Passage, Place
from charterc.problem import Span
from charterc.source.places import Places
from charterc.wording.fold import folded
from charterc.wording.marks import MASK, masked
from charterc.wording.placeholders import placeholders
from charterc.wording.sentences import sentence_spans
from charterc.wording.stems import words_of

_LONGEST, _LONGEST_OWNER = 150, 50
"""Characters of a text, and of the name of what it belongs to, that a message shows."""
_MOST_PLACES = 3
"""Numbers of one promise, which several values may share, that a message names."""
_ENOUGH = 100
"""Characters that show whether a text is in capitals."""
_WORD_OF_LETTERS = re.compile(r"[^\W\d_]{2,}")
_TOKEN = re.compile(r"\w+(?:['‑-]\w+)*|[^\w\s]")
_WINDOW = 300
"""Characters on either side of a hit that are looked at: most sentences are shorter, save in a file made to be slow."""


class Text:
    """One passage. Offsets count the characters of `value`, which is the text as YAML reads it."""

    def __init__(self, passage: Passage, lines: Sequence[str], numbers: Mapping[Place, str]) -> None:
        """`numbers` are those that promises have on the page."""
        self.passage = passage
        self.value: str = passage.node
        self.role, self.element, self.owner = passage.role, passage.element, passage.owner
        self.kind, self.number = passage.kind, passage.number
        self._places = Places(passage.node, lines)
        self._printed = [numbers[kept] for kept in passage.places or () if kept in numbers]

    @property
    def where(self) -> str:
        """The name of its place in a message: “Be Open and Honest, promise 1.2”, numbered as on the page."""
        owner = shortened(self.owner.rstrip(": "), _LONGEST_OWNER)
        number = " and ".join(self._printed[:_MOST_PLACES]) or str(self.number or "")
        return f"{owner}, {self.kind} {number}" if number and self.kind else owner

    @property
    def short(self) -> str:
        """The words on one line, cut where they are long, for a message."""
        return shortened(self.value, _LONGEST)

    @property
    def is_english(self) -> bool:
        """Whether rules about English words apply."""
        return self.role in ENGLISH and self.passage.language.lower().split("-")[0] == "en"

    @cached_property
    def prose(self) -> str:
        """The words alone, Markdown and addresses blanked out, every character in its place."""
        return masked(self.value)

    @cached_property
    def low(self) -> str:
        """The prose in small letters and with plain signs; offsets are the same."""
        return folded(self.prose)

    @cached_property
    def words(self) -> list[str]:
        """The words in small letters; “co-production” is two."""
        return words_of(self.prose)

    @cached_property
    def sentences(self) -> list[tuple[int, int]]:
        """Where each sentence starts and ends."""
        return sentence_spans(self.prose)

    @cached_property
    def quotations(self) -> list[tuple[int, int]]:
        """Where each quotation starts and ends."""
        return quotations(self.value)

    @cached_property
    def placeholders(self) -> list[tuple[int, int]]:
        """Where each placeholder, such as “[insert name]”, starts and ends."""
        return list(placeholders(self.value))

    @cached_property
    def is_in_capitals(self) -> bool:
        """Whether it is all in capitals, or most of it is."""
        words = _WORD_OF_LETTERS.findall(self.prose[:_ENOUGH])
        fewest = 1 if self.role in NAMES else 2
        return len(words) >= fewest and sum(map(str.isupper, words)) > len(words) / 2

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where the characters from `start` up to `end` stand in the file."""
        return self._places.span(start, len(self.value) if end is None else end)


class Hit(NamedTuple):
    """A stretch of a text that a search found."""

    text: Text
    start: int
    end: int

    @property
    def span(self) -> Span:
        """Its place in the file."""
        return self.text.span(self.start, self.end)

    @property
    def written(self) -> str:
        """The words as written, on one line."""
        return " ".join(self.text.value[self.start : self.end].split())

    @property
    def sentence(self) -> tuple[int, int]:
        """Where the sentence around its start starts and ends."""
        found = self.text.sentences
        at = bisect_right(found, (self.start, len(self.text.value))) - 1
        return found[at] if at >= 0 else (0, len(self.text.value))

    @property
    def around(self) -> str:
        """Its sentence, without Markdown."""
        return self._prose(self.sentence[0], self.sentence[1])

    @property
    def before(self) -> list[str]:
        """The words and signs in front of it in its sentence, as written."""
        return _tokens(self._prose(self.sentence[0], self.start))

    @property
    def after(self) -> list[str]:
        """The words and signs behind it in its sentence, as written."""
        return _tokens(self._prose(self.end, self.sentence[1]))

    @property
    def word_before(self) -> str:
        """The word or sign right in front of it in its sentence, as written; "" at its start."""
        return (self.before or [""])[-1]

    @property
    def word_after(self) -> str:
        """The word or sign right behind it in its sentence, as written; "" at its end."""
        return (self.after or [""])[0]

    @property
    def is_in_name(self) -> bool:
        """Whether it is part of a name: a word beside it in the sentence starts with a capital too."""
        beside = (self.word_before, self.word_after)
        return self.written[0].isupper() and any(word[:1].isupper() and not word.isupper() for word in beside)

    def _prose(self, start: int, end: int) -> str:
        return self.text.prose[max(start, self.start - _WINDOW) : min(end, self.end + _WINDOW)].replace(MASK, "")

    @property
    def is_quoted(self) -> bool:
        """Whether it stands inside quotation marks or in a quotation block."""
        return any(start <= self.start and self.end <= end for start, end in self.text.quotations)


def _tokens(prose: str) -> list[str]:
    return _TOKEN.findall(prose.replace("’", "'"))


def shortened(text: str, longest: int) -> str:
    """Text on one line, cut after a word where it is too long."""
    words = " ".join(text.split())
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"
