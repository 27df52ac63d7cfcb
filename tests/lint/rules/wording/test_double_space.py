"""Two spaces stand where one belongs."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("**listen**  and *talk*  now", 2),
        ("[us](https://a.gov.uk)  and", 1),
        ("We list:\n\n  -  one\n  1.  two", 0),
    ],
)
def test_double_spaces_beside_marks(said: str, found: int) -> None:
    assert len(words("double-space", f"aim: |\n  {said}\n")) == found


def test_indentation_and_breaks_of_a_block_are_no_double_spaces() -> None:
    assert words("double-space", "aim: |\n  We list:\n\n    - one  two\n\n  and  \n  go on\n") == ["  "]
