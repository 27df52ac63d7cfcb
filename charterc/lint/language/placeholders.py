"""Words that wait for others: “TBC”, “[insert name]”, “20XX”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_PLACEHOLDER = re.compile(
    r"\b(?:tbc|tba|tbd|todo|fixme|lorem ipsum|x{3,})\b|\bt\.b\.[acd]\b\.?"
    r"|\b(?:address|number|name|date|details|link|logo|picture|wording|text)s? to (?:follow|be (?:confirmed|added))\b"
    r"|\bxx([/.-])xx\1(?:20)?\d\d\b"
    r"|£x+\b|\b(?:19|20)xx(?:[/-](?:20)?xx)?\b|\b(?-i:XX)\b|\bdd([/.-])mm\2yy(?:yy)?\b"
    r"|[\[<{](?:insert|name|add|your|date|council|area|enter|organisation|local|logo|email|phone)\b[^\]>}\n]{0,60}[\]>}]"
    r"|[\[<{][^\[\]<>{}\n]{0,40}\b(?:names?|links?|logo|dates?|here|e?mail|address|number|url)[\]>}]"
    r"|\[(?:month|year)\]"
    r"|\?{3,}|_{4,}|\b(?:text|name|logo|wording|picture) goes here\b|\bexample\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:to be (?:confirmed|agreed|decided|announced|added|completed|determined|written|arranged|identified|allocated)"
    r"|to follow"
    r"|insert (?:[a-z]+ ){0,3}(?:name|names|text|date|logo|link|address|number|picture|words|wording)(?: here)?"
    r"|\[?(?:…|\.{3})\]?)\.?",
    re.IGNORECASE,
)
_TEMPLATE = re.compile(
    r"\b(?:template|model (?:charter|wording)|blueprint)\b"
    r"|\b(?:fill in|replace|complete|change) [^.\n]{0,40}\b(?:brackets?|gaps?|blanks?)\b",
    re.IGNORECASE,
)
_MOST = 20
"""More in one text are not looked at."""


def placeholders(text: str) -> Iterator[tuple[int, int]]:
    """Where the placeholders in a text start and end."""
    for match in islice(_PLACEHOLDER.finditer(text), _MOST):
        if not (match.group()[0] == "[" and text.startswith("(", match.end())):  # a link
            yield match.span()


def is_placeholder(text: str) -> bool:
    """Whether a whole text only says that its words are still to come."""
    return _WHOLE.fullmatch(text.strip()) is not None


def is_of_template(found: str) -> bool:
    """Whether a placeholder is one that whoever takes over a template fills in: “[name of your area]”, “____”."""
    return found[0] in "[<{_"


def says_it_is_template(text: str) -> bool:
    """Whether a charter says of itself that others fill it in: “a template”, “change the words in brackets”."""
    return _TEMPLATE.search(text) is not None
