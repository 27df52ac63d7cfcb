"""Which side a list is of, told by the words above it, and how an item starts that belongs to the other side.

“We will:” is ours, “What we ask of you” theirs; “tell us” is done to us, so that it cannot be ours.
"""

from __future__ import annotations

import re
from functools import cache

from charterc.wording.acts import FAMILIES, names_of, one_of
from charterc.wording.plurals import plural, singular
from charterc.wording.word_classes import word_class


@cache
def of_both() -> re.Pattern[str]:
    """Words above a list that is of both sides."""
    return re.compile(rf"\b(?:{one_of('of-both')})\b")


@cache
def asked() -> re.Pattern[str]:
    """Words above a list of what is asked of families."""
    others = _others()
    return re.compile(
        rf"\b(?:ask|need|want|expect) (?:of|from) {others}\b|\bask (?:that )?{others}\b"
        rf"|^(?:in return,? )?{others} (?:will|agree|promise)(?: to)?:?$|\byour (?:part|responsibilities|promises)\b"
        rf"|\bwhat {others} (?:will|can) do\b|\bhow {others} can help\b"
        r"|^(?:in return,? )?please:?$|\byour side\b"
    )


@cache
def promised() -> re.Pattern[str]:
    """Words above a list of what is promised to them."""
    others = _others()
    return re.compile(
        r"\bwill:?$|\bwe (?:promise|pledge|guarantee|offer):?$"
        r"|\bwe(?:'ll| (?:promise|agree|undertake|commit|pledge) to):?$"
        r"|^what [\w' -]{1,40}(?: will|'ll) do(?: for you)?:?$"
        rf"|^(?:our|the council's) (?:promises?|commitments?|pledges?)(?: to {others})?:?$|\bexpect (?:of|from) us:?$"
        rf"|\b(?:what )?{others} can expect(?: us to)?:?$|^our (?:side|part)\b"
        r"|^what we (?:promise|pledge|offer|undertake)\b"
        r"|\b(?:a|the) right to:?$|^your rights:?$"
    )


@cache
def ours() -> re.Pattern[str]:
    """How an item starts that only those who make the promises can keep."""
    return re.compile(
        r"we(?:'ll| (?:will|shall|promise|agree|undertake|pledge|commit|are going to))\b"
        rf"|(?:{one_of('of-ours')}) will\b"
        rf"|(?:{one_of('answers')}) (?:your|families'|parents') (?:\w+ ){{0,2}}(?:{one_of('said-by-you')})\b"
        r"|our [a-z]+(?: [a-z]+)? will\b"
        rf"|(?:{one_of('to-you')}) you\b"
        r"|let you (?:\w+ )?know\b|keep you (?:informed|updated|posted)\b"
        rf"|(?:{one_of('pays')}) your\b"
        r"|(?:provide|offer|give) (?:you|every|each|all) (?:\w+ )?(?:family|families|parents?|carers?|child|children)\b"
        r"|(?:provide|offer|give|send) (?:families|parents|carers) (?:an?|the|their|information|time|papers|notice)\b"
        rf"|we (?!(?:{one_of('ours-without-promise')})\b)[a-z]+"
        r" (?:you|your|every family|each family|all families|families)\b"
        r"|train (?:our|all|new) staff\b|explain our decisions?\b|an? (?:\w+ )?(?:answer|reply|response) to your\b"
    )


@cache
def we_do() -> re.Pattern[str]:
    """How an item starts that says what “we” do, in a list of what “you” are asked: “we open at nine”."""
    no_promises = {*one_of("ours-without-promise").split("|"), *one_of("ours-without-deed").split("|")}
    deeds = "|".join(sorted(word_class("do", "act") - no_promises))
    return re.compile(rf"we (?:always |also )?(?:{deeds})\b")


@cache
def done_to_you() -> re.Pattern[str]:
    """How an item starts whose verb has “you” for its object: whoever does it, it is not you."""
    return re.compile(
        rf"(?!(?:{one_of('nothing-done')})\b)[a-z]{{3,}} you"
        rf"(?= (?:{one_of('behind-you')})\b|[.,;]|$)"
    )


@cache
def you_must() -> re.Pattern[str]:
    """How an item starts that asks something of the others."""
    others = _others()
    return re.compile(
        rf"{others} (?:must|have to|need to|are (?:asked|expected|required) to|(?:agree|promise|undertake) to)"
        rf" (?!always|not|never|only|(?:{one_of('nothing-asked')})\b)"
        rf"|{others} (?:will|should|need to) (?:\w+ly |please )?(?:(?:{one_of('done-for-us')}) us\b"
        r"|(?:treat|respect) (?:our |the )?staff\b|(?:answer|return|complete|reply to|respond to) our\b"
        rf"|keep (?:your|their) appointments?|(?:{one_of('asked-of-you')})\b)"
        r"|please \w|(?:keep|attend|come to) (?:your|their) appointments?\b"
    )


_SPEAKS = re.compile(
    r"\bwe(?:'ll| (?:will|shall|promise to|agree to|undertake to|commit to|pledge to|aim to))(?: \w+ly| also"
    r"| always)?:?$|\bexpect us to:?$"
)
"""Words that “we” goes on from: what comes then is done to others."""


@cache
def to_us() -> re.Pattern[str]:
    """How an item starts that somebody else does to “us”."""
    return re.compile(
        rf"(?:please )?(?:{one_of('to-us')})"
        r" (?:us|every one of us|each of us|all of us)\b(?! all\b)|let us know\b"
        r"|share (?:[a-z]+ )?(?:[a-z]+ )?with us\b|be (?:open|honest) with us\b"
    )


@cache
def _to_them() -> str:
    """How an item starts that somebody else does to those who are named above it."""
    return (
        rf"(?:{one_of('to-them')})"
        r" (?:(?:every|each|all|the|any) )?{who}\b(?! (?:and|or) )"
        r"|let (?:(?:every|each|all|the) )?{who} (?:\w+ )?know\b"
    )


_KNOW = (
    r"|(?:make sure|ensure|see)(?: that)? (?:(?:every|each|all|the|any) )?{who} (?:know|can|get|have|are|is|feel)s?\b"
)
"""What nobody makes sure of for themselves, but staff do among themselves."""
_FORMS = {
    "parents": "parents?(?: (?:and|or) carers?)?",
    "children": "child(?:ren)?",
    "young people": "young (?:people|person)",
}


@cache
def of_own_child() -> re.Pattern[str]:
    """What only a family has and does, where no family is named before it: “help their child to get to school”."""
    return re.compile(
        r"\bmy (?:own )?(?:child|children|son|daughter)\b"
        rf"|^(?:(?!\b(?:{one_of('not-own')})\b).)*?\btheir (?:own )?(?:child|children|son|daughter|sons|daughters)\b"
    )


@cache
def you_tell() -> re.Pattern[str]:
    """How an item starts that only a family does: “let the school know if your child has a new diagnosis”."""
    return re.compile(
        rf"(?:let|tell|ring|phone|inform|contact) (?:the|your child's) (?:{one_of('told-of-a-child')})"
        r" (?:know )?(?:if|when|about|that) your (?:child|son|daughter)"
        rf" (?:{one_of('befalls-a-child')})\b"
    )


@cache
def to_you() -> re.Pattern[str]:
    """What is done for families somewhere in an item, and not by them: “write the plan and send it to you”."""
    return re.compile(rf"\b(?:{one_of('brings')})s? (?:it|them|this|that|these|copies|a copy|(?:the|an?) \w+) to you\b")


@cache
def _says_who() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of('says-who-acts')})\b")


def says_who_acts(heading: str) -> bool:
    """Whether a heading tells who does what stands below: “Families will:”, and not “Families”."""
    return _says_who().search(heading.lower()) is not None


@cache
def _others() -> str:
    """Those of whom something is asked, as part of a pattern: “you”, “parents and carers”."""
    names = "|".join(names_of(FAMILIES))
    return rf"(?:you|(?:(?: and )?\b(?:{names})\b)+)"


@cache
def _named() -> re.Pattern[str]:
    """Words above a list that name who does what stands in it."""
    names = "|".join(name for name in names_of() if name not in {"we", "us"})
    return re.compile(
        r"^(?:in return,? |as |all |the |our |a |we (?:ask|expect|want|need) )*"
        rf"(?P<who>{names})(?: and (?:[a-z]+ ?){{1,2}})?,? (?:we )?"
        r"(?:will|should|to|(?:agree|promise|undertake|commit|pledge)s? to)"
        r"(?: also)?:?$"
    )


@cache
def to_self(words: str) -> re.Pattern[str] | None:
    """How an item starts whose object is whoever the words above it speak of."""
    named, ours = _named().search(words), to_us().pattern if _SPEAKS.search(words) else ""
    if named is None:
        return re.compile(ours) if ours else None
    who = named["who"]
    written = _FORMS.get(who) or f"(?:{singular(who)}|{plural(singular(who))})"
    pattern = _to_them() + _KNOW if who in names_of(FAMILIES) else f"{_to_them()}|{ours}".removesuffix("|")
    return re.compile(pattern.format(who=written))
