"""Nobody answers for a measure."""

from __future__ import annotations

from tests.lint.linting import words


def test_measures_have_an_owner() -> None:
    text = "measures:\n  - what: Train staff\n  - what: Ask families\n"

    assert words("measure-without-owner", text) == ["Train staff"]
    assert words("measure-without-owner", text + "    owner: The team\n") == ["Train staff"]
    assert words("measure-without-owner", text.replace("Train staff", "Train staff\n    status: done")) == [
        "Ask families"
    ]
