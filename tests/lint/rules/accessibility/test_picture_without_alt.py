"""A picture has no alternative text."""

from __future__ import annotations

from tests.lint.linting import words


def picture(**fields: str) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"vision:\n  text: This is us.\n  picture:\n{lines}"


def test_a_picture_needs_alternative_text_unless_it_is_lost() -> None:
    assert words("picture-without-alt", picture(file="circle.png")) == ["circle.png"]
    assert words("picture-without-alt", picture(file="circle.png", alt="Four hands")) == []
    assert words("picture-without-alt", picture(lost="A circle stood here")) == []


def test_logos_and_signatures_are_pictures_too() -> None:
    text = (
        "partners:\n  - name: A Trust\n    logo:\n      file: a.svg\n"
        "signatories:\n  - name: A\n    signature:\n      file: b.png\n"
    )

    assert words("picture-without-alt", text) == ["a.svg", "b.png"]
