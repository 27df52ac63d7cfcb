"""Bodies and terms that are no more, and sentences about the time when they were."""

from __future__ import annotations

import re
from functools import cache

from charterc.lint.language.text import Hit
from charterc.wording.word_lists import WordList

BODIES = WordList("former_bodies")

_SIGN_WORDS = (
    "former |formerly|the then |previously|replaced|replaces |replacing |abolished|merged|at the time|predecessor|"
    "now the |used to |no longer|renamed|became the|came to an end|was called|were called|old system|in those days|"
    "came and went|took over from|once called|as it was then|closed in|came before| then.|the old |has gone"
)
_SIGNS = tuple(_SIGN_WORDS.split("|"))
_DATED = re.compile(
    r"(?:\b(?:until|till|before|in|by|during|between|from|and|to|since|around|from)|[–—,(-])\s*"
    r"(?:[a-z]+\s+|\d{1,2}\s+[a-z]+\s+)?(?P<year>(?:19|20)\d\d)\b"
)
_ONCE = re.compile(r"\b(?:were?|was) once\b|\bonce (?:had|was|were|did|ran|paid|held|belonged)\b")
"""“The duties that the body once had”; not “once a year” or “once we have asked the body”."""
_IN_A_TITLE = re.compile(
    r"\b(?:acts?|regulations|code(?: of practice)?|in education),?\s*\(?(?:19|20)\d\d\b"
    r"(?:(?:,| and| or| &|/)\s?(?:19|20)\d\d\b){0,5}"
    r"|\bthe\s(?:19|20)\d\d\s(?:[a-z]+\s){0,4}(?:acts?|regulations|code)\b"
)
"""The year of a law dates no sentence."""
_YEAR = re.compile(r"(?:19|20)\d\d")


@cache
def acronyms_of_bodies() -> frozenset[str]:
    """The acronyms of these bodies, all in capitals: `former-body` speaks of them, so that no other rule needs to."""
    names = (name.removesuffix("s") for entry, _ in BODIES.entries for name in entry.written.split("|"))
    return frozenset(name.upper() for name in names if name.isalpha() and sum(map(str.isupper, name)) > 1)


def says_former(hit: Hit) -> bool:
    """Whether the sentence around a hit says that something in it is no more."""
    said = hit.around.lower()
    return any(sign in said for sign in _SIGNS) or _ONCE.search(said) is not None


def speaks_of_the_past(hit: Hit, gone: str) -> bool:
    """Whether the sentence around a hit says that it is about the past, or dates it to before `gone`."""
    if says_former(hit):
        return True
    last_year = max(_YEAR.findall(gone), default="")
    said = _IN_A_TITLE.sub("", hit.around.lower()).replace(hit.written.lower(), "", 1)
    return any(match.group("year") <= last_year for match in _DATED.finditer(said))
