"""The file that says what each kind of change is: complete, readable, and mistakes in it are told in words."""

from __future__ import annotations

import re

import pytest

from charterc.changes.catalogue import Catalogue, kinds, kinds_named, page
from charterc.changes.change import Kind
from charterc.reading.read import read_bytes
from charterc.wording import data

FAMILIES = {
    "value": "D1",
    "commitment": "D2",
    "outcome": "D3",
    "measure": "D4",
    "indicator": "D5",
    "signatory": "D6",
    "contact": "D6",
}


def entry(kind: str, code: str, says: str = "It changed.") -> str:
    lines = (f"code: {code}", "title: A.", f'says: ["{says}"]', "what: A.", "why: A.", "before: a", "after: b")
    return "\n".join([f"  {kind}:", *(f"    {line}" for line in lines)])


def told(*entries: str) -> str:
    with pytest.raises(data.BadListError) as raised:
        data.parsed("items: {}\ntexts: {}\nkinds:\n" + "\n".join(entries), "kinds.yaml", Catalogue)
    return raised.value.message


def test_every_kind_has_a_code_of_its_family() -> None:
    assert set(kinds()) == set(Kind)
    assert all(about.code.startswith(FAMILIES.get(kind.partition("-")[0], "D7")) for kind, about in kinds().items())


@pytest.mark.parametrize("kind", list(Kind))
def test_both_examples_are_charters_without_a_mistake(kind: Kind) -> None:
    for example in (kinds()[kind].before, kinds()[kind].after):
        assert read_bytes(example.encode(), "example.yaml").problems == []


def test_a_page_shows_both_examples() -> None:
    shown = page(Kind.VALUE_ADDED)

    assert shown.text.startswith("D101 value-added\n\nA value is new.\n")
    assert shown.examples("Before") == [kinds()[Kind.VALUE_ADDED].before]
    assert "Severity" not in shown.markdown


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("D101", [Kind.VALUE_ADDED]),
        ("d101", [Kind.VALUE_ADDED]),
        ("value-added", [Kind.VALUE_ADDED]),
        ("D5", [Kind.INDICATOR_ADDED, Kind.INDICATOR_REMOVED, Kind.INDICATOR_REWORDED]),
        ("D999", []),
        ("no-such", []),
    ],
)
def test_a_word_stands_for_kinds(word: str, meant: list[Kind]) -> None:
    assert kinds_named(word) == meant


def test_a_name_that_no_change_has_is_told_with_its_line() -> None:
    message = told(entry("value-added", "D101", "It is {wrods}."))

    assert re.match(r"kinds\.yaml:7: “wrods” is not known here\. Did you mean “words”\?", message)


def test_a_kind_of_which_nothing_could_be_said_is_told() -> None:
    assert "could not be said" in told(entry("value-added", "D101", "It is {words}."))


def test_a_kind_that_is_missing_is_told() -> None:
    assert "The kind “value-removed” is missing." in told(entry("value-added", "D101"))


def test_a_code_that_stands_twice_is_told() -> None:
    assert "Two kinds have the code D101." in told(*(entry(kind, "D101") for kind in Kind))
