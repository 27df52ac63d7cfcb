"""Signs all of whose words tell how things or people are, and nothing that anybody does: “Trust has grown”.

tells_a_mood("Stronger relationships between families and schools")   True
tells_a_feeling("Families feel listened to")                          True
"""

from __future__ import annotations

import re
from functools import cache, partial

from charterc.wording.data import listed_pattern

_words = partial(listed_pattern, "signs")
_LEAD = (
    r"(?:(?:there (?:is|are|will be|has been)|(?:we|you)(?: will)? (?:see|have|feel|notice)|an?|the|our|its"
    r"|much|far|even|levels of|signs of) )*"
)
_NO_VERB = (
    r"(?:(?!\b(?:is|are|has|have|was|were|will|gets?|goes|opens?|stands?|leads?|comes?|hangs?|meets?|starts?"
    r"|ends?)\b).)"
)
"""A character that starts no verb by which something is done that people see."""
_BEHIND = (
    r"(?: (?:overall|all round|in general|everywhere|in the air|(?:between|with|among|amongst|across|of|for|in"
    rf"|from|at|towards|within|about|on|to|that|what) {_NO_VERB}{{1,100}}))?"
)
_IS = (
    r"(?:is|are|was|were|will be|becomes?|became|has become|have become|feels?|seems?|gets?|is getting"
    r"|are getting|remains?|stays?)"
)
_HOW = (
    r"(?:(?:much|far|even|now|really|truly|genuinely|very|all|more|less|always|well|fully|firmly|deeply|widely"
    r"|so much) )*"
)
_MUCH = r"(?:(?:much|far|even|now|really|truly|genuinely|very|more|less) )+"


@cache
def _of_things() -> tuple[str, ...]:
    """What is said of how things are."""
    good, weighed, abstract, made = (_words(each) for each in ("good", "weighed", "abstract", "made"))
    hard, marked, grows, feelings = (_words(each) for each in ("hard", "marked", "grows", "feelings"))
    fills, moods = _words("fills-a-room"), _words("moods")
    grown = rf"(?:(?:has|have|will|is|are|continues? to|begins? to) )?(?:{grows})"
    return (
        # Stronger relationships, a culture of openness, high levels of satisfaction, good quality plans
        (
            rf"{_LEAD}(?:(?:{good}|\w+(?:ful|ive|ous|ed)) ){{0,3}}(?:levels of |quality of "
            rf"|sense of )?(?:\w+ )?(?:{abstract}){_BEHIND}"
        ),
        rf"{_LEAD}(?:{weighed})(?:[ ,]+(?:and )?\w[\w-]*)? (?:{made}){_BEHIND}",
        # A reduction in frustration, fewer barriers, a real change of culture
        (
            rf"{_LEAD}(?:(?:{marked}|{good}) )*"
            r"(?:reduction|increase|rise|growth|decrease|drop|fall|boost|shift|change|improvement|difference)s?"
            r" (?:in|of|to) (?:\w+ ){0,2}"
            rf"(?:{abstract}|{hard}){_BEHIND}"
        ),
        rf"{_LEAD}(?:fewer|less|reduced|lower)? ?(?:{hard}){_BEHIND}",
        rf"{_LEAD}(?:{marked}|{good}) (?:change|difference|improvement|shift|impact)s?",
        # Things run more smoothly
        (
            r"(?:things|meetings|processes|transitions) (?:will )?(?:run|go|work|feel)"
            rf" (?:{_HOW}(?:smoothly|well|better)|{_such()})\b.{{0,40}}"
        ),
        # Trust has grown, the mood in meetings is more positive
        (
            rf"(?:(?:the|our|a) )?(?:[\w'’]+ )?(?:{abstract}|services?|support|things|life|barriers|practice"
            rf"|conversations|meetings"
            rf"|decision-making|decisions|information"
            rf"|systems?|provision)(?: (?:in|between|of|among|with|across|at|for) (?:[\w-]+ ){{0,5}}[\w-]+)? (?:{grown}"
            rf"|{_IS} {_state()})\b.{{0,60}}"
        ),
        # A can-do attitude prevails, the mood in the house is one of calm, staff morale is high
        (
            rf"{_LEAD}(?:[\w'’-]+ ){{0,3}}(?:{abstract}|{hard}|voices?|values|service)"
            r"(?: (?:on|in|at|between|of|among|across|for) (?:[\w-]+ ){0,4}[\w-]+)? "
            rf"(?:{fills}|(?:is|are) lived|{_IS} (?:high|strong|palpable|tangible|evident|alive)"
            rf"|{_IS} one of (?:[\w-]+ ){{0,3}}(?:{abstract}))\b.{{0,60}}"
        ),
        (
            rf"(?:care|support|services?|treatment|help) (?:is|are) (?:always )?(?:delivered|provided|given"
            rf"|offered) with {_HOW}(?:{abstract})\b.{{0,40}}"
        ),
        # The vibe is good, you are really valued, something in the air
        (
            rf"it feels .{{1,40}}|the (?:{moods})(?: here)? (?:is|feels"
            r"|will be|has) .{1,40}"
            rf"|.{{1,60}}\b(?:(?:really|truly|genuinely) (?:{feelings})|in (?:their|our|your) hearts?|in the air"
            rf"|deep down|sense of \w+|spring in \w+['’]?s? step"
            r"|on the same page|second nature|the norm|a way of life|every(?:body|one)['’]s (?:business"
            r"|responsibility))\b.{0,60}|co-?production (?:is|becomes?|will be"
            r"|has become) .{1,60}"
        ),
    )


@cache
def _of_people() -> tuple[str, ...]:
    """What is said of how people are."""
    good, abstract, people = _words("good"), _words("abstract"), _people()
    return (
        # Families are happier, staff have a better understanding, children thrive
        (
            rf"{people} (?:will )?(?:{_IS} {_state()}\b.{{0,60}}"
            r"|(?:have|has|gain|gains|share|shares|develop|develops|enjoy|enjoys|build|builds)"
            rf" (?:(?:an?|the|much|far|really|{good}) )*(?:{abstract}|voice|say|control|power){_BEHIND}"
            r"|(?:thrive|flourish|blossom|grow in confidence|(?:all )?pulls? (?:together|in the same direction)"
            r"|go the extra mile|shine(?: through)?|(?:can )?(?:live|lead) (?:a )?(?:full|fulfilling|fulfilled|happy"
            r"|happier|good|better|independent|ordinary)"
            r" (?:life|lives)|(?:all )?understands? the (?:importance|value|need|power) of|(?:have )?(?:build"
            r"|built) bridges"
            r"|come together as one)\b.{0,40}"
            r"|(?:all )?(?:work|works|communicate|listen|engage|collaborate)(?: together)? (?:better|well|closely"
            r"|more closely|seamlessly|effectively"
            r"|more effectively|as one|as equals|in harmony|in true partnership)\b.{0,40}"
            r"|(?:trust|understand|respect|value|know|support|appreciate) .{1,40} (?:more|better)"
            r"|(?:notice|see|sense|experience|feel) (?:an?|the|some|real) (?:\w+ )?"
            r"(?:change|difference|improvement|shift|benefit)s?"
            r"|(?:are |is |will be )?(?:all |always )?(?:treated|seen|viewed|regarded) (?:as|with) .{0,20}(?:equals?"
            r"|partners?|experts?|respect|dignity)"
            r"|(?:are|become|are seen as) (?:(?:equal|true|real|full|genuine) )?(?:partners|equals|experts)\b.{0,30}"
            r"|(?:reach|achieve|fulfil) their (?:full )?(?:potential|dreams|goals|aspirations)"
            r"|(?:are |is )?(?:all )?work(?:ing)? (?:towards|to) (?:the same|shared|common) .{1,30})"
        ),
    )


@cache
def _people() -> str:
    return rf"(?:\w+ ){{0,3}}(?:{_words('people')})"


@cache
def _state() -> str:
    return rf"(?:{_HOW}(?:{_words('states')})|{_such()})"


@cache
def _such() -> str:
    return rf"{_MUCH}(?:{_words('states-if-weighed')})"


@cache
def _moods() -> tuple[re.Pattern[str], ...]:
    """Each clause as a pattern; most charters have no signs, and need none."""
    return tuple(re.compile(clause, re.IGNORECASE) for clause in (*_of_things(), *_of_people()))


@cache
def _felt() -> re.Pattern[str]:
    feelings, people = _words("feelings"), _people()
    return re.compile(
        rf"\b(?:feels?|felt) (?:\w+ ){{0,2}}(?:{feelings}|able|part of|at (?:ease|home)|proud|involved"
        r"|that they (?:belong|matter))\b"
        rf"|^{people} (?:are|is|will be) (?:\w+ ){{0,2}}(?:{feelings})(?:,? and .{{1,40}})?$",
        re.IGNORECASE,
    )


def tells_a_mood(said: str) -> bool:
    """Whether all of it tells how things or people are."""
    return any(pattern.fullmatch(said) for pattern in _moods())


def tells_a_feeling(said: str) -> bool:
    """Whether it tells what people feel."""
    return _felt().search(said) is not None
