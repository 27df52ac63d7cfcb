"""A drift for programs: the keys that were promised, in their order."""

from __future__ import annotations

import json

from tests.drift.views import ADDED, CHARTER, EVERY, GONE, SAME, SIGNS, WEAKER, shown


def test_a_drift_has_its_keys_in_order() -> None:
    document = json.loads(shown("json", *EVERY, added=(ADDED,)))

    assert list(document)[:5] == ["charter", "version", "file", "verdicts", "added"]
    assert (document["charter"], document["version"], document["file"]) == ("town", "2", "page.html")
    assert document["added"] == [{"text": "We meet on Mondays.", "line": 7}]


def test_a_verdict_has_its_keys_in_order() -> None:
    (verdict,) = json.loads(shown("json", WEAKER))["verdicts"]

    assert list(verdict) == ["part", "id", "value", "verdict", "adopted", "found", "line", "reasons"]
    assert verdict == {
        "part": "commitments",
        "id": "reply",
        "value": "listen",
        "verdict": "weakened",
        "adopted": "We will reply within 5 days.",
        "found": "We will reply within 10 days.",
        "line": 4,
        "reasons": ["“5 days” became “10 days”: later than before."],
    }


def test_what_is_missing_has_no_words_and_no_line() -> None:
    (verdict,) = json.loads(shown("json", GONE))["verdicts"]

    assert (verdict["id"], verdict["found"], verdict["line"]) == (None, None, None)


def test_a_charter_without_a_version_has_none() -> None:
    charter = CHARTER.replace(b"version: 2\n", b"")

    assert json.loads(shown("json", SAME, charter=charter))["version"] is None


def test_every_verdict_is_told_in_the_charters_order() -> None:
    verdicts = [one["verdict"] for one in json.loads(shown("json", *EVERY))["verdicts"]]

    assert verdicts == [one.verdict for one in EVERY]


def test_whether_it_says_the_same_is_told() -> None:
    assert json.loads(shown("json", SAME, SIGNS))["same"] is True
    assert json.loads(shown("json", SAME, WEAKER))["same"] is False
    assert json.loads(shown("json", SAME, added=(ADDED,)))["same"] is False


def test_verdicts_are_counted() -> None:
    assert json.loads(shown("json", SAME, GONE, GONE))["counts"] == {"missing": 2, "same": 1}
