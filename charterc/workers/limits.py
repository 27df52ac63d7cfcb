"""How much time and memory one piece of work may take, and what is said of one that wants more."""

from __future__ import annotations

from typing import NamedTuple

from charterc.errors import LimitError


class Limit(NamedTuple):
    """What one file may take: of the processor's time, so that a busy machine changes nothing."""

    seconds: int
    megabytes: int
    key: str = "seconds"
    """The setting that gives the seconds."""


class Limits(NamedTuple):
    """What a project's files may take. A sheet takes longer than a page of the web or a text."""

    texts: Limit = Limit(5, 2048)
    sheets: Limit = Limit(20, 2048, "sheet-seconds")


USUAL = Limits()
"""The limits of a project that sets none."""


def too_slow(what: str, limit: Limit, place: str = "") -> LimitError:
    """The fault of a file that takes more time; `place` is the template and line at which it was stopped."""
    return LimitError(
        f"{what} was stopped{_at(place)}: it takes more than {_seconds(limit)} of processor time.",
        _hint(
            limit.key,
            limit.seconds,
            "The charter may be very long, or a template may loop without end.",
        ),
    )


def too_large(what: str, limit: Limit, place: str = "") -> LimitError:
    """The fault of a file that takes more memory."""
    return LimitError(
        f"{what} was stopped{_at(place)}: it takes more than {limit.megabytes} MB of memory.",
        _hint(
            "megabytes",
            limit.megabytes,
            "A picture may be very large, or a template may make very long texts.",
        ),
    )


def cut_short(what: str, limit: Limit) -> LimitError:
    """The fault of work that ended without a word, as it does when the system has no memory for it."""
    return LimitError(
        f"{what} was stopped by the system, most likely for want of memory (its limit is {limit.megabytes} MB).",
        "Close other programs, name fewer charters at a time, or see whether a template or picture needs so much.",
    )


def _seconds(limit: Limit) -> str:
    return f"{limit.seconds} second{'' if limit.seconds == 1 else 's'}"


def _at(place: str) -> str:
    return f" at {place}" if place else ""


def _hint(key: str, limit: int, fault: str) -> str:
    return f"{fault} If it should take so much, write in charterc.toml, below [limits]: {key} = {2 * limit}"
