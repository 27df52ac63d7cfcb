"""Where a sentence stops before it is whole, told from its last words and from what could have come before them.

Words such as “to”, “can” and “for” may well end a sentence whose beginning holds what belongs to them (“the people we
talk to”, “whatever you can”). So they count only in a clause that has no such word in front.

    unfinished("We will meet with families to")   the place of “families to”
    unfinished("Somebody whom families talk to")  None
"""

from __future__ import annotations

import re

from charterc.wording.word_classes import word_class

_NEVER_LAST = (
    "the a an our your their my and or of with into between because than if every each its his her as "
    "nor during including until although unless whether via per"
)
_TOGETHER = (
    r"(?:the|a|an|our|your) (?:reasons?|date|time|need|aim|case|link|way|right) (?:for|to|with|from|of|about)"
    r"|(?:who|which|that) (?:have|has|are|is|will|can)|(?:says?|said|means?|ensures?|believe|agree) that"
    r"|(?:sure|important|essential|vital|certain|fact|so) that|such as|as well as|so that|in order to|due to"
    r"|according to"
    r"|because of|instead of|as part of|in line with|along with|in addition to|prior to"
    r"|(?:one|a place|places|a time|times|people|those|anyone|somebody|someone|everyone) (?:who|which|where|when)"
    r"|(?:call|ring|phone|text|e-?mail|write to|contact|find|reach) (?:us|me|them|the team) (?:on|at|via|by)"
    r"|for (?:more|further) (?:information|details)[^.]{0,30} (?:visit|contact|see|call"
    r"|ring|e-?mail|phone|at|on)"
    r"|an? (?:safe|new|clear|named|different|fair|honest|simple|further|small|large|short|better|more|most)"
    r"|(?:important|essential|vital|necessary) (?:for \w+ )?to|(?:and|or|but) to|on the (?:first|second|third|last)"
    r"|(?:means?|promise|agree|ensure|sure) that (?:we|you|they|it) (?:will|can|must|should|is|are)(?: not)?"
)
"""Words that do not end a sentence together, while the last of them alone may."""
_LAST = rf"{_NEVER_LAST.replace(' ', '|')}|{_TOGETHER}"
_END = re.compile(
    rf"(?<![\w'-])(?:{_LAST})\x01*\s*$|, (?:who|which|where)\s*$|[^\W_]\x01*(?:\s[-–]|\s*[,(])\s*$|(?<=\w)-\s*$",
    re.IGNORECASE,
)
_RIGHT = re.compile(
    r"[,;] (?:and|or)\s*$|\b(?:proud|part|aware|think|thought|made|hers?|capable|fond|tired) of\s*$"
    r"|\b(?:of|for|to|with|on|from) (?:those|people) who\s*$",
    re.IGNORECASE,
)
"""The end of an item before the last; and what “of” may end: “something to be proud of”."""
_OF_A_QUESTION = re.compile(
    r"\b(?:what|who|whom|which|things?|people|someone|all) .*\b(?:of|with|into|between)\s*$"
    r"|\bto (?:play|talk|work|live|share|be|speak|laugh|walk|eat|learn|start|begin|deal|agree|cope"
    r"|help) (?:\w+ )?(?:of|with|into|between)\s*$",
    re.IGNORECASE,
)
"""“the people we work with”: what belongs to the last word stands in front."""
_CLAUSE = re.compile(r"[^,;:.!?–—\n\x00]*$")
_JOINED = re.compile(r"(?<=, )(?:and|but|so) (?=[^,;:]*$)")
_IN_FRONT = re.compile(
    r"\b(?:what|whatever|who|whom|whose|which|where|wherever|when|whenever|how|however|as|than|if|whether"
    r"|because|all|everything"
    r"|anything|nothing|something|somebody|someone|nobody|anyone|best|most|only|things?|ways?|person|people"
    r"|places?|so|neither|and|but"
    r"|that|not only|more"
    r"|(?<=\w )(?:we|they|i|he|she)|you (?:can|will|may|have|know|go|are|want|need)"
    r"|one|ones|those|why|until|before|after|till|like)\b",
    re.IGNORECASE,
)
"""What may belong to the last word of a clause, or lets it be left out."""
_SUBJECT = (
    r"\s*(?:(?:we|you|they|i|it|he|she|everyone|everybody)|(?:(?:the|our|your|their|all|each|every|this|these) )?"
    r"(?:[\w'-]+ )?[\w'-]+)"
)
_ADVERBS = r"(?: (?:also|always|never|not|only|still))*"
_OBJECT_WANTED = "ensure|provide|make|give|enable|include|create|use|bring|send|take"
_PARTICIPLES = (
    "trained|involved|interested|based|held|written|listed|included|named|described|explained|supported|led|run"
)
_STOPS = re.compile(
    rf"^{_SUBJECT} (?:will|can|must|should|may|shall){_ADVERBS}(?: be| have)?$"
    rf"|^{_SUBJECT} (?:will|can|must|should|may|shall){_ADVERBS} (?:{_OBJECT_WANTED})$"
    rf"|^{_SUBJECT} (?:will be|are|is|were|was){_ADVERBS} (?:{_PARTICIPLES}) (?:in|on|by|at|for|with|from|about|to)$"
    rf"|^{_SUBJECT}(?: will)?{_ADVERBS} (?:aim|aims|hope|hopes|intend|intends|promise|promises|are committed"
    rf"|are going) to$"
    rf"|^{_SUBJECT} (?:will|can|must|should){_ADVERBS} [\w-]+(?: [\w'-]+){{0,6}} (?:for|from|by|about|at)$"
    rf"|^{_SUBJECT} (?:will )?(?!we\b|you\b|they\b)[\w-]+ (?:[\w'-]+ ){{0,3}}(?P<had>[\w-]+) (?:from|on|for"
    rf"|about|of)$"
    rf"|^.{{3,}} (?P<noun>[\w-]+) (?:to|that)$",
    re.IGNORECASE,
)


def unfinished(end: str) -> int | None:
    """Where the words that something should follow start, in the end of a text; None where it is whole."""
    found = _END.search(end)
    if found:
        return None if _RIGHT.search(end) or _OF_A_QUESTION.search(end) else found.start()
    clause = _CLAUSE.search(_JOINED.sub("", end))
    if clause is None or _IN_FRONT.search(clause.group().rsplit(" ", 1)[0]):
        return None
    stops = _STOPS.search(clause.group().replace("\x01", "").rstrip())
    noun = stops and (stops["noun"] or stops["had"])
    if stops is None or (noun and noun.lower() not in _nouns()):
        return None
    words = clause.group().split()
    return end.rindex(words[-2] if len(words) > 1 else words[-1], 0, end.rindex(words[-1]) + 1)


def _nouns() -> frozenset[str]:
    return word_class("actors", "thing", "things", "inanimate")
