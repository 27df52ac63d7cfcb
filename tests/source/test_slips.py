"""Slips of the hand in one line are told at that line, and words that only look like one are left alone."""

import pytest

from charterc.problem import Severity
from charterc.reading.read import read_bytes


def told(text: str) -> list[tuple[int, str]]:
    """The line of each error, and what to paste."""
    found = read_bytes(text.encode(), "town.yaml").problems
    return [(it.span.line, it.hint.partition("\n\n")[2].strip()) for it in found if it.severity is Severity.ERROR]


@pytest.mark.parametrize(
    ("text", "line", "paste"),
    [
        ("title:Our town\nvalues:\n  - name: A\n", 1, "title: Our town"),
        ("title :Our town\narea: B\n", 1, "title: Our town"),
        ("title：Our town\narea: B\n", 1, "title: Our town"),
        ("title: A\nvalues:\n  - name:Listen\n", 3, "- name: Listen"),
        ("title: A\nvalues:\n  - name：Listen\n", 3, "- name: Listen"),
        ("title: A\nvalues:\n  - name:Listen\n    commitments:\n      - We act\n", 3, "- name: Listen"),
        ("title: A\nmeasures:\n  - what: Train\n    owner:Us\n", 4, "owner: Us"),
        ("title: A\naim:\n  text:We listen\n", 3, "text: We listen"),
        ("title: A\naim: We listen\n  heading:Aim\n", 3, "heading: Aim"),
        ("title: A\narea:Town", 2, "area: Town"),
        ("title: A\nvalues:\n  -name: B\n    text: C\n", 3, "- name: B"),
        ("title: A\nvalues:\n  - name: B\n  -name: C\n", 4, "- name: C"),
        ("title: A\nvalues:\n  -name:B\n", 3, "- name: B"),
        ("title: A\nvalues:\n  - B\n  -C\n", 4, "- C"),
        ("title: A\nvalues\n  - name: B\n", 2, "values:"),
        ("title: A\nvalues:\n  - name B\n    text: C\n", 3, "- name: B"),
        ("title: A\nglossary:\n  terms:\n    EHCP:A plan\n", 4, "EHCP: A plan"),
        ("title: A\nglossary:\n  terms:\n    B: C\n    Local Offer:A page\n", 5, "Local Offer: A page"),
        ("title: A\noutcomes:\n  heard:I am heard\n", 3, "heard: I am heard"),
        ("title: A\ncommitments:\n  ask:We ask\n", 3, "ask: We ask"),
        ("title: A\nrights:\n  - to ask\n  • to know\n", 4, "- to know"),
        (
            "title: A\nrights:\n  - – to ask\n",
            3,
            "- to ask\n\nIf the sign belongs to the text, put the text in quotes.",
        ),
        ("title; Our town\narea; B\n", 1, "title: Our town"),
        ("title = Our town\n", 1, "title: Our town"),
    ],
)
def test_a_slip_is_told_with_the_line_as_it_should_be(text: str, line: int, paste: str) -> None:
    assert told(text) == [(line, paste)]


@pytest.mark.parametrize(
    "text",
    [
        "agreements:\n  - https://town.uk\n  - 10:30 on Mondays\n  - mailto:us@town.uk\n  - a ratio of 3:1\n",
        "agreements:\n  - We meet\n    at 10:30\n    https://town.uk\n",
        'agreements:\n  - "name:Listen"\n',
        "aim: name:Listen is what we write\n",
        "aim: |\n  name:Listen\n",
        "agreements:\n  - We act\n    for all of us\n    by Friday\n",
        "aim: -5 degrees\n",
        "aim: We listen (see\n  a) and act\n",
    ],
)
def test_words_are_left_alone(text: str) -> None:
    assert told(f"title: A\n{text}") == []


def test_letters_in_front_of_lines_of_a_text_are_told() -> None:
    text = "title: A\naim: We will\n  (a) ask early\n  (b) listen\n"
    (problem,) = [it for it in read_bytes(text.encode(), "town.yaml").problems if it.name == "syntax"]

    assert (problem.span.line, problem.severity) == (3, Severity.WARNING)
    assert "    - ask early\n    - listen" in problem.hint
