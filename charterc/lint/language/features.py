"""What tells two statements apart whose words are much alike: who acts, on what, with which figures.

    one: “We will offer parents training”      other: “Parents will offer training”
    one.are_told_apart(other)                  True: other people act

A statement is held against many others, so all that belongs to it alone is found once, when it is first asked for.
"""

from __future__ import annotations

import re
from functools import cached_property

from charterc.lint.language.subjects import persons
from charterc.lint.language.text import Text
from charterc.wording.fold import normalised
from charterc.wording.numbers import numbers
from charterc.wording.opposed import any_of
from charterc.wording.plurals import plural
from charterc.wording.quantities import clash, quantities, without
from charterc.wording.quantity import Quantity
from charterc.wording.stems import content, stem, words_of
from charterc.wording.thought import thought, together
from charterc.wording.word_classes import word_class

_ONE = re.compile(r"\bone\b")
_WITHIN = "within"
"""Of “within 5 days” and “in 5 days”, what is left of the one is no more than of the other."""
_TO_US = re.compile(r"\b(?:tell|ask|give|send|show) us\b")
_ACTOR = re.compile(
    r"(?:the |our |all |every )?(?!we\b|you\b)(?P<who>\w+) (?:will|must|can|should)"
    r" (?!be\b|have\b|get\b|hear\b|receive\b|see\b)"
)
_ACTOR_WORDS = 4
"""Words among which stands what somebody does who is named first: “parent representatives offer”."""
_TOLD = re.compile(
    r"\b(?:tell|ask|show|say|know|explain)(?: (?:you|us|them|families|parents|carers|people|children))?"
    r" (who|when|where|why)\b"
)
_OURS = re.compile(r"\b(our|your|their) (\w+)")
_IF_NOT = re.compile(
    r"(?<!even )\b(?:if|where|when) (?:we|you|they|it|this|that)"
    r" (?:cannot|can't|can not|are (?:not able|unable)|is not|do not|don't)\b"
)
_SAME_WORDS = 2 / 3
"""The share of the words of the shorter of two promises with which one denies the other, or part of it."""


class Features:
    """What one statement says, as others are compared with it."""

    def __init__(self, text: Text) -> None:
        self.text = text

    def are_told_apart(self, other: Features) -> bool:
        """Whether the two are about two things, or of two people, though their words are alike."""
        return (
            not self.has_figures_of(other)
            or self.is_for_failure != other.is_for_failure
            or self._asks_another_thing(other)
            or self._is_of_other_people(other)
            or self._is_for_other_people(other)
            or self._is_denied_in(other)
        )

    def has_figures_of(self, other: Features) -> bool:
        """Whether both give the same numbers, be it in other words: “two weeks”, “14 days”."""
        return (
            self._kinds == other._kinds
            and self._numbers == other._numbers
            and not any(clash(*pair) for pair in zip(self._quantities, other._quantities, strict=True))
        )

    @cached_property
    def words(self) -> list[str]:
        """The words without figures and their units, one for all that stand for each other."""
        found = quantities(self.text.low)
        return [word for word in thought(without(self.text.low, found)) if word != _WITHIN]

    @cached_property
    def stems(self) -> set[str]:
        """The stems of these words that carry meaning."""
        return content(self.words)

    @cached_property
    def all_stems(self) -> set[str]:
        """The stems of all words that carry meaning, figures among them."""
        return content(thought(self.text.prose))

    @cached_property
    def meanings(self) -> list[str]:
        """The stems that carry meaning, in their order."""
        return [found for word in together(self.text.words) for found in content([word])]

    @cached_property
    def normalised(self) -> str:
        """Its words without what makes no difference."""
        return normalised(self.text.value)

    @cached_property
    def has_quantities(self) -> bool:
        """Whether it gives any."""
        return bool(self._quantities)

    @cached_property
    def is_for_failure(self) -> bool:
        """Whether it says what happens where something cannot be done: “If we cannot answer, we ring you back”."""
        return _IF_NOT.search(self.text.low) is not None

    @cached_property
    def _quantities(self) -> list[Quantity]:
        return sorted(quantities(self.text.low), key=lambda each: each.kind)

    @cached_property
    def _kinds(self) -> list[str]:
        return [each.kind for each in self._quantities]

    @cached_property
    def _numbers(self) -> frozenset[float]:
        """The numbers that are no quantities; “one” in a word is seldom any (“in one team”)."""
        return numbers(_ONE.sub(" ", without(self.text.low, self._quantities)))

    def _is_of_other_people(self, other: Features) -> bool:
        """Whether each names who will act, and these are two: “Schools will tell parents”, “Parents will tell schools”.

        What somebody is to tell us is no promise of ours, either.
        """
        if self._is_to_us != other._is_to_us:
            return True
        if self._actor and other._actor:
            return self._actor != other._actor
        return (self._our_act != "" and self._our_act == other._their_act) or (
            other._our_act != "" and other._our_act == self._their_act
        )

    @cached_property
    def _is_to_us(self) -> bool:
        return _TO_US.search(self.text.low) is not None

    @cached_property
    def _actor(self) -> list[str]:
        """Who will act, where somebody is named in front."""
        found = _ACTOR.match(self.text.low)
        return together([found["who"]]) if found else []

    @cached_property
    def _our_act(self) -> str:
        """The stem of what we will do: “we will offer parents training”."""
        words = self.text.words
        return stem(words[2]) if words[:2] == ["we", "will"] and words[2:3] else ""

    @cached_property
    def _their_act(self) -> str:
        """The stem of what others do who are named first: “parents offer training”."""
        words = self.text.words
        act = next((at for at, word in enumerate(words[:_ACTOR_WORDS]) if at and word in word_class("act", "do")), 0)
        is_theirs = act > 0 and not persons().isdisjoint({words[0], plural(words[0])})
        return stem(words[act]) if is_theirs and not {"and", "or", "who"} & set(words[:act]) else ""

    def _asks_another_thing(self, other: Features) -> bool:
        """Whether one says who, and the other when: “tell you who your nurse is”, “tell you when she is away”."""
        return bool(self._told and other._told) and self._told.isdisjoint(other._told)

    @cached_property
    def _told(self) -> frozenset[str]:
        return frozenset(_TOLD.findall(self.text.low))

    def _is_for_other_people(self, other: Features) -> bool:
        """Whether the same things are ours in one and theirs in the other: “share your plan”, “share our plans”."""
        one, two = self._owners, other._owners
        return any((one[thing] == "our") != (two[thing] == "our") for thing in one.keys() & two.keys())

    @cached_property
    def _owners(self) -> dict[str, str]:
        return {stem(thing): whose for whose, thing in _OURS.findall(self.text.low)}

    def _is_denied_in(self, other: Features) -> bool:
        """Whether one denies what the other says in the same words: “what will change”, “what will not change”.

        What somebody does without is denied too, in a way that cannot be counted: “no jargon”, “we avoid jargon”.
        """
        if self._does_without or other._does_without or self._denials == other._denials:
            return False
        said, others = self._stems_but_denials, other._stems_but_denials
        return len(said & others) >= _SAME_WORDS * min(len(said), len(others))

    @cached_property
    def _does_without(self) -> bool:
        return any_of("does-without").search(self.text.low) is not None

    @cached_property
    def _denials(self) -> int:
        """How often it says “not”, “no” or the like."""
        return len(any_of("denies").findall(any_of("denies-nothing").sub(" ", self._spelt_out)))

    @cached_property
    def _stems_but_denials(self) -> set[str]:
        return content(words_of(any_of("denies").sub(" ", self._spelt_out)))

    @cached_property
    def _spelt_out(self) -> str:
        """The words in small letters, “not” on its own."""
        return self.text.low.replace("n't", " not").replace("cannot", "can not")
