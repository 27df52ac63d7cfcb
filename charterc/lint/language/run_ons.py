"""Where a sentence runs into the next one without an end, as items do that lost the line between them.

Found are “our ideas Listen to us”, “time to read It will be short” and “to youWe will act”. What people write with a
capital out of habit (Families, Staff, Carers) starts no sentence here, unless the item itself starts so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from charterc.lint.language.roles import SENTENCES, STATEMENTS
from charterc.lint.language.text import Hit, Text
from charterc.lint.language.texts import Texts
from charterc.wording.data import as_pattern
from charterc.wording.word_classes import word_class

_BEFORE = r"(?<![a-z])(?P<before>[a-z]{2,30})"
_NEW_SENTENCE = (
    "We [a-z]{2,30}|You (?:will|can|may|must|should|are|have (?:the|a) (?:right|say|voice|choice))|Families will|Please"
)
_WHOM = "the|a|an|your|our|their|you|us|them|everyone|all|any|each|every|families|parents|children|people"
_MODAL = "will|must|should|can"
_BE = "will|is|are|can|must|should|has|have|may|was|were"
_SOMEBODY = "It|They|He|She|This|There|These|Those"
_EACH = "Our|Your|Their|Each|Every|All|No|Any|Some"
_ALL = "Everyone|Everybody|Nobody|Anyone|Nothing|Everything"
_NAMING = frozenset({"have", "know", "tell", "ask", "see", "read", "do", "go", "let", "put", "be"})
"""What events and schemes are called with: “a Have your say day”, “Tell us once”."""
_LEADING = (
    "the a an our your this their that its any no each every some new named called say says said promise promises"
    " pledge see read motto charter heading and or so but if when that as because how where while since what which"
    " who until unless before after know ensure sure expect hope think believe agree feel"
)
_LEADS = frozenset(_LEADING.split())
"""Behind these the new sentence is quoted or named: “our promise We will listen”."""


def _orders() -> re.Pattern[str]:
    """What is done, and to whom: “Listen to all”, with a capital."""
    verbs = "|".join(sorted(word_class("do") - _NAMING))
    capital = "|".join(sorted(verb.capitalize() for verb in word_class("do") - _NAMING))
    return re.compile(rf"{_BEFORE} (?P<next>(?:{capital}|To (?:{verbs})) (?:to )?(?:{_WHOM}|what|how|whether))\b")


def _orders_in_orders() -> re.Pattern[str]:
    """Any verb with a capital, in an item that starts with one itself: “Be honest Be on time”."""
    verbs = "|".join(sorted(verb.capitalize() for verb in word_class("do", "act")))
    return re.compile(rf"{_BEFORE} (?P<next>(?:{verbs}) [a-z]+)\b")


@cache
def _of_actors() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """How an item starts that says who does something, and the same inside: “Parents will … Staff will …”."""
    actors = word_class("actors")
    alone, behind = as_pattern(each.capitalize() for each in actors), as_pattern(actors)
    who = rf"(?:{alone}|(?:All|Our|The) (?:{behind})) (?:{_MODAL})"
    return (
        re.compile(rf"\s*{who}\b"),
        re.compile(rf"(?<![A-Za-z]){_BEFORE} (?P<next>{who} [a-z]+)\b"),
    )


_SENTENCES = (
    re.compile(rf"{_BEFORE} (?P<next>(?:{_NEW_SENTENCE})\b)"),
    re.compile(rf"{_BEFORE}(?P<next>(?:We|You|They) (?:will|want|can|know))\b"),
    re.compile(rf"{_BEFORE} (?P<next>(?:{_SOMEBODY}) (?:{_BE}))\b"),
    re.compile(rf"{_BEFORE} (?P<next>(?:{_EACH})(?: [a-z-]{{1,30}}){{1,4}} (?:{_BE}|gets?|needs?))\b"),
    re.compile(rf"{_BEFORE} (?P<next>(?:{_ALL}) (?:{_BE}|gets?|needs?|knows?))\b"),
    re.compile(rf"{_BEFORE} (?P<next>And (?:to|we|you|they))\b"),
)


def run_ons(texts: Texts) -> Iterator[tuple[Hit, re.Match[str]]]:
    """Each place with its match, of which `before` is the last word of one sentence and `next` starts the other."""
    whole = [(hit, match, SENTENCES) for pattern in (*_SENTENCES, _orders()) for hit, match in texts.search(pattern)]
    inner = ((hit, match, STATEMENTS) for hit, match in texts.search(_orders_in_orders()) if _is_order(hit.text))
    starts, starts_again = _of_actors()
    others = ((*found, STATEMENTS) for found in texts.search(starts_again) if starts.match(found[0].text.prose))
    told: set[tuple[Text, int]] = set()
    for hit, match, roles in chain(whole, inner, others):
        place = (hit.text, hit.start)
        if hit.text.role in roles and not hit.is_quoted and match["before"] not in _LEADS and place not in told:
            told.add(place)
            yield hit, match


def _is_order(text: Text) -> bool:
    """Whether a text starts with what is done."""
    return text.words[:1] != [] and text.words[0] in word_class("do", "act")
