"""What should have an id: values, promises, outcomes and measures, and nothing below them."""

from __future__ import annotations

from charterc.model.identified import identified, without_id
from tests.model.test_passages import charter_of

TEXT = """
title: T
principles:
  - Be fair
commitments:
  keep-it: We keep our word
agreements:
  - text: We reply
    items: [by letter]
statements:
  - I was heard
outcomes:
  - I feel safe
measures:
  - what: Ask
    how: [by letter]
values:
  - name: Listen
    goals: [that all are heard]
    indicators: [you are asked]
    how: [in person]
    commitments:
      - keep-it
      - We ask
"""


def test_values_promises_outcomes_and_measures_in_the_order_of_the_file() -> None:
    assert [(one.kind, one.number, one.words) for one in identified(charter_of(TEXT))] == [
        ("principle", 1, "Be fair"),
        ("promise", 1, "We keep our word"),
        ("promise", 2, "We reply"),
        ("outcome", 1, "I feel safe"),
        ("measure", 1, "Ask"),
        ("value", 1, "Listen"),
        ("promise", 3, "We ask"),
    ]


def test_what_has_an_id_lacks_none() -> None:
    assert "We keep our word" not in [one.words for one in without_id(charter_of(TEXT))]
