"""Places that a charter had on paper: “overleaf”, “the box on the right”, “the form attached to this charter”.

A charter that is read on a screen has neither pages nor sides, and what was bound into the paper is there only where a
heading says so. Places of other papers (“our newsletter has it on the back page”) are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.text import Hit
from charterc.model.parts import Picture
from charterc.reading.addresses import LINK
from charterc.wording.fold import folded
from charterc.wording.pointers import pointers

_PICTURE = re.compile(
    r"\b[Tt]he (?P<kind>table|diagram|picture|photo|photograph|map|chart|graph|wheel|illustration"
    r"|timeline|flowchart|flow chart|infographic|cartoon|pie chart|bar chart|calendar|poster) "
    r"(?P<where>below|above|opposite|overleaf|on the (?:left|right)|that follows|shows(?= (?:how|what|the)\b))\b"
)
_ONLY_DRAWN = frozenset(
    {"chart", "graph", "cartoon", "pie chart", "bar chart", "flow chart", "flowchart", "infographic"}
)
"""“the map shows” may be a map on the wall."""


def lost_pictures(analysis: Analysis) -> Iterator[tuple[Hit, str]]:
    """“the table below”, where there is none."""
    charter = analysis.charter
    if any(isinstance(element, Picture) for element in analysis.elements):
        return
    has_table = bool(charter.measures or charter.outcomes or charter.groups)
    for hit, match in analysis.texts.search(_PICTURE):
        drawn = match["kind"] in {"diagram", "wheel"} and charter.groups
        if match["where"] == "shows" and match["kind"] not in _ONLY_DRAWN:
            continue
        if not (hit.is_quoted or (match["kind"] == "table" and (has_table or "|" in hit.text.value)) or drawn):
            yield hit, f"{match['kind']} {match['where']}"
    for hit, match in analysis.texts.search_folded(_code()):
        if not hit.is_quoted and not _is_linked(hit):
            yield hit, match["code"]


def lost_places(analysis: Analysis) -> Iterator[tuple[Hit, str]]:
    """Each place that is no more, and what is said to be there."""
    has_pictures = any(isinstance(element, Picture) for element in analysis.elements)
    for hit, match in analysis.texts.search_folded(_place()):
        if hit.text.role not in SENTENCES or hit.is_quoted or _is_linked(hit):
            continue
        said = match.group()
        if match["part"]:
            if not _is_named(analysis, match["part"]):
                yield hit, said
        elif match["filled"] or match["look"] or _is_lost(hit, has_pictures=has_pictures and bool(match["beside"])):
            yield hit, said


def _is_lost(hit: Hit, *, has_pictures: bool) -> bool:
    """Whether a place is neither shown in a picture nor one of another paper."""
    return not has_pictures and not _other_paper().search(_said_before(hit))


@cache
def _place() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:the|these|an?) (?P<part>{pointers('parts')}) (?:(?:which |that )?(?:is|are|can be) )?"
        r"(?:(?:provided|given|printed|included|listed|found|set out|available|shown) )?"
        rf"{pointers('at-the-end')} {pointers('here')}"
        rf"|\b(?:the|these) (?P<beside>{pointers('beside')}) {pointers('where')}(?! of)"
        rf"|\b(?P<filled>{pointers('fill-in')} (?:the|this) (?:[a-z]+ )?{pointers('to-fill')} {pointers('near')})"
        rf"|\b(?P<look>{pointers('told-apart')} (?:(?:that|which) are )?"
        rf"(?:printed |shown |marked |written |set )?{pointers('looks')})"
        r"(?! (?:ink|pen|type|paper|folders?|boxes)\b)"
        rf"|\b(?:is|are|printed|found|listed|given|stands?) (?:on the|on its) back(?=[.,;:)\x00]|$)"
        rf"|{pointers('on-paper')}(?! of (?!this|our|the charter))"
    )


@cache
def _code() -> re.Pattern[str]:
    """“scan the QR code below”, and not the one on the door."""
    return re.compile(
        r"\bscan (?:the|this|our) (?P<code>(?:qr )?code)\b(?! (?:on|at|in|by|beside) (?:the|your|each|every|our) )"
    )


@cache
def _other_paper() -> re.Pattern[str]:
    return re.compile(pointers("other-papers"))


def _said_before(hit: Hit) -> str:
    """What its sentence says besides the place."""
    return f"{folded(' '.join(hit.before))} {folded(' '.join(hit.after))}"


def _is_linked(hit: Hit) -> bool:
    """Whether a link stands in the text that leads to what is meant."""
    return LINK.search(hit.text.value) is not None


def _is_named(analysis: Analysis, part: str) -> bool:
    """Whether a heading, a label or a caption names a part: “Feedback form”, or the charter has one of that name."""
    word = part.rsplit(maxsplit=1)[-1].removesuffix("s")
    named = (text.low for text in analysis.texts.with_roles(NAMES))
    return getattr(analysis.charter, part, None) is not None or any(word in each for each in named)
