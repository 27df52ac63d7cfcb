"""Two charters from YAML, and what is told of the change from one to the other."""

from __future__ import annotations

import textwrap

from charterc.changes.change import Change, Difference
from charterc.changes.compare import differences
from charterc.model.charter import Charter
from charterc.reading.read import read_bytes

TOWN = """\
title: Our charter
commitments:
  listen: We will listen to each other's views
  answer: We will answer within 5 working days
values:
  - name: Be open
    id: open
    commitments: [listen, answer]
    outcomes: [safe]
  - name: Work together
    id: together
    commitments: [listen]
outcomes:
  safe: I feel safe
  heard: My voice is heard
agreements:
  items:
    share: We will share what we know
"""
"""A charter to change: a promise that two values share, links to outcomes, and a promise under no value."""


def charter_of(text: str) -> Charter:
    """The charter of a text, which has to be sound."""
    reading = read_bytes(textwrap.dedent(text).encode(), "charter.yaml")
    assert reading.charter is not None, reading.problems
    assert not reading.broken, reading.problems
    return reading.charter


def difference(before: str, after: str) -> Difference:
    return differences(charter_of(before), charter_of(after))


def changes(before: str, after: str) -> list[Change]:
    return list(difference(before, after).changes)


def in_town(old: str, new: str) -> list[Change]:
    """What is told when something in `TOWN` is put in other words."""
    assert old in TOWN
    return changes(TOWN, TOWN.replace(old, new))


def told(found: list[Change]) -> list[tuple[str, str, str | None, str | None, str]]:
    """Each change in short: kind, place, before, after, weight."""
    return [(str(one.kind), one.where, one.before, one.after, str(one.weight)) for one in found]
