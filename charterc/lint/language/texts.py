"""Every text of a charter, once, and the English ones as one long string to search in.

[text] = Texts(charter, source).with_roles({Role.COMMITMENT})
text.value         "We will listen to each other's views"
text.where         "Work Together, promise 6.4"
text.span(8, 14)   the place of “listen” in the file
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cached_property
from itertools import accumulate, islice
from typing import Any

from charterc.lint.language.plain_promises import plain_promises
from charterc.lint.language.text import Hit, Text
from charterc.model.charter import Charter
from charterc.model.numbering import numbering
from charterc.model.passages import passages
from charterc.model.roles import Role
from charterc.problem import Span
from charterc.source.lines import lines_of
from charterc.source.nodes import Scalar, place
from charterc.wording.fold import folded
from charterc.wording.marks import BREAK

_IN_WORD = frozenset("'-")
_GOES_ON_BEFORE, _GOES_ON_BEHIND = re.compile(r"[^\W_]-?$"), re.compile(r"-?[^\W_]")
"""A word goes on before, or behind, perhaps over a hyphen."""
_MOST_HITS = 200
"""More places of one thing are not looked at: no charter has them, and a file that was made to be slow may."""


class Texts:
    """All texts of a charter in the order of its file. `source` is the text of the file."""

    def __init__(self, charter: Charter, source: str) -> None:
        lines, numbers = lines_of(source), numbering(charter).promises
        written = (passage for passage in passages(charter) if isinstance(passage.node, Scalar))
        self.all = sorted((Text(passage, lines, numbers) for passage in written), key=lambda text: text.passage.span)
        promised = plain_promises(charter)
        for text in self.all if promised else ():
            if text.role is Role.STATEMENT and text.passage.span in promised:
                text.role = Role.PROMISE

    @cached_property
    def english(self) -> list[Text]:
        """The texts that hold English prose, names and headings (no addresses, no people's names)."""
        return [text for text in self.all if text.is_english]

    def with_roles(self, roles: AbstractSet[Role]) -> list[Text]:
        """The English texts that have one of the roles."""
        return [text for text in self.english if text.role in roles]

    def at(self, node: Any) -> Text | None:
        """The English text that a node of the file's tree is."""
        return self._by_place.get(place(node))

    @cached_property
    def _by_place(self) -> dict[Span, Text]:
        return {text.passage.span: text for text in self.english}

    @cached_property
    def vocabulary(self) -> frozenset[str]:
        """The words of the English texts, in small letters."""
        return frozenset(word for text in self.english for word in text.words)

    @cached_property
    def prose(self) -> str:
        """The prose of all English texts, divided by `BREAK`."""
        return BREAK.join(text.prose for text in self.english)

    @cached_property
    def folded(self) -> str:
        """`prose` in small letters and with plain signs (`charterc.wording.fold`); offsets are the same."""
        return folded(self.prose)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each English text starts in `prose`."""
        return list(accumulate((len(text.value) + len(BREAK) for text in self.english), initial=0))

    def hit(self, start: int, end: int) -> Hit:
        """A stretch of `prose` as a stretch of the text it belongs to."""
        index = min(bisect_right(self._starts, start), len(self.english)) - 1
        offset = self._starts[index]
        return Hit(self.english[index], start - offset, end - offset)

    def search(self, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Each match of a pattern in `prose`."""
        for match in islice(pattern.finditer(self.prose), _MOST_HITS):
            yield self.hit(*match.span()), match

    def search_folded(self, pattern: re.Pattern[str]) -> Iterator[tuple[Hit, re.Match[str]]]:
        """Each match of a pattern in `folded`."""
        for match in islice(pattern.finditer(self.folded), _MOST_HITS):
            yield self.hit(*match.span()), match

    def find(self, phrase: str) -> Iterator[Hit]:
        """Each place of a phrase (in small letters) as whole words; “co-production” is one."""
        for start in self.places(phrase):
            end = start + len(phrase)
            before, behind = self.folded[max(0, start - 2) : start], self.folded[end : end + 2]
            if not (_GOES_ON_BEFORE.search(before) or _GOES_ON_BEHIND.match(behind)):
                yield self.hit(start, end)

    def places(self, phrase: str) -> Iterator[int]:
        """The offsets in `folded` at which a phrase stands, be it inside a word."""
        at = self.folded.find(phrase)
        for _ in range(_MOST_HITS):
            if at < 0:
                return
            yield at
            at = self.folded.find(phrase, at + 1)

    def widened(self, start: int, end: int) -> Hit:
        """A stretch of `folded` with the words at both ends made whole."""
        while start and self._is_in_word(start - 1):
            start -= 1
        while end < len(self.folded) and self._is_in_word(end):
            end += 1
        return self.hit(start, end)

    def _is_in_word(self, at: int) -> bool:
        return self.folded[at].isalnum() or self.folded[at] in _IN_WORD
