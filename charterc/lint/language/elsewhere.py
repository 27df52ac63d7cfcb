"""Whether a place that a text names is one of another document: “section 19 of the Act”, “the Code, appendix 2”."""

from __future__ import annotations

import re

from charterc.lint.language.text import Hit
from charterc.reading.addresses import LINK

HERE = r"(?:of|in|to)\s(?:this|our|the)\s(?:\w+\s)?(?:charter|document|agreement|pledge|promise|statement)\b"
"""What says that this charter is meant."""
_OTHERS = re.compile(
    rf"\s?[,(]?\s?(?!{HERE})(?:of|to(?! (?:see|find|learn|read|check|get)\b)|in|from)\s"
    r"(?!(?:arrears|full|writing|turn|order|advance|detail|plain|large|summary|brief|that order|pictures|colour)\b)",
    re.IGNORECASE,
)
"""“section 19 of the Act”, but not “annex 1, in full”"""
_OTHERS_BEFORE = re.compile(
    r"(?:\b(?:act|regulations?|code|practice|guidance|order|convention|strategy|policy|plan|report|handbook|framework"
    r"|toolkit)(?:\s\(?\d{4}\)?)?[,:]?\s\(?|'s\s)$",
    re.IGNORECASE,
)
"""“the Code, appendix 2”, “the council's appendix 2”"""
_ELSEWHERE = re.compile(r"\b(?:separate(?:ly)?|attached|enclosed|accompanying|online|website)\b", re.IGNORECASE)
_NEAR = 60
"""Characters before and behind a place that are looked at."""


def is_elsewhere(hit: Hit) -> bool:
    """Whether the place is one of another document, or a link leads to it."""
    before, behind = beside(hit)
    if _OTHERS.match(behind) or _OTHERS_BEFORE.search(before) or _ELSEWHERE.search(hit.around):
        return True
    return any(link.start() <= hit.start < link.end() for link in LINK.finditer(hit.text.value))


def beside(hit: Hit) -> tuple[str, str]:
    """The words before and behind a place, on one line."""
    prose = hit.text.prose.replace("’", "'").replace("\n", " ")
    return prose[max(0, hit.start - _NEAR) : hit.start], prose[hit.end : hit.end + _NEAR]
