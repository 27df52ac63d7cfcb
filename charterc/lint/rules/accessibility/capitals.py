"""Text is written in capitals.

What it finds

Sentences of three words and more, and longer runs of words, in capitals, one finding each; titles, headings and labels
in capitals, one finding for all of them. A single acronym is not a heading in capitals.

Why it matters

Capitals are slower to read, harder still for people with dyslexia or low vision, and some screen readers spell them
out. Headings can look like capitals on the page and still be written normally.

Example that fails

    contacts:
      - text: PLEASE EMAIL US IF YOU WOULD LIKE TO BE INVOLVED
        email: send@example.gov.uk

Example that passes

    contacts:
      - text: Please email us if you would like to be involved
        email: send@example.gov.uk

Source

GOV.UK, “Style guide”, on capitalisation; British Dyslexia Association, “Dyslexia style guide”.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.known_acronyms import known_acronyms
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit, Text
from charterc.lint.rule import Context, Group, Problem, Severity

SEVERITY = Severity.WARNING
YIELDS_TO = ("poor-alt",)

_WORD = re.compile(r"[^\W\d_]{2,}")
_RUN = re.compile(r"(?<!\w)[A-Z][A-Z'’-]{1,30}(?:[ ,&/–-]{1,3}(?:[A-Z][A-Z'’-]{1,30}|[AI]\b|&)){2,40}")
_LEAST_LETTERS = 5
"""Letters in capitals, acronyms aside, that make a heading loud; twice as many make a run of words so."""
_LONG_RUN = 4
"""Words in capitals that are too many even inside a sentence."""
_ENDS, _STARTS = frozenset(".!?"), frozenset(".!?:")


def check(context: Context) -> Iterator[Problem]:
    """One problem for each run in running text, and for each title and heading."""
    found = context.texts
    for text in filter(_is_loud, found.with_roles(NAMES)):
        yield context.problem(
            f"“{text.short}” is in capitals; capitals are slower to read.",
            text.span(),
            f"Write “{_sentence_case(text.short)}”. The page and the poster can still show it large.",
            group=Group("titles and headings", "in capitals too"),
        )
    for hit, _ in found.search(_RUN):
        if hit.text.role in SENTENCES and _is_shouted(hit):
            yield context.problem(
                "These words are in capitals; capitals are slower to read, and some screen readers spell them out.",
                hit.span,
                "Write them in small letters. For emphasis, use **bold** on a word or two.",
                advice="Write them in small letters. For emphasis, print a word or two in bold.",
            )


def _is_loud(text: Text) -> bool:
    if not text.value.isupper():
        return False
    words = _WORD.findall(text.prose)
    if len(words) == 1:
        return known_acronyms().is_ordinary_word(words[0])
    return sum(len(word) for word in words if not _is_acronym(word)) >= _LEAST_LETTERS


def _is_shouted(hit: Hit) -> bool:
    """Whether a run of capitals is words, not a row of acronyms, and long or a sentence of its own."""
    words = [word for word in _WORD.findall(hit.written) if not _is_acronym(word)]
    if sum(len(word) for word in words) < _LEAST_LETTERS * 2 or not any(map(known_acronyms().is_ordinary_word, words)):
        return False
    prose = hit.text.prose
    before, after = prose[: hit.start].rstrip(" \n\x00\x01*_"), prose[hit.end :].lstrip(" \n\x01")
    alone = (not before or before[-1] in _STARTS) and (not after or after[0] in _ENDS)
    return alone or len(hit.written.split()) >= _LONG_RUN


def _is_acronym(word: str) -> bool:
    return known_acronyms().is_known(word) and word not in known_acronyms().words_too


def _sentence_case(words: str) -> str:
    """The words with one capital at the start; acronyms of the field keep theirs."""
    lowered = [word if _is_acronym(word.strip(".,:()")) else word.lower() for word in words.split()]
    first = next((at for at, word in enumerate(lowered) if word[:1].isalpha()), 0)  # behind the number of a heading
    lowered[first] = lowered[first][:1].upper() + lowered[first][1:]
    return " ".join(lowered)
