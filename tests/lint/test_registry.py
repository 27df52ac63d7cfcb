"""The rules there are, and the table of their codes."""

from __future__ import annotations

from charterc.codes import CODES, family
from charterc.lint.registry import adoption_checks, checks, rules, rules_named
from charterc.problem import Severity


def test_the_table_of_codes_and_the_rules_agree() -> None:
    assert {name: rule.code for name, rule in rules().items()} == CODES


def test_no_code_stands_twice() -> None:
    assert len(set(CODES.values())) == len(CODES)


def test_what_the_reader_finds_needs_no_check() -> None:
    unchecked = [rule for rule in rules().values() if rule.check is None and rule.check_adoption is None]

    assert [rule.name for rule in unchecked if family(rule.code) >= 2] == [
        *(
            "unknown-reference",
            "unused-commitment",
            "unused-label",
            "theme-contrast",
            "released-file-edited",
            "released-version-missing",
            "malformed-email",
            "malformed-url",
        ),
    ]


def test_every_rule_with_a_check_is_run() -> None:
    assert list(checks()) == [rule for rule in rules().values() if rule.check is not None]


def test_rules_are_told_by_name_code_and_start_of_codes() -> None:
    assert rules_named("similar-commitment") == rules_named("C301") == rules_named("c301") == {"similar-commitment"}
    assert {CODES[name] for name in rules_named("C20")} == {code for code in CODES.values() if code.startswith("C20")}
    assert {CODES[name] for name in rules_named("C1")} == {code for code in CODES.values() if family(code) == 1}
    assert {CODES[name] for name in rules_named("C10")} == {code for code in CODES.values() if family(code) == 10}
    assert rules_named("all") == set(CODES)
    assert not rules_named("nonsense")


def test_rules_yield_to_rules_that_run() -> None:
    running = {rule.name for rule in (*checks(), *adoption_checks())}

    assert {name for rule in (*checks(), *adoption_checks()) for name in rule.yields_to} <= running


def test_severities_are_severities() -> None:
    assert all(isinstance(rule.severity, Severity) for rule in rules().values())
