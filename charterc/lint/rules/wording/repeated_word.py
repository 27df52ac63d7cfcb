"""A word is written twice in a row.

What it finds

“the the”, “to **to**”, “of the of the”, “we will we will”, “at least at least”; and two words of which one is enough
(“the our school”). Pairs that can be right (“had had”, “check in in person”, “ha ha”) and names with capitals (“New
New Town”) are left alone.

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

import re
from collections.abc import Iterator

from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING

_RIGHT_WORDS = (
    "had that very so many bye no is really far more her do did long ha night tut there now hear knock well yum chop "
    "hip tick tap beep choo baa boo wee hush too ho hee blah aye oh please come again"
)
_RIGHT = frozenset(_RIGHT_WORDS.split())
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
_PAIR = (
    r"(?:(?:of|to|in|for|on|with|and|at|by|from|that|about)\x01* +\x01*(?:the|a|our|your|their|all|each|this|every)"
    r"|(?:we|you|they|it|who)\x01* +\x01*(?:will|can|must|should|are|is|have|has)"
    r"|(?:will|can|should|must|to)\x01* +\x01*be"
    r"|(?:of|for|on|with|at|from|about|in(?! hand\b))\x01* +\x01*[a-z]{2,30})"
)
"""Two words that nobody means to write twice in a row, as in “of the of the”."""
_WORD = r"[^\W\d_][\w']{0,40}"
_TWICE = re.compile(rf"(?<![\w-])(?P<words>{_PAIR}|{_WORD})\x01* +\x01*(?P=words)(?![\w-]|'\w)")
_ONE_IS_ENOUGH = re.compile(
    r"(?<![\w'-])(a|an|the|our|your|their|my) (?!\1\b)"
    r"(?:a|an|the|our|your|their|its|my|his|every|each|this|these)(?![\w'-])"
)
"""Two words of which each says which thing is meant: “the our school”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each word, or pair of words, that is repeated."""
    found = context.texts
    for hit, match in found.search_folded(_ONE_IS_ENOUGH):
        if hit.written.islower() and not hit.is_quoted:
            yield context.problem(f"“{match.group()}” has a word too many.", hit.span, "Delete one of the two.")
    for match in _TWICE.finditer(found.folded):
        words, hit = match["words"], found.hit(*match.span())
        if words not in _RIGHT and not (words in _LITTLE and _ends_a_verb(hit)) and not _is_name(hit):
            yield context.problem(f"“{words}” is written twice in a row.", hit.span, "Delete one of the two.")


def _is_name(hit: Hit) -> bool:
    """Whether a name is in it, as in “the New New Town”, “the Board board room”: a capital inside a sentence."""
    capitals = [word[0].isupper() for word in hit.written.split()]
    inside = bool(hit.word_before) or not capitals[0]
    return any(capitals) and inside and not hit.text.is_in_capitals


def _ends_a_verb(hit: Hit) -> bool:
    near = [word.lower() for word in hit.before[-2:]]
    return any(
        word.removesuffix(ending) in _VERBS for word in near for ending in ("", "s", "ed", "ing", "ging", "ping")
    )
