"""Writes `docs/rules/`: a page for every rule, and a list of them all, from the rules' own docstrings.

    python -m charterc.lint.docs            writes the pages
    python -m charterc.lint.docs --check    says which are not current, and exits with 1

For this tool's own repository; a test runs the check.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path

from charterc.lint.fixers import MENDED_BY
from charterc.lint.pages import page
from charterc.lint.registry import Rule, rules

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "rules"
_INTRODUCTION = """\
# The rules of `charterc lint`

What a proofreader, a lawyer and a family would find in a charter. `charterc explain CODE` prints a page of these
at the terminal. [How lint is used and set up](../lint.md) is told elsewhere.

Severity: an **error** has to be put right, and most of them stop the build; a **warning** should be looked at; an
**info** is worth knowing. A page says where a milder case is less. The last column names the option that mends it,
where one does.
"""


def pages() -> dict[str, str]:
    """Every file of the folder, by its name."""
    found = {f"{rule.name}.md": page(rule).markdown for rule in rules().values()}
    return {"README.md": "\n".join(_index()) + "\n", **found}


def stale(folder: Path = FOLDER) -> list[str]:
    """The names of the files that are missing, out of date, or of a rule that is gone."""
    wanted = pages()
    there = {path.name: path.read_text(encoding="utf-8") for path in folder.glob("*.md")}
    return sorted(name for name in wanted.keys() | there.keys() if wanted.get(name) != there.get(name))


def write(folder: Path = FOLDER) -> None:
    """Writes every page and removes those of rules that are gone."""
    wanted = pages()
    folder.mkdir(parents=True, exist_ok=True)
    for name in stale(folder):
        if name in wanted:
            (folder / name).write_bytes(wanted[name].encode("utf-8"))
        else:
            (folder / name).unlink()


def _index() -> Iterator[str]:
    yield _INTRODUCTION.rstrip("\n")
    for family, group in groupby(rules().values(), key=lambda rule: rule.family):
        yield ""
        yield f"## {family.partition('. ')[0].rstrip('.')}"
        yield ""
        yield "| Code | Rule | Severity | What it finds | Mends |"
        yield "| --- | --- | --- | --- | --- |"
        yield from (_row(rule) for rule in group)


def _row(rule: Rule) -> str:
    title = " ".join(page(rule).title.split()).replace("|", "\\|")
    mends = f"`{MENDED_BY[rule.name]}`" if rule.name in MENDED_BY else ""
    return f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {title} | {mends} |"


def main() -> None:
    """Writes or checks."""
    if "--check" not in sys.argv[1:]:
        write()
    elif names := stale():
        sys.exit(f"Not current in docs/rules/: {', '.join(names)}. Write them again: python -m charterc.lint.docs")


if __name__ == "__main__":
    main()
