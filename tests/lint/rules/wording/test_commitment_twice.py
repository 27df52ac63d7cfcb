"""A value makes the same promise twice."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("kept", "second"),
    [
        ("[a, b, a]", "a"),
        ("[a, We will share]", "We will share"),
        ('["We will sing", "we will  sing."]', '"we will  sing."'),
    ],
)
def test_a_promise_twice_under_one_value_is_found_at_the_second(kept: str, second: str) -> None:
    text = f"commitments:\n  a: We will share\n  b: We will ask\nvalues:\n  - name: Open\n    commitments: {kept}\n"

    assert words("commitment-twice", text) == [second]


@pytest.mark.parametrize(("third", "found"), [("By post", 0), ("At school", 1), ("At home", 1)])
def test_the_same_words_for_two_cases_are_two_promises(third: str, found: int) -> None:
    cases = ("At school", "At home", third)
    kept = "".join(f"      - {{text: We call you back, when: {case}}}\n" for case in cases)

    assert len(words("commitment-twice", f"values:\n  - name: Open\n    commitments:\n{kept}")) == found
