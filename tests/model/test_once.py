"""What is worked out of an element is worked out once, and of another element anew, however equal the two are."""

from __future__ import annotations

from charterc.model.once import once
from charterc.model.statements import Statement


def test_the_same_element_is_asked_about_once_and_an_equal_one_by_itself() -> None:
    asked: list[str] = []

    @once
    def words(statement: Statement) -> str:
        asked.append(statement.text)
        return statement.text

    one, other = Statement(text="We will listen"), Statement(text="We will listen")
    assert one == other

    assert words(one) == words(one) == "We will listen"
    assert len(asked) == 1
    words(other)
    assert len(asked) == 2
