"""A range ends before it begins.

What it finds

“aged 25 to 16”, “from 2027 to 2024”, “between 10 and 5 families”, “within 10 to 5 days”, “from 4pm to 2pm”, and office
hours that close before they open: “open on weekdays from 5pm to 9am”. Hours of the night, what falls (“from 20 weeks to
10”) and what is moved (“we brought the review forward from 2028 to 2027”) are left alone.

Why it matters

Readers cannot know which end is wrong, or whether the two changed places.

Example that fails

    audience: Young people aged 25 to 16

Example that passes

    audience: Young people aged 16 to 25

Source

A proofreader's check.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from charterc.lint.rule import Context, Problem, Severity
from charterc.wording.ages import ages
from charterc.wording.clock import clock_times
from charterc.wording.numbers import NUMBER, value
from charterc.wording.quantity import RANGE, Quantity

SEVERITY = Severity.WARNING

_JOINED = re.compile(rf"{RANGE}(?!\s)")
_OFFICE = re.compile(r"\b(?:office|weekdays?|school days|reception|(?:mon|tues|wednes|thurs|fri)days?)\b")
_NIGHT = re.compile(r"\b(?:night|nights|overnight|evenings?|out of hours|emergenc\w+|closed|round the clock)\b")
_YEARS = re.compile(
    rf"\b(?:(?:from|between|for|covers|years?) )(?P<first>(?:19|20)\d\d){RANGE}(?P<last>(?:19|20)\d\d)\b"
)
_CHANGES = re.compile(
    r"\b(?:mov|chang|lower|cut|reduc|shift|alter|amend|correct|bring|brought|drop|fell|fall|shorten|revis|updat|switch)"
    r"(?:\w*) (?:[\w'-]+ ){0,6}$"
)
"""Before “from 2028 to 2027”: what was the one is now the other."""
_NO_COUNT = r"(?!(?:on|every|each|in|at|to|and|or|most|o'clock)\b|\w+ (?:ago|earlier)\b)"
_PERCENT = r"\s?(?:%|per\s?cent\b)"
_BETWEEN = re.compile(
    rf"\bbetween (?P<first>{NUMBER})(?:{_PERCENT})? and (?P<last>{NUMBER})(?:{_PERCENT}| {_NO_COUNT}[a-z])"
)
_WITHIN = re.compile(
    rf"\b(?:in|within|takes?|after|lasts?) (?P<first>{NUMBER}){RANGE}(?P<last>{NUMBER}) "
    r"(?:working |school |calendar )?(?:minutes|hours|days|weeks|months|terms|years)\b"
)
_FIGURE = re.compile(
    rf"\bage[ds]?\b|\bolds?\b|\d ?[ap]\.?m\b|\bbetween\b|{_YEARS.pattern}|{_WITHIN.pattern.replace('?P<', '?P<w')}"
)
_NOON = 12


def check(context: Context) -> Iterator[Problem]:
    """One problem for each range."""
    hits = (hit for hit, _ in context.texts.search_folded(_FIGURE))
    for text, (start, end) in dict.fromkeys((hit.text, hit.sentence) for hit in hits):
        said = text.low[start:end]
        for first, last in dict.fromkeys(_reversed(said)):
            words = " ".join(text.value[start + first : start + last].split())
            yield context.problem(
                f"“{words}” ends before it begins.",
                text.span(start + first, start + last),
                "Check both ends. If they changed places, write the smaller one first.",
            )


def _reversed(said: str) -> Iterator[tuple[int, int]]:
    """From where to where each range of a sentence in small letters stands whose end is before its beginning."""
    for pattern in (_YEARS, _BETWEEN, _WITHIN):
        for match in pattern.finditer(said):
            is_changed = pattern is _YEARS and _CHANGES.search(said[: match.start()]) is not None
            if value(match["first"]) > value(match["last"]) and not is_changed:
                yield match.start("first"), match.end("last")
    yield from _falling(said, list(ages(said)))
    if not _NIGHT.search(said):
        times = list(clock_times(said))
        halves = ([each for each in times if (each.number < _NOON) == is_early] for is_early in (True, False))
        for some in (times,) if _OFFICE.search(said) else halves:
            yield from _falling(said, some)


def _falling(said: str, found: list[Quantity]) -> Iterator[tuple[int, int]]:
    """Pairs that are joined to a range, of which the second is less."""
    for one, other in pairwise(found):
        if _JOINED.fullmatch(said, one.end, other.start) and other.number < one.number:
            yield one.start, other.end
