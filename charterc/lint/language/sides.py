"""Which side a list is of, told by the words above it, and how an item starts that belongs to the other side.

“We will:” is ours, “What we ask of you” theirs; “tell us” is done to us, so that it cannot be ours.
"""

from __future__ import annotations

import re

_OTHERS = (
    r"(?:you|families|parents(?: and carers)?|parent carers|carers|young people|children(?: and young people)?"
    r"|pupils)"
)
OF_BOTH = re.compile(
    r"\b(?:each other|one another|everyone|all of us|we all|together|both|you and (?:we|us)|we and you)\b"
)
ASKED = re.compile(
    rf"\b(?:ask|need|want|expect) (?:of|from) {_OTHERS}\b|\bask (?:that )?{_OTHERS}\b"
    rf"|^(?:in return,? )?{_OTHERS} (?:will|agree|promise)(?: to)?:?$|\byour (?:part|responsibilities|promises)\b"
    rf"|\bwhat {_OTHERS} (?:will|can) do\b|\bhow {_OTHERS} can help\b"
)
"""Words above a list of what is asked of families."""
PROMISED = re.compile(
    r"\bwill:?$|\bwe(?:'ll| (?:promise|agree|undertake|commit|pledge) to):?$|^what [\w' -]{1,40}(?: will|'ll) do$"
    r"|^(?:our|the council's) (?:promises|commitments|pledges)(?: to you)?$|\bexpect (?:of|from) us$"
    rf"|\b(?:what )?{_OTHERS} can expect$|^our (?:side|part)\b"
)
"""Words above a list of what is promised to them."""
OURS = re.compile(
    r"we(?:'ll| (?:will|shall|promise|agree|undertake|pledge|commit|are going to))\b"
    r"|(?:the (?:council|school|team|service|hospital|trust|board)|schools|staff|professionals|services) will\b"
    r"|(?:answer|return|reply to|respond to|listen to|act on) (?:your|families'|parents') (?:\w+ ){0,2}"
    r"(?:calls?|letters?|e-?mails?|messages?|questions?|views|feedback|concerns|complaints?)\b"
    r"|(?:give|tell|send|show|offer|invite|involve|ring|phone|contact|write to|explain to|pay|remind|consult"
    r"|update) you\b"
    r"|let you (?:\w+ )?know\b|keep you (?:informed|updated|posted)\b|(?:pay|reimburse|refund|cover) your\b"
    r"|(?:provide|offer|give) (?:you|every|each|all) (?:\w+ )?(?:family|families|parents?|carers?|child|children)\b"
    r"|(?:provide|offer|give|send) (?:families|parents|carers) (?:an?|the|their|information|time|papers|notice)\b"
    r"|train (?:our|all|new) staff\b|explain our decisions?\b|an? (?:\w+ )?(?:answer|reply|response) to your\b"
)
"""How an item starts that only those who make the promises can keep."""
_NOTHING_DONE = "ask|thank|say|know|think|if|when|what|all|that|how|where|who|why|as|because|so|do|and|with|for|let"
DONE_TO_YOU = re.compile(
    rf"(?!(?:{_NOTHING_DONE})\b)[a-z]{{3,}} you"
    r"(?= (?:at|in|on|to|with|when|before|after|within|by|of|from|for|each|every|an?|the|any"
    r"|early|back|home|up|out|again)\b|[.,;]|$)"
)
"""How an item starts whose verb has “you” for its object: whoever does it, it is not you."""
YOU_MUST = re.compile(
    rf"{_OTHERS} (?:must|have to|need to|are (?:asked|expected|required) to|(?:agree|promise|undertake) to)"
    r" (?!always|not|never|only|(?:no|be|get|feel|have|know|see|hear|understand|find|receive|expect)\b)"
    rf"|{_OTHERS} (?:will|should|need to) (?:\w+ly |please )?(?:(?:tell|let|ring|phone|text|e-?mail|call|contact"
    rf"|inform|ask|send|give|help|keep"
    r"|trust|support|treat|work with) us\b|keep (?:your|their) appointments?|attend\b|turn up\b|read the papers\b"
    r"|send back\b|return the\b|fill in\b|sign the\b)"
    r"|please \w|(?:keep|attend|come to) (?:your|their) appointments?\b"
)
"""How an item starts that asks something of the others."""
_SPEAKS = re.compile(
    r"\bwe(?:'ll| (?:will|shall|promise to|agree to|undertake to|commit to|pledge to|aim to))(?: \w+ly| also"
    r"| always)?:?$|\bexpect us to:?$"
)
"""Words that “we” goes on from: what comes then is done to others."""
TO_US = re.compile(
    r"(?:please )?(?:tell|ring|phone|text|e-?mail|call|contact|inform|ask|send|give|pay|offer|keep|update|remind"
    r"|reply to|listen to)"
    r" (?:us|every one of us|each of us|all of us)\b(?! all\b)|let us know\b"
)
"""How an item starts that somebody else does to “us”."""
_NAMED = re.compile(
    r"^(?:in return,? |as |all |the |our |a |we (?:ask|expect|want|need) )*(?P<who>families|family"
    r"|parents|parent carers|carers|professionals|practitioners|staff|schools?|teachers"
    r"|councils?|services|young people|children|pupils)(?: and (?:carers|young people))?,? (?:we )?(?:will|to"
    r"|agree to|promise to|undertake to)(?: also)?:?$"
)
_TO_THEM = (
    r"(?:(?:tell|ask|give|pay|send|inform|offer|invite|update|consult|remind|ring|phone|contact|reply to"
    r"|respond to|report to|write to)"
    r"|provide) (?:(?:every|each|all|the|any) )?{who}\b(?! (?:and|or) )|let (?:(?:every|each|all"
    r"|the) )?{who} (?:\w+ )?know\b"
)
"""How an item starts that somebody else does to those who are named above it."""
_FORMS = {
    "parents": "parents?(?: (?:and|or) carers?)?",
    "families": "famil(?:y|ies)",
    "family": "famil(?:y|ies)",
    "children": "child(?:ren)?",
    "young people": "young (?:people|person)",
}


def to_self(words: str) -> re.Pattern[str] | None:
    """How an item starts whose object is whoever the words above it speak of."""
    if _SPEAKS.search(words) and not _NAMED.search(words):
        return TO_US
    named = _NAMED.search(words)
    if named is None:
        return None
    who = named["who"]
    return re.compile(_TO_THEM.format(who=_FORMS.get(who) or rf"{who.removesuffix('s')}s?"))
