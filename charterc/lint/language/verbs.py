"""Whether words can go on from “We will:”, “We promise to:” or “We will do this by:”, judged by how they start.

Only what certainly is no verb, or certainly is one, is told apart. “Open”, “value” and “plan” may be either.
"""

from __future__ import annotations

from collections.abc import Sequence

from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.verb_forms import past_forms, plain_forms
from charterc.wording.word_classes import word_class

AUXILIARIES = frozenset({"will", "should", "must", "shall", "can", "may", "could", "would"})
_BEFORE_TO_WORDS = (
    "promise promises promised agree agrees agreed want wants aim aims need needs pledge pledges pledged plan plans "
    "hope hopes have has expect expects undertake undertakes intend intends able going continue wish is are"
)
BEFORE_TO = frozenset(_BEFORE_TO_WORDS.split())
"""“We promise to” is followed by what will be done, “we are committed to” by a thing."""
ASKING = frozenset(
    {"ask", "expect", "want", "need", "help", "trust", "invite", "encourage", "allow", "enable", "require"}
)
"""“You can expect us to” is followed by what will be done."""
PREPOSITIONS = frozenset({"by", "through", "without", "for", "of", "about", "from", "in", "on", "via"})
BEFORE_TO_THINGS = frozenset({"committed", "dedicated", "forward"})
"""“We are committed to” is followed by a thing, or by what ends in “ing”."""
ADVERBS = frozenset({"all", "always", "also", "together", "each", "then", "never", "not", "therefore", "both"})

_NO_VERB_WORDS = (
    "to the a an this these our their your its it they there any some children parents families everyone people staff "
    "we i co-production coproduction which is are was were has will should regular good new joint shared honest strong "
    "timely easy honesty equality dignity empathy you my his her easier clearer simpler shorter safer fairer "
    "quicker faster stronger earlier bigger smaller longer greater advice information monthly weekly "
    "termly yearly quarterly daily fortnightly annual"
)
_NO_VERB = frozenset(_NO_VERB_WORDS.split())
_TIME_AND_PLACE = frozenset({"in", "of", "for", "with", "from", "that", "every", "at", "by", "on"})
"""“In June, meet families” is right; without the comma, what follows is seldom a verb."""
_ALL_OF_WORDS = (
    "children parents families carers staff people young services schools professionals partners meetings plans of our "
    "the your their those"
)
_ALL_OF = frozenset(_ALL_OF_WORDS.split())
"""“all families” is no verb, “all meet in June” is."""
_THINGS_FOR = {
    **dict.fromkeys(("support", "respect"), frozenset({"for", "from", "of"})),
    **dict.fromkeys(("access", "answers"), frozenset({"to"})),
}
"""“support for brothers” is a thing, “support brothers” is done."""
_ING = frozenset({"bring", "sing", "ring", "spring", "fling", "swing"})
_NOUN_ENDINGS = ("ness", "tion", "ement", "ency", "ancy", "ility", "arity")
_ADJECTIVE_ENDINGS = ("ful", "tive", "sive", "ible", "ous", "ical", "less")
_VERBS_LIKE_NOUNS = (
    "witness harness mention question position condition function auction caution section action partition petition "
    "implement complement supplement"
)
_VERBS = frozenset(_VERBS_LIKE_NOUNS.split())
_COMMON = (
    "listen share explain work ask include involve make give ensure support provide keep respect value treat help tell "
    "meet talk hear use plan review check act learn answer respond communicate respect trust welcome start take build "
    "write record offer recognise understand consider feel encourage train"
)
_THIRD_PERSON = frozenset(f"{verb}s" for verb in _COMMON.split())
_LONG = 4
_PLURALS_LIKE_VERBS = frozenset({"canvas", "always", "sometimes", "perhaps"})
_NO_PLURAL = ("ss", "us", "is")
_SUBJECTS = frozenset({"we", "i", "you", "they", "to"})
_ONLY_VERBS_WORDS = (
    "listen explain include involve make give ensure provide keep tell ask hear learn communicate understand consider "
    "encourage recognise send bring write speak invite inform let"
)
_ONLY_VERBS = frozenset(_ONLY_VERBS_WORDS.split())
"""No word of these is a noun, too."""
_BEFORE_A_NOUN = frozenset({"a", "an", "the", "every", "each", "our", "your", "their", "its", "his", "her", "this"})
_FUNCTION_WORDS_TOO = "all both half such only not even and or as just what how whether when where why who if"
_FUNCTION_WORDS = _TIME_AND_PLACE | frozenset(_FUNCTION_WORDS_TOO.split())


_TO_HAPPEN = (
    ["to", "take", "place"],
    ["to", "be", "held"],
    ["to", "be", "put"],
    ["to", "be", "kept"],
    ["to", "be", "sent"],
)
"""“handover to take place by the bed” is no promise of anybody."""


def can_follow(words: Sequence[str], text: str) -> bool:
    """Whether a text that starts with the words (in small letters) may go on from “will” or “to”."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in ADVERBS and not (rest[0] == "all" and rest[1] in _ALL_OF):
        rest.pop(0)
    first = rest[0] if rest else ""
    if first in _TIME_AND_PLACE:
        return "," in text
    if rest[:2] == ["no", "longer"] or (first == "staff" and rest[1:2] and rest[1] in _BEFORE_A_NOUN):
        return True
    if first in _NO_VERB or first in _THIRD_PERSON or (first == "all" and len(rest) > 1):
        return False
    if starts_a_clause(rest) or _starts_with_a_thing(rest):
        return False
    if rest[1:] and rest[1] in _THINGS_FOR.get(first, ()):
        return False
    if len(first) <= _LONG or first in _ING or first in _VERBS:
        return True
    if first.endswith("s") and not first.endswith(_NO_PLURAL) and first not in _PLURALS_LIKE_VERBS:
        return False
    return not first.endswith(("ing", *_NOUN_ENDINGS, *_ADJECTIVE_ENDINGS))


def starts_a_clause(words: Sequence[str]) -> bool:
    """Whether a text starts with who or what acts, and then says so: “it's your room”, “supper is served”."""
    first = words[0].partition("'")[0] if words else ""
    return first in beside("starts-a-clause") or (len(words) > 1 and words[1] in beside("acts-behind") | AUXILIARIES)


def _starts_with_a_thing(words: Sequence[str]) -> bool:
    """Whether a text starts with a thing, or with how one is: “young carers having a say”, “rota to be put up”."""
    first = words[0] if words else ""
    if first in plain_forms() | word_class("do", "act") | beside("done-as-well"):
        return False
    happens = any(list(words[at : at + 3]) in _TO_HAPPEN for at in range(1, len(words)))
    is_past = first in past_forms() and first not in plain_forms()
    is_how = first in beside("starts-no-verb") or is_past
    return happens or is_how or KINDS["noun"](first)


def is_ing(words: Sequence[str]) -> bool:
    """Whether a text starts with what somebody is doing: “sharing papers”, “always sharing papers”."""
    rest = [word for word in words[:2] if word not in ADVERBS]
    return bool(rest) and rest[0].endswith("ing") and rest[0] not in _ING


def is_verb_phrase(words: Sequence[str]) -> bool:
    """Whether a text certainly starts with what somebody does, so that it cannot go on from “by”: “answer a letter”."""
    rest = list(words)
    while len(rest) > 1 and rest[0] in ADVERBS - {"all", "both", "each"}:
        rest.pop(0)
    if not rest or is_ing(rest):
        return False
    if rest[0] in _SUBJECTS or rest[0] in _ONLY_VERBS:
        return True
    if len(rest) > 1 and rest[1] in beside("done-to") and rest[0] in word_class("do", "act"):
        return True
    return rest[0] not in _FUNCTION_WORDS | _NO_VERB and len(rest) > 1 and rest[1] in _BEFORE_A_NOUN
