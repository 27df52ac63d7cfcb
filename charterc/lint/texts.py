"""Every piece of a charter's text, once: its words, what it is, where it stands and in which language.

    for text in texts(context).english:
        text.value   “We will listen to each other's views”
        text.role    "commitment"
        text.where   “Work Together, promise 4”
        text.span(8, 14)   the place of “listen” in the file

All English texts also stand in one long string, so that a rule looks for a phrase or a pattern in the
whole charter at once: `texts(context).find("where possible")` and `.search(pattern)`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from charterc.lint.rule import Context
from charterc.lint.text_marks import BREAK, MASK, masked
from charterc.lint.text_places import locate
from charterc.lint.text_roles import ENGLISH
from charterc.lint.text_sentences import sentences
from charterc.lint.text_walk import Found, walk
from charterc.problem import Span
from charterc.source.nodes import Scalar

_IN_WORD = frozenset("'-")
_SHORT = 90
_SHORT_OWNER = 50
_GAP = BREAK + "\n"
_FOLD = (("\n", " "), ("\t", " "), ("\u00a0", " "), ("’", "'"), ("‘", "'"), ("‑", "-"))
_PUNCTUATION = '.,;:!?()[]"“”/&–—' + BREAK + MASK


class Text:
    """One piece of text. Offsets count the characters of `value`, which is the text as YAML reads it."""

    __slots__ = (
        "_lines",
        "_prose",
        "_sentences",
        "element",
        "kind",
        "language",
        "node",
        "number",
        "owner",
        "role",
        "value",
    )

    def __init__(self, found: Found, lines: Sequence[str], language: str) -> None:
        self.node, self.role, self.element, self.owner, self.kind, self.number, own_language = found
        self.value: str = self.node
        self.language = (own_language or language).lower()
        self._lines = lines
        self._prose: str | None = None
        self._sentences: list[tuple[int, int]] | None = None

    @property
    def id(self) -> str | None:
        """The id of the element, where it has one."""
        found = getattr(self.element, "id", None)
        return found if isinstance(found, str) else None

    @property
    def where(self) -> str:
        """For people: “Be Open and Honest, promise 2”."""
        owner = cut(self.owner.rstrip(": "), _SHORT_OWNER)
        return f"{owner}, {self.kind} {self.number}" if self.number else owner

    @property
    def short(self) -> str:
        """The words on one line, cut where they are long, for a message."""
        return cut(self.value, _SHORT)

    @property
    def prose(self) -> str:
        """The words alone, Markdown and addresses blanked out, every character in its place."""
        if self._prose is None:
            self._prose = masked("\n" + self.value)[1:]
        return self._prose

    @property
    def sentences(self) -> list[tuple[int, int]]:
        """Where each sentence starts and ends."""
        if self._sentences is None:
            self._sentences = sentences(self.prose)
        return self._sentences

    def set_prose(self, prose: str) -> None:
        """Spares `prose` its work where the words of all texts were worked out at once."""
        self._prose = prose

    @property
    def is_english(self) -> bool:
        """Whether rules about English words apply."""
        return self.role in ENGLISH and (self.language == "en" or self.language.startswith("en-"))

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """Where the characters from `start` up to `end` stand in the file."""
        node = self.node
        if not isinstance(node, Scalar):
            return self.element.span
        return locate(node, self._lines, start, len(self.value) if end is None else end)


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
    def words(self) -> str:
        """The words as written, on one line."""
        return " ".join(self.text.value[self.start : self.end].split())


class Texts:
    """All texts of a charter in the order of the file, and one string of the English ones to search in."""

    def __init__(self, context: Context) -> None:
        lines = context.text.split("\n")
        language = context.charter.language
        found, self.pictures = walk(context.charter)
        self.all = [Text(each, lines, language) for each in found]
        self.all.sort(key=lambda text: text.node.span if isinstance(text.node, Scalar) else text.element.span)

    @cached_property
    def _english(self) -> list[Text]:
        return [text for text in self.all if text.is_english]

    @property
    def english(self) -> list[Text]:
        """The texts that hold English prose, names and headings (no addresses, no people's names)."""
        self.joined  # noqa: B018 — works out the prose of all texts at once
        return self._english

    def with_roles(self, roles: Collection[str]) -> list[Text]:
        """The English texts that have one of the roles."""
        return [text for text in self.english if text.role in roles]

    @cached_property
    def joined(self) -> str:
        """The prose of all English texts, divided by `_GAP`."""
        joined = masked(_GAP + _GAP.join([text.value for text in self._english]))[len(_GAP) :]
        for text, start in zip(self._english, self._starts, strict=True):
            text.set_prose(joined[start : start + len(text.value)])
        return joined

    @cached_property
    def folded(self) -> str:
        """`joined` in small letters, with plain spaces, apostrophes and hyphens; offsets stay the same."""
        low = self.joined.lower()
        if len(low) != len(self.joined):  # a letter such as İ becomes two
            low = "".join(letter.lower() if len(letter.lower()) == 1 else letter for letter in self.joined)
        for mark, plain in _FOLD:
            low = low.replace(mark, plain)
        return low

    @cached_property
    def _starts(self) -> list[int]:
        starts, at = [], 0
        for text in self._english:
            starts.append(at)
            at += len(text.value) + len(_GAP)
        return starts

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the English texts in small letters: a quick way to see that a phrase is not there."""
        plain = self.folded
        for mark in _PUNCTUATION:
            plain = plain.replace(mark, " ")
        return frozenset(plain.split())

    def phrases(self, needed: Mapping[str, frozenset[str]]) -> list[str]:
        """Those of many phrases (with the words of each, see `needed`) whose words are all there."""
        vocabulary = self.vocabulary
        return [phrase for phrase, words in needed.items() if words <= vocabulary]

    def places(self, sign: str) -> Iterator[int]:
        """Every offset of `folded` at which a sign stands."""
        folded, at = self.folded, self.folded.find(sign)
        while at >= 0:
            yield at
            at = folded.find(sign, at + 1)

    def widened(self, start: int, end: int) -> Hit:
        """A stretch of `folded` with the words at both ends made whole."""
        folded = self.folded
        while start and (folded[start - 1].isalnum() or folded[start - 1] in _IN_WORD):
            start -= 1
        while end < len(folded) and (folded[end].isalnum() or folded[end] in _IN_WORD):
            end += 1
        return self.hit(start, end)

    def hit(self, start: int, end: int) -> Hit:
        """A stretch of `joined` as a stretch of the text it belongs to."""
        index = bisect_right(self._starts, start) - 1
        offset = self._starts[index]
        return Hit(self._english[index], start - offset, end - offset)

    def find(self, phrase: str) -> Iterator[Hit]:
        """Each place of a phrase (in small letters) as whole words."""
        folded, at = self.folded, self.folded.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            if not (_inside_word(folded, at - 1, -1) or _inside_word(folded, end, 1)):
                yield self.hit(at, end)
            at = folded.find(phrase, end)

    def search(self, pattern: re.Pattern[str], *, folded: bool = True) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Each match of a pattern in the small-letter string, or in the one with capitals."""
        for match in pattern.finditer(self.folded if folded else self.joined):
            yield self.hit(match.start(), match.end()), match


def cut(text: str, longest: int) -> str:
    """Text on one line, cut after a word where it is too long."""
    words = " ".join(text.split())
    return words if len(words) <= longest else words[:longest].rsplit(" ", 1)[0].rstrip(",;:") + " …"


def needed(phrases: Iterable[str]) -> dict[str, frozenset[str]]:
    """Each phrase (in small letters) with its words, for `Texts.phrases`."""
    return {phrase: frozenset(phrase.replace("/", " ").split()) for phrase in phrases}


def _inside_word(folded: str, at: int, step: int) -> bool:
    """Whether a word goes on at this place: a letter, or a hyphen with a letter behind it."""
    mark = folded[at : at + 1] if at >= 0 else ""
    if mark == "-":
        beyond = at + step
        return beyond >= 0 and folded[beyond : beyond + 1].isalnum()
    return mark.isalnum()


def texts(context: Context) -> Texts:
    """The texts of the charter, gathered once for all rules."""
    found: Texts | None = context.cache.get("texts")
    if found is None:
        found = context.cache["texts"] = Texts(context)
    return found
