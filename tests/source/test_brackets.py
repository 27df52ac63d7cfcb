"""A comma that parts a sentence between brackets is told, and lists of ids and names stay as they are."""

import pytest

from charterc.problem import Severity
from charterc.source.parse import parse


@pytest.mark.parametrize(
    ("text", "severity", "paste"),
    [
        ("commitments: [We will listen, learn and act]", Severity.ERROR, "- We will listen, learn and act"),
        ("how: [One open evening, with childcare]", Severity.ERROR, "- One open evening, with childcare"),
        ("how: [Talk to us, listen]", Severity.ERROR, "- Talk to us, listen"),
        ("items:\n  [We answer in a week,\n   or say why]", Severity.ERROR, "- We answer in a week, or say why"),
        ("partners: [Leeds Council, the NHS, and families]", Severity.ERROR, "- Leeds Council, the NHS, and families"),
        ("items: [In Leeds, Bradford and York, we listen]", Severity.ERROR, "- In Leeds, Bradford and York, we listen"),
        ("items: [We will work with Health, Education and Care]", Severity.WARNING, "- Education and Care"),
        ("links: [Find us, on Facebook]", Severity.ERROR, "- Find us, on Facebook"),
        ("items: [we start with people, whom it is about]", Severity.ERROR, "- we start with people, whom it is about"),
        ("items: [we ask you early, in good time]", Severity.WARNING, "- we ask you early, in good time"),
        ("partners: [Kent, Surrey and Sussex Trust]", Severity.WARNING, "- Kent, Surrey and Sussex Trust"),
        ("{name: A, text: We listen, learn and act}", Severity.ERROR, 'text: "We listen, learn and act"'),
    ],
)
def test_a_sentence_in_pieces_is_told(text: str, severity: Severity, paste: str) -> None:
    (problem,) = parse(text, "town.yaml")[1]

    assert problem.severity is severity
    assert "comma" in problem.message
    assert paste in problem.hint


@pytest.mark.parametrize(
    "text",
    [
        *("outcomes: [feel-safe, voice-heard]", "page: [values, aim]", "values: [Open, Honest, Kind]"),
        *("values: [Be open and honest, Listen first]", "values: [listen, learn, act]", "commitments: [A b, to-act]"),
        *("commitments: [We will be open, right-people]", "commitments: [We will listen, We will act]"),
        *(
            "how: [By letter, By phone]",
            'how: ["Open our doors", "with tea"]',
            "{name: A, how: }",
            '{"a": "b", "c": ""}',
        ),
        *("partners: [Our Council, Health and Care Trust]", "values: [Respect, Openness and honesty]"),
        *("page: [Easy Read, easy read]", "years: [2024, 2025]", "rooms: [1,2,300]"),
        *("how: [We listen. We learn]", "how: [One open evening]", "how: []", "{a: b}"),
    ],
)
def test_lists_between_brackets_are_left_alone(text: str) -> None:
    assert parse(text, "town.yaml")[1] == []


def test_a_comma_in_a_number_is_told() -> None:
    (problem,) = parse("commitments: [We answer 1,000 letters a year]", "town.yaml")[1]

    assert (problem.severity, problem.span.column) == (Severity.ERROR, 15)
    assert "- We answer 1,000 letters a year" in problem.hint
