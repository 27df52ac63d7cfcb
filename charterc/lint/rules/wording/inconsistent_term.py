"""A term is written in more than one way.

What it finds

“parents and carers”, “parent carers” and “parents/carers” in one charter; “co-production” and “coproduction”;
“wellbeing” and “well-being”; “organise” and “organize”; “SENCO” and “SENCo”; “the Local Offer” and “the local offer”.
All forms of a word count: “co-produced” beside “coproduction”. One finding for each term, at the first odd spelling.
Names of bodies, such as a Parent Carer Forum or the World Health Organization, are left alone.

Why it matters

Readers wonder whether two spellings mean two groups of people. Searching the page for one of them misses the others.

Example that fails

    agreements:
      - We will ask parents and carers first
      - We will meet parents and carers each term
      - We will tell parents/carers what we did

Example that passes

    agreements:
      - We will ask parents and carers first
      - We will meet parents and carers each term
      - We will tell parents and carers what we did

Source

GOV.UK, “Style guide”: use the same word for the same thing throughout.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from charterc.lint.language.context import is_name, word_before
from charterc.lint.language.lists.spellings import CAPITALS, PHRASES, STARTS
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.texts import Hit, Texts, texts
from charterc.lint.rule import Context, Problem, Related, Severity

SEVERITY = Severity.WARNING

_PARENTS = re.compile(r"parents?(?P<between>/| ?/ ?| and | & | |-)carers?\b(?! (?:forum|council|alliance|network))")
_CARERS = re.compile(r"carers? and parents?\b(?! (?:forum|council|alliance|network))")
_BEGINNING = 4
"""So many letters of a word tell whether it may be there at all."""
_STYLES = {"/": "slash", " ": "one term"}


class _Spelling(NamedTuple):
    written: str
    beginning: str
    """The first letters of its longest word."""
    before: frozenset[str]
    """Its words before the last."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is written in more than one way."""
    found = texts(context)
    vocabulary = found.vocabulary
    if "carer" in vocabulary or "carers" in vocabulary:
        yield from _report(context, _parents(found))
    beginnings = {word[:_BEGINNING] for word in vocabulary}
    for known in _spellings():
        # Quicker than to look through the whole text for each.
        likely = [each.written for each in known if each.beginning in beginnings and each.before <= vocabulary]
        here = [spelling for spelling in likely if spelling in found.folded] if len(likely) > 1 else []
        if len(here) > 1:
            yield from _report(context, {spelling: list(_starting(found, spelling)) for spelling in here})
    for spellings in CAPITALS:
        if spellings[0].lower() in vocabulary:
            yield from _report(context, _exactly(found, spellings))
    for terms in PHRASES:
        if vocabulary.issuperset(terms[0].lower().split()):
            uses = _exactly(found, terms)
            kept = {spelling: [hit for hit in hits if _can_be_told(hit)] for spelling, hits in uses.items()}
            yield from _report(context, kept)
    for word in sorted([word for word in vocabulary if "iz" in word]) if "iz" in found.folded else ():
        if word.replace("iz", "is", 1) in vocabulary:
            uses = {spelling: list(found.find(spelling)) for spelling in (word.replace("iz", "is", 1), word)}
            yield from _report(
                context, {each: [hit for hit in hits if not is_name(hit)] for each, hits in uses.items()}
            )


@cache
def _spellings() -> list[list[_Spelling]]:
    """Those of `STARTS`."""
    return [[_spelling(written) for written in spellings] for spellings in STARTS]


def _spelling(written: str) -> _Spelling:
    words = written.replace("-", " ").split()
    longest = max(words, key=len)
    return _Spelling(written, longest[:_BEGINNING], frozenset(words[:-1]))


def _starting(found: Texts, start: str) -> Iterator[Hit]:
    """The words that start so, whole."""
    folded = found.folded
    for at in found.places(start):
        if not (folded[at - 1 : at].isalnum() or folded[at - 1 : at] == "-"):
            hit = found.widened(at, at + len(start))
            if not is_name(hit):
                yield hit


def _exactly(found: Texts, spellings: Sequence[str]) -> dict[str, list[Hit]]:
    """The places of each spelling, with its own capitals."""
    places: dict[str, list[Hit]] = {spelling: [] for spelling in spellings}
    for small in dict.fromkeys(map(str.lower, spellings)):
        for hit in found.find(small):
            if hit.words in places:
                places[hit.words].append(hit)
    return places


def _can_be_told(hit: Hit) -> bool:
    """Whether capitals mean something here: in a sentence, not at its start, and not in a longer name."""
    return hit.text.role in SENTENCES and word_before(hit)[:1].islower() and not _goes_on(hit)


def _goes_on(hit: Hit) -> bool:
    following = hit.text.prose[hit.end : hit.end + 2]
    return following[:1] == " " and following[1:].isupper()


def _parents(found: Texts) -> dict[str, list[Hit]]:
    """The ways in which parents and carers are joined: as one term, by “and”, by a slash, by a slash with spaces."""
    styles: dict[str, list[Hit]] = {}
    for word, pattern in (("parent", _PARENTS), ("carer", _CARERS)):
        for at in found.places(word):
            match = pattern.match(found.folded, at)
            if match is None:
                continue
            hit = found.hit(match.start(), match.end())
            words = hit.words
            if words[0].isupper() and words[max(words.rfind(" "), words.rfind("/")) + 1].isupper():
                continue  # “South Glos Parents and Carers” is a name
            between = match.groupdict().get("between", "turned")
            style = "spaced slash" if between == " / " else _STYLES.get(between.strip() or between, between.strip())
            styles.setdefault(style, []).append(hit)
    return styles


def _report(context: Context, styles: dict[str, list[Hit]]) -> Iterator[Problem]:
    used = sorted((hits for hits in styles.values() if hits), key=lambda hits: -len(hits))
    if len(used) < 2:
        return
    usual, odd = used[0], min((hits[0] for hits in used[1:]), key=lambda hit: hit.span)
    counts = ", ".join(f"“{hits[0].words}” ({len(hits)})" for hits in used)
    yield context.problem(
        f"“{odd.words}” is also written another way in this charter: {counts}. Readers may take them for two things.",
        odd.span,
        f"Choose one spelling, such as “{usual[0].words}”, and use it throughout.",
        related=(Related(usual[0].span, f"“{usual[0].words}” stands here"),),
    )
