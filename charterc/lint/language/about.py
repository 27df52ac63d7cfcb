"""Whom a wording is about: families and children, or those who make the promises."""

from __future__ import annotations

from charterc.lint.language.text import Hit
from charterc.wording.people import people, promisers


def is_about_people(hit: Hit, *, otherwise: bool) -> bool:
    """Whether families or children, not those who make the promises, were named last before a hit, or else after."""
    named = (word in people() for word in map(str.lower, [*reversed(hit.before), *hit.after]) if _is_known(word))
    return next(named, otherwise)


def _is_known(word: str) -> bool:
    return word in people() or word in promisers()
