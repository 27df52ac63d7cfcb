"""What a sentence says in figures: times, how often, money, percentages, ages, clock times and numbers of things.

    quantities("we will pay three parents £20 an hour within two weeks")
        -> within 14 days, £20 an hour, 3 parents

Two of a kind can be compared: `clash` tells whether both can be so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from charterc.wording.fold import EM_DASH, EN_DASH
from charterc.wording.numbers import NUMBER, amounts, value
from charterc.wording.stems import TOPICS, stem
from charterc.wording.thought import together

COUNTED = "number of "
"""Starts the kind of a quantity that counts things."""
_DAYS = {"hour": 1 / 24, "day": 1.0, "working day": 1.0, "month": 30.0}
_ROUGHLY = 0.1
"""How far apart two times in different units may be: a month is four weeks, but for two days."""
_RANGE = rf"\s?(?:-|{EN_DASH}|{EM_DASH}|to|and|until|till)\s?"
_MONEY = re.compile(
    r"£\s?(?P<sum>\d{1,3}(?:,\d{3})+|\d+)(?P<pence>\.\d\d)?(?P<times>k|m| thousand| million)?(?!\w)"
    r"(?:\s(?:for\s)?(?:an?|per|each|every)\s(?P<per>\w+))?"
)
_TIMES = {"": 1, "k": 1_000, "m": 1_000_000, "thousand": 1_000, "million": 1_000_000}
_PERCENT = re.compile(rf"(?<![\w.])(?P<number>{NUMBER})\s?(?:%|per\s?cent\b)")
_SHARE = re.compile(
    rf"(?<![\w.])(?P<part>{NUMBER})\s(?:in|out of)(?:\severy)?\s(?P<whole>{NUMBER})(?![\w-])"
    r"|\b(?:an?\s|one\s|(?P<times>two|three)\s)?(?P<word>half|thirds?|quarters?)(?=\s(?:of|the|our|all)\b)"
)
_PARTS = {"half": 50.0, "third": 100 / 3, "quarter": 25.0}
"""The share that each is, in per cent."""
_AGE = re.compile(
    rf"\bage[ds]?\s(?:of\s|from\s|between\s)?(?P<a>birth|{NUMBER})(?:{_RANGE}(?P<b>{NUMBER}))?(?!\w)"
    rf"|(?<![\w.])(?P<c>birth|{NUMBER}){_RANGE}(?P<d>{NUMBER})(?:\s|-)?years?(?:\s|-)olds?\b"
    rf"|\b(?P<e>birth){_RANGE}(?P<f>{NUMBER})(?!\w)"
)
_CLOCK = re.compile(
    r"(?<![\w.:£])(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b|"
    r"(?<![\w.:£])(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\w:])"
)
_LITTLE = "and|are|but|for|from|has|have|not|per|than|that|the|times|was|were|who|will|with|out|each|other|more|or"
_NO_LABEL = "".join(rf"(?<!{word} )" for word in ("session", "stage", "step", "year", "level"))
_COUNT = re.compile(
    rf"(?<![\w.£:/-]){_NO_LABEL}(?!one\b)(?P<number>{NUMBER})\s(?:(?!(?:{_LITTLE})\b)[a-z]{{3,}}\s)??"
    r"(?P<what>[a-z]+s|people|children|men|women|staff)(?![\w-])"
)
"""“14 schools”, “14 partner schools”, but not “session 2 lasts”."""
_NO_THINGS = frozenset(
    {"times", "years", "months", "weeks", "days", "hours", "minutes", "terms", "quarters", "seconds", "as", "is", "was"}
)
"""What is counted is not these: times are spans, and “two is” is no thing."""
_LEAST = re.compile(
    r"\b(?:at least|no fewer than|not less than|no less than|a minimum of|(?<!no )(?<!not )more than|over)\s$"
)
_MOST = re.compile(
    r"\b(?:at most|up to|no more than|not more than|a maximum of|(?<!no )(?<!not )(?:fewer|less) than|under)\s$"
)
_BEHIND = re.compile(r"\s(?:or|and) (?P<more>more|over)\b|\s(?:or|and) (?:fewer|less|under)\b")
_NEAR = 20
"""Characters in front of a figure in which “at least” stands."""
_LASTS = re.compile(
    r"\b(?:takes?(?: about)?|(?:lasts?|serves?|for)(?: for)?"
    r"(?: (?:at least|at most|about|up to|no longer than|no more than))?) $"
)
"""How long something goes on is another thing than by when it is done."""
_BEFORE = re.compile(r"\s(?:before|ahead|beforehand|in advance)\b|'?\snotice\b")


class Quantity(NamedTuple):
    """One figure, with its place in the sentence."""

    kind: str
    """`within`, `lasts`, `before`, `every`, `£`, `£ hour`, `%`, `age`, `clock`, or `number of` and a stem."""
    number: float
    start: int
    end: int
    unit: str = ""
    bound: str = ""
    """`least` or `most`, where it says so."""


def quantities(folded: str) -> list[Quantity]:
    """Every quantity in a sentence in small letters with plain signs, in its order."""
    return list(_quantities(folded))


@lru_cache(maxsize=1 << 14)  # a sentence is held against many others
def _quantities(folded: str) -> tuple[Quantity, ...]:
    found: list[Quantity] = []
    left = folded
    for read in (_ages, _money, _spans, _percentages, _clock, _counts):
        new = list(read(left))
        for quantity in new:
            blank = " " * (quantity.end - quantity.start)
            left = left[: quantity.start] + blank + left[quantity.end :]
        found += new
    return tuple(sorted(found, key=lambda quantity: quantity.start))


def clash(one: Quantity, other: Quantity) -> bool:
    """Whether two quantities of one kind cannot both be right."""
    if one.unit != other.unit:
        if "working day" in (one.unit, other.unit):
            return True
        first, second = sorted((one.number * _DAYS[one.unit], other.number * _DAYS[other.unit]))
        return second - first > _ROUGHLY * second
    if one.bound == other.bound or one.kind in ("within", "every"):
        return one.number != other.number
    if "least" in (one.bound, other.bound):
        least, number = (one, other) if one.bound == "least" else (other, one)
        return number.number < least.number
    most, number = (one, other) if one.bound == "most" else (other, one)
    return number.number > most.number


def without(folded: str, found: list[Quantity]) -> str:
    """The sentence without its quantities; what is counted stays."""
    for quantity in found:
        end = quantity.end
        if quantity.kind.startswith(COUNTED):
            end = folded.index(" ", quantity.start, end)
        folded = folded[: quantity.start] + " " * (end - quantity.start) + folded[end:]
    return folded


def _bound(folded: str, start: int, end: int) -> str:
    lead, behind = folded[max(0, start - _NEAR) : start], _BEHIND.match(folded, end)
    if behind:
        return "least" if behind["more"] else "most"
    return "most" if _MOST.search(lead) else "least" if _LEAST.search(lead) else ""


def _spans(folded: str) -> Iterator[Quantity]:
    for (kind, unit), (number, start, end) in amounts(folded).items():
        if kind == "within" and _LASTS.search(folded, max(0, start - _NEAR), start):
            yield Quantity("lasts", number, start, end, unit, _bound(folded, start, end))
        elif kind == "within" and _BEFORE.match(folded, end):
            yield Quantity("before", number, start, end, unit, _bound(folded, start, end))
        else:
            yield Quantity(kind, number, start, end, unit)


def _money(folded: str) -> Iterator[Quantity]:
    for match in _MONEY.finditer(folded):
        number = float(match["sum"].replace(",", "") + (match["pence"] or ""))
        number *= _TIMES[(match["times"] or "").strip()]
        kind = f"£ {match['per']}" if match["per"] else "£"
        yield Quantity(kind, number, *match.span(), bound=_bound(folded, *match.span()))


def _percentages(folded: str) -> Iterator[Quantity]:
    for match in _PERCENT.finditer(folded):
        yield Quantity("%", value(match["number"]), *match.span(), bound=_bound(folded, *match.span()))
    for match in _SHARE.finditer(folded):
        if match["word"]:
            share = _PARTS[match["word"].removesuffix("s")] * (value(match["times"]) if match["times"] else 1)
        elif value(match["whole"]) < value(match["part"]):
            continue
        else:
            share = 100 * value(match["part"]) / value(match["whole"])
        yield Quantity("%", round(share), *match.span(), bound=_bound(folded, *match.span()))


def _ages(folded: str) -> Iterator[Quantity]:
    for match in _AGE.finditer(folded):
        for name in "abcdef":
            if match[name]:
                number = 0.0 if match[name] == "birth" else value(match[name])
                yield Quantity("age", number, *match.span(name))


def _clock(folded: str) -> Iterator[Quantity]:
    for match in _CLOCK.finditer(folded):
        hour, minute = int(match["hour"] or match["hour24"]), int(match["minute"] or match["minute24"] or 0)
        if match["half"]:
            hour = hour % 12 + (12 if match["half"] == "p" else 0)
        yield Quantity("clock", hour + minute / 60, *match.span())


def _counts(folded: str) -> Iterator[Quantity]:
    for match in _COUNT.finditer(folded):
        if match["what"] not in _NO_THINGS:
            kind, number = f"{COUNTED}{_kind_of(match['what'])}", value(match["number"])
            yield Quantity(kind, number, *match.span(), bound=_bound(folded, *match.span()))


def _kind_of(things: str) -> str:
    """What is counted, in one word for all that stand for each other; a parent is still no carer."""
    same = together([things])[-1]
    return stem(things if same in TOPICS else same)
