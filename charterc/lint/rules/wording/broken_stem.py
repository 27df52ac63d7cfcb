"""An item does not read on from the words above the list.

What it finds

A list under words such as “We will:”, “We promise to:” or “You can expect us to:” in which the items say those words
again, or in which an item starts with something that cannot follow (“The charter …”, “Including …”, “Openness”, “Supper
is …”). Under “We will do this by:” and the like it is an item that starts with what is done (“answer every letter”),
and under any words the one item that does so where all others end in “ing”. The words may be a stem, a label above each
list of promises, or the end of the text above the list.

Why it matters

Read aloud, as a screen reader does, “We will: we will listen” stumbles, and “We will: the charter in all plans” is
no promise at all: nobody can tell what will be done.

Example that fails

    actions:
      stem: "We will:"
      items:
        - Listen to families first
        - The charter and how to use it in staff training

Example that passes

    actions:
      stem: "We will:"
      items:
        - Listen to families first
        - Explain the charter and how to use it in staff training

Source

GOV.UK, “Style guide”, on bullet points: each one makes sense running on from the lead-in line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from charterc.lint.language.lead_ins import LeadIn, lead_ins
from charterc.lint.language.text import Text
from charterc.lint.language.verbs import (
    ADVERBS,
    ASKING,
    AUXILIARIES,
    BEFORE_TO,
    BEFORE_TO_THINGS,
    PREPOSITIONS,
    can_follow,
    is_ing,
    is_verb_phrase,
    starts_a_clause,
)
from charterc.lint.rule import Context, Problem, Related, Severity
from charterc.wording.beside import beside

SEVERITY = Severity.WARNING
YIELDS_TO = ("wrong-party",)

_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*")
_SUBJECTS = frozenset({"we", "you", "they", "i"})
_ALSO_OPEN = (["that"], ["to"], ["we"], ["they"], ["i"])
"""What a lead-in may end in besides. After these anything may follow, so only what is said again is a mistake."""
_SHORT = "'ll"
_LAST, _FIRST = 80, 60
"""Characters at the end of a lead-in, and at the start of an item, that are looked at."""
_VERB_HINT = "Start with what will be done: “Explain …”, “Include …”, “Ask …”."
_ING_HINT = "Start with what is being done, as in “explaining …”, “including …” or “asking …”."
_RIGHT_HINT = "Go on from the words above: “be told …”, “ask …”, “see …”."
_FEWEST_ALIKE = 2
"""Items of one kind, beside which another is the odd one out."""
_NAMES_A_THING = frozenset({"what", "who", "where"})


def check(context: Context) -> Iterator[Problem]:
    """One problem for a list that repeats its lead-in; one for each item that cannot follow."""
    for lead in lead_ins(context.analysis):
        stem = _words(lead.words[-_LAST:])
        while stem and stem[-1] in ADVERBS:
            stem.pop()
        starts = [_words(item.prose[:_FIRST]) for item in lead.items]
        is_open, again = _is_open(stem), []
        if is_open or stem[-1:] in _ALSO_OPEN:
            again = [item for item, words in zip(lead.items, starts, strict=True) if _count(stem, words)]
        if again:
            yield _says_it_again(context, lead, again, _repeated(stem, again[0]))
        hint, wrong = (_VERB_HINT, _no_verbs) if is_open else (_ING_HINT, _verbs)
        if stem[-2:] == ["right", "to"]:
            hint, wrong = _RIGHT_HINT, _no_right
        for item in wrong(stem, lead, starts):
            if item not in again:
                yield _does_not_follow(context, lead, item, hint)


def _no_verbs(_stem: list[str], lead: LeadIn, starts: list[list[str]]) -> Iterator[Text]:
    """The items that start with no verb, where one has to follow."""
    return (item for item, words in zip(lead.items, starts, strict=True) if not can_follow(words, item.prose))


def _verbs(stem: list[str], lead: LeadIn, starts: list[list[str]]) -> Iterator[Text]:
    """The items that start with what is done, where a thing has to follow, or all others end in “ing”."""
    wants_a_thing = not (PREPOSITIONS | beside("leads-to-a-thing")).isdisjoint(stem[-1:])
    # “What you can count on” has its thing in front.
    wants_a_thing &= lead.words.split(maxsplit=1)[0].lower() not in _NAMES_A_THING
    ends_in_to = stem[-1:] == ["to"]
    wants_a_thing |= ends_in_to and not BEFORE_TO_THINGS.isdisjoint(stem[-2:-1])
    doing = sum(map(is_ing, starts))
    for item, words in zip(lead.items, starts, strict=True):
        wants_a_clause = stem[-1:] == ["that"] and not _SUBJECTS.issuperset(words[:1])
        is_odd = _FEWEST_ALIKE <= doing == len(starts) - 1
        is_clause = ends_in_to and starts_a_clause(words[:1])
        says_what_for = words[:1] == ["to"] and stem[-1:] == ["be"]  # “our aims shall be: to listen”
        if is_clause or (is_verb_phrase(words) and (wants_a_thing or wants_a_clause or is_odd) and not says_what_for):
            yield item


def _no_right(stem: list[str], lead: LeadIn, starts: list[list[str]]) -> Iterator[Text]:
    """The items that follow on no right: clauses, and what ends in “ing” where all others are done.

    “You have the right to: training” is in order.
    """
    clauses = list(_verbs(stem, lead, starts))
    pairs = list(zip(lead.items, starts, strict=True))
    done = sum(can_follow(words, item.prose) and not is_ing(words) for item, words in pairs)
    is_odd = _FEWEST_ALIKE <= done == len(starts) - 1
    return (item for item, words in pairs if item in clauses or (is_odd and is_ing(words)))


def _does_not_follow(context: Context, lead: LeadIn, item: Text, hint: str) -> Problem:
    return context.problem(
        f"“{lead.words} {item.short}” does not read as a sentence, so it is not clear what is promised.",
        item.span(),
        hint,
        related=(Related(lead.text.span(lead.start), "the words it goes on from"),),
    )


def _is_open(stem: list[str]) -> bool:
    """Whether a verb has to follow: “we will”, “we promise to”."""
    if len(stem) < 2:
        return False
    if stem[-1] == "to":
        return stem[-2] in BEFORE_TO or not ASKING.isdisjoint(stem[-3:-2])
    return stem[-1] in AUXILIARIES


def _repeated(stem: list[str], item: Text) -> str:
    """The words at the start of an item that say again what stands above the list."""
    count = _count(stem, _words(item.prose[:_FIRST]))
    written = item.value.split()
    for end in range(1, len(written) + 1):
        if len(_words(" ".join(written[:end]))) >= count:
            return " ".join(written[:end]).strip("*_")
    return ""


def _count(stem: list[str], words: list[str]) -> int:
    """How many words at the start of an item say again what stands above the list."""
    if not words:
        return 0
    for count in range(len(stem), 1, -1):
        if words[0] == stem[-count] and words[:count] == stem[-count:]:
            return count
    if words[0] in _SUBJECTS and words[0] == _subject(stem):
        return 2 if words[1:2] and words[1] in AUXILIARIES else 1
    return 0


def _subject(stem: list[str]) -> str:
    """The word that says who acts, where it is “we”, “you”, “they” or “I” and a verb has to follow."""
    near = stem[-4:] if _is_open(stem) else stem[-1:]
    return next((word for word in reversed(near) if word in _SUBJECTS), "")


def _words(text: str) -> list[str]:
    """The words in small letters; “we'll” is “we will”."""
    low = text.lower().replace("’", "'")
    found: list[str] = _WORD.findall(low)
    if _SHORT not in low:
        return found
    return [part for word in found for part in word.replace(_SHORT, " will").split()]


def _says_it_again(context: Context, lead: LeadIn, again: Sequence[Text], start: str) -> Problem:
    total = len(lead.items)
    which = "every item" if len(again) == total else f"{len(again)} of {total} items" if len(again) > 1 else "an item"
    return context.problem(
        f"“{lead.words}” stands above the list, and {which} below it starts “{start}” again.",
        lead.text.span(lead.start),
        f"Take “{start}” out of the items, or leave the words above the list out.",
        related=(Related(again[0].span(), "the first that says it again"),),
    )
