"""A flood of problems of one rule in a file, as its first few and how many more there are.

Only what people read is folded: formats for programs keep everything.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from charterc.codes import CODES
from charterc.problem import Problem

_MOST, _FIRST = 50, 10
"""More of one rule in one file are a flood, of which so many are told."""


class Folded(NamedTuple):
    """The problems that are told, and how many more of each rule in each file are not."""

    told: list[Problem]
    more: Mapping[tuple[str, str], int]

    def sentences(self) -> Iterator[str]:
        """What is said of each flood, and how to see all of it."""
        for (file, name), count in self.more.items():
            yield (
                f"{file}: and {count:,} more of {CODES[name]} {name}. "
                f"To have all of them in a list: charterc lint --select {name} --format json"
            )


def folded(problems: Iterable[Problem]) -> Folded:
    """The problems in their order, without the most of a flood."""
    problems = list(problems)
    totals = Counter(map(_kind, problems))
    so_far: Counter[tuple[str, str]] = Counter()
    told = []
    for problem in problems:
        kind = _kind(problem)
        so_far[kind] += 1
        if totals[kind] <= _MOST or so_far[kind] <= _FIRST:
            told.append(problem)
    return Folded(told, {kind: count - _FIRST for kind, count in totals.items() if count > _MOST})


def _kind(problem: Problem) -> tuple[str, str]:
    return problem.file, problem.name
