"""A real word stands where another was meant.

What it finds

Words that are mixed up because they look or sound alike: “share there views”, “should of asked”, “we will not loose
it”, “it's own website”, “the pubic”, “form the start”; forms of verbs that cannot stand where they do (“we will
listened”, “families are ask”, “we support you take part”); verbs that do not go with who does it (“each child have”,
“parents was told”, “everyone is heard and have a say”); several of a thing where one is meant (“every patients”); and a
few American words (“program”). Each is looked for in the company that gives it away, so “over there” and “loose ends”
are left alone; so are quotations and `words` of the settings. A phrase that is always said in other words (“special
educational deeds”) is an info.

Why it matters

No spelling checker finds these, as each is a word. Readers stumble, and whoever translates the charter, or hears it
from a screen reader, may miss what was meant.

Example that fails

    agreements:
      - We will ask families to share there views

Example that passes

    agreements:
      - We will ask families to share their views

Source

Our own list, and GOV.UK, “Style guide”, on American and British English.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile

from charterc.lint.language.agreement import disagreements
from charterc.lint.language.match import matches
from charterc.lint.language.near_phrases import slips as near_phrases
from charterc.lint.language.of_one import several_of_one
from charterc.lint.language.roles import NAMES, SENTENCES
from charterc.lint.language.second_verbs import second_verbs
from charterc.lint.language.text import Hit
from charterc.lint.language.verb_slips import verb_slips
from charterc.lint.rule import Context, Group, Problem, Severity
from charterc.wording.beside import beside
from charterc.wording.kinds import KINDS
from charterc.wording.word_classes import word_class
from charterc.wording.word_lists import WordList

SEVERITY = Severity.WARNING

_HAVE_ENDINGS = ("'ve", "'s", "'d")
"""“the meeting's been moved” has its “has” in it, as “parents who'd been told” have their “had”."""
_NEAR_OFF = 3
"""Words in front of “off” in which it may belong to what is done: “switch the lights off”."""
_NEAR = 9
"""Words in front of “been” in which a “have” may stand."""
_WHO_IT_IS = 4
"""Words behind “it's” that may say who it is: “it's parents and young people who”."""
_COMPUTER = re.compile(r"\b(?:computer|software|install|coding|app)\b", re.IGNORECASE)


_SAYS = "looks like a slip for another word."


def check(context: Context) -> Iterator[Problem]:
    """One problem for each slip, in each of its places."""
    told: list[Hit] = []
    own = context.analysis.own_words
    for match in matches(context.analysis, _WORDS, roles=SENTENCES | NAMES):
        if match.hit.written in context.analysis.acronyms:
            continue  # the letters of a name: “HEY” is no “they”
        told.append(match.hit)
        yield context.problem_with(match, _SAYS)
    row = context.analysis.tokens
    slips = (*verb_slips(row), *disagreements(row), *second_verbs(row), *several_of_one(row))
    found = [(index, meant, SEVERITY) for index, meant in slips]
    # That a phrase is nearly another may be by chance.
    found += [(index, [meant], Severity.INFO) for index, meant in near_phrases(row)]
    for index, meant, severity in found:
        hit = context.texts.hit(row[index].start, row[index].end)
        if (
            hit.text.role in SENTENCES | NAMES
            and not hit.is_quoted
            and hit.written.lower() not in own
            and hit not in told
        ):
            told.append(hit)
            capital = hit.written[0].isupper()
            right = "” or “".join(each.capitalize() if capital else each for each in meant)
            yield context.problem(
                f"“{hit.written}” {_SAYS}",
                hit.span,
                f"Write “{right}”.",
                severity=severity,
                group=Group(f"{hit.written}: {right}", f"and here ({hit.text.where})"),
            )


def _starts(hit: Hit) -> bool:
    return not hit.word_before


def _behind_a_lead(hit: Hit) -> bool:
    return hit.word_before.lower() in beside("leads-to-a-noun")


def _no_verb(hit: Hit) -> bool:
    return bool(hit.word_before) and hit.word_before.lower() not in beside("leads-to-a-form")


def _no_name(hit: Hit) -> bool:
    return not hit.is_in_name and (hit.written[0].islower() or not hit.word_before)


def _no_computer(hit: Hit) -> bool:
    return not _COMPUTER.search(hit.around)


def _behind_a_word(hit: Hit) -> bool:
    return hit.word_before[:1].isalpha()


def _no_comparison(hit: Hit) -> bool:
    return not any(word.lower() in beside("comparing") or word.lower().endswith("er") for word in hit.before)


def _no_claim(hit: Hit) -> bool:
    return _behind_a_word(hit) and hit.word_before.lower() not in beside("claiming")


def _no_have(hit: Hit) -> bool:
    before = [word.lower() for word in hit.before[-_NEAR:]]
    return _behind_a_word(hit) and not any(word in beside("has") or word.endswith(_HAVE_ENDINGS) for word in before)


def _comparing(hit: Hit) -> bool:
    """Whether one thing is compared with another in front, and no next step is told: “better, then”."""
    before = [word.lower() for word in hit.before]
    return _behind_a_word(hit) and before[-1] not in beside("before-a-subject") and _is_compared(before)


def _is_compared(before: list[str]) -> bool:
    return not word_class("compared").isdisjoint(before)


def _no_off(hit: Hit) -> bool:
    near = {word.lower() for word in hit.before[-_NEAR_OFF:]}
    return _behind_a_word(hit) and beside("goes-off").isdisjoint(near)


def _behind_a_modal(hit: Hit) -> bool:
    before = {word.lower() for word in hit.before}
    return _behind_a_word(hit) and bool(before & word_class("modal")) and before.isdisjoint(beside("relative"))


def _no_question(hit: Hit) -> bool:
    return _behind_a_word(hit) and hit.word_before.lower() not in beside("asks-were")


def _no_vehicle(hit: Hit) -> bool:
    return beside("vehicle").isdisjoint(word.lower() for word in (*hit.before, *hit.after))


def _no_goods(hit: Hit) -> bool:
    before = [word.lower() for word in hit.before]
    while before and (before[-1] in beside("between") or before[-1].endswith("ly")):
        before.pop()
    is_done = bool(before) and before[-1] in word_class("modal") | {"to", "cannot"}  # “you can sometimes buy”
    near = (word.lower() for word in (*hit.before, *hit.after))
    return _behind_a_word(hit) and not is_done and beside("goods").isdisjoint(near)


def _behind_doing(hit: Hit) -> bool:
    return KINDS["doing"](hit.word_before.lower())


def _in_a_main_clause(hit: Hit) -> bool:
    before = [word.lower() for word in hit.before]
    starts = word_class("someone", "actors", "act", "do") | beside("also-start")
    return bool(before) and before[0] in starts and beside("relative").isdisjoint(before)


def _in_a_question(hit: Hit) -> bool:
    return hit.around.rstrip().endswith("?")


def _no_clause_behind(hit: Hit) -> bool:
    """Whether it does not say of whom a clause behind it is, nor whose something is."""
    before = hit.word_before.lower()
    if before[:1].isalpha() and before not in beside("claiming") - beside("joins"):
        return True
    behind = [word.lower() for word in hit.after[: _WHO_IT_IS + 1]]
    named = list(takewhile(lambda word: word.isalpha() and word not in beside("begins-a-clause"), behind))
    if not word_class("be", "modal", "have", "do", "act").isdisjoint(named[1:]):
        return True  # “it's duties help families who wait”
    [goes_on] = behind[len(named) :][:1] or [""]
    return not goes_on.endswith(("'s", "s'")) and not (named and goes_on in beside("begins-a-clause"))


_WORDS = WordList(
    "confused",
    {
        "starts": _starts,
        "behind-a-lead": _behind_a_lead,
        "no-verb": _no_verb,
        "no-name": _no_name,
        "no-computer": _no_computer,
        "behind-a-word": _behind_a_word,
        "behind-doing": _behind_doing,
        "no-claim": _no_claim,
        "no-have": _no_have,
        "no-comparison": _no_comparison,
        "comparing": _comparing,
        "no-off": _no_off,
        "behind-a-modal": _behind_a_modal,
        "no-question": _no_question,
        "no-vehicle": _no_vehicle,
        "no-goods": _no_goods,
        "in-a-main-clause": _in_a_main_clause,
        "in-a-question": _in_a_question,
        "no-clause-behind": _no_clause_behind,
    },
)
