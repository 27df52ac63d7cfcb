"""Counting how many defects of charters that no rule was tuned on are found, and how many findings are useful.

score("first").recall      0.93, the share of the planted defects that are found
score("first").precision   0.97, the share of the findings above a note that stand at a planted defect
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from charterc.lint.engine import lint
from charterc.lint.reports.grouping import grouped_problems
from charterc.lint.settings import Settings
from charterc.problem import Problem, Severity
from charterc.reading.read import read_bytes

_UNSEEN = Path(__file__).parent / "corpus" / "unseen"
_SETTINGS = Settings(dt.date(2026, 7, 1))
RULES = {
    "spelling": "misspelt-word confused-word missing-space parted-word",
    "real-word": "confused-word misspelt-word parted-word",
    "apostrophe": "wrong-apostrophe confused-word misspelt-word unbalanced-mark",
    "american": "misspelt-word confused-word",
    "article": "wrong-article",
    "joined": "missing-space misspelt-word stray-space pasted-list parted-word broken-hyphen",
    "cut-off": "cut-off-text blank-text",
    "twice": "repeated-word",
    "vague": "vague-promise",
    "hidden-actor": "hidden-actor",
    "similar": "similar-commitment",
    "contradiction": "contradictory-number contradictory-statement",
    "wrong-date": (
        "wrong-weekday dates-out-of-order impossible-date review-overdue strategy-out-of-date measure-overdue "
        "review-due-soon"
    ),
    "list-style": "uneven-list named-twice similar-commitment identical-commitment capitals pasted-list broken-stem",
    "owner": "nobody-in-charge measure-without-owner placeholder-text impossible-date",
    "indicator": "unseen-sign",
    "wrong-party": "wrong-party broken-stem",
    "address": (
        "wrapped-link incomplete-address letter-in-number former-address malformed-email malformed-phone malformed-url "
        "personal-email insecure-link stray-space"
    ),
    "entity": "garbled-text unread-markdown unbalanced-mark",
    "former": "former-body former-term former-law outdated-term",
    "label": "disability-language blaming-language outdated-term gendered-word",
    "acronym": "unexplained-acronym",
    "language": "unmarked-language missing-language",
    "reference": "missing-part wrong-count unknown-reference",
    "placeholder": "placeholder-text",
    "hyphen": "half-range broken-hyphen stray-space confused-word parted-word",
    "plain": "plainer-word",
}
"""The rules that may find a defect of a kind."""
_LACKS = frozenset(
    {"published-incomplete", "value-without-commitment", "value-without-outcome", "measure-without-owner"}
)
"""What a charter plainly lacks is no false warning."""
_REACH = 1
"""Lines around a defect on which it may be reported."""


def _found(path: Path) -> list[Problem]:
    """What lint finds in a file."""
    return grouped_problems(lint(read_bytes(path.read_bytes(), path.name), _SETTINGS).problems)


def _planted(path: Path) -> list[tuple[int, str, str]]:
    """What was planted in it: line, kind, words."""
    file = path.with_suffix(".expected")
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    split = [line.split(" ", 1) for line in lines]
    return [(int(number), *rest.split(" | ", 1)) for number, rest in split]  # type: ignore[misc]


def _lines_of(problem: Problem) -> set[int]:
    """The lines on which a problem is told, with those near by."""
    spans = [problem.span, *(related.span for related in problem.related)]
    return {at for span in spans for at in range(span.line - _REACH, max(span.line, span.end_line) + _REACH + 1)}


class Score(NamedTuple):
    """What was counted in one set."""

    planted: Counter[str]
    """How many defects there are of each kind."""
    found: Counter[str]
    told: int
    """How many findings weigh more than a note, but for parts that a charter plainly lacks."""
    useful: int
    """How many of these stand at a defect."""
    missed: list[str]
    false: list[str]

    @property
    def recall(self) -> float:
        """The share of the defects that are found."""
        return self.found.total() / self.planted.total()

    @property
    def precision(self) -> float:
        """The share of what is told that is useful."""
        return self.useful / self.told


def score(which: str) -> Score:
    """Counts one of the two sets, `first` or `second`."""
    score = Score(Counter(), Counter(), 0, 0, [], [])
    for path in sorted((_UNSEEN / which).glob("*.yaml")):
        problems, defects = _found(path), _planted(path)
        for line, kind, words in defects:
            score.planted[kind] += 1
            if any(problem.name in RULES[kind].split() and line in _lines_of(problem) for problem in problems):
                score.found[kind] += 1
            else:
                score.missed.append(f"{path.name}:{line} {kind} | {words}")
        told = [each for each in problems if each.severity is not Severity.INFO and each.name not in _LACKS]
        false = [each for each in told if not any(line in _lines_of(each) for line, _, _ in defects)]
        score.false.extend(f"{path.name}:{each.span.line} {each.name}: {each.message}" for each in false)
        score = score._replace(told=score.told + len(told), useful=score.useful + len(told) - len(false))
    return score
