"""Whether a sign says something that nobody could see or count, told by what its words are about.

A sign can be seen where it has a number or a share, names a record or a survey, or says what somebody does. It cannot
where all that it says is how things are: a good mood, more trust, people who are happier.

    is_unseen("Stronger relationships between families and schools")   True
    is_unseen("A parent sits on every panel")                          False
"""

from __future__ import annotations

import re
from functools import cache, partial

from charterc.lint.language.moods import tells_a_feeling, tells_a_mood
from charterc.wording.data import listed_pattern
from charterc.wording.fold import folded
from charterc.wording.numbers import numbers
from charterc.wording.word_classes import word_class

_words = partial(listed_pattern, "signs")
_WORD = re.compile(r"[a-z]+(?:[-'][a-z]+)*")


@cache
def _no_number() -> re.Pattern[str]:
    """What has the form of a number and counts nothing: “fewer barriers”, “the mood is one of calm”."""
    return re.compile(
        rf"\b(?:no one|one another|(?:as|a \w+) one$|fewer (?=(?:{_words('hard')})\b)"
        r"|(?:is|are|feels) one (?=of \w+ ?\w*$)"
        r"|(?:on|in|at|across|throughout) (?:every|each) (?=\w+$)|every (?=day$))"
    )


@cache
def _counted() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_words('counted')})\b|%", re.IGNORECASE)


def is_counted(said: str) -> bool:
    """Whether it has a number or a share, or names a record or somebody who is asked or tells."""
    rest = _no_number().sub(" ", said.lower())
    return _counted().search(rest) is not None or bool(numbers(rest))


def is_unseen(said: str) -> bool:
    """Whether all of it is about what nobody could see or count."""
    if is_counted(said):
        return False
    return tells_a_mood(said) or (_is_inward(said) and not is_felt(said))


def _is_inward(said: str) -> bool:
    """Whether it names what has no edges, or weighs something, and nothing in it is done or there to be seen.

    One word may be unknown, where the rest speaks for itself: “Our culture has moved on”, but not “More buses”.
    """
    words = {word.removesuffix("'s") for word in _WORD.findall(folded(said))}
    soft = word_class("abstract", "weighed", "inward")
    unknown = words - soft - word_class("being", "between")
    if unknown:
        unknown |= words & word_class("concrete")
    return not words.isdisjoint(soft - word_class("amount")) and len(unknown) <= 1 and unknown.isdisjoint(_seen())


@cache
def _seen() -> frozenset[str]:
    """What is done, so that somebody sees it, and what is there to be seen."""
    done = word_class("act", "do") - word_class("inward", "being")
    forms = {form for word in done for form in (f"{word}s", f"{word.removesuffix('e')}ing")}
    return done | forms | word_class("concrete")


def is_felt(said: str) -> bool:
    """Whether it is about what people feel, which they would have to be asked."""
    return not is_counted(said) and tells_a_feeling(said)
