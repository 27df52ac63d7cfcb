"""Who is answered by the preview, by what a request says of itself."""

from __future__ import annotations

from email.message import Message

import pytest

from charterc.serve.gate import refusal

HERE = "127.0.0.1:8000"


def asked(**headers: str) -> str:
    message = Message()
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    return refusal(message, 8000)


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": HERE},
        {"Host": "localhost:8000"},
        {"Host": "LOCALHOST:8000"},
        {"Host": HERE, "Origin": "http://127.0.0.1:8000"},
        {"Host": HERE, "Sec_Fetch_Site": "same-origin", "Sec_Fetch_Mode": "cors"},
        {"Host": HERE, "Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "navigate"},
    ],
)
def test_the_browser_of_this_machine_is_answered(headers: dict[str, str]) -> None:
    assert asked(**headers) == ""


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"Host": "evil.example"},
        {"Host": "evil.example:8000"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1:8001"},
        {"Host": "127.0.0.1:8000.evil.example"},
        {"Host": HERE, "Origin": "http://evil.example"},
        {"Host": HERE, "Origin": "https://127.0.0.1:8000"},
        {"Host": HERE, "Origin": "null"},
        {"host": HERE, "origin": "http://evil.example"},
        {"Host": HERE, "Sec_Fetch_Site": "cross-site", "Sec_Fetch_Mode": "no-cors"},
        {"Host": HERE, "Sec_Fetch_Site": "same-site", "Sec_Fetch_Mode": "cors"},
    ],
)
def test_whoever_comes_by_another_name_or_from_another_page_is_not(headers: dict[str, str]) -> None:
    assert asked(**headers) != ""
