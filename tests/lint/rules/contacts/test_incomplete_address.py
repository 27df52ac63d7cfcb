"""A web address is cut off, or is no link."""

from __future__ import annotations

import pytest

from tests.lint.linting import found, problems, words

RULE = "incomplete-address"


def said(sentence: str) -> list[str]:
    return words(RULE, f"aim: |\n  {sentence}\n")


@pytest.mark.parametrize(
    ("sentence", "wrong"),
    [
        ("See https://a.gov.uk/local- offer now", "https://a.gov.uk/local-"),
        ("See https://a.gov.uk/local_ offer now", "https://a.gov.uk/local_"),
        ("See www.a.gov.uk/plan_(2026 edition)", "www.a.gov.uk/plan_"),
        ("See https://a.gov.uk/local-off… now", "https://a.gov.uk/local-off…"),
        ("See https://a.gov.uk/local-off... now", "https://a.gov.uk/local-off"),
        ("See https://a.gov.uk/local%2 now", "https://a.gov.uk/local%2"),
        ("See https://a.gov.uk/local% now", "https://a.gov.uk/local%"),
        ("See [the plan](https://a.gov.uk/plan% ) now", "https://a.gov.uk/plan%"),
        ("See https:// a.gov.uk now", "https:// a"),
        ("See https://a.gov.uk/ local-offer now", "https://a.gov.uk/"),
        ("See https://a.gov.uk/ plan.pdf now", "https://a.gov.uk/"),
        ("See https://a.gov.uk /plan now", "https://a.gov.uk"),
        ("See [the plan](#) now", "#"),
        ("See http:// www.a.gov.uk now", "http:// w"),
        ("See www. a.gov.uk now", "www. a"),
        ("See www.aa .gov.uk now", "www.aa .gov.uk"),
        ("See www.aa. org now", "www.aa. org"),
        ("See www.aa. com now", "www.aa. com"),
        ("See town. gov.uk now", "town. gov.uk"),
        ("See town. nhs.uk now", "town. nhs.uk"),
        ("See town.gov.uk now", "town.gov.uk"),
        ("See Town.gov.uk/send.", "Town.gov.uk/send"),
        ("(see send.town.sch.uk)", "send.town.sch.uk"),
        *(
            (f"See town.{suffix} now", f"town.{suffix}")
            for suffix in ("org.uk", "co.uk", "ac.uk", "nhs.uk", "police.uk")
        ),
        *((f"See town.{suffix} now", f"town.{suffix}") for suffix in ("gov.wales", "gov.scot")),
        *((f"See town.{suffix}/a now", f"town.{suffix}/a") for suffix in ("org", "com", "net", "uk", "wales", "scot")),
        ("See a.b.c.town.com/a", "a.b.c.town.com/a"),
    ],
)
def test_addresses_that_are_not_whole(sentence: str, wrong: str) -> None:
    assert said(sentence)[:1] == [wrong]


@pytest.mark.parametrize(
    "sentence",
    [
        "See https://a.gov.uk/local-offer, or https://a.gov.uk/plan_(2026).",
        "See https://a.gov.uk/local%20offer and https://youtu.be/a1_b2-",
        "See https://www.youtube.com/watch?v=a1_b2-",
        "See [town.gov.uk](https://town.gov.uk/a-) and [a film](https://town.gov.uk/b_)",
        "Write to a.b@town.gov.uk or a(at)town.gov.uk or a[at]town.gov.uk",
        "See http//town.gov.uk and www,town.gov.uk and htps://town.gov.uk and https:town.gov.uk and .town.gov.uk",
        "See https://a.gov.uk/ or https://a.gov.uk / https://b.gov.uk/ well",
        "See https://a.gov.uk well-known to all, https://a.gov.uk and/or us, and [this part](#send)",
        "Booking.com, amazon.org, node.js and any.net are names",
        "We live in town. Gov.uk is no name",
        "We moved. Com and org are short",
        "Write to a@ town.gov.uk, or @town.gov.uk or x-town.gov.ukx or town.gov.uk-x or town.gov.uk@b",
    ],
)
def test_what_is_whole_or_no_address_is_left_alone(sentence: str) -> None:
    assert said(sentence) == []


@pytest.mark.parametrize(
    "url", ["https://a.gov.uk/plan_(2026", "https://a.gov.uk/plan(", "https://a.gov.uk/pl…", "https://a.gov.uk/%e"]
)
def test_a_link_that_is_cut(url: str) -> None:
    assert words(RULE, f"contacts:\n  - name: A\n    links: [{{text: B, url: '{url}'}}]\n") == [url]


@pytest.mark.parametrize("url", ["https://a.gov.uk/plan_(2026)", "https://a.gov.uk/plan-", "https://a.gov.uk/plan_"])
def test_a_link_that_may_be_whole(url: str) -> None:
    assert words(RULE, f"contacts:\n  - name: A\n    links: [{{text: B, url: '{url}'}}]\n") == []


def test_an_address_that_is_cut_is_told_once() -> None:
    rules = frozenset({RULE, "empty-link-text"})

    assert found("title: T\naim: See https://a.gov.uk/local- offer\n", rules=rules) == [f"2:10 {RULE}"]


def test_the_messages_say_what_is_wrong() -> None:
    (cut,) = problems(RULE, "aim: See https://a.gov.uk/local…\n")
    (spaced,) = problems(RULE, "aim: See www. town.gov\n")
    (no_link,) = problems(RULE, "aim: See town.gov.uk/send!\n")

    assert cut.message == "The address “https://a.gov.uk/local…” seems to be cut off."
    assert spaced.message == "There is a space in the address “www. t”, so it is cut in two."
    assert no_link.hint == "Say what is there, and make that the link: “[name of the page](https://town.gov.uk/send)”."


@pytest.mark.parametrize(("end", "count"), [(".", 1), (",", 1), (";", 1), ("", 0), ("/", 0)])
def test_a_mark_of_the_sentence_is_no_part_of_an_address(end: str, count: int) -> None:
    text = f"contacts:\n  - email: a@b.uk\n    links:\n      - url: https://a.gov.uk/plan{end}\n        text: A\n"

    assert len(problems(RULE, text)) == count
