"""Who is meant, by who was named last."""

from __future__ import annotations

import pytest

from charterc.lint.language.about import is_about_people
from charterc.lint.language.text import Hit
from charterc.model.roles import Role
from tests.lint.linting import texts


@pytest.mark.parametrize(
    ("aim", "otherwise", "about_people"),
    [
        ("Parents who FAILED to come", False, True),
        ("The council FAILED parents", True, False),
        ("Who FAILED was the council, not parents", True, False),
        ("They FAILED", True, True),
        ("They FAILED", False, False),
    ],
)
def test_who_was_named_last_before_a_hit_or_else_first_behind_it(
    aim: str, *, otherwise: bool, about_people: bool
) -> None:
    (text,) = texts(f"title: T\naim: {aim}\n").with_roles({Role.PROSE})
    start = text.value.index("FAILED")

    assert is_about_people(Hit(text, start, start + len("FAILED")), otherwise=otherwise) is about_people
