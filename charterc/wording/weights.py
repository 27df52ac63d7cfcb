"""What makes a promise firmer or weaker (`lists/weights.yaml`)."""

from __future__ import annotations

from functools import cache

from charterc.wording.data import CommaWords, Strict, WordFile, read

UNSAID = "unsaid"
"""Marks the step of a scale on which a sentence is that says nothing about it."""


class Scale(Strict):
    """Wordings of one thing, from the firmest step to the weakest."""

    about: str
    """What it is a scale of, as a sentence goes on from “It is about”."""
    less: str
    """What a weaker step means, in words that follow a colon."""
    more: str
    """What a firmer step means."""
    firm: str
    """A promise on a firm step, as an example."""
    weak: str
    """The same on a weaker one."""
    steps: tuple[CommaWords, ...]
    opens: bool = False
    """Whether it counts only near the beginning of a sentence, where only one of two wordings has it."""
    anywhere: CommaWords = ()
    """Wordings that count wherever they stand all the same."""
    of_actors: bool = False
    """Whether a wording of it may say who acts: “each service will” for “we will” is not about more or fewer."""


class Weights(WordFile):
    """All lists, in small letters."""

    scales: dict[str, Scale]
    way_outs: CommaWords
    """Wordings that leave a promise a way out."""
    negations: CommaWords
    affirming: CommaWords
    """Longer wordings with a negation that turn nothing round."""
    refusals: CommaWords
    """Wordings for leaving undone what stands right behind them."""
    fewer: CommaWords
    """Wordings for doing something less: a negation in place of one promises more."""
    equals: tuple[CommaWords, ...]
    """Groups of wordings that say the same."""
    choices: CommaWords
    """Words by which a condition is somebody's own choice."""
    choosers: CommaWords
    """Those whose choice it is."""
    forms: dict[str, CommaWords]
    """Forms of a word that its endings do not tell, by that word."""
    empty: CommaWords
    """Words that carry nothing by themselves."""
    small: CommaWords
    """Words that are no content by themselves."""
    joiners: CommaWords
    """Words that join what they stand before to a sentence."""
    better: CommaWords
    """Words that make more of what they stand beside."""


@cache
def weights() -> Weights:
    """All lists."""
    return read("weights", Weights)


def base_form(word: str) -> str:
    """The word that an irregular form belongs to: “write” for “wrote”; any other word is itself."""
    return _base_forms().get(word, word)


@cache
def _base_forms() -> dict[str, str]:
    return {form: word for word, forms in weights().forms.items() for form in forms}
