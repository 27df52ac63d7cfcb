"""Only what a change brought in: the findings of today without those that the old revision had already."""

from __future__ import annotations

from collections import Counter
from difflib import SequenceMatcher

from charterc.lint.engine import LintResult, lint
from charterc.lint.identity import identify
from charterc.lint.known import key_of, new_among
from charterc.lint.settings import Settings, stops_the_build
from charterc.lint.targets import Target
from charterc.problem import Problem
from charterc.project.revision import EarlierFile


def lint_since(target: Target, settings: Settings, earlier: EarlierFile) -> LintResult:
    """The findings that a file did not have before; all of them where there was no such file."""
    if not earlier.blob:
        return lint(target.read(), settings)
    was = lint(target.read_as(earlier.content()), settings)
    now = lint(target.read(), settings, previous=was.charter)
    if _stops_build(was) and not _stops_build(now):
        # The old file was too broken for the rules to run: compare the lines instead.
        lines = _changed_lines(was.text, now.text)
        return now._replace(
            problems=[p for p in now.problems if not lines.isdisjoint(range(p.span.line, p.span.end_line + 1))]
        )
    return now._replace(problems=_new(now, was))


def is_unchanged(target: Target, earlier: EarlierFile) -> bool:
    """Whether a file's bytes are those that it had."""
    try:
        return earlier.had(target.raw())
    except OSError:
        return False


def _new(now: LintResult, was: LintResult) -> list[Problem]:
    new, _ = new_among(identify(now), Counter(map(key_of, identify(was))))
    return [finding.problem for finding in new]


def _stops_build(linted: LintResult) -> bool:
    return linted.charter is None or any(stops_the_build(problem) for problem in linted.problems)


def _changed_lines(was: str, now: str) -> set[int]:
    matcher = SequenceMatcher(None, was.split("\n"), now.split("\n"), autojunk=False)
    return {line + 1 for tag, _, _, start, end in matcher.get_opcodes() if tag != "equal" for line in range(start, end)}
