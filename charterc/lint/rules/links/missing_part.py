"""The text sends readers to a part that the charter does not have.

What it finds

“Appendix 2”, “annex B”, “clause 7.3”, “value 9”, “section 9 of this charter”, “see section 9”, “see page 4”, “the
table below”, “figure 2”, “the fifth value”, “the glossary at the end”: where there is no such thing in the charter.
Sections of laws, codes and other documents are left alone (“section 19 of the Act”), and so is whatever the charter
has, under a heading, a number or a caption.

Why it matters

Somebody looks for it in vain. Often it is all that is left of a longer document from which the text was copied.

Example that fails

    background: The timetable is in appendix 2.

Example that passes

    background: The timetable is in appendix 2.
    sections:
      timetable:
        heading: "Appendix 2: Timetable"
        text: We meet each month.

Source

GOV.UK, “Content design: planning, writing and managing content”: check facts and figures whenever content changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from string import ascii_uppercase

from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.counts import counts
from charterc.model.numbering import numbering, short_number
from charterc.model.parts import Picture
from charterc.model.roles import Role
from charterc.reading.addresses import LINK

SEVERITY = Severity.WARNING

_ITEMS = {name.removesuffix("s"): name for name in ("values", "principles", "cornerstones", "pledges", "outcomes")}
_ORDINALS = ("third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth")
_NTH = re.compile(
    rf"\b(?:the|our|a) (?P<nth>{'|'.join(_ORDINALS)}) (?P<kind>{'|'.join(_ITEMS)})\b"
    r"(?! of (?!our|this|the charter|these))"
)
_AT_ITS_PLACE = re.compile(
    r"\b(?:the|our|a) (?P<part>glossary|contacts|contact details|signatures|signatories|list of words)"
    r" (?:below|at the (?:end|back)|overleaf|on the (?:last|back) page|explains?)\b(?! of (?!this|our|the charter))"
)
_FIELDS = {
    **dict.fromkeys(("glossary", "list of words"), "glossary"),
    **dict.fromkeys(("contacts", "contact details"), "contacts"),
    **dict.fromkeys(("signatures", "signatories"), "signatories"),
}
_KINDS = (
    "appendix|annexe?|clause|section|part|chapter|paragraph|page|figure|table|diagram|promise|commitment"
    f"|{'|'.join(_ITEMS)}"
)
_PLACE = re.compile(
    rf"\b(?P<kind>{_KINDS})\s(?P<number>\d{{1,2}}(?:\.\d{{1,2}}){{0,3}}|[A-Z])(?!\w|\.\d|-\w|')", re.IGNORECASE
)
_ATTACHED = frozenset({"appendix", "annex", "annexe"})
"""These are only ever spoken of where there is one."""
_PROMISES = frozenset({"promise", "commitment"})
_SHOWN = frozenset({"figure", "table", "diagram"})
_LAWFUL = frozenset({"section", "part", "chapter", "paragraph", "page"})
"""Laws, codes and plans have these too, so that only what is plainly meant to be here counts."""

_HERE = r"(?:of|in|to)\s(?:this|our|the)\s(?:\w+\s)?(?:charter|document|agreement|pledge|promise|statement)\b"
_OURS = re.compile(rf"\s?(?:{_HERE}|above\b|below\b|overleaf\b)", re.IGNORECASE)
_OTHERS = re.compile(
    rf"\s?[,(]?\s?(?!{_HERE})(?:of|to(?! (?:see|find|learn|read|check|get)\b)|in|from)\s", re.IGNORECASE
)
"""“section 19 of the Act”"""
_OTHERS_BEFORE = re.compile(
    r"(?:\b(?:act|regulations?|code|practice|guidance|order|convention|strategy|policy|plan|report|handbook|framework"
    r"|toolkit)(?:\s\(?\d{4}\)?)?[,:]?\s\(?|'s\s)$",
    re.IGNORECASE,
)
"""“the Code, appendix 2”, “the council's appendix 2”"""
_SEE = re.compile(r"\b(?:see|read|turn to|refer to|look at)(?:\salso)?\s\(?$|\((?:see\s)?$", re.IGNORECASE)
_SHOWS = re.compile(r"\s(?:shows|lists|sets|says|tells|explains)\b", re.IGNORECASE)
_LAW = re.compile(r"\b(?:acts?|regulations?|code|convention|directive|law|plans?)\b", re.IGNORECASE)
_ELSEWHERE = re.compile(r"\b(?:separate(?:ly)?|attached|enclosed|accompanying|online|website)\b", re.IGNORECASE)
_PICTURE = re.compile(
    r"\b[Tt]he (?P<kind>table|diagram|picture|photo|photograph|map|chart|graph|wheel|illustration|timeline) "
    r"(?P<where>below|above|opposite|overleaf|on the (?:left|right))\b"
)
_LEADING = re.compile(r"\s*(?:[^\W\d]{2,12} )?(\d{1,2}(?:\.\d{1,2}){0,3})[.):]?\s")
"""The number at the start of a heading: “3. Our values”, “Section 3: Our values”."""
_THIRD = 3
_NEAR, _FAR = 60, 400
"""Characters before and behind a place that are looked at, for its own words and for those about a law."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each place that is not there."""
    titles = _titles(context)
    printed = _numbers(context)
    for hit, match in context.texts.search(_PLACE):
        kind, number = match["kind"].lower(), match["number"]
        if hit.text.role not in SENTENCES or hit.is_quoted or not _is_number(kind, number):
            continue
        named = f"{kind} {number}".lower()
        if _is_elsewhere(hit) or named in titles or (kind not in _ATTACHED | _SHOWN and number in printed):
            continue
        if _is_meant(context, hit, kind, number):
            yield context.problem(
                f"This charter has no {kind} {number}, to which it sends its readers.",
                hit.span,
                "Put it in, name the document in which it stands, or take the words out.",
            )
    yield from _pictures(context)
    yield from _nths(context)
    yield from _parts_at_their_places(context)


def _nths(context: Context) -> Iterator[Problem]:
    """“the fifth value”, where there are four."""
    for hit, match in context.texts.search_folded(_NTH):
        part = getattr(context.charter, _ITEMS[match["kind"]])
        nth = _ORDINALS.index(match["nth"]) + _THIRD
        if hit.text.role in SENTENCES and not hit.is_quoted and part and 0 < len(part.items) < nth:
            yield context.problem(
                f"This charter has no {match['nth']} {match['kind']}, of which it speaks.",
                hit.span,
                f"It has {len(part.items)}. Put it in, or say which one is meant.",
            )


def _parts_at_their_places(context: Context) -> Iterator[Problem]:
    """“the glossary at the end”, where there is none."""
    for hit, match in context.texts.search_folded(_AT_ITS_PLACE):
        name = _FIELDS[match["part"]]
        headed = any(name in text.value.lower() for text in context.texts.with_roles({Role.HEADING}))
        if getattr(context.charter, name) is None and not headed and not hit.is_quoted and not _is_elsewhere(hit):
            yield context.problem(
                f"This charter has no {match['part']}, to which it sends its readers.",
                hit.span,
                "Put it in, name the document in which it stands, or take the words out.",
            )


def _is_number(kind: str, number: str) -> bool:
    """“appendix B” and “clause 7.3”, but neither “part A” nor “appendix a”."""
    return number.isupper() if number.isalpha() and kind in _ATTACHED | _SHOWN else not number.isalpha()


def _is_meant(context: Context, hit: Hit, kind: str, number: str) -> bool:
    """Whether a place of that kind, if there were one, would be in this charter."""
    if kind in _ATTACHED or kind == "clause":
        return True
    if kind in _ITEMS:
        part = getattr(context.charter, _ITEMS[kind])
        return part is not None and number.isdigit() and int(number) > len(part.items) > 0
    before, behind = _beside(hit)
    if _OURS.match(behind):
        return kind == "page" or not number.isdigit() or int(number) > len(context.charter.parts)
    if kind in _SHOWN:
        return _SEE.search(before) is not None or before.endswith("in ") or _SHOWS.match(behind) is not None
    if kind in _PROMISES:
        return number.isdigit() and int(number) > counts(context.charter)["places"] > 0
    too_high = kind == "page" or not number.isdigit() or int(number) > len(context.charter.parts)
    is_told = _SEE.search(before) is not None or (before.lower().endswith("as ") and _SHOWS.match(behind) is not None)
    return too_high and is_told and not _LAW.search(_around(hit))


def _is_elsewhere(hit: Hit) -> bool:
    """Whether the place is one of another document, or a link leads to it."""
    before, behind = _beside(hit)
    if _OTHERS.match(behind) or _OTHERS_BEFORE.search(before) or _ELSEWHERE.search(hit.around):
        return True
    return any(link.start() <= hit.start < link.end() for link in LINK.finditer(hit.text.value))


def _beside(hit: Hit) -> tuple[str, str]:
    """The words before and behind a place, on one line."""
    prose = hit.text.prose.replace("’", "'").replace("\n", " ")
    return prose[max(0, hit.start - _NEAR) : hit.start], prose[hit.end : hit.end + _NEAR]


def _around(hit: Hit) -> str:
    """The text around a place, which may speak of a law some sentences before."""
    return hit.text.prose[max(0, hit.start - _FAR) : hit.end + _FAR]


def _titles(context: Context) -> set[str]:
    """Every place that a heading, a caption or the like names: “appendix 2”."""
    named = (text for text in context.texts.all if text.role in NAMES or text.role in {Role.NUMBER, Role.LOST})
    return {" ".join(match.group().lower().split()) for text in named for match in _PLACE.finditer(text.value)}


def _numbers(context: Context) -> set[str]:
    """Every number that is printed before something, or stands at the start of a heading."""
    found = {short_number(text.value) for text in context.texts.all if text.role is Role.NUMBER}
    found |= {number.lstrip(ascii_uppercase) for number in numbering(context.charter).promises.values()}
    for text in context.texts.all:
        if text.role in NAMES and (match := _LEADING.match(text.value)):
            found.add(match[1])
    return found


def _pictures(context: Context) -> Iterator[Problem]:
    """“the table below”, where there is none."""
    charter = context.charter
    if any(isinstance(element, Picture) for element in context.analysis.elements):
        return
    has_table = bool(charter.measures or charter.outcomes or charter.groups)
    for hit, match in context.texts.search(_PICTURE):
        drawn = match["kind"] in {"diagram", "wheel"} and charter.groups
        if hit.is_quoted or (match["kind"] == "table" and (has_table or "|" in hit.text.value)) or drawn:
            continue
        yield context.problem(
            f"There is no {match['kind']} {match['where']}.",
            hit.span,
            "Put it in, or take the words out.",
        )
