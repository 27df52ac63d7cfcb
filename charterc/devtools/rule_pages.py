"""The pages of `docs/rules/`: one for every rule, and a list of them all, from the rules' own docstrings."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from charterc.lint.fixers import FIXED_BY
from charterc.lint.pages import page
from charterc.lint.registry import rules
from charterc.lint.rule import Rule

_INTRODUCTION = """\
# The rules of `charterc lint`

What a proofreader, a lawyer and a family would find in a charter. `charterc explain CODE` prints a page of these
at the terminal. [How lint is used and set up](../lint.md) is told elsewhere.

Severity: an **error** has to be put right, and most of them stop the build; a **warning** should be looked at; an
**info** is worth knowing. A page says where a milder case is less. The last column names the option that mends it,
where one does.
"""


def rule_pages() -> dict[str, str]:
    """Every file of the folder, by its name."""
    found = {f"{rule.name}.md": page(rule).markdown for rule in rules().values()}
    return {"README.md": "\n".join(_index()) + "\n", **found}


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
    mends = f"`{FIXED_BY[rule.name]}`" if rule.name in FIXED_BY else ""
    return f"| {rule.code} | [{rule.name}]({rule.name}.md) | {rule.severity} | {title} | {mends} |"
