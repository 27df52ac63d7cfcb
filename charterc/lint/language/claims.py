"""What a charter says in figures: each clause that has one, and what the clause is about.

“We answer letters within 5 working days, and we ring you in two” makes two claims. A claim that says little by itself
(“A person answers within two weeks”) is understood with what stands before it: the sentence, the heading of its list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from charterc.lint.language.analysis import Analysis
from charterc.lint.language.labels import WEEKDAY, labels_in, labels_of_sentence, occasions_in
from charterc.lint.language.reviews import CHARTER
from charterc.lint.language.roles import SENTENCES
from charterc.lint.language.text import Text
from charterc.model.governance import Governance
from charterc.model.measures import Measure, Progress
from charterc.model.parts import Section
from charterc.model.people import Contact
from charterc.model.roles import Role
from charterc.model.statements import Statement
from charterc.problem import Span
from charterc.wording.claimed import claimed
from charterc.wording.fold import EN_DASH, folded
from charterc.wording.numbers import NUMBER
from charterc.wording.occasions import CALENDAR
from charterc.wording.people import told_apart
from charterc.wording.plurals import singular
from charterc.wording.quantities import quantities, without
from charterc.wording.quantity import Quantity
from charterc.wording.sameness import heavy_stems
from charterc.wording.stems import content, stem, words_of
from charterc.wording.thought import thought

_FIGURE = re.compile(
    rf"(?<![\w.]){NUMBER}(?![\w])|[£%]|\b(?:half|thirds?|quarters?|once|twice|hour|day|week|fortnight|month|quarter|term|year)\b"
    r"|\b(?:annual|annually|yearly|biennial|biennially|monthly|quarterly|termly|fortnightly|weekly|daily)\b|\d[ap]m\b"
    rf"|\b(?:each|every) (?:{CALENDAR})\b|\d ?p\b|\b\d\ds\b"
    r"|\b(?:free|charge|nothing|single|noon|midday|midnight|same|next|dozen|hundred|birthday)\b"
)
_BOUND = re.compile(
    r"\b(?:(?:no|not) )?(?:more|less|longer|later|fewer|earlier|sooner) than\b|\bat (?:most|least)\b|\bup to\b"
    r"|\b(?:do|does|will|must|should|may) (?:not|never) (?:exceed|(?:take|be) (?:more|longer|later) than)\b"
    r"|\b(?:nobody|no one|no(?= [a-z]+ ))(?= (?:\w+ ){1,4}(?:more|longer|later) than)"
    r"|(?<=page )long\b|(?<=pages )long\b|\bin length\b|\b(?:st|nd|rd|th)? birthday\b"
    r"|(?<=  )(?:later|earlier|afterwards|long|old)\b"
)
"""What says how a figure is meant, and nothing of what it is about."""
_NEXT_CLAUSE = re.compile(
    r"; |,? (?:and|but|so|or) (?=(?:we|you|they|it|he|she|families|parents|staff|schools) [a-z])|,? and then "
    r"|, (?:and|but|so) (?=(?:nobody|everyone|everybody|no one|that|this|there)\b)"
    r"|, (?=(?:whichever|whatever|whoever|wherever|however)\b)"
)
"""Where a sentence starts anew. A condition (“if …”, “when …”) stays with what it is a condition of."""
_BEHIND_A_REASON = re.compile(r"^(?:as|since|because|although|though|while) [^,]*(?P<comma>, )")
"""A sentence that starts with its reason: “As this charter is for ages 16 to 21, most of you …”."""
_LEAD = re.compile(
    r"^(?:count|record|note|measure|check|watch|(?:the )?number of|(?:the )?share of|percentage of|proportion of)"
    r" (?:how (?:many|often|long|much)|whether|that|the number of|the)?\b"
    r"|\b(?:we|they|staff) (?:will )?(?:check|make sure|ensure|promise|agree|know|count|ask|expect) (?:that|whether) "
)
"""Words that say nothing of what the rest is about."""
_ANCHOR = re.compile(
    r"\s(?:of|from|after|following|since)\s(?:(?:an?|the|our|your|their|its|any|each|every|first)\s){0,2}(?P<what>[a-z'-]+)"
)
"""What a time is counted from: “within two weeks of your call”."""
_RELATIVE = re.compile(r"\b(?P<who>[a-z]+), (?=(?:who|which) )")
_FIRST_PART = re.compile(r"[,;:.]| and ")
"""What a measure does first is what its target counts."""
_WORKING_WEEK = re.compile(
    rf"\b{WEEKDAY} (?:to|until|and|-|{EN_DASH}) {WEEKDAY}\b|\b(?:on )?(?:weekdays|working days|school days)\b"
)
_TO_US = re.compile(
    r"\b(?:tell|ask|give|send|show|ring|call|phone|text|email|let|inform|answer|contact|reach"
    r"|(?:write|complain|reply) to) us\b"
)
"""What others do is another thing than what we do."""
_ALLOWED = re.compile(
    r"\byou (?:can|may) (?!expect|rely|count|trust|be sure|look forward)"
    r"|\byou (?:will )?have .{1,30} to [a-z]|^(?:appeal|claim|complain)\b"
)
_REVIEW = "The charter is reviewed "
_REVIEWED = re.compile(
    r"\b(?:reviews?|revisits?|renews?|rewrites?"
    r"|(?:looks?|goe?s?)(?: back)? (?:at|over|through|to)(?= .*\b(?:again|afresh|anew)\b))"
    rf" {CHARTER}\b"
    rf"|\b{CHARTER} (?:is|will be|gets) (?:reviewed|revisited|renewed|rewritten|looked at(?: again| afresh| anew)?)\b"
)
"""A review of the charter, however it is put and whatever comes of it."""
_FEW = 5
"""Words of a way that says little without the measure that it is one of: “A check each quarter”."""
_A_THING = ("a ", "an ", "the ")
"""How a way starts that is no sentence of its own, as “Reviews run for 45 minutes” is."""
_AUDIENCE = "Our charter is for "
_BESIDES = re.compile(
    r"\b(?:in|at|with|during|through|via|from|across|near)\s"
    r"(?:(?!(?:to|for|of|about|and|or|is|are|will|has|have|who|that)\b)[a-z'-]+(?:\s+|$)){1,4}"
)
"""Where, when and with whom: “in the library”, “with a friend”."""
_FOR_ALL = frozenset({"within", "every", "before", "lasts"})
"""Figures above a list that hold for each of its items; of others it is not known."""
_LITTLE = 1
"""A claim with no more words of weight than this is understood with those beside it."""


class Claim(NamedTuple):
    """One clause with figures in it."""

    text: Text
    start: int
    said: str
    """The clause in small letters."""
    above: str
    """The words that it goes on from: “We will answer emails” above “within: 5 days”."""
    heading: str
    """What stands right before it, or the heading above it, as written."""
    stems: frozenset[str]
    """What it is about, but for what its times are counted from."""
    anchors: frozenset[str]
    """What its times are counted from."""
    core: frozenset[str]
    """The same without where, when and with whom."""
    beside: frozenset[str]
    """What is spoken of right before it, or in the heading above it."""
    labels: frozenset[str]
    """The years, numbers and occasions that tell one thing from its like: “in 2024”, “session 2”, “in August”."""
    kinds: frozenset[str]
    """The kinds of people and bodies that it names: “mums”, “nurseries”."""
    quantities: list[Quantity]
    is_negated: bool
    is_allowed: bool
    """Whether it says until when somebody may do something, and not when it is done for them."""
    is_to_us: bool
    """Whether it says what others do to those who made the charter: “tell us”."""

    @property
    def says_little(self) -> bool:
        """Whether it is understood only with what stands beside it."""
        return len(heavy_stems(self.stems)) <= _LITTLE

    @property
    def about(self) -> frozenset[str]:
        """What it is about, with what stands beside it where it says little by itself."""
        return self.stems | self.beside if self.says_little else self.stems


@cache
def _says_nothing() -> frozenset[str]:
    return frozenset(map(stem, claimed("says-nothing")))


@cache
def _pays() -> frozenset[str]:
    return frozenset(content(thought(", ".join(claimed("pays")))))


def claims(analysis: Analysis) -> Iterator[Claim]:
    """Every claim of a charter, in the order of its file."""
    headings, aims = _headings(analysis), _aims(analysis)
    hits = (hit for hit, _ in analysis.texts.search_folded(_FIGURE))
    for text, (start, end) in dict.fromkeys((hit.text, hit.sentence) for hit in hits):
        if isinstance(text.element, Progress):
            continue  # what was so at a day may be otherwise at another
        if text.role in SENTENCES:
            beside = _sentence_before(text, start) or headings.get(text.element.span, "")
            is_short = len(text.words) <= _FEW and text.low.startswith(_A_THING)
            above = aims.get(text.element.span, "") if is_short else ""
            yield from _clauses(text, start, folded(text.prose[start:end]), beside, above)
        elif text.role in (Role.HEADING, Role.STEM) and isinstance(text.element, Section):
            yield from _above(text)
        elif text.role is Role.FACT:
            yield from _field(analysis, text, headings.get(text.element.span, ""))


def _clauses(text: Text, start: int, said: str, beside: str, aim: str) -> Iterator[Claim]:
    """The clauses of a sentence that have figures; each one is understood with the one before it."""
    cuts = [match.span() for match in _NEXT_CLAUSE.finditer(said)]
    cuts += [(match.end(), match.start()) for match in _RELATIVE.finditer(said)]
    reason = _BEHIND_A_REASON.match(said)
    cuts += [reason.span("comma")] if reason else []
    cuts.sort()
    labels = labels_of_sentence(said)
    above = getattr(text.element, "when", None) or aim
    for begin, end in zip([0, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), len(said)], strict=True):
        clause = said[begin:end]
        yield from _claim(text, start + begin, clause, above, beside, labels)
        beside = clause


def _above(text: Text) -> Iterator[Claim]:
    """What the words above a list say of each item that has no figure of its own: “Within a week”, “the minutes”."""
    if not all(quantity.kind in _FOR_ALL for quantity in quantities(text.low)):
        return
    for item in getattr(text.element, "items", ()):
        if not quantities(folded(item.text)) and not item.within:
            yield from _claim(text, 0, text.low, folded(item.text))


def _field(analysis: Analysis, text: Text, beside: str) -> Iterator[Claim]:
    """What a field says with the words that it belongs to: “We will answer emails” and “within: 5 working days”."""
    low, element = folded(text.prose), text.element
    if element is analysis.charter.governance and text.passage.field == "review":
        yield from _claim(text, 0, low, _REVIEW)
    elif element is analysis.charter and text.passage.field == "audience":
        yield from _claim(text, 0, low, _AUDIENCE)
    elif isinstance(element, Statement) and text.passage.field == "within":
        yield from _claim(text, 0, low, f"{element.when or ''} {element.text}", beside)
    elif isinstance(element, Measure) and text.passage.field == "target":
        yield from _claim(text, 0, low, "", _FIRST_PART.split(element.what)[0])


def _claim(
    text: Text, start: int, said: str, above: str, beside: str = "", labels: Iterable[str] = ()
) -> Iterator[Claim]:
    found = quantities(said)
    if found:
        anchors = [match for each in found if each.kind == "within" and (match := _ANCHOR.match(said, each.end))]
        unanchored = said
        for match in anchors:
            unanchored = unanchored[: match.start()] + " " * len(match.group()) + unanchored[match.end() :]
        left = without(unanchored, found)
        for nothing in (_LEAD, _WORKING_WEEK, _BOUND):
            left = nothing.sub(" ", left)
        if _REVIEWED.search(left) and any(quantity.kind == "every" for quantity in found):
            left = _REVIEW
        pieces = " ".join(each.kind.removeprefix("£") for each in found if each.kind.startswith("£ ") and each.number)
        words = [word for word in thought(f"{above} {left} {pieces}") if not word.isdigit()]
        is_priced = any(each.kind.startswith("£") for each in found)
        nothing_more = _says_nothing() | _pays() if is_priced else _says_nothing()
        yield Claim(
            text,
            start,
            said,
            above,
            beside,
            frozenset(content(words)) - nothing_more,
            frozenset(content(thought(" ".join(match["what"] for match in anchors)))) - _says_nothing(),
            frozenset(content(thought(f"{above} {_BESIDES.sub(' ', left)}"))) - _says_nothing(),
            _stems_beside(folded(beside)),
            frozenset((*labels_in(above), *labels_in(left), *occasions_in(said), *labels)),
            frozenset(map(singular, words_of(f"{above} {said}"))) & told_apart(),
            found,
            any(word in claimed("denies") for word in words),
            _ALLOWED.search(said) is not None and any(each.kind == "within" for each in found),
            _TO_US.search(said) is not None,
        )


def _stems_beside(beside: str) -> frozenset[str]:
    words = [word for word in thought(without(beside, quantities(beside))) if word not in claimed("asks")]
    return frozenset(content(words)) - _says_nothing()


def _sentence_before(text: Text, start: int) -> str:
    """The sentence that ends where another starts."""
    before = [span for span in text.sentences if span[1] <= start]
    return text.prose[slice(*before[-1])] if before else ""


def _aims(analysis: Analysis) -> dict[Span, str]:
    """What a measure is, by the places of the ways in which it is done."""
    measures = (element for element in analysis.elements if isinstance(element, Measure))
    return {way.span: measure.what for measure in measures for way in measure.how}


def _headings(analysis: Analysis) -> dict[Span, str]:
    """The heading and the lead-in above each statement, and what each contact is for, by the place of either."""
    found: dict[Span, str] = {}
    for element in analysis.elements:
        if isinstance(element, Section):
            above = f"{element.heading or ''} {element.stem or ''}"
            found |= {item.span: above for item in element.items}
        elif isinstance(element, Contact):
            found[element.span] = element.label or element.purpose
        elif isinstance(element, Governance):
            found[element.span] = element.overseer or ""
    return found
