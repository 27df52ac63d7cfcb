"""At what time of the day something is: “9am to 12.30pm”, “until noon”, “half past five”, “from nine to five”."""

from __future__ import annotations

import re
from collections.abc import Iterator

from charterc.wording.numbers import NUMBER, value
from charterc.wording.quantity import RANGE, Quantity

_CLOCK = re.compile(
    r"(?<![\w.:£])(?P<hour>\d{1,2})(?:[.:](?P<minute>[0-5]\d))?\s?(?P<half>[ap])\.?m\b|"
    r"(?<![\w.:£])(?P<hour24>[01]?\d|2[0-3]):(?P<minute24>[0-5]\d)(?![\w:])"
)
_SPOKEN = re.compile(
    rf"(?<![\w.:£])(?P<hour>{NUMBER})(?: o'clock| (?:in the|each|every) (?P<when>morning|afternoon|evening)"
    r"| at (?P<night>night))"
)
"""“eight in the morning”"""
_PARTS = {"half": 0.5, "quarter": 0.25}
_PAST = re.compile(rf"\b(?:a )?(?P<part>{'|'.join(_PARTS)})[ -](?P<way>past|to) (?P<hour>{NUMBER})(?![\w.:])")
_NOON = re.compile(r"\b(?:12 )?(?P<when>noon|midday|midnight)\b")
_BARE_CLOCK = re.compile(
    rf"\b(?:between|from|open) (?P<from>{NUMBER})(?: o'clock)?{RANGE}(?P<to>{NUMBER})(?: o'clock)?"
    r"(?=[.,;!?)]|$| on\b| every\b| each\b| monday| to answer\b| in the\b)"
)
"""“from 9 to 5”, “between ten and four”: office hours, where nothing is counted behind them."""
_MORNING = 7
"""From this hour on, a bare number is in the morning; before it, in the afternoon."""


def clock_times(folded: str) -> Iterator[Quantity]:
    """Every time of the day in a sentence in small letters."""
    for match in _CLOCK.finditer(folded):
        hour, minute = int(match["hour"] or match["hour24"]), int(match["minute"] or match["minute24"] or 0)
        if match["half"]:
            hour = hour % 12 + (12 if match["half"] == "p" else 0)
        yield Quantity("clock", hour + minute / 60, *match.span())

    yield from _bare_hours(folded)


def _bare_hours(folded: str) -> Iterator[Quantity]:
    for match in _NOON.finditer(folded):
        yield Quantity("clock", 0.0 if match["when"] == "midnight" else 12.0, *match.span())
    for match in _PAST.finditer(folded):
        hour = value(match["hour"])
        if 1 <= hour <= 12 and not hour % 1:
            part = _PARTS[match["part"]]
            time = hour % 12 + (part if match["way"] == "past" else -part)
            yield Quantity("clock", time if time >= _MORNING else time + 12, *match.span())
    for match in _SPOKEN.finditer(folded):
        hour = value(match["hour"])
        if hour <= 12 and not hour % 1:
            is_late = (
                match["when"] in ("afternoon", "evening") or match["night"] or (not match["when"] and hour < _MORNING)
            )
            yield Quantity(
                "clock", hour % 12 + (12 if is_late or (hour == 12 and not match["when"]) else 0), *match.span()
            )
    for match in _BARE_CLOCK.finditer(folded):
        hours = [value(match["from"]), value(match["to"])]
        if all(1 <= hour <= 12 and not hour % 1 for hour in hours):
            for hour, name in zip(hours, ("from", "to"), strict=True):
                yield Quantity(
                    "clock", hour if hour >= _MORNING and name == "from" else hour % 12 + 12, *match.span(name)
                )
