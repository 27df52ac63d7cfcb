"""Whether a sign says something that nobody could see or count, told by what its words are about.

A sign can be seen where it has a number or a share, names a record or a survey, or says what somebody does. It cannot
where all that it says is how things are: a good mood, more trust, people who are happier.

    is_unseen("Stronger relationships between families and schools")   True
    is_unseen("A parent sits on every panel")                          False
"""

from __future__ import annotations

import re
from functools import cache

from charterc.wording.fold import folded
from charterc.wording.numbers import numbers
from charterc.wording.word_classes import word_class

_WORD = re.compile(r"[a-z]+(?:[-'][a-z]+)*")
_HARD_THINGS = (
    "barriers?|obstacles?|hurdles?|silos|worries|worry|fears?|frustrations?|tensions?|misunderstandings?|assumptions?"
    "|stress|anxiety|conflict|stigma|isolation|bureaucracy|confusion|duplication|inequality|inequalities"
)
"""What people have less of, and nobody counts."""
_NO_NUMBER = re.compile(
    rf"\b(?:no one|one another|(?:as|a \w+) one$|fewer (?=(?:{_HARD_THINGS})\b)|(?:is|are|feels) one (?=of \w+ ?\w*$)"
    rf"|(?:on|in|at|across|throughout) (?:every|each) (?=\w+$)|every (?=day$))"
)
_COUNTED = re.compile(
    r"\b(?:sa(?:y|ys|id)|tells?|told|reports?|surveys?|questionnaires?|polls?|scores?|ratings?|marks?|records?"
    r"|minutes"
    r"|counts?|counted|asked|ask|asks|answers?|numbers?|per cent|half|quarter|third|majority|percentage|most"
    r"|fewer|complaints?|show|shows"
    r"|each|every|twice|monthly|yearly|annual|register|registers|log|list|lists|published|signed|website"
    r"|case stud(?:y|ies)|evaluations?|audits?"
    r"|agendas?|handbooks?|timetables?|job descriptions?|contracts?|posters?|leaflets?|forms?"
    r"|feedback forms?|figures|data|attendance|waiting times?|tribunals?|exclusions?|appeals?)\b|%",
    re.IGNORECASE,
)
"""What can be counted, or where it can be looked up."""
_GOOD = (
    "improved|improving|better|more|greater|increased|increasing|stronger|strong|strengthened|deeper|closer"
    "|close|enhanced|positive|good|great"
    "|happier|happy|healthier|healthy|excellent|high|higher|real|genuine|true|meaningful|effective|shared|mutual"
    "|common|open|honest|smoother"
    "|seamless|joined-up|holistic|warm|warmer|friendly|friendlier|welcoming|inclusive|supportive|responsive"
    "|growing|wider|consistent|respectful|trusting"
    "|quality|high-quality|person-centred|family-friendly|less|reduced|new|clear|clearer|visible|equal|authentic"
    "|active|full|fuller|lasting|sustained|raised|higher|robust|inspiring|compassionate|proactive"
)
_WEIGHED = (
    "improved|improving|better|enhanced|stronger|positive|good|great|excellent|genuine|meaningful|effective|holistic|seamless"
    "|joined-up|more (?:joined-up|inclusive|effective|responsive|meaningful|open|welcoming|supportive|personal)"
    "|inclusive|supportive|responsive|smoother|happier|healthier|person-centred|high-quality|honest|real|true"
)
"""What somebody would have to weigh, said of what can be seen."""
_ABSTRACT = (
    r"trust|relationships?|culture|atmosphere|mood|vibe|ethos|morale|spirit|sense|feelings?|openness|honesty"
    r"|respect|transparency|understanding"
    r"|awareness|confidence|engagement|involvement|participation|collaboration|co-?production|partnerships?"
    r"|communications?"
    r"|(?:partnership |joint |joined-up )?working|teamwork|co-?operation|well-?being|happiness|experiences?"
    r"|lives|life|outcomes?|satisfaction"
    r"|attitudes?|mindsets?|empowerment|inclusion|equality|equity|dignity|kindness|empathy|compassion|resilience"
    r"|independence|togetherness|belonging"
    r"|ownership|commitment|motivation|enthusiasm|harmony|unity|connections?|integration|innovation|excellence"
    r"|consistency|flexibility"
    r"|responsiveness|fairness|goodwill|hope|pride|energy|influence"
    r"|vision|quality|ways of working|leadership|commissioning|visibility|momentum|clarity|buy-in|reach"
    r"|profile|practice|warmth|closeness|friendliness|courtesy|humanity|positivity|attitude|joy|peace|love|calm|gentleness"
)
"""What has no edges: where it begins and ends, nobody can say."""
_MADE = (
    "changes?|voices?|control|power|life|lives|"
    r"feedback|plans?|services?|support|meetings?|conversations?|decisions?|provision|practice|information"
    r"|transitions?|dialogue|changes|improvements?|communit(?:y|ies)|workforce|teams?|environments?|society"
    r"|systems?"
)
"""What can be seen, but not whether it is good."""
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
_PEOPLE = (
    r"(?:\w+ ){0,3}(?:people|families|parents|carers|children|everyone|everybody|staff|we|you|they|pupils"
    r"|tenants|residents|members|volunteers|workers|nurses|teachers|students|learners|relatives|colleagues|the team"
    r"|patients|professionals|partners"
    r"|communities|schools|services|teams)"
)
_IS = (
    r"(?:is|are|was|were|will be|becomes?|became|has become|have become|feels?|seems?|gets?|is getting"
    r"|are getting|remains?|stays?)"
)
_HOW = (
    r"(?:(?:much|far|even|now|really|truly|genuinely|very|all|more|less|always|well|fully|firmly|deeply|widely"
    r"|so much) )*"
)
_STATE = (
    "richer|deeper|brighter|calmer|happier|healthier|better|better off|stronger|easier|smoother|closer|warmer"
    "|kinder|friendlier|thriving"
    "|flourishing|engaged|motivated"
    "|empowered|satisfied|resilient|united|confident|independent|aware|improving|improved|embedded|positive"
    "|inclusive|welcoming|supportive"
    "|responsive|transparent|joined-up|joined up|respectful|flexible|effective|efficient|approachable"
    "|family friendly|family-friendly"
    "|person-centred|excellent|the norm|normal|second nature|part of the team"
    "|on the same page"
    "|at the heart|at the centre|broken down|strengthened|deepened|enhanced|transformed|restored|rebuilt"
    "|maintained|the way we work|a way of life|on board|bought in|business as usual|everyone's business"
)
_SUCH = (
    r"(?:(?:much|far|even|now|really|truly|genuinely|very|more|less) )+"
    r"(?:good|great|strong|high|open|honest|visible|clear|equal)"
)
"""What is a state only where somebody weighs it: a school is open on Fridays."""
_GROWS = (
    r"(?:(?:has|have|will|is|are|continues? to|begins? to) )?(?:grow|grows|grown|growing|improve|improves"
    r"|improved|improving|increase|increases|increased"
    r"|increasing|shift|shifts|shifted|shifting|change|changes|changed|changing|deepen|deepens|deepened|flourish"
    r"|flourishes|flourished"
    r"|thrive|thrives|thrived|strengthen|strengthens|strengthened|spread|spreads|develop|develops|developed)"
)
_FEELINGS = (
    "valued|respected|heard|included|listened to|empowered|welcomed?|supported|safe|trusted|understood|comfortable"
    "|confident|happy|equal|afraid|anxious|worried|lonely|isolated|judged|ignored|alone|proud"
)
_MARKED = "noticeable|marked|general|cultural|significant|visible|tangible"
"""What is said of a change that nobody has measured."""
_CLAUSES = (
    # Stronger relationships, a culture of openness, high levels of satisfaction, good quality plans
    (
        rf"{_LEAD}(?:(?:{_GOOD}|\w+(?:ful|ive|ous|ed)) ){{0,3}}(?:levels of |quality of "
        rf"|sense of )?(?:\w+ )?(?:{_ABSTRACT}){_BEHIND}"
    ),
    rf"{_LEAD}(?:{_WEIGHED})(?:[ ,]+(?:and )?\w[\w-]*)? (?:{_MADE}){_BEHIND}",
    # A reduction in frustration, fewer barriers, a real change of culture
    (
        rf"{_LEAD}(?:(?:{_MARKED}|{_GOOD}) )*"
        r"(?:reduction|increase|rise|growth|decrease|drop|fall|boost|shift|change|improvement|difference)s?"
        r" (?:in|of|to) (?:\w+ ){0,2}"
        rf"(?:{_ABSTRACT}|{_HARD_THINGS}){_BEHIND}"
    ),
    rf"{_LEAD}(?:fewer|less|reduced|lower)? ?(?:{_HARD_THINGS}){_BEHIND}",
    rf"{_LEAD}(?:{_MARKED}|{_GOOD}) (?:change|difference|improvement|shift|impact)s?",
    # Things run more smoothly
    (
        r"(?:things|meetings|processes|transitions) (?:will )?(?:run|go|work|feel)"
        rf" (?:{_HOW}(?:smoothly|well|better)|{_SUCH})\b.{{0,40}}"
    ),
    # Trust has grown, the mood in meetings is more positive
    (
        rf"(?:(?:the|our|a) )?(?:[\w'’]+ )?(?:{_ABSTRACT}|services?|support|things|life|barriers|practice"
        rf"|conversations|meetings"
        rf"|decision-making|decisions|information"
        rf"|systems?|provision)(?: (?:in|between|of|among|with|across|at|for) (?:[\w-]+ ){{0,5}}[\w-]+)? (?:{_GROWS}"
        rf"|{_IS} (?:{_HOW}(?:{_STATE})|{_SUCH}))\b.{{0,60}}"
    ),
    # Families are happier, staff have a better understanding, children thrive
    (
        rf"{_PEOPLE} (?:will )?(?:{_IS} (?:{_HOW}(?:{_STATE})|{_SUCH})\b.{{0,60}}"
        r"|(?:have|has|gain|gains|share|shares|develop|develops|enjoy|enjoys|build|builds)"
        rf" (?:(?:an?|the|much|far|really|{_GOOD}) )*(?:{_ABSTRACT}|voice|say|control|power){_BEHIND}"
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
    # A can-do attitude prevails, the mood in the house is one of calm, staff morale is high
    (
        rf"{_LEAD}(?:[\w'’-]+ ){{0,3}}(?:{_ABSTRACT}|{_HARD_THINGS}|voices?|values|service)"
        r"(?: (?:on|in|at|between|of|among|across|for) (?:[\w-]+ ){0,4}[\w-]+)? "
        r"(?:prevails?|flows?|shines?|permeates?|pervades?|runs? through|melts? away|fall away|abounds?|reigns?"
        r"|radiates?|blossoms?"
        rf"|(?:is|are) lived|{_IS} (?:high|strong|palpable|tangible|evident|alive)"
        rf"|{_IS} one of (?:[\w-]+ ){{0,3}}(?:{_ABSTRACT}))\b.{{0,60}}"
    ),
    (
        rf"(?:care|support|services?|treatment|help) (?:is|are) (?:always )?(?:delivered|provided|given"
        rf"|offered) with {_HOW}(?:{_ABSTRACT})\b.{{0,40}}"
    ),
    # The vibe is good, you are really valued, something in the air
    (
        r"it feels .{1,40}|the (?:vibe|mood|atmosphere|culture|feeling|spirit|ethos|morale)(?: here)? (?:is|feels"
        r"|will be|has) .{1,40}"
        rf"|.{{1,60}}\b(?:(?:really|truly|genuinely) (?:{_FEELINGS})|in (?:their|our|your) hearts?|in the air"
        rf"|deep down|sense of \w+|spring in \w+['’]?s? step"
        r"|on the same page|second nature|the norm|a way of life|every(?:body|one)['’]s (?:business"
        r"|responsibility))\b.{0,60}|co-?production (?:is|becomes?|will be"
        r"|has become) .{1,60}"
    ),
)
_FELT = (
    rf"\b(?:feels?|felt) (?:\w+ ){{0,2}}(?:{_FEELINGS}|able|part of|at (?:ease|home)|proud|involved"
    rf"|that they (?:belong|matter))\b"
    rf"|^{_PEOPLE} (?:are|is|will be) (?:\w+ ){{0,2}}(?:{_FEELINGS})(?:,? and .{{1,40}})?$"
)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """Each clause as a pattern; most charters have no signs, and need none."""
    return tuple(re.compile(clause, re.IGNORECASE) for clause in _CLAUSES)


@cache
def _felt() -> re.Pattern[str]:
    return re.compile(_FELT, re.IGNORECASE)


def is_counted(said: str) -> bool:
    """Whether it has a number or a share, or names a record or somebody who is asked or tells."""
    rest = _NO_NUMBER.sub(" ", said.lower())
    return _COUNTED.search(rest) is not None or bool(numbers(rest))


def is_unseen(said: str) -> bool:
    """Whether all of it is about what nobody could see or count."""
    if is_counted(said):
        return False
    return any(pattern.fullmatch(said) for pattern in _patterns()) or (_is_inward(said) and not is_felt(said))


def _is_inward(said: str) -> bool:
    """Whether it names what has no edges, or weighs something, and nothing in it is done or there to be seen.

    One word may be unknown, where the rest speaks for itself: “Our culture has moved on”, but not “More buses”.
    """
    words = {word.removesuffix("'s") for word in _WORD.findall(folded(said))}
    soft = word_class("abstract", "weighed", "inward")
    unknown = words - soft - word_class("being", "between")
    if unknown:
        unknown |= words & word_class("concrete")
    return not words.isdisjoint(soft - word_class("amount")) and len(unknown) <= 1 and unknown.isdisjoint(_seen())


@cache
def _seen() -> frozenset[str]:
    """What is done, so that somebody sees it, and what is there to be seen."""
    done = word_class("act", "do") - word_class("inward", "being")
    forms = {form for word in done for form in (f"{word}s", f"{word.removesuffix('e')}ing")}
    return done | forms | word_class("concrete")


def is_felt(said: str) -> bool:
    """Whether it is about what people feel, which they would have to be asked."""
    return not is_counted(said) and _felt().search(said) is not None
