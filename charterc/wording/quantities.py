"""What a sentence says in figures: times, how often, money, percentages, ages, clock times and numbers of things.

    quantities("we will pay three parents £20 an hour within two weeks")
        -> within 14 days, £20 an hour, 3 parents

Two of a kind can be compared: `clash` tells whether both can be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from charterc.wording.ages import ages
from charterc.wording.clock import clock_times
from charterc.wording.numbers import NUMBER, value
from charterc.wording.occasions import days_of_month, occasions
from charterc.wording.prices import prices
from charterc.wording.quantity import RANGE, Quantity, bound
from charterc.wording.spans import spans
from charterc.wording.stems import TOPICS, stem
from charterc.wording.thought import together
from charterc.wording.word_classes import word_class

COUNTED = "number of "
"""Starts the kind of a quantity that counts things."""
_DAYS = {"hour": 1 / 24, "day": 1.0, "working day": 7 / 5, "month": 30.0}
"""Days in each; five working days are a week."""
_ROUGHLY = 0.1
"""How far apart two times in different units may be: a month is four weeks, but for two days."""
_PERCENT = re.compile(rf"(?<![\w.])(?P<number>{NUMBER})\s?(?:%|per\s?cent\b)")
_SHARE = re.compile(
    rf"(?<![\w.])(?P<part>{NUMBER})\s(?:in|out of|of the|of our)(?:\severy)?\s(?P<whole>{NUMBER})(?![\w-])"
    r"|\b(?:an?\s|one\s|(?P<times>two|three)\s)?(?P<word>half|thirds?|quarters?)(?=\s(?:of|the|our|all)\b)"
)
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0}
"""The share that each is, in per cent."""
_LITTLE = "and|are|but|for|from|has|have|not|per|than|that|the|times|was|were|who|will|with|out|each|other|more|or"
_NO_LABEL = "".join(rf"(?<!{word} )" for word in ("session", "stage", "step", "year", "level", "band", "tier", "phase"))
_NO_YEAR = "".join(rf"(?!(?<=\b{word} )(?:19|20)\d\d\b)" for word in ("in", "since", "by", "until", "during", "from"))
_COUNT = re.compile(
    rf"(?<![\w.£:/-]){_NO_LABEL}{_NO_YEAR}(?!one\b)(?P<number>{NUMBER})\s(?:(?P<kind>(?!(?:{_LITTLE})\b)[a-z]{{3,}})\s)??"
    r"(?P<what>[a-z]+s|people|children|men|women|staff)(?![\w-])"
)
"""“14 schools”, “14 partner schools”, but not “session 2 lasts” nor “in 2019 families”."""
_ACTORS = "|".join(sorted((each for each in word_class("actors") if each.endswith("s")), key=len, reverse=True))
_OF_THESE = r"(?:the|our|its|these|those) (?:[a-z]+ )?[a-z]+s(?: of (?:the|our|its|this) [a-z]+)?"
_OF_THEM = rf"(?: of (?:{_OF_THESE}|them|us|these|whom))?"
_WHO_ARE = re.compile(
    rf"(?<![\w.£:/-])(?P<number>{NUMBER}){_OF_THEM}"
    rf" (?:are|is|will be|must be|should be) (?P<what>{_ACTORS})\b"
)
"""“three of the governors are parents” has three parents."""
_SEATS = re.compile(
    rf"(?<![\w.£:/-])(?P<number>{NUMBER}) (?:seats?|places?|spaces?|chairs?|votes?)"
    rf"(?= (?:for|are for|is for|held by|go to|goes to) (?:[a-z]+ )?(?P<what>{_ACTORS})\b)"
)
"""“two seats for parents” has two parents on it."""
_ONE_PERSON = re.compile(
    r"\b(?<!no )(?<!any )(?<!every )one"
    r" (?P<what>parent|parent carer|carer|young person|child|governor|pupil|member|teacher|worker)\b"
    r"(?! (?:to another|at a time|or|each))"
)
"""“one parent” is a number of parents, where “one” in other words is seldom any."""
_SEVERAL = {"parent carer": "parents", "carer": "carers", "young person": "people", "child": "children"}
_LENGTH = re.compile(r"(?<![\w.£:/-])(?:one|a single|1) (?P<what>page|side|sheet)\b")
_COVERS = re.compile(
    rf"\b(?:covers?|runs?|lasts?|applies|(?:is|are) for|spans?)(?: (?:from|for|the|years?|between|period))* "
    rf"(?P<first>20\d\d){RANGE}(?P<last>20\d\d)\b"
)
"""The years of a charter or a plan; elsewhere such years tell what the sentence speaks of."""
_NO_THINGS_WORDS = "times years months weeks days hours minutes terms quarters seconds as is was this"
_NO_THINGS = frozenset(_NO_THINGS_WORDS.split())
"""What is counted is not these: times are spans, and “two is” is no thing."""


def quantities(folded: str) -> list[Quantity]:
    """Every quantity in a sentence in small letters with plain signs, in its order."""
    return list(_quantities(folded))


@lru_cache(maxsize=1 << 14)  # a sentence is held against many others
def _quantities(folded: str) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    left = folded
    for read in (_periods, ages, prices, _occasions, spans, _percentages, clock_times, _seats, _counts):
        new = list(read(left))
        for quantity in new:
            blank = " " * (quantity.end - quantity.start)
            left = left[: quantity.start] + blank + left[quantity.end :]
        found += new
    found += [Quantity("day", float(number), start, end) for number, start, end in days_of_month(folded)]
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def clash(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one kind cannot both be right."""
    if one.unit != other.unit:
        if "working day" in (one.unit, other.unit) and one.number == other.number == 1:
            return False  # on the next day, on the next working day
        first, second = sorted((one.number * _DAYS[one.unit], other.number * _DAYS[other.unit]))
        return second - first > _ROUGHLY * second and not _leave_room(one, other)
    if one.bound == other.bound or one.kind in ("within", "every"):
        return one.number != other.number and not _leave_room(one, other)
    if "least" in (one.bound, other.bound):
        least, number = (one, other) if one.bound == "least" else (other, one)
        return number.number < least.number
    most, number = (one, other) if one.bound == "most" else (other, one)
    return number.number > most.number


def _leave_room(one: Quantity, other: Quantity) -> bool:
    """Whether one says how often something is at least or at most, and the other leaves that be."""
    return one.kind == "every" and any(
        _keeps_to(*pair) or _are_ends_of_a_range(*pair) for pair in ((one, other), (other, one))
    )


def _keeps_to(limit: Quantity, often: Quantity) -> bool:
    is_oftener = often.number * _DAYS[often.unit] < limit.number * _DAYS[limit.unit]
    return not often.bound and limit.bound == ("least" if is_oftener else "most")


def _are_ends_of_a_range(least: Quantity, most: Quantity) -> bool:
    """Whether something is at least so often, and at most as often or oftener: “4 to 6 times a year”."""
    is_oftener = most.number * _DAYS[most.unit] <= least.number * _DAYS[least.unit]
    return (least.bound, most.bound) == ("least", "most") and is_oftener


def without(folded: str, found: list[Quantity]) -> str:
    """The sentence without its quantities; what is counted stays."""
    for quantity in found:
        end = quantity.end
        if quantity.kind.startswith(COUNTED):
            end = folded.index(" ", quantity.start, end)
        folded = folded[: quantity.start] + " " * (end - quantity.start) + folded[end:]
    return folded


def _periods(folded: str) -> Iterator[Quantity]:
    for match in _COVERS.finditer(folded):
        for name in ("first", "last"):
            yield Quantity("period", float(match[name]), *match.span(name))


def _occasions(folded: str) -> Iterator[Quantity]:
    for number, unit, start, end in occasions(folded):
        yield Quantity("every", number, start, end, unit, bound(folded, start, end))


def _percentages(folded: str) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(folded):
        yield Quantity("%", value(match["number"]), *match.span(), bound=bound(folded, *match.span()))
    for match in _SHARE.finditer(folded):
        if match["word"]:
            share = _PARTS[match["word"].removesuffix("s")] * (value(match["times"]) if match["times"] else 1)
        elif value(match["whole"]) < value(match["part"]):
            continue
        else:
            share = 100 * value(match["part"]) / value(match["whole"])
        yield Quantity("%", round(share), *match.span(), bound=bound(folded, *match.span()))


def _seats(folded: str) -> Iterator[Quantity]:
    for match in _SEATS.finditer(folded):
        kind, number = counted(match["what"]), value(match["number"])
        yield Quantity(kind, number, *match.span(), bound=bound(folded, *match.span()))


def _counts(folded: str) -> Iterator[Quantity]:
    for match in _WHO_ARE.finditer(folded):
        kind, number = counted(match["what"]), value(match["number"])
        yield Quantity(kind, number, *match.span(), bound=bound(folded, *match.span()))
    for match in _LENGTH.finditer(folded):
        yield Quantity(counted(match["what"]), 1.0, *match.span(), bound=bound(folded, *match.span()))
    for match in _COUNT.finditer(folded):
        if match["what"] not in _NO_THINGS:
            things = "parents" if match["kind"] == "parent" else match["what"]
            kind, number = counted(things), value(match["number"])
            yield Quantity(kind, number, *match.span(), bound=bound(folded, *match.span()))
    for match in _ONE_PERSON.finditer(folded):
        kind = counted(_SEVERAL.get(match["what"], match["what"] + "s"))
        yield Quantity(kind, 1.0, *match.span(), bound=bound(folded, *match.span()))


def counted(things: str) -> str:
    """The kind of a number of things, one for all that stand for each other; a parent is still no carer."""
    same = together([things])[-1]
    return COUNTED + stem(things if same in TOPICS else same)
