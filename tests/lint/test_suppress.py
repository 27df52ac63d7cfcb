"""Comments that excuse a finding: beside the text, with the reason."""

from __future__ import annotations

import pytest

from charterc.codes import CODES
from tests.lint.linting import ENGINE_RULES, found, linted

START = "title: T\nvalues:\n  - name: Open\n    commitments: [We share]\n"
KIND = "  - name: Kind\n"


def test_a_comment_above_excuses_what_is_below() -> None:
    assert found(START + KIND) == ["5:11 value-without-commitment"]
    assert found(START + "  # charterc: ignore[value-without-commitment] agreed in May\n" + KIND) == []
    assert found(START + "  # charterc: ignore[C202] agreed in May\n" + KIND) == []


@pytest.mark.parametrize("name", ["charterc", "CharterC", "CHARTERC"])
def test_capitals_make_no_difference(name: str) -> None:
    assert found(START + f"  # {name}: ignore[C202] agreed in May\n" + KIND) == []


def test_a_comment_on_the_line_excuses_that_line() -> None:
    assert found(START + "  - name: Kind  # charterc: ignore[C202] agreed in May\n") == []


def test_a_comment_above_a_key_covers_all_that_belongs_to_it() -> None:
    everything = START + KIND + "  - name: Fair\n    text: |\n      Fair.\n  - name: Warm\n"
    covered = everything.replace("values:", "# charterc: ignore[C202] a draft\nvalues:")

    assert found(everything) == [
        "5:11 value-without-commitment",
        "6:11 value-without-commitment",
        "9:11 value-without-commitment",
    ]
    assert found(covered) == []


def test_a_comment_covers_no_more_than_its_item() -> None:
    text = START + "  # charterc: ignore[C202] agreed\n  - name: Kind\n    text: |\n      Kind.\n\n  - name: Warm\n"

    assert found(text) == ["10:11 value-without-commitment"]


def test_a_comment_above_the_first_item_covers_no_other() -> None:
    items = "  - name: Kind\n  - name: Warm\n  - name: Open\n    commitments: [We share]\n"
    text = f"title: T\nvalues:\n  # charterc: ignore[C202] agreed\n{items}"

    assert found(text) == ["5:11 value-without-commitment"]


def test_a_comment_above_the_first_key_covers_no_other() -> None:
    text = "title: T\npractice:\n  # charterc: ignore[C004] as printed\n  heading: A\u200b\n  text: B\u200b\n"

    assert found(text) == ["5:10 hidden-character"]


def test_other_comments_may_stand_between() -> None:
    assert found(START + "  # charterc: ignore[C202] agreed\n\n  # As printed.\n" + KIND) == []


def test_several_rules_stand_in_one_bracket() -> None:
    text = "title: T\nvalues:\n  # charterc: ignore[ commitment-twice , C004 ] as printed\n"
    text += "  - name: Open\n    commitments: [We sh\u200bare, We sh\u200bare]\n"

    assert found(text) == []
    assert linted(text).suppressed == 3


def test_a_comment_says_what_it_leaves_out() -> None:
    result = linted(START + "  # charterc: ignore[C202] agreed in May\n" + KIND)

    assert result.suppressed == 1


@pytest.mark.parametrize("reason", ["", "   ", " -", " …"])
def test_a_reason_is_required(reason: str) -> None:
    assert found(START + f"  # charterc: ignore[C202]{reason}\n" + KIND) == ["5:3 suppression-without-reason"]


def test_an_unknown_rule_is_an_error_with_the_near_miss() -> None:
    (problem, warning) = linted(START + "  # charterc: ignore[value-without-comitment] agreed\n" + KIND).problems

    assert (problem.name, problem.span.line, problem.span.column) == ("unused-suppression", 5, 22)
    assert problem.severity == "error"
    assert "value-without-commitment" in problem.hint
    assert warning.name == "value-without-commitment"


@pytest.mark.parametrize("comment", ["ignore C202 why", "ignroe[C202] why", "disable", "ignore[] why", "ignore[,] why"])
def test_a_comment_that_is_not_understood_is_an_error(comment: str) -> None:
    (problem, _) = linted(START + f"  # charterc: {comment}\n" + KIND).problems

    assert (problem.name, problem.severity) == ("unused-suppression", "error")


def test_a_comment_that_excuses_nothing_is_reported() -> None:
    (problem,) = linted(
        START + "  # charterc: ignore[C302] agreed\n  - name: Kind\n    commitments: [We care]\n"
    ).problems

    assert (problem.name, problem.severity, problem.span.column) == ("unused-suppression", "warning", 22)


def test_a_comment_for_what_reading_would_have_told_is_reported_too() -> None:
    text = START + "# charterc: ignore[encoding, bad-date] as printed\narea: Town\n"
    rules = ENGINE_RULES | {"encoding", "bad-date"}

    assert found(text, rules=rules) == ["5:20 unused-suppression"]


def test_a_comment_for_a_rule_that_did_not_run_is_not_reported() -> None:
    comment = "  # charterc: ignore[C302] agreed\n"

    assert found(START + comment, rules=frozenset({"unused-suppression"})) == []
    assert found("titel: T\n# charterc: ignore[C302] agreed\narea: A\n") == ["1:1 unknown-field"]


def test_what_stops_the_build_cannot_be_excused() -> None:
    assert found("# charterc: ignore[unknown-field] we like it\ntitel: T\n")[0] == "2:1 unknown-field"
    said = linted("# charterc: ignore[unknown-field] we like it\ntitel: T\n", rules=frozenset(CODES)).problems
    assert any("a build stops at it, so it cannot be excused" in problem.message for problem in said)


def test_a_comment_with_two_idle_names_is_one_finding() -> None:
    (problem,) = linted(START + "  # charterc: ignore[C302, hidden-character] agreed\n").problems

    assert "“commitment-twice” and “hidden-character”" in problem.message


def test_a_comment_behind_the_sign_of_a_block_counts() -> None:
    assert found("title: T\naim: | # charterc: ignore[hidden-character] as printed\n  a\u200bb\n") == []


@pytest.mark.parametrize(
    "text",
    [
        'title: "T # charterc: ignore[C999] x"\n',
        "title: |\n  T\n  # charterc: ignore[C999] x\n",
        "title: >-\n  T # charterc: ignore[C999] x\n",
        "title: T#charterc:ignore[C999]\n",
    ],
)
def test_the_words_of_a_charter_are_no_comment(text: str) -> None:
    assert found(text) == []


def test_a_comment_after_a_block_of_text_is_one() -> None:
    text = "title: T\naim: |\n  Ours.\n\n# charterc: ignore[C999] x\narea: A\n"

    assert found(text) == ["5:20 unused-suppression"]


def test_a_comment_at_the_end_covers_nothing() -> None:
    assert found(START + KIND + "# charterc: ignore[C202] agreed\n") == [
        "5:11 value-without-commitment",
        "6:20 unused-suppression",
    ]
