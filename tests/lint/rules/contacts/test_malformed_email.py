"""An email address cannot work."""

from __future__ import annotations

import pytest

from tests.lint.linting import words


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("send@millbrook.gov.uk", False),
        ("SEND-IP@stockport.gov.uk", False),
        ("o'neil.team@a-b.nhs.uk", False),
        ("send@millbrook", True),
        ("send.millbrook.gov.uk", True),
        ("send@millbrook,gov.uk", True),
        ("send @millbrook.gov.uk", True),
        ("send@millbrook..gov.uk", True),
        ("send@millbrook.gov.couk", True),
        ("send@@millbrook.gov.uk", True),
        ("send@millbrook.gov.ukk", True),
        ("send@millbrook.govuk", True),
        ("send@gmail.cm", True),
        *((f"send@{name}", True) for name in ("town.nhs", "town.gov.ul", "town.uk.uk", "yahooo.co.uk", "gamil.com")),
        *((f"send@{name}", False) for name in ("gmail.com", "yahoo.co.uk", "nhs.net", "town.nhs.uk", "a.uk")),
    ],
)
def test_email_addresses_of_a_contact(address: str, *, wrong: bool) -> None:
    assert words("malformed-email", f"contacts:\n  - email: {address!r}\n") == ([f"{address!r}"[1:-1]] if wrong else [])


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Write to send@millbrook.gov.uk.", []),
        ("Write to (send@millbrook.gov.uk), please", []),
        ("Follow @millbrook_send or @mill.brook", []),
        ("Write to send@ millbrook.gov.uk", ["send@"]),
        ("Write to send@millbrook,gov.uk now", ["send@millbrook,gov.uk"]),
        ("Come to us @ the hall", []),
        ("Write to send @ millbrook.gov.uk now", ["@"]),
        ("See us @ www.millbrook.gov.uk now", []),
        ("Write to send(at)millbrook.gov.uk now", ["send(at)millbrook.gov.uk"]),
        ("Write to send [at] millbrook.gov.uk", ["send [at] millbrook.gov.uk"]),
        ("We meet (at) ten", []),
        ("Write to [the team](mailto:send@millbrook.gov.uk)", []),
    ],
)
def test_email_addresses_in_the_text(said: str, found: list[str]) -> None:
    assert words("malformed-email", f"aim: {said}\n") == found
