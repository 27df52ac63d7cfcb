"""A phone number has too few or too many digits."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("0161 496 0000", False),
        ("(01632) 960 100", False),
        ("01632 96010", False),
        ("+44 (0)1632 960100", False),
        ("0044 1632 960100", False),
        ("111", False),
        ("116 123", False),
        ("0800 1111", False),
        ("18001 0300 123 4567", False),
        ("01632 960100 / 01632 960200", False),
        ("01632 960100 ext. 12", False),
        ("01632 960100 (9am to 5pm)", False),
        ("0808 802 5544 (Monday to Friday, 9:30–17:30)", False),
        ("01632 960100, from 9.30", False),
        ("01632 960100, Mon–Fri 0900–1700", False),
        ("01632 96010 0 (9.30am - 4pm)", False),
        ("0161 496 000 (9:30–17:30)", True),
        ("9:30 to 17:30", True),
        ("+33 1 23 45 67 89", False),
        ("0161 496 000", True),
        ("0300 123 45678", True),
        ("1632 960100", True),
        ("the school office", True),
        ("01632 960100, room 12", False),
        ("01632 960100, room 123", True),
    ],
)
def test_phone_numbers(number: str, *, wrong: bool) -> None:
    assert bool(words("malformed-phone", f"contacts:\n  - phone: {number!r}\n")) is wrong


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Ring us on 0161 496 000 today", ["0161 496 000"]),
        ("Call the team (0161 496 00000)", ["(0161 496 00000"]),
        ("Text 07700 90012, please", ["07700 90012"]),
        ("Tel: 0300 123 45678", ["0300 123 45678"]),
        ("Phone us on (0161) 496-000.", ["(0161) 496-000"]),
        ("Ring +44 161 496 00000 from abroad", ["+44 161 496 00000"]),
        ("Ring us on 0800 123 45 today", ["0800 123 45"]),
        ("Ring us on 0161 496 0000 24 hours a day", []),
        ("Ring us on 0161 496 0000 240 times", ["0161 496 0000 240"]),
        ("Ring us on 0161 496 0000 or 111", []),
        ("Call a meeting by 01-09-2026", []),
        ("Call a meeting by 01 09 2026", []),
        ("Text 60777, or ring 116 123", []),
        ("We phone. Your number is 0161 496 000", []),
        ("Our charity has the number 0161496", []),
        ("Ring and say who you are and whom you want to speak to 0161 496 000", []),
        ("Context 0161 496 000", []),
    ],
)
def test_a_number_in_a_text_is_looked_at_behind_a_word_for_ringing(said: str, found: list[str]) -> None:
    assert words("malformed-phone", f"aim: |\n  {said}\n") == found
