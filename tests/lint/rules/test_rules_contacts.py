from __future__ import annotations

import pytest
from linting import words


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
        ("send@gmail.com", False),
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
        ("Write to send(at)millbrook.gov.uk now", ["send(at)millbrook.gov.uk"]),
        ("Write to send [at] millbrook.gov.uk", ["send [at] millbrook.gov.uk"]),
        ("We meet (at) ten", []),
        ("Write to [the team](mailto:send@millbrook.gov.uk)", []),
    ],
)
def test_email_addresses_in_the_text(said: str, found: list[str]) -> None:
    assert words("malformed-email", f"aim: {said}\n") == found


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("[it](https://www.a.gov.uk/send?x=1#y)", []),
        ("[it](https://a)", ["https://a"]),
        ("[it](https:/www.a.gov.uk)", ["https:/www.a.gov.uk"]),
        ("[it](https://https://www.a.gov.uk)", ["https://https://www.a.gov.uk"]),
        ("See https//www.a.gov.uk/send", ["https//www.a.gov.uk/send"]),
        ("See htps://www.a.gov.uk", ["htps://www.a.gov.uk"]),
        ("See www,a.gov.uk", ["www,a.gov.uk"]),
        ("See htps:/www1.a.gov.uk", ["htps:/www1.a.gov.uk"]),
        ("See https://www,a.gov.uk", ["https://www,a.gov.uk"]),
        ("See hhtps://www.a.gov.uk", ["hhtps://www.a.gov.uk"]),
        ("See httpss://www.a.gov.uk", ["httpss://www.a.gov.uk"]),
        ("See ssh://www.a.gov.uk", []),
        ("See www.a.gov.uk or www.a.gov.uk/b", []),
        ("[it](mailto:a@b.gov.uk) or [it](tel:01632960100)", []),
    ],
)
def test_web_addresses(said: str, found: list[str]) -> None:
    assert words("malformed-url", f"aim: >-\n  {said}\n") == found


def test_a_web_address_in_a_field() -> None:
    assert words("malformed-url", "url: https://millbrook/charter\n") == ["https://millbrook/charter"]


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


@pytest.mark.parametrize(
    ("contact", "found"),
    [
        ("email: jane.smith@a.gov.uk", ["jane.smith@a.gov.uk"]),
        ("email: j.smith@a.gov.uk", ["j.smith@a.gov.uk"]),
        ("email: sarah@a.org.uk", ["sarah@a.org.uk"]),
        ("name: Nkechi Obi\n    email: nkechi.obi@a.gov.uk", ["nkechi.obi@a.gov.uk"]),
        ("email: nkechi.obi@a.gov.uk", []),
        ("email: send.team@a.gov.uk", []),
        ("email: parent.carer.forum@a.gov.uk", []),
        ("email: hope@a.org.uk", []),
        ("email: Thomas_Green@a.gov.uk", ["Thomas_Green@a.gov.uk"]),
        ("email: jane.smith2@a.gov.uk", ["jane.smith2@a.gov.uk"]),
        ("email: siobhan@a.org.uk", ["siobhan@a.org.uk"]),
        ("email: olu.adeyemi@a.org.uk", ["olu.adeyemi@a.org.uk"]),
        ("name: Jane Smith\n    email: jsmith@a.gov.uk", ["jsmith@a.gov.uk"]),
        ("name: Jane Smith\n    email: smithj@a.gov.uk", ["smithj@a.gov.uk"]),
        ("name: Short breaks desk\n    email: shortbreaks@a.gov.uk", []),
        ("email: victoria.park@a.sch.uk", []),
        ("email: wendy.house@a.org.uk", []),
        ("text: Write to jane.smith@a.gov.uk\n    email: jane.smith@a.gov.uk", ["jane.smith@a.gov.uk"]),
    ],
)
def test_addresses_of_one_person(contact: str, found: list[str]) -> None:
    assert words("personal-email", f"contacts:\n  - {contact}\n") == found


def test_links_that_are_not_secure() -> None:
    text = "aim: '[it](http://www.a.gov.uk), http://b.gov.uk and [that](https://c.gov.uk)'\nurl: http://d.gov.uk\n"

    assert words("insecure-link", text) == ["http://www.a.gov.uk", "http://b.gov.uk", "http://d.gov.uk"]


def test_no_link_is_asked_for_unless_that_is_wanted() -> None:
    assert words("dead-link", "url: https://www.a.gov.uk\n") == []


def test_each_address_is_asked_for_once() -> None:
    asked: list[str] = []

    def answer(address: str) -> str:
        asked.append(address)
        return "no such page" if "gone" in address else ""

    text = (
        "url: https://a.gov.uk/gone\n"
        "aim: '[it](https://a.gov.uk/gone#part), [that](https://a.gov.uk/there) and [us](mailto:a@b.gov.uk)'\n"
    )

    assert words("dead-link", text, check_link=answer) == ["https://a.gov.uk/gone"]
    assert asked == ["https://a.gov.uk/gone", "https://a.gov.uk/there"]


@pytest.mark.parametrize("rule", ["insecure-link", "empty-link-text"])
def test_a_malformed_address_is_one_mistake(rule: str) -> None:
    assert words(rule, "aim: >-\n  See http://https://www.a.gov.uk now\n") == []
    assert words(rule, "aim: >-\n  See http://www.a.gov.uk now\n") == ["http://www.a.gov.uk"]
