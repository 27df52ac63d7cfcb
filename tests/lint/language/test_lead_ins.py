"""Which words stand above which list."""

from __future__ import annotations

from charterc.lint.language.lead_ins import lead_ins
from tests.lint.linting import context


def found(text: str) -> list[tuple[str, list[str]]]:
    return [(lead.words, [item.value for item in lead.items]) for lead in lead_ins(context(text).analysis)]


def test_a_stem_stands_above_the_items_of_its_part() -> None:
    assert found('title: T\nactions:\n  stem: "We will:"\n  items: [meet, talk]\n') == [("We will:", ["meet", "talk"])]


def test_so_does_the_last_line_of_a_text_that_ends_in_a_colon() -> None:
    charter = "title: T\nactions:\n  text: |\n    This is our plan.\n\n    We will:\n  items: [meet]\n"

    assert found(charter) == [("We will:", ["meet"])]
    assert found(charter.replace("will:", "will.")) == []


VALUES = """\
title: T
values:
  stem: "We will:"
  items:
    - name: One
      commitments: [We meet]
    - name: Two
      stem: "We aim to:"
      goals: [talk]
      how: [walk]
"""


def test_a_stem_of_a_value_goes_before_that_of_the_list() -> None:
    assert found(VALUES) == [("We will:", ["We meet"]), ("We aim to:", ["talk"])]


def test_a_label_stands_above_its_list_in_every_value_without_a_stem() -> None:
    labels = VALUES.replace('  stem: "We will:"\n', '  labels:\n    commitments: "We will:"\n    goals: "To:"\n', 1)

    assert found(labels) == [("We will:", ["We meet"]), ("We aim to:", ["talk"])]


def test_a_promise_that_is_written_with_fields_counts_by_its_words() -> None:
    charter = 'title: T\nactions:\n  stem: "They will:"\n  items:\n    - by: Schools\n      text: meet\n'

    assert found(charter) == [("They will:", ["meet"])]


def test_a_promise_above_its_own_list_is_no_lead_in() -> None:
    assert found("title: T\nactions:\n  - We will share through:\n      - talks\n") == []
