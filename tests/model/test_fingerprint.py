"""Fingerprints are the same for the same meaning, whatever its typography, and for nothing else."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given

from charterc.model.charter import Charter
from charterc.model.fingerprint import charter_fingerprint, fingerprint, passage_fingerprints
from charterc.reading.read import read_bytes
from tests.random_charters import charters


def charter_of(text: str) -> Charter:
    reading = read_bytes(text.encode(), "town.yaml")
    assert reading.charter is not None, reading.problems
    return reading.charter


@pytest.mark.parametrize(
    "other",
    [
        "WE WILL LISTEN - to families' “views” within 5 days",
        "We  will\nlisten – to families’ 'views' within 5 days",
        "We will listen—to families‘ «views» within 5 days",
        'We **will** listen - to families\' "views" within\u00a05 days',
        "We will lis\u00adten - to families' 'views' within 5 days",
    ],
)
def test_typography_makes_no_difference(other: str) -> None:
    assert fingerprint(other) == fingerprint('We will listen - to families\' "views" within 5 days')


@pytest.mark.parametrize(
    "other",
    ["We may answer within 5 days", "We will answer within 10 days", "We will answer within 5 days?", "We will answer"],
)
def test_words_numbers_and_signs_do(other: str) -> None:
    assert fingerprint(other) != fingerprint("We will answer within 5 days")


@pytest.mark.parametrize("words", ["café", "tŷ", "Việt", "ﬁne", "ΐ"])
def test_the_form_of_unicode_makes_no_difference(words: str) -> None:
    assert fingerprint(unicodedata.normalize("NFD", words)) == fingerprint(words)


def test_a_number_keeps_its_raised_figures() -> None:
    assert fingerprint("10² m") != fingerprint("102 m")


def test_texts_are_not_run_together() -> None:
    assert fingerprint("a b", "c") != fingerprint("a", "b c")


def test_a_fingerprint_stays_what_it_is() -> None:
    """Files with fingerprints lie in repositories: another way of making them needs another scheme."""
    assert fingerprint("We will listen – always") == "f1-877eb2fe216379ed"


CHARTER = """
title: Our charter
updated: 2026-03-01
values:
  - id: open
    name: Be open
    outcomes: [safe]
    commitments:
      - id: answer
        text: We will answer within 5 days
outcomes:
  safe: I feel safe
  heard: I am heard
aim: To listen
"""


def test_each_passage_has_a_fingerprint_by_its_id_or_its_place() -> None:
    assert list(passage_fingerprints(charter_of(CHARTER))) == [
        *("charter.title", "open", "answer", "safe", "heard", "aim.text"),
    ]


def test_a_reworded_promise_changes_its_own_fingerprint_and_no_other() -> None:
    before = passage_fingerprints(charter_of(CHARTER))
    after = passage_fingerprints(charter_of(CHARTER.replace("5 days", "10 days")))

    assert [key for key in before if before[key] != after[key]] == ["answer"]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("5 days", "10 days"),
        ("outcomes: [safe]", "outcomes: [heard]"),
        ("2026-03-01", "2026-03-02"),
        ("id: answer", "id: reply"),
        ("aim: To listen", "vision: To listen"),
    ],
)
def test_the_whole_changes_with_words_links_dates_and_ids(old: str, new: str) -> None:
    assert charter_fingerprint(charter_of(CHARTER)) != charter_fingerprint(charter_of(CHARTER.replace(old, new)))


def test_the_whole_changes_with_the_order_of_its_parts() -> None:
    title, _, rest = CHARTER.lstrip().partition("\n")
    aim_first = f"{title}\naim: To listen\n{rest.replace('aim: To listen', '')}"

    assert charter_fingerprint(charter_of(CHARTER)) != charter_fingerprint(charter_of(aim_first))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("aim: To listen", "aim: >-\n  To   LISTEN"),
        ("aim: To listen", "aim:\n  text: 'To listen'"),
        ("outcomes: [safe]", "outcomes: safe"),
        ("aim: To listen", "aim: To listen\ntheme: {wheel: plain}"),
        ("aim: To listen", "# a note\naim: To listen"),
    ],
)
def test_the_whole_does_not_change_with_the_way_it_is_written(old: str, new: str) -> None:
    assert charter_fingerprint(charter_of(CHARTER)) == charter_fingerprint(charter_of(CHARTER.replace(old, new)))


@given(charters())
def test_any_charter_has_fingerprints_for_all_its_passages(text: str) -> None:
    charter = charter_of(text)

    assert set(map(len, passage_fingerprints(charter).values())) == {len("f1-") + 16}
    assert charter_fingerprint(charter) == charter_fingerprint(charter_of(text))
