"""Words that wait for others: “TBC”, “[insert name]”, “20XX”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

MARK = "TODO"
"""What stands before words that say what is still to be written."""

_WAITING = (
    "confirmed|agreed|decided|announced|added|completed|determined|written|arranged|identified|allocated|named|inserted"
    "|set"
)
_BLANK = (
    "insert|names?|add|your|dates?|council|area|enter|organisation|local|logo|e-?mail|phone|address|venue|times?|month"
    "|year|day|number|school|trust|forum|team|place|signature|link|title|role|post|town|county|region|service|telephone"
    "|figure|amount|picture|photo|placeholder|delete|choose|tick|to be|to follow|tb[acd]|xx?|check|ask|draft|text"
    "|wording|website|url|reference|lead|chair|contact"
)
"""How words in brackets start that say what belongs there."""
_TO_COME = "(?:address|number|name|date|details|link|logo|picture|wording|text|venue|time|lead|owner|figure)"
_PLACEHOLDERS = (
    # TBC, but not “our TBD Trust”
    r"\b(?:tbc|tba|tbd)\b(?!(?-i: [A-Z]))|\bt\.b\.[acd]\b\.?|\b(?:todo|fixme)\b",
    # Text that stands for text
    r"\blorem ipsum\b|\b(?:blah[ ,]+){1,9}blah\b|\b(?:placeholder|sample) text\b|\bdraft wording\b(?= [-–])",
    r"\b(?:text|name|logo|wording|picture|promise(?: \w+)?) goes here\b|\b(?:promise|value|aim) \d here\b",
    # What is still to come: “date to be confirmed”, “a chair to be named”
    rf"\b{_TO_COME}s? (?:(?:is|are) )?(?:still )?to (?:follow|be (?:{_WAITING}))\b",
    r"(?<=\bis )(?:still )?to be (?:confirmed|announced|determined)\b",
    r"\b(?:parent|chair|lead|person|officer|governor|contact|worker|representative)s? to be named\b",
    # Dates and numbers: xx/xx/2026, DD Month YYYY, 20XX, 20__, 0000 000000, £XX
    r"\b(?:xx|00)(?P<mark>[/.-])(?:xx|00)(?P=mark)(?:(?:20)?\d\d|xxxx|yyyy)\b|\bdd(?P<sign>[/.-])mm(?P=sign)yy(?:yy)?\b",
    r"\bdd month yyyy\b|\b(?-i:YYYY|MMMM)\b|\b(?:19|20)xx(?:[/-](?:20)?xx)?\b|\b20__?|\bversion \d\.x\b",
    r"\b0000(?: ?0{3,9}){1,3}\b|\b\d{3,5} ?x{4,}\b|£x[x,]*\b|\bx{3,}\b|\b(?-i:XX)\b",
    r"(?-i:(?:(?<=within )|(?<=every )|(?<=least )|(?<=by ))X)(?= (?:working )?(?:days?|weeks?|months?|hours?)\b)",
    # In brackets: [name of school], <name>, {{name}}, @@NAME@@, [JS to confirm]
    rf"\[(?:the )?(?:{_BLANK})\b[^\]\n]{{0,60}}\]|[<{{]{{1,2}}(?:{_BLANK})\b[^>}}\n]{{0,60}}[>}}]{{1,2}}",
    r"@@\w{2,30}@@",
    r"[\[<{][^\[\]<>{}\n]{0,40}\b(?:names?|links?|logo|dates?|here|address|number|url)[\]>}]",
    r"\[[^\[\]\n]{1,40} to (?:confirm|check|add|write|follow|complete)\]|\(insert [^()\n]{1,60}\)",
    # Notes to whoever writes
    r"\binsert (?:name|text|link|date|number|logo|picture)(?: here)?\b|\bclick here to enter (?:text|a date)\b",
    r"\((?:please )?check (?:this|the) (?:figure|date|name|number|link|wording)\)|\bnote to self\b",
    r"\(?\bdelete as (?:appropriate|applicable)\b\)?|\b(?-i:NAME|TITLE|ADDRESS) OF (?-i:[A-Z]{3,})\b",
    # Gaps: “within __ days”, “page ??”
    r"(?<= )\?{2,}(?= \w|$)|(?<=page )\?+|_{2,}(?= )|_{4,}|(?<=within )(?:…|\.{3})(?= \w)",
    # People and places of examples
    r"\bjoe bloggs\b|\ba\. ?n\. ?other\b|\bexample\.(?:com|org|net)\b",
)
_PLACEHOLDER = re.compile("|".join(_PLACEHOLDERS), re.IGNORECASE)
_WHOLE = re.compile(
    rf"(?:to be (?:{_WAITING})"
    r"|to follow|\?{2,}"
    r"|insert (?:[a-z]+ ){0,3}(?:name|names|text|date|logo|link|address|number|picture|words|wording)(?: here)?"
    r"|\[?(?:…|\.{3})\]?)\.?",
    re.IGNORECASE,
)
_TO_WRITE = re.compile(rf"\W*(?:(?:{MARK}|FIXME)\b|(?i:todo|fixme|tb[acd]) ?[:–—-])")
"""How a text starts that says what is to be written in its place."""
_SAYING = re.compile(r"[^\W_]")
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


def is_unwritten(text: str) -> bool:
    """Whether a text says nothing yet: its words are still to come, or it says which: “TODO: our first promise”."""
    if _TO_WRITE.match(text) or is_placeholder(text):
        return True
    rest, at = "", 0
    for start, end in placeholders(text):
        rest, at = rest + text[at:start], end
    return at > 0 and not _SAYING.search(rest + text[at:])


def is_of_template(found: str) -> bool:
    """Whether a placeholder is one that whoever takes over a template fills in: “[name of your area]”, “____”."""
    return found[0] in "[<{_"


def says_it_is_template(text: str) -> bool:
    """Whether a charter says of itself that others fill it in: “a template”, “change the words in brackets”."""
    return _TEMPLATE.search(text) is not None
