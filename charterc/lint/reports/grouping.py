"""Findings that are the same thing in several places, shown as one that names the other places.

Each place is a finding of its own until here: a comment excuses its own place only, and a baseline or `--since`
still tells the places that are new.
"""

from __future__ import annotations

from collections.abc import Iterable

from charterc.lint.reports.report import Finding
from charterc.problem import Problem, Related

_MOST_PLACES = 3
"""Other places that are named."""


def grouped_problems(problems: Iterable[Problem]) -> list[Problem]:
    """The problems in their order, those of one group as its first."""
    return [finding.problem for finding in grouped(map(Finding, problems))]


def grouped(findings: Iterable[Finding], *, every_place: bool = False) -> list[Finding]:
    """The findings in their order, those of one group as its first, which names some of the places or every one."""
    found: list[Finding] = []
    first: dict[tuple[str, str, str], int] = {}
    others: dict[int, list[Problem]] = {}
    for finding in findings:
        problem = finding.problem
        if problem.group is None:
            found.append(finding)
            continue
        index = first.setdefault((problem.file, problem.name, problem.group.key), len(found))
        if index == len(found):
            found.append(finding)
        else:
            others.setdefault(index, []).append(problem)
    for index, more in others.items():
        found[index] = found[index]._replace(
            problem=_together(found[index].problem, more, None if every_place else _MOST_PLACES)
        )
    return found


def _together(problem: Problem, others: list[Problem], most: int | None) -> Problem:
    named = [Related(other.span, other.group.here) for other in others[:most] if other.group]
    shown, total = len(named) + 1, len(others) + 1
    only = f"; the first {shown} are shown" if shown < total else ""
    return problem._replace(
        message=f"{problem.message} Found in {total} places{only}.",
        related=(*problem.related, *named),
    )
