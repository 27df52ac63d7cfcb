"""Words that wait for others: “TBC”, “[insert name]”, “20XX”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

_SIGNS = ("tb", "t.b.", "todo", "fixme", "lorem", "xx", "£", "yy", "[", "<", "{", "???", "_", "example.", "goes here")
"""What every placeholder has one of. Few and short ones: each is looked for in the whole charter."""
_PLACEHOLDER = re.compile(
    r"\b(?:tbc|tba|tbd|todo|fixme|lorem ipsum|x{3,})\b|\bt\.b\.[acd]\b\.?"
    r"|£x+\b|\b(?:19|20)xx(?:[/-](?:20)?xx)?\b|\b(?-i:XX)\b|\bdd([/.-])mm\1yy(?:yy)?\b"
    r"|[\[<{](?:insert|name|add|your|date|council|area|enter|organisation|local|logo|email|phone)\b[^\]>}\n]{0,60}[\]>}]"
    r"|[\[<{][^\[\]<>{}\n]{0,40}\b(?:names?|links?|logo|dates?|here|e?mail|address|number|url)[\]>}]"
    r"|\?{3,}|_{4,}|\b(?:text|name|logo|wording|picture) goes here\b|\bexample\.(?:com|org|net)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(
    r"(?:to be (?:confirmed|agreed|decided|announced|added|completed|determined|written)|to follow"
    r"|insert (?:[a-z]+ ){0,3}(?:name|names|text|date|logo|link|address|number|picture|words|wording)(?: here)?"
    r"|\[?(?:…|\.{3})\]?)\.?",
    re.IGNORECASE,
)
_STARTS = ("to be ", "to follow", "insert ", "[…", "[...", "…", "...")
_FIRST = frozenset("tTiI[….")
_LONGEST_WHOLE = 40
_MOST = 20


def signs_of_placeholders(written: str) -> list[str]:
    """The signs of placeholders in a text in small letters, such as `Texts.written`. A text without has none."""
    signs = [sign for sign in _SIGNS if sign in written]
    if "[" in signs and written.count("[") == written.count("]("):
        signs.remove("[")  # those of links
    return signs


def placeholders(value: str) -> Iterator[tuple[int, int]]:
    """Where the placeholders in a text start and end."""
    for match in islice(_PLACEHOLDER.finditer(value), _MOST):
        if not (match.group()[0] == "[" and value.startswith("(", match.end())):  # a link
            yield match.span()


def is_placeholder(value: str) -> bool:
    """Whether a whole text only says that its words are still to come."""
    if len(value) > _LONGEST_WHOLE or value[:1] not in _FIRST:
        return False
    words = value.strip().lower()
    return words.startswith(_STARTS) and _WHOLE.fullmatch(words) is not None
