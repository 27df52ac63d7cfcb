"""The alternative text does not say what the picture shows."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


def picture(**fields: str) -> str:
    lines = "".join(f"    {key}: {value}\n" for key, value in fields.items())
    return f"vision:\n  text: This is us.\n  picture:\n{lines}"


@pytest.mark.parametrize(
    ("alt", "poor"),
    [
        ("circle.png", True),
        ("circle", True),
        ("IMG_2041", True),
        ("Logo", True),
        ("Picture of four hands", True),
        ("Our Charter.", True),
        ("Four hands around our values", False),
        ("The logo of Millbrook Council", False),
    ],
)
def test_alternative_text_says_what_the_picture_shows(alt: str, *, poor: bool) -> None:
    assert words("poor-alt", picture(file="circle.png", alt=alt, caption="Our charter")) == ([alt] if poor else [])


@pytest.mark.parametrize(
    ("alt", "fault"),
    [("Image", "says only “image”"), ("IMG_1234", "is the name of a file"), ("circle.png", "is the name of the file")],
)
def test_what_is_wrong_with_an_alternative_text(alt: str, fault: str) -> None:
    (problem,) = problems("poor-alt", picture(file="circle.png", alt=alt))

    assert fault in problem.message
