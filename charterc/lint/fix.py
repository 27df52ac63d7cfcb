"""Makes the fixes in a file: edits by place, so that comments, order, quoting, line ends and the byte order mark stay.

Each pass lints, applies the fixes that do not overlap, and reads the result again. A result that promises
anything else than before is refused: the words of the charter, without spaces and hidden characters, must be
the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from charterc.lint.engine import LintResult, lint
from charterc.lint.settings import Settings, stops_the_build
from charterc.problem import Fix, Span
from charterc.reading.read import Reading
from charterc.source.edits import apply_edits
from charterc.source.nodes import Mapping

MAX_PASSES = 10
_UNSEEN = re.compile("[\\s\u00ad\u180e\u200b\u2060-\u2064\ufeff\ufff9-\ufffb]+")


Read = Callable[[bytes], Reading]
"""How the bytes of a charter are read, with whatever lies beside it."""


@dataclass(slots=True)
class FixResult:
    """A file after its fixes."""

    raw: bytes
    titles: list[str] = field(default_factory=list)
    """The title of each fix that was made, once for each finding."""


def apply_fixes(raw: bytes, read: Read, settings: Settings, *, unsafe: bool = False) -> FixResult:
    """The bytes of a charter with its safe fixes made, or with `unsafe` all of them; unchanged where there are none."""
    result = FixResult(raw)
    for _ in range(MAX_PASSES):
        before = lint(read(result.raw), settings)
        fixes = _without_overlaps(
            problem.fix for problem in before.problems if problem.fix and (unsafe or problem.fix.safe)
        )
        if before.tree is None or not fixes:
            break
        after = apply_edits(result.raw, [edit for fix in fixes for edit in fix.edits])
        if _same(before, after, read, settings):
            result.raw, done = after, fixes
        else:
            result.raw, done = _one_by_one(result.raw, before, fixes, read, settings)
        result.titles += [fix.title for fix in done]
        if not done:
            break
    return result


def _without_overlaps(fixes: Iterable[Fix]) -> list[Fix]:
    """The fixes, without those that overlap an earlier one: they wait for the next pass."""
    chosen: list[Fix] = []
    taken: list[Span] = []
    for fix in fixes:
        spans = [edit.span for edit in fix.edits]
        if not any(_overlap(span, other) for span in spans for other in taken):
            chosen.append(fix)
            taken += spans
    return chosen


def _overlap(one: Span, other: Span) -> bool:
    return one[:2] <= other[2:] and other[:2] <= one[2:]


def _one_by_one(
    raw: bytes, before: LintResult, fixes: Sequence[Fix], read: Read, settings: Settings
) -> tuple[bytes, list[Fix]]:
    """Makes those fixes that may be made one at a time, where all together may not."""
    sound = [fix for fix in fixes if _same(before, apply_edits(raw, fix.edits), read, settings)]
    for chosen in (sound, sound[:1]):
        after = apply_edits(raw, [edit for fix in chosen for edit in fix.edits])
        if chosen and _same(before, after, read, settings):
            return after, chosen
    return raw, []


def _same(before: LintResult, raw: bytes, read: Read, settings: Settings) -> bool:
    """Whether the bytes hold the same promises as before, and nothing that would stop the build is new."""
    after = lint(read(raw), settings)
    if after.tree is None or promises(after) != promises(before):
        return False
    return _faults(after) <= _faults(before)


def _faults(linted: LintResult) -> int:
    return sum(stops_the_build(problem) and problem.name != "bad-picture" for problem in linted.problems)


def promises(linted: LintResult) -> Any:
    """All that a charter says, in a form that no fix may change.

    Spaces and unseen characters are left out, `http` counts as `https`, and a list of every outcome as `all`.
    """
    outcomes = linted.charter.outcomes if linted.charter else None
    every = {statement.id for statement in outcomes.items if statement.id} if outcomes else set()
    return _compared(linted.tree, every)


def _compared(node: Any, every: set[str]) -> Any:
    if isinstance(node, Mapping):
        return {
            _without_spaces(key): "all" if key == "outcomes" and _is_all(value, every) else _compared(value, every)
            for key, value in node.items()
        }
    if isinstance(node, list):
        return [_compared(item, every) for item in node]
    return _without_spaces(node)


def _is_all(value: Any, every: set[str]) -> bool:
    return isinstance(value, list) and bool(every) and all(isinstance(v, str) for v in value) and set(value) == every


def _without_spaces(text: str) -> str:
    return _UNSEEN.sub("", text).replace("http://", "https://")
