"""From bytes to findings: every one of a file at once, errors first, one mistake told once."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from charterc.codes import CODES
from charterc.problem import Severity
from tests.lint.linting import found, linted

CHARTERS = sorted((Path(__file__).parents[2] / "charters").glob("*.yaml"))

TWICE = "title: T\nvalues:\n  - name: Open\n    commitments: [We share, We share]\n  - name: Kind\n"


def test_a_sound_charter_has_no_findings() -> None:
    assert found("title: T\nvalues:\n  - name: Open\n    commitments: [We share what we know]\n") == []


def test_all_findings_of_a_file_come_at_once_from_top_to_bottom() -> None:
    assert found(TWICE) == ["4:29 commitment-twice", "5:11 value-without-commitment"]


def test_errors_come_first() -> None:
    problems = linted("area: a\u200bb\ntitel: T\n").problems

    assert [problem.severity for problem in problems] == sorted(
        (problem.severity for problem in problems), key=lambda severity: severity.rank
    )
    assert [problem.name for problem in problems][-1] == "hidden-character"


def test_one_mistake_gives_one_finding() -> None:
    assert found("titel: T\nvalues:\n  - name: Open\n    commitments: [We share what we know]\n") == [
        "1:1 unknown-field"
    ]


@pytest.mark.parametrize(
    ("said", "names"),
    [
        ("Pupils with BESD are helped", ["17 former-term"]),
        ("Each of us has a CRB check and a CRB", ["22 former-term", "38 former-term"]),
        ("Pupils have a CAF form and CAF", ["19 former-term", "32 unexplained-acronym"]),
        ("Pupils with BESDs are helped", ["17 unexplained-acronym"]),
        ("Our SEN code is old", ["9 unexplained-acronym"]),
        ("Before 2014 BESD was said", ["17 unexplained-acronym"]),
        ("We endeavour to listen", ["5 vague-promise"]),
    ],
)
def test_a_rule_that_knows_more_speaks_for_both(said: str, names: list[str]) -> None:
    rules = frozenset({"former-term", "unexplained-acronym", "vague-promise", "plainer-word"})
    problems = linted(f"title: T\nagreements:\n  - {said}\n", rules=rules).problems

    assert [f"{problem.span.column} {problem.name}" for problem in problems] == names


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("We meet in line with out plan and yours", "confused-word"),
        ("We meet with out you", "parted-word"),
        ("We have an a open door", "wrong-article"),
    ],
)
def test_a_slip_is_told_once_even_where_one_rule_sees_more_of_it(said: str, name: str) -> None:
    rules = frozenset({"confused-word", "parted-word", "wrong-article"})

    assert [p.name for p in linted(f"title: T\nagreements:\n  - {said}\n", rules=rules).problems] == [name]


@pytest.mark.parametrize("comment", ["#1 at listening", "# at listening"])
def test_words_that_a_comment_took_are_told_once(comment: str) -> None:
    rules = frozenset({"cut-off-text", "text-lost-to-comment"})

    assert [p.name for p in linted(f"title: T\naim: We are {comment}\n", rules=rules).problems] == [
        "text-lost-to-comment"
    ]


@pytest.mark.parametrize("text", [f"title: T\n{'k' * 9000}: x\n", f"title: T\nstatus: {'k' * 9000}\n"])
def test_long_words_are_cut_in_messages(text: str) -> None:
    told = [each for p in linted(text).problems for each in (p.message, *(other.message for other in p.related))]

    assert max(map(len, told)) < 400


def test_a_picture_s_name_in_capitals_is_told_once() -> None:
    charter = "title: T\npractice:\n  text: A\n  picture: {file: a.png, alt: IMG_1234.PNG}\n"

    assert found(charter, rules=frozenset({"poor-alt", "capitals"})) == ["4:31 poor-alt"]


def test_a_rule_that_does_not_run_speaks_for_no_other() -> None:
    problems = linted("title: T\naim: Pupils with BESD\n", rules=frozenset({"unexplained-acronym"})).problems

    assert [problem.name for problem in problems] == ["unexplained-acronym"]


def test_a_mistake_in_one_part_hides_no_other() -> None:
    charter = "title: T\nagreed: soon\nvalues:\n  - name: Open\n    commitments: [We share, We share]\n"

    assert found(charter) == ["2:9 bad-date", "5:29 commitment-twice"]


def test_what_a_sentence_says_by_itself_is_told_beside_an_error_elsewhere() -> None:
    text = "title: T\naim: We met on Tuesday 14 February 2025.\ntitel: T\n"

    assert found(text, rules=frozenset({"wrong-weekday"})) == ["3:1 unknown-field", "2:16 wrong-weekday"]


def test_a_finding_that_only_touches_an_error_is_told_too() -> None:
    charter = "title: T\naim: We \u202ethe the end\n"  # the mark turns the direction of writing

    assert found(charter, rules=frozenset({"hidden-character", "repeated-word"})) == [
        "2:9 hidden-character",
        "2:10 repeated-word",
    ]


def test_what_may_stand_in_a_broken_part_is_not_missed() -> None:
    charter = "title: T\nvalues:\n  - name: Open\n    commitmants: [We share]\n  - name: Kind\n    how: [We are]\n"

    assert found(charter) == ["4:5 unknown-field"]


@pytest.mark.parametrize("path", CHARTERS, ids=lambda path: path.stem)
@given(st.randoms(use_true_random=False))
@settings(max_examples=30, deadline=None)
def test_a_damaged_charter_never_stops_a_rule(path: Path, chance: Random) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    for _ in range(chance.randint(1, 8)):
        at = chance.randrange(len(lines))
        lines[at] = chance.choice(["", lines[at][2:], lines[at].replace(":", ":x"), f"{lines[at]}x", "  - [a, {b: c}]"])

    assert all(problem.message for problem in linted("\n".join(lines), rules=frozenset(CODES)).problems)


def test_what_cannot_be_read_is_told_and_nothing_else() -> None:
    assert found("title: T\nvalues: 'a\n") == ["2:9 syntax"]
    assert found(b"title: caf\xe9\n") == ["1:11 encoding"]
    assert found("") == ["1:1 syntax"]


def test_severity_can_be_set_and_rules_left_out() -> None:
    problems = linted(TWICE, severity={"commitment-twice": Severity.INFO}).problems

    assert [(problem.name, problem.severity) for problem in problems] == [
        ("value-without-commitment", Severity.WARNING),
        ("commitment-twice", Severity.INFO),
    ]
    assert found(TWICE, rules=frozenset({"commitment-twice"})) == ["4:29 commitment-twice"]


def test_what_stops_the_build_cannot_be_switched_off() -> None:
    assert found("titel: T\n", rules=frozenset(), severity={"unknown-field": Severity.INFO}) == ["1:1 unknown-field"]


def test_the_same_bytes_give_the_same_findings() -> None:
    assert linted(TWICE).problems == linted(TWICE).problems


@pytest.mark.parametrize(("values", "told"), [(1000, 1000), (1001, 1000)])
def test_a_thousand_findings_of_one_rule_say_enough(values: int, told: int) -> None:
    listed = "".join(f"  - name: Value {number}\n" for number in range(values))
    text = f"title: T\nvalues:\n  - {{name: Open, commitments: [We will listen]}}\n{listed}"

    assert found(text)[0] == "4:11 value-without-commitment"
    assert len(found(text)) == told


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_random_bytes_never_raise(raw: bytes) -> None:
    assert all(problem.message for problem in linted(raw).problems)


@given(st.text(st.sampled_from("titlevaus:- \n\t#[]{}'\"|>&*!%@`charterc: ignore[C202] x\u200b\x00é"), max_size=200))
@settings(max_examples=300, deadline=None)
def test_random_yaml_never_raises(text: str) -> None:
    assert all(problem.span.line >= 1 for problem in linted("title: T\n" + text).problems)
