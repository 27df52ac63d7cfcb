"""A published charter lacks a contact, an owner, a date or a version."""

from __future__ import annotations

import pytest

from charterc.problem import Severity
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


CONTACT = "contacts:\n  - name: The family team\n    email: families@example.org\n"
OWNER = "governance:\n  overseer: The board\n"
DATE = "agreed: 2026-01-31\n"
VERSION = 'version: "1"\n'


@pytest.mark.parametrize(
    ("has", "said"),
    [
        (CONTACT + OWNER + DATE, "no version, so nobody can tell whether it still holds."),
        (CONTACT + OWNER, "no date and no version, so nobody can tell whether it still holds."),
        (CONTACT + DATE + VERSION, "nobody who answers for it, so nobody can tell who sees to it that it is kept."),
        (OWNER + DATE + VERSION, "no way to get in touch, so nobody can tell whom to ask."),
        (CONTACT + DATE, "so nobody can tell who sees to it that it is kept and whether it still holds."),
        (DATE, "so nobody can tell whom to ask, who sees to it that it is kept and whether it still holds."),
    ],
)
def test_the_message_says_what_the_charter_does_not(has: str, said: str) -> None:
    (problem,) = problems("published-incomplete", has)

    assert problem.message.endswith(said)


@pytest.mark.parametrize(
    ("has", "severity"),
    [(CONTACT + OWNER + DATE, Severity.INFO), (CONTACT + OWNER, Severity.WARNING), (OWNER + DATE, Severity.WARNING)],
)
def test_that_a_version_alone_is_missing_is_a_note(has: str, severity: Severity) -> None:
    (problem,) = problems("published-incomplete", has)

    assert problem.severity is severity


@pytest.mark.parametrize(
    ("text", "is_enough"),
    [
        ("Write to send@example.org", True),
        ("Ring 01632 960100 on weekdays", True),
        ("Ring +44 1632 960100", True),
        ("Ring 0163296010", True),
        ("Ring 016329601", False),
        ("Ask our team", False),
        ("See page 12 of 0123456", False),
    ],
)
def test_an_address_in_the_text_is_a_way_to_get_in_touch(text: str, *, is_enough: bool) -> None:
    assert (problems("published-incomplete", f"closing: {text}\n{OWNER}{DATE}{VERSION}") == []) == is_enough
