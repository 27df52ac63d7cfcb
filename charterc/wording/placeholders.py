"""Words that wait for others: “TBC”, “[insert name]”, “20XX”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

MARK = "TODO"
"""What stands before words that say what is still to be written."""

_WAITING = (
    "confirmed|agreed|decided|announced|added|completed|determined|written|arranged|identified|allocated|named|inserted"
    "|set|supplied"
)
_BLANK = (
    "insert|names?|add|your|dates?|council|area|enter|organisation|local|logo|e-?mail|phone|address|venue|times?|month"
    "|year|day|number|school|trust|forum|team|place|signature|link|title|role|post|town|county|region|service|telephone"
    "|figure|amount|picture|photo|placeholder|delete|choose|tick|to be|to follow|tb[acd]|xx?|check|ask|draft|text"
    "|wording|website|url|reference|ref|lead|chair|contact|surname|forename|funder|mobile|postcode|initials|sponsor|deadline"
    "|percentage|use|get|find|chase|pending|awaiting"
)
"""How words in brackets start that say what belongs there."""
_TO_COME = (
    "(?:address|number|name|date|details|link|logo|picture|wording|text|venue|time|lead|owner|figure|postcode|photo|quote"
    "|amount|telephone|email|case study|map|table|chart|image)"
)
_BODY = (
    "local authority|council|school|forum|organisation|trust|team|service|area|college|nursery|partnership|board|name"
)
_FILLED = (
    "text|names?|logo|wording|picture|photo|photograph|image|quote|quotation|heading|title|caption|address|link"
    "|content|paragraph|map|list|table|contact details|details|number|signature|date|promise(?: \\w+)?"
)
"""What stands where something is still to go."""
_REMARK = (
    "confirm|check|verify|awaits?|pending|query|citation|reword|rewrite|update|replace|remove|delete|insert"
    "|sign[- ]?off|tbc|tba"
    "|(?:number|figure|date|name|wording|source|quote) needed|still to|to go here|from (?:IT|HR|legal|comms|finance)"
    "|before (?:issue|print|printing|publication|publishing|launch|signing)|email"
)
"""What a remark in brackets says that was not meant for readers: “[Legal to confirm before issue]”."""
_MISSING = (
    "postcode|address|logo|name|number|(?:tele)?phone number|email(?: address)?|date|text|details|link|photo"
    "|quotation|quote"
    "|signature|wording|contact details|opening hours|times|title|picture"
)
_NOTED = "date|time|venue|place|month|year|number|phone|email|link|day"
_PLACEHOLDERS = (
    # TBC, but not “our TBD Trust”
    r"\b(?:tbc|tba|tbd)\b(?!(?-i: [A-Z]))|\bt\.b\.[acd]\b\.?|\b(?:todo|fixme)\b",
    # Text that stands for text
    r"\blorem ipsum\b|\b(?:blah[ ,]+){1,9}blah\b|\b(?:placeholder|sample) text\b|\bdraft wording\b(?= [-–])",
    rf"\b(?:{_FILLED}) (?:goes|go|to go|to come) here\b|\b(?:promise|value|aim) \d here\b",
    rf"(?P<who>\b(?:{_FILLED}) (?:of|for|from) [a-z][a-z ]{{2,30}} here)\b",
    rf"^(?:please )?insert (?:a |the )?(?:short )?(?:{_FILLED}|section|sentence|statement|diagram|bullet points?)\b",
    r"^add (?:local |relevant |further )?(?:contact )?(?:details|text|names?|link|logo|photo|quote)(?: here)?\.?$",
    r"\buse this (?:space|box|section) to (?:describe|write|add|explain|set out|list|say)\b",
    r"^type (?:[a-z]+ ){0,2}here\b",
    rf"^(?:{_BODY}) name(?= (?:and its|and our|will|is|has|aims|are|works|welcomes|promises|agrees)\b)",
    # A note in brackets of what belongs there: “agreed on (date)”, “(Forum name) speaks for parents”
    rf"(?P<noted>\((?:{_NOTED}|(?:{_BODY})(?: name)?|name of [a-z ]{{2,30}})\))",
    # What is still to come: “date to be confirmed”, “a chair to be named”
    rf"\b{_TO_COME}s? (?:(?:is|are) )?(?:still )?to (?:follow|be (?:{_WAITING}))\b",
    r"(?<=\bis )(?:still )?to be (?:confirmed|announced|determined)\b",
    r"\b(?:parent|chair|lead|person|officer|governor|contact|worker|representative)s? to be named\b",
    # Dates and numbers: xx/xx/2026, DD Month YYYY, 20XX, 20__, 0000 000000, £XX
    r"\b(?:xx|00)(?P<mark>[/.-])(?:xx|00)(?P=mark)(?:(?:20)?\d\d|xxxx|yyyy)\b|\bdd(?P<sign>[/.-])mm(?P=sign)yy(?:yy)?\b",
    r"\bdd month yyyy\b|\b(?-i:YYYY|MMMM)\b|\b(?:19|20)xx(?:[/-](?:20)?xx)?\b|\b20__?|\bversion \d\.x\b",
    r"\b0{4,6}(?: ?0{3,9}){1,3}\b|\b(?:\d{3,5} ?x{4,}|0\d{0,4} ?x{3,})\b|£x[x,]*\b|\bx{3,}\b",
    r"(?<!chapter )(?<!part )(?<!volume )\b(?-i:XX)\b",
    r"(?-i:(?:(?<=within )|(?<=every )|(?<=least )|(?<=by ))X)(?= (?:working )?(?:days?|weeks?|months?|hours?)\b)",
    r"\b(?P<many>xx|nn|(?-i:[XNn]))(?= [a-z]{3,})|(?<= )(?-i:[xn]) ?%|\b(?-i:XX?)(?:th|st|nd|rd)\b",
    r"\b(?:page|paragraph|para) (?-i:X)\b|--/--/(?:20)?\d\d|£\?+|\b\d\d\?{2,}|\b(?-i:20\dX)\b|\b20\d_|(?<=: )\?$",
    r"(?<=\w )#{2,}(?= \w)|\b(?-i:NN)\b|\[no\.?\]|\[\]|<[a-z]>|\b(?:will|to) be (?:inserted|added) here\b",
    (
        r"\((?:add |insert )?(?:hyper)?link here\)|\((?:add |insert )link\)|[\[(]hyperlink[\])]|\bdraft v\d"
        r"|\bversion [\d.]{1,9} draft\b"
    ),
    r"(?<=\w )\[ {1,9}\](?= \w)|\b01234 ?567 ?890\b",
    r"\b00[:.]00 ?(?:to|-|–|and|until) ?00[:.]00\b|(?<!\.)\.{5,}(?!\.)|…{2,}",
    # In brackets: [name of school], <name>, {{name}}, @@NAME@@, [JS to confirm]
    rf"\[(?:the )?(?:{_BLANK})\b[^\]\n]{{0,60}}\]|[<{{]{{1,2}}(?:{_BLANK})\b[^>}}\n]{{0,60}}[>}}]{{1,2}}",
    r"@@\w{2,30}@@",
    r"[\[<{][^\[\]<>{}\n]{0,40}\b(?:names?|links?|logo|dates?|here|address|number|url)[\]>}]",
    r"\[[^\[\]\n]{1,40} to (?:confirm|check|add|write|follow|complete)\]|\(insert [^()\n]{1,60}\)",
    r"\{[a-z][\w .-]{0,40}\}|(?<!\*)\*{3,} [^*\n]{2,60} \*{3,}",
    # Notes to whoever writes
    r"\bnote (?:to|for) (?:the )?(?:editor|author|designer|drafter|reviewer|translator|printer|web team|comms)s?\b",
    r"\b(?-i:DRAFT)(?= (?-i:TEXT|WORDING|VERSION|COPY|ONLY)\b| ?[:–-])|\bcommented \[\w+\]",
    r"\binsert (?:name|text|link|date|number|logo|picture)(?: here)?\b|\bclick here to enter (?:text|a date)\b",
    r"\((?:please )?check (?:this|the) (?:figure|date|name|number|link|wording)\)|\bnote to self\b",
    r"\(?\bdelete as (?:appropriate|applicable)\b\)?|\b(?-i:NAME|TITLE|ADDRESS) OF (?-i:[A-Z]{3,})\b",
    # A remark in brackets to whoever writes: “[Legal to confirm before issue]”, “[is this right?]”, “(source?)”
    rf"\[[^\[\]\n]{{0,60}}\b(?:{_REMARK})\b[^\[\]\n]{{0,60}}\]|\[[^\[\]\n]{{1,60}}\?\]",
    r"\[(?:source|ref|refs|citation|reference)\]|\((?:source|ref|citation|date|figure|name|number|check|sp) ?\?\)",
    r"\((?-i:[A-Z])[\w.]{0,20} to (?:check|confirm|add|supply|update|write)\b[^()\n]{0,40}\)",
    r"\([^()\n]{1,40} to be (?:updated|added|inserted|supplied)\b[^()\n]{0,40}\)",
    (
        rf"(?m:^(?:please )?(?:add|enter|insert|type|put|paste|write|give) (?:a |an |the |your "
        rf"|our )?(?:{_MISSING}) here\.?$)"
    ),
    rf"(?m:^your (?:{_MISSING}) here\.?$)|^(?:[a-z]+ ){{0,2}}(?:caption|heading|subtitle|logo) here\.?$",
    r"^awaiting (?:sign-?off|wording|figures|confirmation|approval|details|text)\b",
    r"^(?:sub-?heading|heading|bullet(?: point)?|caption) \d{1,2}$|^(?:first|second|third|another) bullet(?: point)?$",
    # What programs leave: of fields, forms and sheets
    (
        r"\berror! (?:reference source|bookmark) not (?:found|defined)\b|\bclick or tap here to enter\b"
        r"|^choose an item\.?$"
    ),
    r"#(?:REF|VALUE|DIV/0)!|#N/A\b|#NAME\?|«(?:\w+_\w+|(?:first |last )?name|address|date|title)»|%(?-i:[A-Z_]{3,20})%",
    # Gaps: “within __ days”, “page ??”
    r"(?<= )\?{2,}(?= \w|$)|(?<=page )\?+|_{2,}(?= )|_{4,}|(?<=within )(?:…|\.{3})(?= \w)",
    # People and places of examples
    r"\bjoe bloggs\b|\ba(?:\. ?| )n(?:\. ?| )other\b|\bname surname\b|\bfirst ?name (?:last ?name|surname)\b",
    (
        r"\bany(?:town|shire|ville)\b|\b(?-i:XYZ|ABC) (?:trust|council|school|forum|charity|hospital)\b"
        r"|\bexample\.(?:com|org|net)\b"
    ),
    r"\b(?:e-?mail|name|your\.?name|someone|first(?:name)?\.last(?:name)?|xxx+)@[\w.-]*\w",
    r"@(?:address|domain|yourdomain)\.\w+",
    r"\b(?:www\.|https?://(?:www\.)?)(?:your[\w-]*|xxx+|website|address)\.\w[\w.]*",
)
_BEHIND = {
    "noted": {"", "on", "by", "at", "is", "ring", "with", "from", "contact"},
    "many": {"to", "of", "by", "in", "over", "than", "with", "has", "have", "are", "about", "least"},
    "who": {"", "contact", "by", "ring", "ask"},
}
"""What stands in front of those that may well be something else."""


@cache
def _placeholder() -> re.Pattern[str]:
    return re.compile("|".join(_PLACEHOLDERS), re.IGNORECASE)


_WHOLE = re.compile(
    rf"(?:to be (?:{_WAITING})"
    r"|to follow|\?{2,}|(?:further |more )?(?:details|text|content|information|wording) (?:will|to) (?:follow|come)"
    r"|[a-z -]{2,20}: (?:to follow|to come)|test(?: test){0,3}|asdf[a-z]{0,9}|(?:some|sample|dummy|enter|your) text"
    r"|(?:more|description|insert|start typing|type) here"
    r"|insert (?:[a-z]+ ){0,3}(?:name|names|text|date|logo|link|address|number|picture|words|wording)(?: here)?"
    r"|\[?(?:…|\.{3})\]?)\.?",
    re.IGNORECASE,
)
_TO_WRITE = re.compile(rf"\W*(?:(?:{MARK}|FIXME)\b|(?i:todo|fixme|tb[acd]) ?[:–—-])")
"""How a text starts that says what is to be written in its place."""
_SAYING = re.compile(r"[^\W_]")
_TEMPLATE = re.compile(
    r"\b(?:template|model (?:(?!(?:for|of|in) )(?:[a-z]+[ -]){0,3}charter|wording)|blueprint)\b"
    r"|\b(?:fill in|replace|complete|change) [^.\n]{0,40}\b(?:brackets?|gaps?|blanks?)\b",
    re.IGNORECASE,
)
_MOST = 20
"""More in one text are not looked at."""


def placeholders(text: str) -> Iterator[tuple[int, int]]:
    """Where the placeholders in a text start and end."""
    for match in islice(_placeholder().finditer(text), _MOST):
        is_link = match.group()[0] == "[" and text.startswith("(", match.end())
        is_box = match.group().lower() == "[x]" and not match.start()
        if not is_link and not is_box and _is_in_its_place(match, text[: match.start()].lower()):
            yield match.span()


def _is_in_its_place(match: re.Match[str], before: str) -> bool:
    """Whether what may well be something else stands behind a word that shows that it waits: “agreed on (date)”."""
    front = before.split()[-1:] or [""]
    return match.lastgroup not in _BEHIND or front[0] in _BEHIND[match.lastgroup]


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
