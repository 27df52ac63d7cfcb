"""A value of the right kind that cannot be what it should: a date, an id, a colour, a link, one of a few words."""

from __future__ import annotations

import re

from charterc.model.faults.fault import Fault
from charterc.near import near
from charterc.problem import Problem
from charterc.source.nodes import place

_LONGEST_ID = 64


def blank(fault: Fault) -> Problem:
    """Nothing but spaces."""
    hint = "Write the words, or delete the key if there is nothing to say. Words that start with # need quotes."
    return fault.problem("blank-text", f"“{fault.written}” has no text.", hint)


def choice(fault: Fault) -> Problem:
    """None of the words that may stand there."""
    expected = str(fault.told.get("expected", ""))
    choices = [word.strip(" '") for word in expected.replace(" or ", ", ").split(",")]
    guess = near(str(fault.given), choices)
    hint = f"Did you mean “{guess}”? " if guess else ""
    message = f"“{fault.field}” cannot be “{fault.given}”."
    return fault.problem("bad-choice", message, f"{hint}Possible here: {', '.join(choices)}.")


def date(fault: Fault) -> Problem:
    """No date."""
    fix = fault.told.get("fix", "2026-01-31")
    hint = f"Write year, month and day, or only what is known (2026-01, “Spring 2026”):\n\n    {fault.field}: {fix}"
    return fault.problem("bad-date", fault.said, hint)


def name(fault: Fault) -> Problem:
    """No id."""
    given = str(fault.given)
    words = "".join(letter if letter.isascii() and letter.isalnum() else " " for letter in given.lower()).split()
    hint = f"An id has small letters, digits and single hyphens, {_LONGEST_ID} at most."
    if words:
        hint += f" Write:\n\n    {'-'.join(words)[:_LONGEST_ID]}"
    return fault.problem("bad-id", f"“{given}” cannot be used as an id.", hint)


def colour(fault: Fault) -> Problem:
    """No colour."""
    given = str(fault.given).strip()
    digits = given.lstrip("#")
    example = f"#{digits}" if re.fullmatch("[0-9a-fA-F]{3}|[0-9a-fA-F]{6}", digits) else "#0b5394"
    blank = "" if given else "Without quotes, YAML takes what follows “#” for a comment. "
    before = "-" if isinstance(fault.path[-1], int) else f"{fault.field}:"
    hint = f'{blank}Write a colour in quotes, as # and six digits:\n\n    {before} "{example}"'
    return fault.problem("wrong-type", fault.said, hint)


def link(fault: Fault) -> Problem:
    """An address that cannot be followed, or must not be."""
    return fault.problem("bad-link", fault.said, str(fault.told["hint"]))


def in_words(fault: Fault) -> Problem:
    """What a validator of ours tells, with the node where it is if that is not the whole of what it was given."""
    at = fault.span if fault.told["node"] is None else place(fault.told["node"])
    return fault.problem("wrong-type", str(fault.told["words"]), str(fault.told["hint"]), at)


def other(fault: Fault) -> Problem:
    """What nothing else here tells."""
    return fault.problem("wrong-type", f"“{fault.field}” is not as expected: {fault.said.rstrip('.')}.")
