"""The charter has outcomes, but nothing that would show whether they come true."""

from __future__ import annotations

import pytest

from tests.lint.linting import words

OUTCOMES = "outcomes:\n  safe: I feel safe\n  heard: I am heard\n  well: I am well\n"


@pytest.mark.parametrize(
    "sign",
    [
        "indicators: [Families say so]",
        "measures: [Ask families]",
        "monitoring: [We will ask families]",
        "statements: [I was heard]",
        "values:\n  - name: A\n    indicators: [Families say so]",
    ],
)
def test_outcomes_need_a_sign_of_any_kind(sign: str) -> None:
    assert words("outcome-without-measure", OUTCOMES) == ["outcomes"]
    assert words("outcome-without-measure", f"{OUTCOMES}{sign}\n") == []
