"""What several rules ask about the words of one charter, each thing worked out once, when a rule first asks."""

from __future__ import annotations

from collections.abc import Collection
from functools import cached_property

from charterc.lint.language.acronyms import Acronym, find_acronyms
from charterc.lint.language.links import Address, Link, find_addresses, find_links
from charterc.lint.language.parties import parties
from charterc.lint.language.text import Text
from charterc.lint.language.texts import Texts
from charterc.model.charter import Charter
from charterc.model.element import Element
from charterc.model.passages import elements
from charterc.problem import Span
from charterc.wording.marks import BREAK
from charterc.wording.standing_facts import Body, bodies, row_of
from charterc.wording.tokens import Token, tokens


class Analysis:
    """The words of one charter. `source` is the text of its file."""

    def __init__(self, charter: Charter, source: str, own_words: Collection[str] = ()) -> None:
        self.charter = charter
        self.texts = Texts(charter, source)
        self.own_words = frozenset(word.casefold() for word in own_words)
        """Words of the project's own that no rule should report."""

    @cached_property
    def elements(self) -> list[Element]:
        """Every element of the charter, from the top down."""
        return list(elements(self.charter))

    def are_of_two_parties(self, one: Text, other: Text) -> bool:
        """Whether the file says that two statements are promised by two parties, or asked of them."""
        first, second = self.party_of(one), self.party_of(other)
        return bool(first and second) and first != second

    def party_of(self, text: Text) -> str:
        """Whoever promises a statement, or is asked for it, in small letters, where the file says so."""
        return self._parties.get(text.element.span, "").casefold()

    @cached_property
    def _parties(self) -> dict[Span, str]:
        return parties(self.charter)

    @cached_property
    def bodies(self) -> frozenset[Body]:
        """Every group of people that the charter names."""
        return frozenset(body for text in self.texts.all for body in bodies(row_of(text.low)))

    @cached_property
    def tokens(self) -> list[Token]:
        """The tokens of `texts.prose`, the end of the last text among them."""
        return tokens(self.texts.prose + BREAK)

    @cached_property
    def acronyms(self) -> dict[str, Acronym]:
        """Every acronym by its letters in capitals."""
        return find_acronyms(self.texts, self.own_words)

    @cached_property
    def links(self) -> list[Link]:
        """Every link that has words of its own."""
        return find_links(self.texts)

    @cached_property
    def addresses(self) -> list[Address]:
        """Every web address."""
        return find_addresses(self.texts)
