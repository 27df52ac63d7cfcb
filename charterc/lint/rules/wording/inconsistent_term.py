"""A term is written in more than one way.

What it finds

“parents and carers”, “parent carers” and “parents/carers” in one charter; “co-production” and “coproduction”;
“wellbeing” and “well-being”; “organise” and “organize”; “DfE” and “DFE”; “the Local Offer” and “the local offer”.
All forms of a word count: “co-produced” beside “coproduction”. One finding for each term, at the first odd spelling.
That “carers and parents” stands beside “parents and carers” is a note.
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
from collections.abc import Iterator

from charterc.lint.language.acronyms import Acronym
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.language.texts import Texts
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.wording.spellings import Spellings, spellings

SEVERITY = Severity.WARNING
YIELDS_TO = ("parted-word",)

_PARENTS = re.compile(r"parents?(?P<between>/| ?/ ?| and | & | |-)carers?\b(?! (?:forum|council|alliance|network))")
_CARERS = re.compile(r"carers? and parents?\b(?! (?:forum|council|alliance|network))")
_IN_WORD = re.compile(r"[^\W_]|-")
_STYLES = {"/": "slash", " ": "one term"}
_TURNED = "turned"


def check(context: Context) -> Iterator[Problem]:
    """One problem for each term that is written in more than one way."""
    found = context.texts
    yield from _report_parents(context, _parents(found))
    for each in spellings().beginnings:
        yield from _report(context, {spelling: list(_starting(found, spelling)) for spelling in each})
    for acronym in context.analysis.acronyms.values():
        yield from _report(context, _capitals(acronym))
    for each in spellings().terms:
        uses = _exactly(found, each)
        yield from _report(context, {spelling: list(filter(_can_be_told, hits)) for spelling, hits in uses.items()})
    for word in sorted(word for word in found.vocabulary if "iz" in word):
        with_s = word.replace("iz", "is", 1)
        if with_s in found.vocabulary:
            uses = {spelling: list(found.find(spelling)) for spelling in (with_s, word)}
            yield from _report(
                context, {spelling: [hit for hit in hits if not hit.is_in_name] for spelling, hits in uses.items()}
            )


def _starting(texts: Texts, start: str) -> Iterator[Hit]:
    """The words that start so, whole; names are left out."""
    for at in texts.places(start):
        hit = texts.widened(at, at + len(start))
        if not (_IN_WORD.match(texts.folded[max(0, at - 1) : at]) or hit.is_in_name):
            yield hit


def _capitals(acronym: Acronym) -> dict[str, list[Hit]]:
    """The places of an acronym by the capitals with which it is written there: “DfE”, “DFE”."""
    styles: dict[str, list[Hit]] = {}
    for hit in acronym.uses:
        if not hit.text.is_in_capitals:
            styles.setdefault(hit.written[: len(acronym.letters)], []).append(hit)
    return styles


def _exactly(found: Texts, spelt: Spellings) -> dict[str, list[Hit]]:
    """The places of each spelling, with its own capitals."""
    places: dict[str, list[Hit]] = {spelling: [] for spelling in spelt}
    for small in dict.fromkeys(map(str.lower, spelt)):
        for hit in found.find(small):
            if hit.written in places:
                places[hit.written].append(hit)
    return places


def _can_be_told(hit: Hit) -> bool:
    """Whether capitals mean something here: in a sentence, not at its start, and not in a longer name."""
    return hit.text.role in SENTENCES and hit.word_before[:1].islower() and not _goes_on(hit)


def _goes_on(hit: Hit) -> bool:
    following = hit.text.prose[hit.end : hit.end + 2]
    return following[:1] == " " and following[1:].isupper()


def _parents(found: Texts) -> dict[str, list[Hit]]:
    """The ways in which parents and carers are joined: as one term, by “and”, by a slash, by a slash with spaces."""
    styles: dict[str, list[Hit]] = {}
    for pattern in (_PARENTS, _CARERS):
        for hit, match in found.search_folded(pattern):
            words = hit.written
            if words[0].isupper() and words[max(words.rfind(" "), words.rfind("/")) + 1].isupper():
                continue  # “South Glos Parents and Carers” is a name
            between = match.groupdict().get("between", _TURNED)
            style = "spaced slash" if between == " / " else _STYLES.get(between.strip() or between, between.strip())
            styles.setdefault(style, []).append(hit)
    return styles


def _report_parents(context: Context, styles: dict[str, list[Hit]]) -> Iterator[Problem]:
    """As of any term; but “carers and parents” are nobody else than “parents and carers”, which is a note."""
    as_usual = {style: hits for style, hits in styles.items() if style != _TURNED}
    as_two = list(_report(context, as_usual))
    yield from as_two or (problem._replace(severity=Severity.INFO) for problem in _report(context, styles))


def _report(context: Context, styles: dict[str, list[Hit]]) -> Iterator[Problem]:
    used = sorted((hits for hits in styles.values() if hits), key=lambda hits: -len(hits))
    if len(used) < 2:
        return
    usual, odd = used[0], min((hits[0] for hits in used[1:]), key=lambda hit: hit.span)
    counts = ", ".join(f"“{hits[0].written}” ({len(hits)})" for hits in used)
    yield context.problem(
        f"“{odd.written}” is also written another way in this charter: {counts}. Readers may take them for two things.",
        odd.span,
        f"Choose one spelling, such as “{usual[0].written}”, and use it throughout.",
        related=(Related(usual[0].span, f"“{usual[0].written}” stands here"),),
    )
