"""A released version is the charter's file, every byte of it, with a record behind it that reads back."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from charterc.errors import UsageError
from charterc.model.charter import Charter
from charterc.model.fingerprint import charter_fingerprint
from charterc.model.release import FIRST, Release
from charterc.model.when import Moment
from charterc.problem import Problem
from charterc.reading.read import read_bytes
from charterc.versions.freeze import frozen
from tests.random_charters import charters
from tests.support import ROOT

DAY = Moment(datetime.date(2026, 3, 1), datetime.date(2026, 3, 1))


def charter_of(raw: bytes) -> Charter:
    reading = read_bytes(raw, "town.yaml")
    assert reading.charter is not None
    assert not reading.broken, reading.problems
    return reading.charter


def freeze(raw: bytes, agreed_by: tuple[str, ...] = (), note: str = "", day: Moment = DAY) -> bytes:
    return frozen(raw, charter_of(raw), "town", FIRST, day, agreed_by, note)


def record(made: bytes) -> Release:
    release = charter_of(made).release
    assert release is not None
    return release


def edited(made: bytes, old: bytes, new: bytes) -> list[Problem]:
    assert old in made
    problems = read_bytes(made.replace(old, new), "charters/versions/town/1.yaml").problems
    return [problem for problem in problems if problem.name == "released-file-edited"]


@pytest.mark.parametrize("path", sorted((ROOT / "charters").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_byte_of_the_charter_stays(path: Path) -> None:
    raw = path.read_bytes()

    assert freeze(raw).startswith(raw)


@given(charters())
def test_any_charter_can_be_frozen_and_says_the_same(text: str) -> None:
    made = freeze(text.encode())

    assert made.startswith(text.encode())
    assert charter_fingerprint(charter_of(made)) == charter_fingerprint(charter_of(text.encode()))


@pytest.mark.parametrize(
    "raw",
    [
        b"title: T",
        b"title: T\r\naim: To listen\r\n",
        b"\xef\xbb\xbftitle: T\n",
        b"---\ntitle: T\n",
        b"  title: T\n  aim: To listen\n",
        b"title: T\naim: |+\n  To listen\n\n\n",
        b"title: T\naim: >-\n  To listen",
        b"title: T\n# a note at the end",
    ],
)
def test_a_file_may_end_and_begin_in_any_way(raw: bytes) -> None:
    made = freeze(raw)

    assert made.startswith(raw)
    assert (b"\r\n" in raw) == (b"\r\n" in made)
    assert charter_of(made).title == "T"


@pytest.mark.parametrize("raw", [b"{title: T, aim: To listen}\n", b"title: T\n...\n"])
def test_where_nothing_can_be_added_that_is_said(raw: bytes) -> None:
    with pytest.raises(UsageError, match="Nothing can be added to the end"):
        freeze(raw)


WORDS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1)


@given(WORDS, WORDS)
def test_who_agreed_and_why_are_kept_whatever_they_hold(who: str, why: str) -> None:
    release = record(freeze(b"title: T\n", (who, "The council: all of it # yes"), why))

    assert (release.agreed_by, release.note) == ((who, "The council: all of it # yes"), why)


def test_what_is_not_known_stays_empty() -> None:
    release = record(freeze(b"title: T\n"))

    assert (release.agreed_by, release.note) == ((), None)


def test_a_day_that_is_only_a_month_stays_as_it_was_said() -> None:
    month = Moment(datetime.date(2026, 3, 1), datetime.date(2026, 3, 31), "March 2026")

    assert record(freeze(b"title: T\n", day=month)).date == month


CHARTER = b"""title: Our charter
values:
  - id: open
    name: Be open
    outcomes: [safe]
    commitments:
      - id: answer
        text: We will answer within 5 days
glossary:
  terms:
    "SEND: all of it": What it means
outcomes:
  safe: I feel safe
  heard: I am heard
"""


@pytest.mark.parametrize(
    ("old", "new", "told", "line"),
    [
        (b"5 days", b"10 days", "“We will answer within 10 days” (Be open, promise 1) says something else than", 8),
        (b"Our charter", b"Our other charter", "“Our other charter” (Title) says something else than", 1),
        (b"What it means", b"What it meant", "“What it meant” (SEND: all of it) says something else than", 11),
        (b"  heard: I am heard\n", b"", "“heard”, which version 1 as released had, is gone.", 18),
        (
            b"outcomes: [safe]",
            b"outcomes: [heard]",
            "The words are those of version 1 as released, but something else is not",
            19,
        ),
        (b"date: 2026-03-01", b"date: 2025-03-01", "The words are those of version 1 as released, but", 19),
        (b'- "The forum"', b'- "The council"', "The words are those of version 1 as released, but", 19),
        (b"Families asked", b"Nobody asked", "The words are those of version 1 as released, but", 19),
        (b"title: Our charter", b"title: Our charter\nmotto: Be kind", "“Be kind” (Title) was not in version 1", 2),
        (b'version: "1"', b'version: "2"', "This file holds version 2, and not 1, as its name says.", 20),
        (
            b"fingerprint: f1-",
            b"fingerprint: f9-",
            "Its fingerprints were made in a way that this charterc does not",
            26,
        ),
    ],
)
def test_what_was_edited_is_told_with_its_place(old: bytes, new: bytes, told: str, line: int) -> None:
    before = freeze(CHARTER, ("The forum",), "Families asked for it")
    made = before.replace(old, new)
    assert made != before
    path = Path("charters/versions/town/1.yaml")
    problems = [p for p in read_bytes(made, str(path), path).problems if p.name == "released-file-edited"]

    assert [(problem.message.startswith(told), problem.span.line) for problem in problems] == [(True, line)], problems


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b"Be open", b'"BE   OPEN"'),
        (b"within 5 days", b"within\xc2\xa05 days"),
        (b"  - id: open", b"  # a note\n  - id: open"),
        (b"outcomes: [safe]", b"outcomes: safe"),
    ],
)
def test_typography_and_layout_may_change(old: bytes, new: bytes) -> None:
    assert edited(freeze(CHARTER), old, new) == []


def test_a_record_that_is_gone_is_told() -> None:
    path = Path("charters/versions/town/1.yaml")

    (problem,) = read_bytes(CHARTER, str(path), path).problems

    assert problem.message == "This is version 1 of “town”, but its record “release:” is gone."
