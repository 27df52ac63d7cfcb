"""Words that were meant to be replaced are still there."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("It starts on TBA at [time], T.B.C.", ["TBA", "T.B.C."]),
        ("We pay £XX in 20XX on dd/mm/yyyy", ["£XX", "20XX", "dd/mm/yyyy"]),
        ("Ask [Forum name] or [LA name] at [link]", ["[Forum name]", "[LA name]", "[link]"]),
        ("Signed ____ FIXME", ["____", "FIXME"]),
        ("To be confirmed", ["To be confirmed"]),
        ("To be agreed.", ["To be agreed."]),
        ("Insert name", ["Insert name"]),
        ("Text goes here", ["Text goes here"]),
        ("[…]", ["[…]"]),
        ("The minutes are to be agreed by all", []),
        ("We insert a ramp", []),
        ("“We […] listen”, she said [in May]", []),
        ("See [the link](https://www.a.gov.uk)", []),
    ],
)
def test_every_placeholder_is_found(said: str, found: list[str]) -> None:
    assert words("placeholder-text", f'agreements:\n  - "{said}"\n') == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("aim: Contact [insert name] first", ["[insert name]"]),
        ("aim: The date is TBC", ["TBC"]),
        ("aim: The date is TBC\nstatus: draft", []),
        ("aim: Read [our page](https://www.a.gov.uk)", []),
        ("aim: Read [your rights](https://www.a.gov.uk)", []),
        ("aim: Lorem ipsum dolor", ["Lorem ipsum"]),
        ("contacts:\n  - email: send@example.com", ["example.com"]),
    ],
)
def test_placeholders_of_a_published_charter(text: str, found: list[str]) -> None:
    assert words("placeholder-text", f"{text}\n") == found
