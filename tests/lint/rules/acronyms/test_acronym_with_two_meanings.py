"""An acronym is spelt out in two ways."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


def test_an_acronym_with_two_full_names() -> None:
    text = "aim: The local authority (LA) pays.\nvision: A lead adviser (LA) helps.\n"

    assert words("acronym-with-two-meanings", text) == ["lead adviser"]
    assert words("acronym-with-two-meanings", text.replace("lead adviser", "Local Authority")) == []


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Special Educational Needs Co-ordinator (SENCO), special educational needs coordinator (SENCO)", []),
        ("speech and language therapy (SLT), speech and language therapist (SLT)", []),
        ("speech and language therapy (SLT), senior leadership team (SLT)", ["senior leadership team"]),
    ],
)
def test_two_spellings_are_one_meaning(said: str, found: list[str]) -> None:
    assert words("acronym-with-two-meanings", f"aim: {said}\n") == found
