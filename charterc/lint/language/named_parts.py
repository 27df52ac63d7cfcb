"""Parts of a charter that a text names and that are not there: “the fifth value”, “value five”, “the second annex”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.elsewhere import is_elsewhere
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.model.numbering import numbering
from charterc.model.roles import Role
from charterc.wording.numbers import WORDS
from charterc.wording.stems import content, words_of

ITEMS = {name.removesuffix("s"): name for name in ("values", "principles", "cornerstones", "pledges", "outcomes")}
_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_NTH = re.compile(
    rf"\b(?:the|our|a) (?P<nth>{'|'.join(_ORDINALS)}) (?P<kind>{'|'.join(ITEMS)})\b"
    r"(?! of (?!our|this|the charter|these))"
)
_IN_WORDS = re.compile(
    r"(?:^|[.\x00(]\s*|\b(?:see|under|in|of|by|as|with) )"
    rf"(?P<place>(?P<kind>{'|'.join(ITEMS)}) (?P<nth>{'|'.join(WORDS)}))"
    r"\b(?=[.,;:)]| (?:is|says|asks|tells|shows|means|above|below)\b|$)"
)
"""“value five is about time”; “we value five things” is another matter."""
_AT_ITS_PLACE = re.compile(
    rf"\b(?:the|our|a) (?:(?:{'|'.join(WORDS)}) )?"
    r"(?P<part>glossary|contacts|contact details|signatures|signatories|list of words)"
    r" (?:(?:is|are) (?:listed |given |printed )?)?"
    r"(?:below|at the (?:end|back)|overleaf|on the (?:last|back) page|explains?)\b(?! of (?!this|our|the charter))"
    r"|\b(?:see|in|use|from) (?:the|our) (?P<seen>glossary)\b"
    r"(?! (?:of|on|in|from|at) (?!this|the charter|our))"
)
_HEADED = re.compile(
    r"\b(?:see|read|under|turn to) (?:also )?\"(?P<quoted>[^\"\x00\n]{3,60})\""
    r" (?:below|above|in this charter|at the end|overleaf)"
    r"|\b(?:in|under) the (?:section|part|chapter) (?:called |headed )?\"(?P<called>[^\"\x00\n]{3,60})\""
    r"|\b(?:see|read|turn to) the (?:section|part|chapter|page) (?:on|about|called) (?P<about>[a-z' -]{3,40}?)"
    r"(?: (?:below|above|in this charter|at the end|overleaf))?(?=[.;,)\x00]|$)"
)
_FIELDS = {
    **dict.fromkeys(("glossary", "list of words"), "glossary"),
    **dict.fromkeys(("contacts", "contact details"), "contacts"),
    **dict.fromkeys(("signatures", "signatories"), "signatories"),
}
_NTH_ATTACHED = re.compile(
    rf"\b(?:the|our) (?:first|second|{'|'.join(_ORDINALS)}) (?P<kind>appendix|annexe?|schedule)\b(?! (?:of|to|in) )"
)
_NO_QUALIFICATION = (
    r"(?! (?:award|diploma|course|certificate|qualification|apprentice|teaching|nurse|trained|or above))"
)
_LABELLED = re.compile(
    r"\b(?:[Ss]ee|under|promised? (?:in|under|at)|said in|set out in|as in|(?:promise|commitment|pledge|point|item)s?)"
    r"\s(?P<label>(?P<letter>[A-Z])\.?(?P<digits>\d{1,2}))(?![\w-]|\.\d)"
)
"""“as promised in B9”"""
_THIRD = 3
PUT_IT_IN = "Put it in, name the document in which it stands, or take the words out."


class Absent(NamedTuple):
    """A part that is not there."""

    hit: Hit
    what: str
    how: str
    """How to mend it."""


def absent_parts(analysis: Analysis, titles: set[str]) -> Iterator[Absent]:
    """Each part that is named and is not there; `titles` are the places that headings name: “appendix 2”."""
    yield from _of_items(analysis)
    yield from _labelled(analysis)
    for hit, match in analysis.texts.search_folded(_NTH_ATTACHED):
        is_there = any(title.startswith(match["kind"]) for title in titles)
        if hit.text.role in SENTENCES and not (hit.is_quoted or is_there or is_elsewhere(hit)):
            yield Absent(hit, match["kind"], PUT_IT_IN)
    for hit, match in analysis.texts.search_folded(_AT_ITS_PLACE):
        said = match["part"] or match["seen"]
        name = _FIELDS[said]
        headed = any(name in text.value.lower() for text in analysis.texts.with_roles({Role.HEADING}))
        if getattr(analysis.charter, name) is None and not headed and not hit.is_quoted and not is_elsewhere(hit):
            yield Absent(hit, said, PUT_IT_IN)
    yield from _headed(analysis)


def _headed(analysis: Analysis) -> Iterator[Absent]:
    """“see “How we decide” below” and “the section on complaints”, where no heading says so."""
    named = [text.low for text in analysis.texts.with_roles(NAMES)]
    stems = {stem for low in named for stem in content(words_of(low))}
    for hit, match in analysis.texts.search_folded(_HEADED):
        quoted, about = match["quoted"] or match["called"], match["about"]
        is_there = any(quoted in low for low in named) if quoted else not stems.isdisjoint(content(words_of(about)))
        if hit.text.role in SENTENCES and not (is_there or is_elsewhere(hit)):
            written = analysis.texts.prose[
                slice(*match.span("quoted" if match["quoted"] else "called" if quoted else "about"))
            ]
            yield Absent(hit, f"heading “{written}”" if quoted else f"section on {written}", PUT_IT_IN)


def _of_items(analysis: Analysis) -> Iterator[Absent]:
    """“the fifth value” and “value five”, where there are four."""
    found = [
        (hit, match["kind"], f"{match['nth']} {match['kind']}", _ORDINALS.index(match["nth"]) + _THIRD)
        for hit, match in analysis.texts.search_folded(_NTH)
    ]
    found += [
        (analysis.texts.hit(*match.span("place")), match["kind"], match["place"], WORDS[match["nth"]])
        for _, match in analysis.texts.search_folded(_IN_WORDS)
    ]
    for name in set(analysis.charter.groups) - {*ITEMS.values(), "values"}:
        kind = name.removesuffix("s")
        found += [
            (hit, kind, f"{kind} {match['nth']}", int(match["nth"]))
            for hit, match in analysis.texts.search_folded(_numbered(kind))
        ]
    for hit, kind, said, nth in found:
        part = getattr(analysis.charter, ITEMS.get(kind, f"{kind}s"), None) or analysis.charter.groups.get(f"{kind}s")
        if hit.text.role in SENTENCES and not hit.is_quoted and part and 0 < len(part.items) < nth:
            yield Absent(hit, said, f"It has {len(part.items)}. Put it in, or say which one is meant.")


@cache
def _numbered(kind: str) -> re.Pattern[str]:
    """“level 5” of a charter that is told in levels."""
    return re.compile(rf"\b{re.escape(kind)} (?P<nth>\d{{1,2}})(?![\w.-]){_NO_QUALIFICATION}")


def _labelled(analysis: Analysis) -> Iterator[Absent]:
    """“as promised in B9”, where the promises of B end with B6."""
    printed = {number.replace(".", "") for number in numbering(analysis.charter).promises.values()}
    letters = {number[0] for number in printed if number[0].isupper()}
    for hit, match in analysis.texts.search(_LABELLED):
        label = match["letter"] + match["digits"]
        if hit.text.role in SENTENCES and match["letter"] in letters and label not in printed and not is_elsewhere(hit):
            yield Absent(analysis.texts.hit(*match.span("label")), label, PUT_IT_IN)
