"""A promise does not say who will keep it.

What it finds

A promise in the passive without “by” somebody: “Consideration will be given …”, “Views will always be sought”, “Reports
are to be shared by Friday”. Promises are looked at, what the parts on who looks after the charter and on checks say
will be done, and running text with a time in it (“should be arranged within a week”); elsewhere in prose and in signs
of success the passive has its place, and so it has behind somebody who acts: “We will say what will be done”. States
(“will be closed”) are no passive.

Why it matters

A promise that nobody makes is a promise that nobody breaks. Families need to know whom to ask.

Example that fails

    agreements:
      - Consideration will be given to the time and place of meetings

Example that passes

    agreements:
      - We will think about the time and place of meetings
      - Notes will be written by the person who chairs the meeting

Source

GOV.UK, “Style guide”: use the active voice; NHS digital service manual, “Content guide”, on voice.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.lint.language.lead_ins import lead_ins
from charterc.lint.language.roles import PROMISES
from charterc.lint.language.text import Hit, Text
from charterc.lint.rule import Context, Problem, Severity
from charterc.model.roles import Role
from charterc.wording.fold import folded

SEVERITY = Severity.INFO

_IRREGULAR = (
    "given|made|taken|held|kept|told|sent|shown|done|written|heard|found|brought|built|put|set|met|seen|known|paid|"
    "sought|understood|bought|taught|thought|drawn|chosen|spoken|lost|led|read|run|said|sold|spent|begun|dealt|"
    "undertaken|overseen|rewritten|won|caught|left|let|cut|drawn|laid|fed|hidden|forgotten|repaid|withdrawn|upheld"
)
_ADVERB = "not|also|always|all|then|only|never|first|both|each|soon|now|still|ever|well|properly|often|again"
_PASSIVE = re.compile(
    r"\b(?:(?:will|shall|should|must|can|may|cannot|won't|can't|shan't|shouldn't|mustn't)|"
    r"(?:is|are)(?: going)? to|(?:has|have|needs?|ought) to)"
    rf"(?: (?:{_ADVERB}|\w+ly)){{0,3}} (?P<be>be|get)(?: (?:{_ADVERB}|\w+ly)){{0,3}}"
    rf" (?P<done>\w+ed|{_IRREGULAR})\b(?P<rest>[^.;\x00]{{0,200}})"
)
_ARRANGED = (
    "arranged|held|sent|given|offered|recorded|shared|published|reviewed|checked|answered|made|told|invited|consulted|"
    "informed|asked|provided|agreed|planned|booked|collected|considered|discussed|circulated|monitored|updated|noted"
    "|explained|paid|kept|taken|written down|drawn up|set|put right|put in place|acted on|acted upon|looked into"
    "|listened to|visited|announced|encouraged|removed|carried out|sought|heard|dealt with|followed up|resolved"
    "|addressed|ensured|acknowledged|refunded|assessed|treated|signed|chaired|allowed|called|rung|sent out|served"
    "|cleaned|chosen|passed on|reported|investigated|escalated|raised|counted|logged|audited|read out|put up|typed up"
    "|repaired|mended"
)
_NOW = re.compile(
    r"(?P<lead>(?:if|when|whenever|where|once|after|before|within|during|each|every|on|in|at)\b[^,;.:\x00]{2,80}, )?"
    r"(?P<main>(?:an?|the|all|any|every|each|your|new|no)? ?(?:[\w'’-]+ ){1,4}"
    rf"(?:is|are|gets?|to be) (?:being )?(?:(?:{_ADVERB}|\w+ly) ){{0,2}}(?P<done>{_ARRANGED}))\b"
    r"(?P<rest>[^.;\x00]{0,200})"
)
"""“A meeting is arranged”, “If a plan is late, an apology is sent”: a promise that is told as what happens."""
_WILL = ("will ", "shall ", "should ", "must ")
_IN_TIME = re.compile(
    r"\b(?:within (?:an?|one|two|three|four|five|six|seven|ten|\d+) |by return|the same day"
    r"|by the end of)"
)
"""What makes a passive in running text a promise: “should be arranged within a week”."""
_ACTS = re.compile(r"\b(?:we|i|you|they|who|which|that|what|if|when|where|how|it|there)\b")
_STATES_WORDS = (
    "committed interested concerned prepared pleased based related dedicated relaxed tired experienced worried "
    "excited bored scared frightened stressed satisfied delighted determined motivated embarrassed ashamed confused "
    "closed qualified skilled varied limited balanced talented focused focussed supposed united detailed aged red "
    "need indeed naked centred needed required surprised disappointed upset open-minded composed disabled advanced "
    "complicated unwanted situated located left sacred crowded isolated finished affected lost amazed allowed"
)
_STATES = frozenset(_STATES_WORDS.split())
_OF_WHAT = ("made up of", "made of", "composed of")
_FOUND_BY_READERS = frozenset(
    {"found", "seen", "reached", "heard", "read", "contacted", "downloaded", "accessed", "met"}
)
"""“It can be found online”: whoever reads this does it."""
_GETS_INTO = frozenset({"involved", "started", "used", "tired", "dressed", "lost", "set", "excited", "worried", "read"})
"""“Families will get involved” is what they do themselves."""
_BY = re.compile(r"\bby (?P<whom>(?:the |our |a |an |their |its |this |that )?[^\s,]+)(?: (?P<next>[^\s,]+))?")
_TIMES_AND_MEANS_WORDS = (
    "end start beginning middle close time date deadline next last following same then now noon midday midnight today "
    "tomorrow email e-mail post phone telephone text letter hand video law default consensus vote agreement means way "
    "at no monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december easter christmas spring summer autumn winter half-term term week month year "
    "day message return evening morning afternoon lunchtime bus taxi car majority mistake name age half weekend "
    "mid-january "
    "newsletter survey one two three five ten internet mail chance"
)
_TIMES_AND_MEANS = frozenset(_TIMES_AND_MEANS_WORDS.split())
_BEFORE_A_TIME = frozenset({"early", "late", "first", "second", "third", "any", "all", "each", "every"})
_NEAR = 40
"""Characters before a passive in which its subject stands."""
_SUBJECT = re.compile(r"(?:^|[.;:,\x00]\s*|\band )(?:we|i|you)(?: \w+){0,2} $")
_CLAUSE = r"(?:what|that|how|when|where|which|who|whom|why|whether|if|until|before|after|once|because)"
_NAMED = re.compile(
    r"(?:\b(?:we|i|you|they|it)\b(?: \w+){0,3}? \w+|"
    r"\b(?:will|shall|must|should|can)(?: \w+ly| always| also| not| never)? (?!be\b|get\b)\w+|"
    r"^(?:say|tell|explain|make|ensure|check|ask|agree|show|write|publish|share|set|let|see|decide))"
    rf"\b.*\b{_CLAUSE}\b"
)
"""Somebody who acts, and the start of a clause behind it."""
_CLAUSES = re.compile(rf"\b{_CLAUSE}\b")
_NOBODY = re.compile(r"^(?:no|nobody|nothing|none)\b")
_SENTENCE = re.compile(r"[.!?]\s+")
_FAR = 250
"""Characters of the sentence before a passive that are looked at."""


def check(context: Context) -> Iterator[Problem]:
    """One problem for each passive promise, and for what running text says will be done to keep or check them."""
    for text in context.texts.with_roles(PROMISES):
        if not getattr(text.element, "by", None):
            low = folded(text.prose)
            found = next((match for match in _PASSIVE.finditer(low) if _hides(text, low, match)), None)
            if found:
                yield _problem(context, text, found.start(), found.start("rest"), found)
            else:
                yield from _told_as_what_happens(context, text, low, [0])
    for text in context.texts.with_roles({Role.PROSE}):
        low, is_of_duties = folded(text.prose), _tells_what_is_done(context, text)
        for match in _PASSIVE.finditer(low):
            is_promise = is_of_duties or _IN_TIME.search(match["rest"])
            if is_promise and match.group().startswith(_WILL) and _hides(text, low, match):
                yield _problem(context, text, match.start(), match.start("rest"), match)
        if is_of_duties:
            starts = [0, *(each.end() for each in _SENTENCE.finditer(low))]
            behind_a_lead = [at for at in starts if (told := _NOW.match(low, at)) and told["lead"]]
            yield from _told_as_what_happens(context, text, low, behind_a_lead)  # “it is reviewed each May” is a fact


def _tells_what_is_done(context: Context, text: Text) -> bool:
    """Whether a text stands in the parts on who looks after the charter and how it is checked."""
    charter = context.charter
    return text.element in [part for part in (charter.governance, charter.parts.get("monitoring")) if part]


def _hides(text: Text, low: str, match: re.Match[str]) -> bool:
    """Whether a passive says what will be done and not by whom."""
    end = match.start("rest")
    words = low[match.start() : end]
    if _is_no_passive(match, words) or _names_somebody(match.group("rest")):
        return False
    start = max(low.rfind(mark, 0, match.start()) for mark in ".;\x00") + 1
    lead = low[max(start, match.start() - _FAR) : match.start()]
    if _SUBJECT.search(low[max(0, match.start() - _NEAR) : match.start()]) or _NAMED.search(lead.lstrip()):
        return False  # “you will be told” has the family as its subject, and “we” make the promise
    if words.startswith(("can", "may")) and _CLAUSES.search(lead):
        return False  # “put right what can be put right”
    # “no child will be left out” binds everyone
    return not (_NOBODY.match(lead.lstrip()) or Hit(text, match.start(), end).is_quoted)


def _problem(context: Context, text: Text, start: int, end: int, match: re.Match[str]) -> Problem:
    said = match.string[start:end] if match.re is _PASSIVE else " ".join(match["main"].split()[-2:])
    return context.problem(
        f"This says what “{said}”, but not who does it, so nobody can be asked about it.",
        text.span(start, end),
        "Name who acts: “We will …”, “The school will …”.",
    )


def _told_as_what_happens(context: Context, text: Text, low: str, starts: list[int]) -> Iterator[Problem]:
    """A promise in the present: “A meeting is arranged”. Below “We will see that:” it is clear who acts."""
    for start in starts:
        match = _NOW.match(low, start)
        if match is None or text.passage.node in _below_lead_ins(context):
            continue
        if (match["done"] + match["rest"]).startswith(_OF_WHAT):
            continue
        if not (
            _ACTS.search(match["main"])
            or _names_somebody(match["rest"])
            or Hit(text, start, match.end("main")).is_quoted
        ):
            yield _problem(context, text, start, match.end("main"), match)


def _below_lead_ins(context: Context) -> set[str]:
    return {item.passage.node for lead_in in lead_ins(context.analysis) for item in lead_in.items}


def _is_no_passive(match: re.Match[str], words: str) -> bool:
    done, be, rest = match["done"], match["be"], match["rest"]
    if done == "noted" and rest.startswith(" that"):
        return True  # “it should be noted that” promises nothing
    if rest.startswith((" to us", " to me")):
        return True  # “letters may be sent to us”: by whoever reads this
    if done in _STATES or (done + rest).startswith(_OF_WHAT) or (be == "get" and done in _GETS_INTO):
        return True
    return done in _FOUND_BY_READERS and words.startswith(("can ", "may ", "cannot", "can't"))


def _names_somebody(rest: str) -> bool:
    """Whether “by” is followed by somebody, not by a time (“by Friday”) or a means (“by post”)."""
    for match in _BY.finditer(rest):
        whom = match["whom"].split()[-1].strip("\"'“”.,:;)")
        following = (match["next"] or "").strip("\"'“”.,:;)")
        if whom[:1].isdigit() or whom in _TIMES_AND_MEANS or whom.endswith("ing"):
            continue
        if whom in _BEFORE_A_TIME and following in _TIMES_AND_MEANS:
            continue
        return True
    return False
