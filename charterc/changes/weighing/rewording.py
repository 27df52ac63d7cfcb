"""Two wordings of one thing, and the words that only one of them has.

Rules of weighing look at it one after the other. Each takes the words that it has explained, so that what is left at
the end is what nobody could explain.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from charterc.changes.weighing.pieces import Piece, content, full, pieces
from charterc.wording.fold import folded
from charterc.wording.saying import Phrase, Phrases, empty, saying, stands
from charterc.wording.stretches import stretches

_SIGNS = ".,;:!?()“”\"'"
PRONOUNS = frozenset({"we", "you", "they", "i", "us", "them", "me"})
_LONGEST = 8
"""So many words of a stretch are shown."""
_SHORT = 4
"""So many words of content are put for each other in one place."""
_CLAUSE = 3
"""So many words of content make a clause."""


class Rewording:
    """What is said before and after a change."""

    def __init__(self, before: str, after: str) -> None:
        self.before, self.after = self.texts = before, after
        self.folded = folded(before), folded(after)
        self.words = saying(before), saying(after)
        before_words, after_words = (Counter(word for word in words if word not in empty()) for words in self.words)
        self.gone, self.come = before_words - after_words, after_words - before_words
        self.same_words = before_words == after_words
        self._runs = _runs(before, after)
        self._pieces = pieces(*self.words)
        self._clauses = _clauses(self._pieces)

    def is_clause(self, each: Phrase, *, after: bool) -> bool:
        """Whether a phrase stands in a longer stretch that only one wording has: it says nothing of the rest."""
        return any(stands(each, clause) and full(each) != full(clause) for clause in self._clauses[after])

    def says_more(self, *, after: bool) -> Phrase:
        """A clause of small words that only one wording has: “and what we will not do”."""
        return next((clause for clause in self._clauses[after] if not content(clause)), ())

    def explain_around(self, gone: Iterable[Phrase], come: Iterable[Phrase]) -> None:
        """Takes the words that were put for others together with a phrase: “ask for” became “have a right to”."""
        for was, now, _ in self._pieces:
            if not was or not now or len(content(was)) + len(content(now)) > _SHORT:
                continue
            if any(stands(each, was) for each in gone) or any(stands(each, now) for each in come):
                self.explain([_nobody(was)], [_nobody(now)])

    def opens(self, each: Phrase, *, after: bool) -> bool:
        """Whether a phrase begins a stretch that only one wording has."""
        return any(full(piece.words[after])[: len(full(each))] == full(each) for piece in self._pieces)

    def leads(self, each: Phrase, *, after: bool) -> bool:
        """Whether a phrase came in right before words that both wordings have, and in place of nothing."""
        words = full(each)
        here = [piece for piece in self._pieces if full(piece.words[after])[-len(words) :] == words]
        if not any(piece.behind and not content(piece.words[not after]) for piece in here):
            return False
        return not re.search(rf"\b{re.escape(words[-1])}\w*[,;:]", self.folded[after])

    def explain_stretch(self, phrases: Iterable[Phrase], *, after: bool) -> None:
        """Takes what came in, or went, together with a phrase: “in some areas” with “some”."""
        for piece in self._pieces:
            words = piece.words[after]
            if not content(piece.words[not after]) and any(stands(each, words) for each in phrases):
                self.explain(**{"come" if after else "gone": [_nobody(words)]})

    def puts(self, one: Phrase, other: Phrase, *, after: bool) -> bool:
        """Whether a wording has one phrase just where the other wording has the other one."""
        return any((piece.words[after], piece.words[not after]) == (one, other) for piece in self._pieces)

    def added(self, *, after: bool) -> list[Piece]:
        """The stretches that only one wording has, where it has all that the other one has, too."""
        if any(content(piece.words[not after]) for piece in self._pieces):
            return []
        return [piece for piece in self._pieces if content(piece.words[after])]

    @property
    def sizes(self) -> tuple[int, int]:
        """How many words of content there are before, and after."""
        before, after = (len(content(words)) for words in self.words)
        return before, after

    @property
    def kept(self) -> float:
        """The share of words that both have, from 0 to 1."""
        one, other = (Counter(content(words)) for words in self.words)
        every = (one | other).total()
        return (one & other).total() / every if every else 1.0

    def only(self, phrases: Phrases) -> tuple[list[Phrase], list[Phrase]]:
        """The phrases that only the wording before has, and those that only the one after has.

        A phrase counts if it has a word that nobody has explained yet.
        """
        if not phrases.may_change_with((*(+self.gone), *(+self.come))):
            return [], []
        before, after = (Counter(phrases.found(words)) for words in self.words)
        gone = [each for each in (before - after).elements() if any(self.gone[word] > 0 for word in each)]
        come = [each for each in (after - before).elements() if any(self.come[word] > 0 for word in each)]
        return gone, come

    def shown(self, each: Phrase, *, after: bool, whole: bool = True) -> str:
        """The stretch of a wording in which a phrase stands that only this one has, as it is written, in quotes.

        Where the `whole` is not wanted, it begins with the phrase.
        """
        runs = self._runs[after]
        best = max(runs, key=lambda run: len(set(saying(run)) & set(each)), default="")
        words = best.split()
        if not whole:
            first = next((at for at, word in enumerate(words) if saying(word)[:1] == each[:1]), 0)
            words = words[first:]
        return (
            f"“{' '.join(words[:_LONGEST])}{' …' if len(words) > _LONGEST else ''}”" if words else f"“{' '.join(each)}”"
        )

    def from_on(self, each: Phrase, *, after: bool) -> Phrase:
        """A phrase with what follows it in the stretch that only this wording has: a condition to its end."""
        for stretch in (piece.words[after] for piece in self._pieces):
            for at in range(len(stretch)):
                if stretch[at : at + len(each)] == each:
                    return stretch[at:]
        return each

    def explain(self, gone: Iterable[Phrase] = (), come: Iterable[Phrase] = ()) -> None:
        """Takes words that are explained."""
        for phrases, left in ((gone, self.gone), (come, self.come)):
            for each in phrases:
                for word in each:
                    if left[word] > 0:
                        left[word] -= 1


def _runs(before: str, after: str) -> tuple[list[str], list[str]]:
    """The stretches of words, as written, that only one of two wordings has."""
    gone, come = [], []
    words, words_now = before.split(), after.split()
    bare, bare_now = ([word.strip(_SIGNS).casefold() for word in each] for each in (words, words_now))
    for kind, start, end, start_now, end_now in stretches(bare, bare_now):
        if kind != "equal":
            gone.append(" ".join(words[start:end]).strip(_SIGNS))
            come.append(" ".join(words_now[start_now:end_now]).strip(_SIGNS))
    return [run for run in gone if run], [run for run in come if run]


def _nobody(words: Phrase) -> Phrase:
    """Words without those who act: that another one does it is never explained away."""
    return tuple(word for word in words if word not in PRONOUNS)


def _clauses(pieces: Iterable[Piece]) -> tuple[list[Phrase], list[Phrase]]:
    """The stretches that say something of their own, and for which the other wording has nothing."""
    gone, come = [], []
    for was, now, _ in pieces:
        if not content(now) and _is_clause(was):
            gone.append(was)
        if not content(was) and _is_clause(now):
            come.append(now)
    return gone, come


def _is_clause(stretch: Phrase) -> bool:
    """Whether a stretch says something of its own: several words of content, or something behind an “and”."""
    said = content(stretch)
    return len(said) >= _CLAUSE or (stretch[:1] == ("and",) and (len(said) > 0 or len(full(stretch)) >= _CLAUSE))
