"""How well `charterc lint` does on charters that no rule was tuned on: recall by kind, and precision.

    python benchmarks/lint_unseen.py first [--show]
    python benchmarks/lint_unseen.py second

`tests/lint/corpus/unseen/README.md` says what these charters are. `--show` lists what is missed and what is false; it
is refused for the second set, which is there to judge and not to learn from.
"""

from __future__ import annotations

import datetime as dt
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from charterc.lint.engine import lint  # noqa: E402 — the path comes first
from charterc.lint.reports.grouping import grouped_problems  # noqa: E402
from charterc.lint.settings import Settings  # noqa: E402
from charterc.problem import Problem, Severity  # noqa: E402
from charterc.reading.read import read_bytes  # noqa: E402

UNSEEN = ROOT / "tests" / "lint" / "corpus" / "unseen"
SETTINGS = Settings(dt.date(2026, 7, 1))
RULES = {
    "spelling": "misspelt-word confused-word missing-space",
    "real-word": "confused-word misspelt-word",
    "apostrophe": "wrong-apostrophe confused-word misspelt-word unbalanced-mark",
    "american": "misspelt-word confused-word",
    "article": "wrong-article",
    "joined": "missing-space misspelt-word stray-space pasted-list",
    "cut-off": "cut-off-text blank-text",
    "twice": "repeated-word",
    "vague": "vague-promise",
    "hidden-actor": "hidden-actor",
    "similar": "similar-commitment",
    "contradiction": "contradictory-number",
    "wrong-date": (
        "wrong-weekday dates-out-of-order review-overdue strategy-out-of-date measure-overdue review-due-soon"
    ),
    "list-style": "uneven-list named-twice",
    "owner": "nobody-in-charge measure-without-owner placeholder-text",
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
    "hyphen": "half-range broken-hyphen stray-space confused-word",
    "plain": "plainer-word",
}
"""The rules that may find a defect of a kind."""
LACKS = frozenset(
    {"published-incomplete", "value-without-commitment", "value-without-outcome", "measure-without-owner"}
)
"""What a charter plainly lacks is no false warning."""
REACH = 1
"""Lines around a defect on which it may be reported."""


def found(path: Path) -> list[Problem]:
    """What lint finds in a file."""
    return grouped_problems(lint(read_bytes(path.read_bytes(), path.name), SETTINGS).problems)


def planted(path: Path) -> list[tuple[int, str, str]]:
    """What was planted in it: line, kind, words."""
    file = path.with_suffix(".expected")
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    split = [line.split(" ", 1) for line in lines]
    return [(int(number), *rest.split(" | ", 1)) for number, rest in split]  # type: ignore[misc]


def lines_of(problem: Problem) -> set[int]:
    """The lines on which a problem is told, with those near by."""
    spans = [problem.span, *(related.span for related in problem.related)]
    return {at for span in spans for at in range(span.line - REACH, max(span.line, span.end_line) + REACH + 1)}


def main() -> None:
    """Prints the tables."""
    which, *options = sys.argv[1:] or ["first"]
    show = "--show" in options
    if show and which != "first":
        sys.exit("The second set is there to judge, not to learn from.")
    there: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    told = useful = 0
    for path in sorted((UNSEEN / which).glob("*.yaml")):
        problems, defects = found(path), planted(path)
        for line, kind, words in defects:
            there[kind] += 1
            if any(problem.name in RULES[kind].split() and line in lines_of(problem) for problem in problems):
                hit[kind] += 1
            elif show:
                print(f"missed {path.name}:{line} {kind} | {words}")
        for problem in problems:
            if problem.severity is Severity.INFO or problem.name in LACKS:
                continue
            told += 1
            if any(line in lines_of(problem) for line, _, _ in defects):
                useful += 1
            elif show:
                print(f"false  {path.name}:{problem.span.line} {problem.name}: {problem.message} {problem.hint}")
    for kind in RULES:
        print(f"{kind:15} {hit[kind]:3} of {there[kind]:3}")
    print(f"recall {hit.total()} of {there.total()}: {100 * hit.total() / there.total():.0f} %")
    print(f"precision {useful} of {told} findings above note: {100 * useful / told:.0f} %")


if __name__ == "__main__":
    main()
