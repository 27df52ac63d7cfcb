"""A word is written twice in a row.

What it finds

“the the”, “to **to**”, “of the of the”. Pairs that can be right (“had had”, “check in in person”, “ha ha”) are left
alone.

Why it matters

Eyes skip it, so it survives every proof; a screen reader says it aloud.

Example that fails

    aim: We want families to to lead.

Example that passes

    aim: We want families to lead.

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from operator import eq

from charterc.lint.language.context import before
from charterc.lint.language.match import plain
from charterc.lint.language.texts import Hit, texts
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_RIGHT = frozenset(
    [
        *("had", "that", "very", "so", "many", "bye", "no", "is", "really", "far", "more", "her", "do", "did", "long"),
        *("ha", "night", "tut", "there", "now", "hear", "knock", "well", "yum", "chop", "hip", "tick", "tap", "beep"),
        *("choo", "baa", "boo", "wee", "hush", "too", "ho", "hee", "blah", "aye", "oh", "please", "come", "again"),
    ]
)
"""“What you do do well”, “told her her story”, “there, there”."""
_LITTLE = frozenset({"in", "on", "up", "out", "over"})
_WORDS = (
    "check log sign come join drop go move turn phone call ring settle fit hand carry keep put switch get "
    "work live stay let take bring write pass dial clock stand sit step walk follow build rely depend "
    "hold lead dig tune fill send book jump pop look read start give break act be been is are was were it "
    "him her them"
)
_VERBS = frozenset(_WORDS.split())
"""“Check in in person”: verbs that have “in” or “on” of their own."""
_TURNED = {
    (second, first)
    for first in ("of", "to", "in", "for", "on", "with", "and", "at", "by", "from", "that", "about")
    for second in ("the", "a", "our", "your", "their", "all", "each", "this", "every")
}
"""Two words that nobody means to write twice in a row, back to front: so they meet in the middle of “of the of the”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, or pair of words, that is repeated."""
    found = texts(context)
    spoken = found.spoken
    if any(map(eq, spoken, spoken[1:])):
        for word in sorted({word for word, following in pairwise(spoken) if word == following}):
            if word not in _RIGHT and word[0].isalpha():
                yield from _report(context, word)
    pairs = plain(context).pairs
    for second, first in sorted(pairs & _TURNED):
        if (first, second) in pairs:  # as in “of the of the”
            yield from _report(context, f"{first} {second}")


def _report(context: Context, words: str) -> Iterator[Problem]:
    found = texts(context)
    for start, end in plain(context).find(f"{words} {words}"):
        hit = found.hit(start, end)
        if "-" in found.folded[start:end] or (words in _LITTLE and _ends_a_verb(hit)):
            continue
        yield context.problem(f"“{words}” is written twice in a row.", hit.span, "Delete one of the two.")


def _ends_a_verb(hit: Hit) -> bool:
    near = [word.lower() for word in before(hit)[-2:]]
    return any(
        word.removesuffix(ending) in _VERBS for word in near for ending in ("", "s", "ed", "ing", "ging", "ping")
    )
