"""The notation in which the entries of a word list are written, and where an entry stands in a row of tokens.

    entry = Entry("suffer|suffers from {condition}", ["have|has {condition}"])
    [way] = entry.ways(tokens("Who suffers from autism?"), 1)
    way.end                    4, the index of the token behind it
    entry.advised(way)         ["has autism"]

`lists/README.md` tells those who write entries what each sign stands for.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from itertools import pairwise
from typing import NamedTuple

from charterc.wording.kinds import KINDS
from charterc.wording.people import slots
from charterc.wording.tokens import Token

_TOKEN = re.compile(r"[^\W_]+|[^\w\s-]")


class Form(NamedTuple):
    """One of the words, or groups of words, that may stand at a place of an entry."""

    words: str
    tokens: list[str]
    joined: tuple[int, ...] = ()
    """The tokens that an apostrophe joins to the one in front of them, as in “it's”."""

    def stands(self, row: Sequence[Token], at: int) -> bool:
        """Whether it stands in a row of tokens from the one with the index `at`."""
        there = row[at : at + len(self.tokens)]
        return (
            len(there) == len(self.tokens)
            and all(map(_fits, self.tokens, there))
            and all(there[each - 1].end == there[each].start for each in self.joined)
        )


class Place(NamedTuple):
    """A place of an entry, such as `suffer|suffers`, `[very]` or `{people}`."""

    written: str
    forms: dict[str, list[Form]]
    """What may stand there, by its first token."""
    kinds: list[Callable[[str], bool]]
    """What tells whether any other word may stand there."""

    @property
    def is_slip(self) -> bool:
        """Whether this alone is wrong, and the words around it only give it away: `share <there> views`."""
        return self.written.startswith("<")

    @property
    def is_optional(self) -> bool:
        return self.written.startswith("[")

    @property
    def least(self) -> int:
        """The fewest tokens that stand there."""
        if self.is_optional:
            return 0
        counts = [len(form.tokens) for forms in self.forms.values() for form in forms]
        return min([*counts, *([1] if self.kinds else [])])

    @property
    def most(self) -> int:
        """The most tokens that stand there."""
        return max([1, *(len(form.tokens) for forms in self.forms.values() for form in forms)])

    def found(self, row: Sequence[Token], at: int) -> Iterator[tuple[str, int]]:
        """The words that stand there from the token with the index `at`, and the index of the token behind them."""
        for form in self.forms.get(row[at].small, ()) if at < len(row) else ():
            if form.stands(row, at):
                yield form.words, at + len(form.tokens)
        if at < len(row) and any(is_of_kind(row[at].small) for is_of_kind in self.kinds):
            yield row[at].small, at + 1
        if self.is_optional:
            yield "", at


class Way(NamedTuple):
    """How an entry stands at some place of a charter."""

    forms: tuple[str, ...]
    """The words that stand for each place of the entry; "" for one that is left out."""
    end: int
    """The index of the token behind it."""
    slip: range | None = None
    """The tokens of it that alone are wrong, where they are marked."""

    def on(self, place: Place, words: str, end: int) -> Way:
        """The way that goes on over one place more."""
        return Way((*self.forms, words), end, range(self.end, end) if place.is_slip else self.slip)


class Entry:
    """An entry of a word list, and the alternatives to write instead."""

    def __init__(self, written: str, advice: Sequence[str] = ()) -> None:
        self.written = written
        self.advice = advice

    @cached_property
    def places(self) -> list[Place]:
        """The places of the entry, in their order."""
        return [_place(part) for part in self.written.split(" ")]

    def may_stand_among(self, words: AbstractSet[str]) -> bool:
        """Whether each of its places has a form that starts with one of the words."""
        rarest_first = sorted(self.written.split(" "), key=lambda part: (not part.startswith("<"), "{" in part))
        return all(_may_stand_among(words, part) for part in rarest_first)

    @cached_property
    def _in_front(self) -> list[Place]:
        """The places in front of the one by which it is looked for: the slip that it marks, or else the first."""
        at = next((at for at, place in enumerate(self.places) if place.is_slip and not place.kinds), 0)
        return self.places[:at]

    @property
    def anchor_tokens(self) -> Iterator[str]:
        """The tokens by which it is looked for."""
        for place in self.places[len(self._in_front) :]:
            yield from place.forms
            if not place.is_optional:
                return

    def starts(self, at: int) -> range:
        """The indexes of the tokens at which it may start where the token at an index is one of its anchors."""
        least, most = self._tokens_in_front
        return range(at - most, at - least + 1)

    @cached_property
    def _tokens_in_front(self) -> tuple[int, int]:
        """The fewest and the most tokens in front of the anchor."""
        return sum(place.least for place in self._in_front), sum(place.most for place in self._in_front)

    def is_anchored(self, way: Way, start: int, at: int) -> bool:
        """Whether a way has its anchor at an index: what several starts lead to is one finding for each."""
        return (way.slip.start if self._in_front and way.slip else start) == at

    def ways(self, row: Sequence[Token], at: int) -> list[Way]:
        """The ways in which the entry stands in a row of tokens, from the one with the index `at`."""
        found = [Way((), at)]
        for place in self.places:
            found = [way.on(place, words, end) for way in found for words, end in place.found(row, way.end)]
            if not found:
                break
        return found

    def advised(self, way: Way) -> list[str]:
        """The alternatives of the advice, each in the form that fits what was found."""
        return [self._inflected(alternative, way) for alternative in self.advice]

    def _inflected(self, advice: str, way: Way) -> str:
        """The advice with the form at the same position for `has|have`, and with the words found for `{people}`."""
        said = []
        formed = list(zip(self.places, way.forms, strict=True))
        formed = [each for each in formed if each[0].is_slip] or formed
        for word in advice.split(" "):
            forms = forms_of(word)
            for place, found in formed:
                if place.written.startswith("{"):
                    word = word.replace(place.written, found)  # noqa: PLW2901
                elif found in forms_of(place.written) and 1 < len(forms) == len(forms_of(place.written)):
                    word = forms[forms_of(place.written).index(found)]  # noqa: PLW2901
            said.append(word.replace("_", " "))
        return " ".join(said)


def forms_of(part: str) -> list[str]:
    """The alternatives of `did_not|didn't`, `[very]` or `<there>`, as they are said."""
    return part.strip("[]<>").replace("_", " ").split("|")


def _may_stand_among(words: AbstractSet[str], part: str) -> bool:
    """Whether a place is met by one of the words; it is only looked at, and not yet made, as most are met by none."""
    if part.isalpha():
        return part.lower() in words
    if "{" in part or part.startswith("["):
        place = _place(part)
        return bool(place.is_optional or place.kinds or not place.forms.keys().isdisjoint(words))
    return any(_form(each).tokens[0].lower() in words for each in forms_of(part))


@cache
def _place(part: str) -> Place:
    named = forms_of(part)
    kinds = [KINDS[each[1:-1]] for each in named if each[1:-1] in KINDS]
    forms: dict[str, list[Form]] = {}
    for each in named:
        if each[1:-1] not in KINDS:
            for token, starting in _starting(each).items():
                forms[token] = [*forms[token], *starting] if token in forms else starting
    return Place(part, forms, kinds)


@cache
def _starting(each: str) -> Mapping[str, list[Form]]:
    """The forms that one word of a place stands for, or its class, by their first token."""
    forms: dict[str, list[Form]] = {}
    for words in slots()[each[1:-1]] if each.startswith("{") else (each,):
        form = _form(words)
        forms.setdefault(form.tokens[0].lower(), []).append(form)
    return forms


@cache
def _form(words: str) -> Form:
    if words.isalpha():
        return Form(words, [words])
    found = list(_TOKEN.finditer(words))
    is_close = (one.end() == other.start() and "'" in (one.group(), other.group()) for one, other in pairwise(found))
    joined = (at for at, is_joined in enumerate(is_close, start=1) if is_joined)
    return Form(words, [each.group() for each in found], tuple(joined))


def _fits(wanted: str, there: Token) -> bool:
    """Whether a token is the one of an entry, with its capitals: “we send children home” is not about SEND."""
    if wanted.lower() != there.small:
        return False
    return wanted.islower() or all(
        not letter.isupper() or other.isupper() for letter, other in zip(wanted, there.written, strict=False)
    )
