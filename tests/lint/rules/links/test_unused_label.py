"""A label stands over nothing, so it is never printed."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    "text",
    [
        "values:\n  labels: {goals: Our goals}\n  items: [{name: Open, commitments: [We will ask]}]\n",
        "values:\n  labels: {name: Our goals}\n  items: [Open]\n",
        "outcomes:\n  labels: {all: Our goals}\n  items: [{id: safe, text: I am safe}]\n",
        "measures:\n  labels: {status: Our goals}\n  items: [Ask families]\n",
        "agreements:\n  labels: {by: Our goals}\n  items: [We will ask]\n",
        "agreements:\n  groups: [{labels: {by: Our goals}, items: [We will ask]}]\n",
    ],
)
def test_a_label_of_nothing_is_found(text: str) -> None:
    assert words("unused-label", text) == ["Our goals"]


@pytest.mark.parametrize(
    "text",
    [
        "values:\n  labels: {goals: Our goals}\n  items: [{name: Open, goals: [To ask]}]\n",
        "values:\n  labels: {goals: ''}\n  items: [Open]\n",
        "values:\n  labels: {name: Value}\n  items: [{name: Open, text: We ask.}]\n",
        "outcomes:\n  labels: {all: All}\n  items: [I am safe]\nvalues: [{name: Open, outcomes: all}]\n",
        "measures:\n  labels: {date: When}\n  items: [{what: Ask, history: [{date: 2026, rating: done}]}]\n",
        "agreements:\n  labels: {by: Asked of}\n  items: [{text: We will ask, by: Carers}]\n",
    ],
)
def test_a_label_that_is_printed_is_fine(text: str) -> None:
    assert words("unused-label", text) == []
