"""How well `charterc lint` finds what is wrong: recall and false findings on the corpus, as a table.

    python benchmarks/lint_recall.py

`tests/lint/corpus/planted/` holds charters with planted defects, `clean/` charters without any.
"""

from __future__ import annotations

import datetime as dt
import sys
import time
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from charterc.codes import CODES  # noqa: E402 — the path comes first
from charterc.lint.engine import lint  # noqa: E402
from charterc.lint.reports.grouping import grouped_problems  # noqa: E402
from charterc.lint.settings import Settings  # noqa: E402
from charterc.reading.read import read_bytes  # noqa: E402

CORPUS = ROOT / "tests" / "lint" / "corpus"
SETTINGS = Settings(dt.date(2026, 7, 1))
RUNS = 20


def findings(path: Path) -> Counter[str]:
    """What lint finds in a file, as `line:column rule`."""
    problems = grouped_problems(lint(read_bytes(path.read_bytes(), path.name), SETTINGS).problems)
    return Counter(f"{problem.span.line}:{problem.span.column} {problem.name}" for problem in problems)


def planted(path: Path) -> Counter[str]:
    """What was planted in it."""
    lines = path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    return Counter(line.partition(" | ")[0] for line in lines)


def rule(finding: str) -> str:
    """The name of the rule of a finding."""
    return finding.rpartition(" ")[2]


def milliseconds(paths: list[Path]) -> float:
    """CPU time of the fastest of several runs over some files, for one file."""
    texts = [path.read_bytes() for path in paths]
    best = float("inf")
    for _ in range(RUNS):
        start = time.process_time()
        for text in texts:
            lint(read_bytes(text, "town.yaml"), SETTINGS)
        best = min(best, time.process_time() - start)
    return best * 1000 / len(paths)


def main() -> None:
    """Prints the table."""
    there: Counter[str] = Counter()
    hit: Counter[str] = Counter()
    false: Counter[str] = Counter()
    files = sorted((CORPUS / "planted").glob("*.yaml"))
    for path in files:
        wanted, got = planted(path), findings(path)
        there.update(rule(each) for each in wanted.elements())
        hit.update(rule(each) for each in (wanted & got).elements())
        false.update(rule(each) for each in (got - wanted).elements())
    clean = sorted((CORPUS / "clean").glob("*.yaml"))
    on_clean = sum((findings(path) for path in clean), Counter[str]())
    false.update(rule(each) for each in on_clean.elements())

    print(f"{'rule':38} {'planted':>8} {'found':>6} {'false':>6}")
    for name, code in CODES.items():
        if there[name] or false[name]:
            print(f"{code} {name:33} {there[name]:8} {hit[name]:6} {false[name]:6}")
    total = there.total()
    print(f"{'all':38} {total:8} {hit.total():6} {false.total():6}")
    print()
    print(f"{len(there)} rules, {len(files)} files with planted defects: recall {100 * hit.total() / total:.1f} %")
    print(f"{len(clean)} clean files: {on_clean.total()} findings")
    print(f"{milliseconds(files + clean):.2f} ms a file (CPU, reading and all rules, warm)")
    for path in sorted((ROOT / "charters").glob("*.yaml")):
        found = grouped_problems(lint(read_bytes(path.read_bytes(), path.name), SETTINGS).problems)
        weights = Counter(str(problem.severity) for problem in found)
        counted = ", ".join(f"{weights[weight]} {weight}" for weight in ("error", "warning", "info"))
        print(f"charters/{path.name}: {counted}; {milliseconds([path]):.2f} ms")


if __name__ == "__main__":
    main()
