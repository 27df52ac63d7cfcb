"""“a” stands where “an” is right, or the other way round.

What it finds

“a open door”, “an charter”, “a an open door”. The sound counts, not the letter: “a university”, “a one-page profile”,
“an hour” are right. Acronyms that are said letter by letter are judged by their first letter (“an EHC plan”, “an NHS
trust”), and so is a letter with a number (“an A4 sheet”, “a U14 team”); others are left alone, as some people say them
as a word. So are “an historic” and “an hotel”, which some
people say.

Why it matters

It is a small slip that everyone hears, above all in a text that is read aloud.

Example that fails

    agreements:
      - We will offer a open door

Example that passes

    agreements:
      - We will offer an open door

Source

A proofreader's check, as in the BSI standard for marking up proofs (BS 5261).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.known_acronyms import known_acronyms
from charterc.lint.rule import Context, Problem, Severity

SEVERITY = Severity.WARNING
YIELDS_TO = ("confused-word", "repeated-word", "misspelt-word")

_ARTICLE = re.compile(r"(?<![\w'.-])(?:(an?)\x01* \x01*)?(an?)(\x01* \x01*)([^\W\d_][\w'-]*)", re.IGNORECASE)
_SOUNDS_LIKE_YOU = re.compile(
    r"uni(?!n|m)|una(?:n|$)|us(?:e|a|u)|ut(?:i|o)|eu|ew|ub|uk|ur(?:i|a)n|ukr|ula|one(?:$|-|s|'|ness)|once|ou(?:ij|i)|yo|uin"
)
"""Vowels that are said with a consonant in front: university, useful, European, one-page."""
_SILENT_H = re.compile(r"h(?:our|onest|onou?r|eir)")
_EITHER = re.compile(r"h(?:istor|otel|ilario|abitual|eroic|orrific|erb|ypothe|ysteric|allucin)|herb")
_LETTERS = re.compile(r"[a-z](?:$|[-.'])")
"""A letter that is named: “an X-ray”, “a U-turn”, “an A to Z”."""
_LETTER_AND_NUMBER = re.compile(r"[A-Z]\d+")
_SAID_WITH_A_VOWEL = frozenset("AEFHILMNORSX")
"""Letters whose names start with a vowel: “an N”."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each article that does not fit the word behind it."""
    for hit, match in context.texts.search(_ARTICLE):
        first, article, between, word = match.groups()
        start = word.split("-")[0]
        is_spelt = start in known_acronyms().spelt or _LETTER_AND_NUMBER.fullmatch(start) is not None
        is_name = (first or article)[0] == "A" and bool(hit.word_before)  # “Grade A”, “appeal to An Garda Síochána”
        if hit.is_quoted or is_name or not (_is_word(word) or is_spelt):
            continue
        has_vowel = word[0] in _SAID_WITH_A_VOWEL if is_spelt else _starts_with_vowel(word.lower())
        right = "an" if has_vowel else "a"
        written = f"{first} {article}" if first else article
        if written.lower() != right:
            fitting = right.capitalize() if written[0].isupper() else right
            yield context.problem(
                f"“{written} {word}” does not fit together.",
                hit.span,
                f"Write “{fitting}{' ' if between else ''}{word}”.",
            )


def _is_word(word: str) -> bool:
    """Whether it is said as a word: no acronym, no letter, no word with an “h” that some do not say."""
    small = word.lower()
    return not (sum(map(str.isupper, word)) > 1 or _LETTERS.match(small) or _EITHER.match(small))


def _starts_with_vowel(word: str) -> bool:
    if _SILENT_H.match(word):
        return True
    return word[0] in "aeiouàáâèéêìíîòóôùúû" and not _SOUNDS_LIKE_YOU.match(word)
