"""A promise of one side stands in the list of the other.

What it finds

“We will …” or “answer your letters” under “What we ask of you” or “You will:”, and “You must …” under “We will:” or
“What the school will do”; and what somebody would do to themselves: “tell us” under “We will:”, “pay parents” under
“Parents will:”. It looks at the words right above a list and at its heading. Lists of both sides (“What we ask of each
other”), items that say who promises them (“by:”), and “You must be heard”, which is a right, are left alone.

Why it matters

Families read their list to learn what is asked of them, and ours to learn what they can hold us to. A promise in the
wrong list binds the wrong side.

Example that fails

    responsibilities:
      heading: What we ask of you
      items:
        - You tell us when something changes
        - We will treat you with respect

Example that passes

    responsibilities:
      heading: What we ask of you
      items:
        - You tell us when something changes
        - You treat us with respect

Source

charterc's own; GOV.UK, “Style guide”, on addressing the user.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.lead_ins import lead_ins
from charterc.lint.language.text import Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.parts import Section
from charterc.model.roles import PROMISES
from charterc.model.statements import Statement
from charterc.wording.fold import folded
from charterc.wording.marks import MASK

SEVERITY = Severity.WARNING

_OTHERS = (
    r"(?:you|families|parents(?: and carers)?|parent carers|carers|young people|children(?: and young people)?"
    r"|pupils)"
)
_OF_BOTH = re.compile(
    r"\b(?:each other|one another|everyone|all of us|we all|together|both|you and (?:we|us)|we and you)\b"
)
_ASKED = re.compile(
    rf"\b(?:ask|need|want|expect) (?:of|from) {_OTHERS}\b|\bask (?:that )?{_OTHERS}\b"
    rf"|^(?:in return,? )?{_OTHERS} (?:will|agree|promise)(?: to)?:?$|\byour (?:part|responsibilities|promises)\b"
    rf"|\bwhat {_OTHERS} (?:will|can) do\b|\bhow {_OTHERS} can help\b"
)
"""Words above a list of what is asked of families."""
_PROMISED = re.compile(
    r"\bwill:?$|\bwe(?:'ll| (?:promise|agree|undertake|commit|pledge) to):?$|^what [\w' -]{1,40}(?: will|'ll) do$"
    r"|^(?:our|the council's) (?:promises|commitments|pledges)(?: to you)?$|\bexpect (?:of|from) us$"
)
"""Words above a list of what is promised to them."""
_OURS = re.compile(
    r"we(?:'ll| (?:will|shall|promise|agree|undertake|pledge|commit|are going to))\b"
    r"|(?:the (?:council|school|team|service|hospital|trust|board)|schools|staff|professionals|services) will\b"
    r"|(?:answer|return|reply to|respond to|listen to|act on) (?:your|families'|parents') (?:\w+ ){0,2}"
    r"(?:calls?|letters?|e-?mails?|messages?|questions?|views|feedback|concerns|complaints?)\b"
    r"|(?:give|tell|send|show|offer|invite|involve|ring|phone|contact|write to|explain to|pay|remind|consult"
    r"|update) you\b"
    r"|let you (?:\w+ )?know\b|keep you (?:informed|updated|posted)\b|(?:pay|reimburse|refund|cover) your\b"
    r"|(?:provide|offer|give) (?:you|every|each|all) (?:\w+ )?(?:family|families|parents?|carers?|child|children)\b"
    r"|(?:provide|offer|give|send) (?:families|parents|carers) (?:an?|the|their|information|time|papers|notice)\b"
    r"|train (?:our|all|new) staff\b|explain our decisions?\b"
)
"""How an item starts that only those who make the promises can keep."""
_YOU_MUST = re.compile(
    rf"{_OTHERS} (?:must|have to|are (?:asked|expected|required) to|(?:agree|promise|undertake) to)"
    r" (?!always|not|never|be\b|get\b|feel\b|have\b|know\b|see\b|hear\b|understand\b)"
    rf"|{_OTHERS} (?:will|should|need to) (?:\w+ly |please )?(?:(?:tell|let|ring|phone|text|e-?mail|call|contact"
    rf"|inform|ask|send|give|help|keep"
    r"|trust|support|treat|work with) us\b|keep (?:your|their) appointments?|attend\b|turn up\b|read the papers\b)"
    r"|please \w|(?:keep|attend|come to) (?:your|their) appointments?\b"
)
"""How an item starts that asks something of the others."""
_SPEAKS = re.compile(
    r"\bwe(?:'ll| (?:will|shall|promise to|agree to|undertake to|commit to|pledge to|aim to))(?: \w+ly| also"
    r"| always)?:?$|\bexpect us to:?$"
)
"""Words that “we” goes on from: what comes then is done to others."""
_TO_US = re.compile(
    r"(?:please )?(?:tell|ring|phone|text|e-?mail|call|contact|inform|ask|send|give|pay|offer|keep|update|remind"
    r"|reply to|listen to)"
    r" (?:us|every one of us|each of us|all of us)\b(?! all\b)|let us know\b"
)
"""How an item starts that somebody else does to “us”."""
_NAMED = re.compile(
    r"^(?:in return,? |as |all |the |our |a )*(?P<who>families|family|parents|parent carers|carers|professionals"
    r"|practitioners|staff|schools?|teachers"
    r"|councils?|services|young people|children|pupils)(?: and (?:carers|young people))?,? (?:we )?(?:will"
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
    "families": "famil(?:y|ies)",
    "family": "famil(?:y|ies)",
    "children": "child(?:ren)?",
    "young people": "young (?:people|person)",
}
_LONGEST = 60
"""Characters at the start of an item that are looked at."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each item."""
    told: set[int] = set()
    for above, items in _lists(context):
        words = " ".join(folded(above).split()).strip(" .*")
        if _OF_BOTH.search(words):
            continue
        wrong = _OURS if _ASKED.search(words) else _YOU_MUST if _PROMISED.search(words) else None
        to_self = _to_self(words)
        for item in items:
            start = folded(item.prose[:_LONGEST]).lstrip(MASK + " ")
            if id(item) in told:
                continue
            if wrong and wrong.match(start):
                told.add(id(item))
                yield _problem(context, above, item, ours=wrong is _OURS)
            elif to_self and to_self.match(start):
                told.add(id(item))
                yield context.problem(
                    f"Below “{' '.join(above.split())}”, this says what somebody would do to themselves.",
                    item.span(),
                    "Move it to the list of those who do it, or write whose it is.",
                )


def _to_self(words: str) -> re.Pattern[str] | None:
    """How an item starts whose object is whoever the words above it speak of."""
    if _SPEAKS.search(words) and not _NAMED.search(words):
        return _TO_US
    named = _NAMED.search(words)
    if named is None:
        return None
    who = named["who"]
    return re.compile(_TO_THEM.format(who=_FORMS.get(who) or rf"{who.removesuffix('s')}s?"))


def _problem(context: Context, above: str, item: Text, *, ours: bool) -> Problem:
    what, whose = ("what we promise", "asked of others") if ours else ("what is asked of others", "promised by us")
    return context.problem(
        f"This says {what}, but stands in the list of what is {whose} (“{' '.join(above.split())}”).",
        item.span(),
        "Move it to the other list, or write whose it is.",
    )


def _lists(context: Context) -> Iterator[tuple[str, list[Text]]]:
    """The words right above each list, and its items; then the heading and the same items."""
    texts = context.texts
    for lead in lead_ins(context.analysis):
        yield lead.words, [item for item in lead.items if not _is_of_somebody(item)]
    for part in context.analysis.elements:
        if isinstance(part, Section) and part.heading and not part.by:
            found = [texts.at(one.node_of("text")) for one in part.items if not one.by]
            yield part.heading, [item for item in found if item and item.role in PROMISES]


def _is_of_somebody(item: Text) -> bool:
    return isinstance(item.element, Statement) and bool(item.element.by)
