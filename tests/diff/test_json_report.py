"""A difference for programs: the keys that were promised, in their order."""

from __future__ import annotations

import json

from tests.diff.views import AFTER, ALL, NEW, REWORDED, VALUE_GONE, shown

KEYS = ["code", "kind", "id", "where", "before", "after", "weight"]


def test_a_change_has_its_keys_in_order() -> None:
    document = json.loads(shown("json", REWORDED))

    assert list(document)[:2] == ["changes", "same"]
    assert list(document["changes"][0])[:7] == KEYS
    assert document["changes"][0] == {
        "code": "D203",
        "kind": "commitment-reworded",
        "id": "reply",
        "where": "values.listen",
        "before": "We will reply within 5 days.",
        "after": "We will reply within 10 days.",
        "weight": "weakened",
        "sentence": "A promise under “Listen” is worded differently.",
        "words": "We will reply within 10 days.",
        "owner": "Listen",
        "reasons": [{"rule": "later", "weight": "weakened", "words": "“5 days” became “10 days”: later than before."}],
    }


def test_what_is_not_there_is_null() -> None:
    (change,) = json.loads(shown("json", NEW))["changes"]

    assert (change["before"], change["id"]) == (None, None)


def test_the_order_is_that_of_reading() -> None:
    codes = [change["code"] for change in json.loads(shown("json", *ALL))["changes"]]

    assert codes == ["D201", "D203", "D203", "D102"]


def test_what_went_with_a_value_stands_inside() -> None:
    assert json.loads(shown("json", VALUE_GONE))["changes"][0]["inside"] == ["We will own up.", "We will say no."]


def test_saying_the_same_and_being_the_same_are_two_things() -> None:
    written = json.loads(shown("json"))
    equal = json.loads(shown("json", before=AFTER))

    assert (written["changes"], written["same"], written["identical"]) == ([], True, False)
    assert (equal["same"], equal["identical"]) == (True, True)
