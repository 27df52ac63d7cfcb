"""From bytes to findings: every one of a file at once, errors first, one mistake told once."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lint_helpers import found, linted

from charterc.problem import Severity

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
    assert found("titel: T\nvalues:\n  - name: Open\n    commitments: [We share, We share]\n") == ["1:1 unknown-field"]


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


@given(st.binary(max_size=300))
@settings(max_examples=200, deadline=None)
def test_random_bytes_never_raise(raw: bytes) -> None:
    assert all(problem.message for problem in linted(raw).problems)


@given(st.text(st.sampled_from("titlevaus:- \n\t#[]{}'\"|>&*!%@`charterc: ignore[C202] x\u200b\x00é"), max_size=200))
@settings(max_examples=300, deadline=None)
def test_random_yaml_never_raises(text: str) -> None:
    assert all(problem.span.line >= 1 for problem in linted("title: T\n" + text).problems)
