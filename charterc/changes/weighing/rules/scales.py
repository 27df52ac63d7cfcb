"""Wordings that stand on a scale, such as “must”, “will”, “should”, “aim to”, “may”: a rule for each scale.

The scales and their steps are in `charterc/wording/lists/weights.yaml`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache

from charterc.changes.change import Weight
from charterc.changes.weighing.rewording import Rewording
from charterc.changes.weighing.rule import Example, Rule
from charterc.wording.saying import Phrase, Phrases, phrase, stands
from charterc.wording.weights import UNSAID, Scale, weights

_WE = "we"
_PROMISING = ("will", "shall", "we")
"""Words before a promise, wherever in a sentence it begins."""
_OPENING = 6
"""So many words open a sentence."""


def scale_rules() -> list[Rule]:
    """The rules, in the order of the list."""
    return [_rule(name) for name in weights().scales]


def _rule(name: str) -> Rule:
    scale = weights().scales[name]
    weaker = Example(scale.firm, scale.weak, Weight.WEAKENED)
    firmer = Example(scale.weak, scale.firm, Weight.STRENGTHENED)

    def look(wording: Rewording) -> Iterator[tuple[Weight, str]]:
        steps, unsaid, phrases = _steps(name)
        gone, come = wording.only(phrases)
        # What only lost its end has nothing that came in: “each” of “each other” has lost its neighbour.
        old, new = (text.strip(" .,;:!?") for text in wording.folded)
        gone, come = ([] if old in new else gone), ([] if new in old else come)
        if scale.of_actors and _WE in (wording.gone if come else wording.come):
            return  # another one does it
        if not (gone and come):
            gone = [each for each in gone if _tells_of_all(scale, each, wording, after=False)]
            come = [each for each in come if _tells_of_all(scale, each, wording, after=True)]
        if not gone and not come:
            return
        was = _level(_told(gone, wording.words[0]) if scale.opens else gone, steps, unsaid)
        now = _level(_told(come, wording.words[1]) if scale.opens else come, steps, unsaid)
        if was is None or now is None:
            return
        if was != now or (gone and come):
            wording.explain(gone, come)
        if was != now:
            wording.explain_around(gone, come)
            wording.explain_stretch(come if now > was else gone, after=now > was)
            weight = Weight.WEAKENED if now > was else Weight.STRENGTHENED
            means = scale.less if weight is Weight.WEAKENED else scale.more
            yield weight, f"{_became(wording, gone, come)}: {means}."
        elif set(gone) != set(come) and gone and come:
            yield Weight.NEUTRAL, f"{_became(wording, gone, come)}."

    return Rule(name, f"Words change that say {scale.about}.", look, (weaker, firmer))


def _tells_of_all(scale: Scale, each: Phrase, wording: Rewording, *, after: bool) -> bool:
    """Whether a phrase that the other wording has no like of is said of the whole sentence, not of a part of it."""
    words = wording.words[after]
    if _without(each, words) == wording.words[not after]:
        return True  # nothing else is different
    anywhere = each in map(phrase, scale.anywhere)
    opens = stands(each, words[:_OPENING]) or any(stands((one, *each), words) for one in _PROMISING)
    if scale.opens and not anywhere and not opens:
        return False
    joined = stands(("and", *each), words) or stands(("or", *each), words)
    if joined and not anywhere and not wording.leads(each, after=after):
        return False
    return not wording.is_clause(each, after=after)


def _without(each: Phrase, words: Phrase) -> Phrase:
    """The words without a phrase, where it first stands."""
    starts = range(len(words) - len(each) + 1)
    at = next((start for start in starts if words[start : start + len(each)] == each), None)
    return words if at is None else (*words[:at], *words[at + len(each) :])


def _told(phrases: list[Phrase], words: Phrase) -> list[Phrase]:
    """Those that another one does not follow at once, which is what is said then: “we promise to try to”."""
    return [each for each in phrases if not any(stands((*each, *other), words) for other in phrases)]


def _level(phrases: list[Phrase], steps: Mapping[Phrase, int], unsaid: int | None) -> int | None:
    """The firmest step that is said; that of saying nothing, where nothing is."""
    return min((steps[each] for each in phrases), default=unsaid)


@cache
def _steps(name: str) -> tuple[dict[Phrase, int], int | None, Phrases]:
    """Each wording's step, counted from the firmest; the step of saying nothing; the wordings to look for."""
    steps: dict[Phrase, int] = {}
    unsaid = None
    for number, step in enumerate(weights().scales[name].steps):
        for words in step:
            if words == UNSAID:
                unsaid = number
            else:
                steps.setdefault(phrase(words), number)
    return steps, unsaid, Phrases(steps)


def _became(wording: Rewording, gone: list[Phrase], come: list[Phrase]) -> str:
    was = wording.shown(gone[0], after=False) if gone else ""
    now = wording.shown(come[0], after=True) if come else ""
    if was and now:
        return f"{was} became {now}"
    return f"{was} went" if was else f"{now} came in"
