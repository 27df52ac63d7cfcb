"""Looking for the entries of a word list in a charter."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Collection, Iterator
from itertools import pairwise
from typing import NamedTuple

from charterc.lint.language.context import sentence
from charterc.lint.language.entries import Entry, Form, WordList
from charterc.lint.language.marks import MASK
from charterc.lint.language.quotations import quoted
from charterc.lint.language.texts import Hit, Texts, texts
from charterc.lint.rule import Context, Group, Problem, Severity

_MOST_HITS = 200
_FAR = 40
"""Longer than two words of a list."""
_MASKS = re.compile(f"{MASK}+")


class Match(NamedTuple):
    """A wording of an entry with the places where it stands."""

    entry: Entry
    advice: str
    hits: list[Hit]

    @property
    def first(self) -> Hit:
        """The first place."""
        return self.hits[0]

    def problems(
        self, context: Context, says: str, *, severity: Severity | None = None, hint: str = "", forms: bool = False
    ) -> Iterator[Problem]:
        """A problem for each place: `says` goes on from the words that stand there.

        They are shown as one; with `forms`, together with those of the other forms of the entry.
        """
        key = str(self.entry.number) if forms else f"{self.entry.number} {self.first.words.lower()}"
        for hit in self.hits:
            group = Group(key, f"and here ({hit.text.where})")
            message = f"“{hit.words}” {says}"
            yield context.problem(message, hit.span, hint or self.hint, severity=severity, group=group)

    @property
    def hint(self) -> str:
        """What to write instead, as it can be pasted, or a sentence about it; and who advises that."""
        if self.advice.endswith("."):
            return f"{self.advice} ({self.entry.source})"
        advice = self.advice
        if self.first.start == sentence(self.first)[0]:
            advice = advice[0].upper() + advice[1:]
        return f"Write “{advice}”. ({self.entry.source})"


class Plain:
    """The words of a charter as `Texts.folded` has them, with spaces for hyphens and without signs of Markdown."""

    def __init__(self, found: Texts) -> None:
        self._found = found
        folded = found.folded
        self._ends: list[int] = []
        self._gaps: list[int] = []
        if MASK in folded:
            gap, pieces, start = 0, [], 0
            for match in _MASKS.finditer(folded):
                pieces.append(folded[start : match.start()])
                self._ends.append(match.start() - gap)
                gap += match.end() - match.start()
                self._gaps.append(gap)
                start = match.end()
            self.text = "".join([*pieces, folded[start:]]).replace("-", " ")
        else:
            self.text = folded.replace("-", " ")
        self.pairs = set(pairwise(found.spoken))
        """Every two words that follow each other."""
        around = list(_around_apostrophes(found.plain))
        self.pairs.update(*map(pairwise, around))
        self.vocabulary = found.vocabulary.union(*around)

    def find(self, phrase: str) -> Iterator[tuple[int, int]]:
        """Where a phrase stands in `Texts.folded` as whole words."""
        text = self.text
        at = text.find(phrase)
        for _ in range(_MOST_HITS):
            if at < 0:
                return
            end = at + len(phrase)
            if not (text[at - 1 : at].isalnum() or text[end : end + 1].isalnum()):
                start, stop = self._offset(at), self._offset(end - 1) + 1
                if not self._inside_word(start, stop):
                    yield start, stop
            at = text.find(phrase, at + 1)

    def _offset(self, at: int) -> int:
        index = bisect_right(self._ends, at)
        return at + self._gaps[index - 1] if index else at

    def _inside_word(self, start: int, end: int) -> bool:
        """Whether a word goes on over a hyphen before or behind."""
        folded = self._found.folded
        before = start > 1 and folded[start - 1] == "-" and folded[start - 2].isalnum()
        return before or (folded[end : end + 1] == "-" and folded[end + 1 : end + 2].isalnum())


def _around_apostrophes(words: str) -> Iterator[list[str]]:
    """The words around each apostrophe, without it: those in “the CCG's” and in “'hard to reach'”."""
    at = words.find("'")
    while at >= 0:
        end = max(at, words.find(" ", at))
        near = [word.strip("'") for word in words[max(0, at - _FAR) : end + _FAR].split()]
        yield near
        if words.startswith("'s", at):
            yield [word.removesuffix("'s") for word in near]
        at = words.find("'", end + 1)


def plain(context: Context) -> Plain:
    """The words of the charter as word lists look at them, worked out once for all rules."""
    found: Plain | None = context.cache.get("plain")
    if found is None:
        found = context.cache["plain"] = Plain(texts(context))
    return found


def matches(
    context: Context,
    words: WordList,
    *,
    roles: Collection[str],
    mentions: bool = False,
    fits: Callable[[Entry, Hit], bool] | None = None,
) -> list[Match]:
    """The wordings of a list that stand in texts of the given roles, in the order of the file.

    A word inside quotation marks is talked about, not used, and left out unless `mentions` is true; so is what
    somebody else is quoted as saying. `fits` says whether an entry is meant at a place. Of two wordings at one place
    the longer counts, of two entries for it the earlier.
    """
    found, looked_at = texts(context), plain(context)
    own = {word.casefold() for word in context.words}
    places: list[tuple[int, int, Entry, tuple[Form, ...]]] = []
    for entry in words.candidates(looked_at.vocabulary, looked_at.pairs):
        for chosen in entry.forms(looked_at.vocabulary, looked_at.pairs):
            phrase = " ".join([form.small for form in chosen if form.small])
            spellings = (phrase, phrase.replace("/", " / ")) if "/" in phrase else (phrase,)
            places += [(*place, entry, chosen) for spelling in spellings for place in looked_at.find(spelling)]
    places.sort(key=lambda place: (place[0] - place[1], place[0], place[2].number))
    taken: list[tuple[int, int]] = []
    kept: dict[tuple[int, str], Match] = {}
    for start, end, entry, chosen in places:
        if any(start < last and first < end for first, last in taken):
            continue
        hit = found.hit(start, end)
        if hit.text.role not in roles or found.folded[start:end] in own or not _has_capitals(chosen, hit):
            continue
        if not mentions and (getattr(hit.text.element, "said_by", None) or is_quoted(context, hit)):
            continue
        if fits and not fits(entry, hit):
            continue
        taken.append((start, end))
        key = (id(entry), found.folded[start:end])
        if key in kept:
            kept[key].hits.append(hit)
        else:
            kept[key] = Match(entry, entry.advised(chosen), [hit])
    for match in kept.values():
        match.hits.sort(key=lambda hit: hit.at)
    return sorted(kept.values(), key=lambda match: match.first.at)


def is_quoted(context: Context, hit: Hit) -> bool:
    """Whether a stretch stands inside quotation marks or in a quotation block."""
    known: dict[int, list[tuple[int, int]]] = context.cache.setdefault("quoted", {})
    stretches = known.get(id(hit.text))
    if stretches is None:
        stretches = known[id(hit.text)] = quoted(hit.text.value)
    return any(start <= hit.start and hit.end <= end for start, end in stretches)


def _has_capitals(chosen: tuple[Form, ...], hit: Hit) -> bool:
    """Whether what the entry writes in capitals is in capitals: “we send children home” is not about SEND."""
    written = " ".join([form.written for form in chosen if form.written])
    if written.islower():
        return True
    there = hit.text.prose[hit.start : hit.end].replace(MASK, "")
    return len(there) != len(written) or all(
        not wanted.isupper() or letter.isupper() for wanted, letter in zip(written, there, strict=True)
    )
