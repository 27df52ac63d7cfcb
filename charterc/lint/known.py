"""Which findings are known from before, and which are new, wherever their words stand by now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from charterc.lint.reports.report import Finding

Key = tuple[str, str, str]
"""Rule, element and words."""
KnownFindings = Counter[Key]
"""The known findings of one file, each with the number of times it was seen."""
_Kind = TypeVar("_Kind")


def key_of(finding: Finding) -> Key:
    """What makes a finding the same as an earlier one of the same file."""
    return finding.problem.name, finding.element, finding.words


def new_among(findings: Iterable[Finding], known: KnownFindings) -> tuple[list[Finding], int]:
    """The findings that are not known, and how many known ones are no longer there.

    Each known one is used up by one finding: first by that in the same element, then by one of the same rule and words,
    whose element was given another name, or which moved to another.
    """
    left = Counter(known)
    new = [finding for finding in findings if not _used_up(left, key_of(finding))]
    moved: Counter[tuple[str, str]] = Counter()
    for (rule, _, words), count in left.items():
        moved[rule, words] += count
    new = [finding for finding in new if not _used_up(moved, (finding.problem.name, finding.words))]
    return new, moved.total()


def _used_up(left: Counter[_Kind], kind: _Kind) -> bool:
    if left[kind] <= 0:
        return False
    left[kind] -= 1
    return True
