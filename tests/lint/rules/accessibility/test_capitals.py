"""Text is written in capitals."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, words


def test_titles_and_headings_in_capitals_are_one_finding() -> None:
    text = "title: OUR LOCAL CHARTER\naim:\n  heading: WHAT WE WANT\n  text: To listen\nvision:\n  heading: SEND\n  text: To see\n"
    (problem,) = problems("capitals", text)

    assert "Found in 2 places." in problem.message
    assert "“Our local charter”" in problem.hint
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("PLEASE WRITE TO US SOON", ["PLEASE WRITE TO US SOON"]),
        ("You must NEVER EVER GIVE UP ON US", ["NEVER EVER GIVE UP ON US"]),
        ("You must NEVER give up", []),
        ("SEND, EHCP, SENCO, CAMHS and OT", []),
        ("LISTEN TO US.", ["LISTEN TO US"]),
        ("We say 'PLEASE HELP US SOON' to all", ["PLEASE HELP US SOON'"]),
        ("An A-LEVEL SOON FOR ALL", ["A-LEVEL SOON FOR ALL"]),
        ("You must NEVER EVER wait for the LOCAL OFFER", []),
        ("Jo Hill, BA, MBE, OBE, CBE", []),
        ("ABCD, EFGH, IJKL and MNOP", []),
    ],
)
def test_runs_of_capitals_in_prose(said: str, found: list[str]) -> None:
    assert words("capitals", f"aim: {said}\n") == found


@pytest.mark.parametrize(
    ("heading", "hint"),
    [
        ("VISION", "Vision"),
        ("AIM", "Aim"),
        ("VALUES", "Values"),
        ("NOTHING ABOUT US WITHOUT US", "Nothing about us without us"),
        ("HOW CAMHS CAN HELP", "How CAMHS can help"),
        ("1. HOW CAMHS CAN HELP", "1. How CAMHS can help"),
        ("SEND", ""),
        ("PACTS", ""),
        ("SEND & EHCP", ""),
    ],
)
def test_headings_in_capitals(heading: str, hint: str) -> None:
    found = problems("capitals", f"aim:\n  heading: {heading}\n  text: To listen\n")

    assert [problem.hint.split("”")[0].removeprefix("Write “") for problem in found] == ([hint] if hint else [])
