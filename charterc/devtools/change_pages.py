"""The pages of `docs/changes/`: one for every kind of change, and a list of them all, from `kinds.yaml`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from charterc.changes.catalogue import kinds, page
from charterc.changes.weighing.pages import all_in_one

_INTRODUCTION = """\
# The kinds of change that `charterc diff` tells

What can happen between two versions of a charter. `charterc explain CODE` prints a page of these at the terminal.
[How two charters are compared](../diff.md) and [how a rewording is weighed](weighing.md) is told elsewhere.
"""
_FAMILIES = {
    "D1": "Values",
    "D2": "Promises",
    "D3": "Outcomes",
    "D4": "Measures",
    "D5": "Signs",
    "D6": "People and contacts",
    "D7": "Dates, texts and parts",
}


def change_pages() -> dict[str, str]:
    """Every file of the folder, by its name."""
    pages = {f"{kind}.md": page(kind).markdown for kind in kinds()}
    return {"README.md": "\n".join(_index()) + "\n", "weighing.md": all_in_one(), **pages}


def _index() -> Iterator[str]:
    yield _INTRODUCTION.rstrip("\n")
    for family, group in groupby(kinds().items(), key=lambda kind: kind[1].code[:2]):
        yield ""
        yield f"## {_FAMILIES[family]}"
        yield ""
        yield "| Code | Kind | What happened |"
        yield "| --- | --- | --- |"
        yield from (f"| {about.code} | [{kind}]({kind}.md) | {about.title} |" for kind, about in group)
