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
    ],
)
def test_phone_numbers(number: str, *, wrong: bool) -> None:
    assert bool(words("malformed-phone", f"contacts:\n  - phone: {number!r}\n")) is wrong
