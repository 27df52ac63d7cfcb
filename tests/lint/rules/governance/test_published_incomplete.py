"""A published charter lacks a contact, an owner, a date or a version."""

from __future__ import annotations

from tests.lint.linting import problems, words


def test_a_published_charter_names_what_it_lacks_in_one_finding() -> None:
    (problem,) = problems("published-incomplete", "title: Our charter\ncontacts:\n  - phone: 01632 960100\n")

    assert "nobody who answers for it, no date and no version" in problem.message
    assert "contacts:" not in problem.hint
    assert problems("published-incomplete", "title: Our charter\nstatus: draft\n") == []


def test_what_a_published_charter_needs_can_be_set() -> None:
    options = {"published-incomplete": {"needs": ["version"]}}

    assert words("published-incomplete", 'version: "1"\n', options=options) == []
    assert words("published-incomplete", "area: A\n", options=options) == ["Example"]
