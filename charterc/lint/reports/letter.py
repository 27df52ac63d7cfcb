"""A letter to those who look after a charter: what was noticed, part by part, in plain words and without codes.

    About “Town Co-production Charter”

    We read this charter and noticed 2 things that you may want to look at. Its words are yours: nothing was changed.

    Values

    - “Meetings are lead by parents” …
      Write “led”. (line 12)

It is plain text: it can be pasted into an e-mail as it is, and into a pull request, where its lists are lists.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from charterc.clean import one_line
from charterc.lint.reports.report import Finding, Report, plural

_RULE = "\n---\n"
"""Divides the letters about several charters."""


def render(report: Report) -> str:
    """A letter for each file that has findings; a sentence where none has."""
    letters = [
        "\n".join(_letter(report.titles.get(file) or file, file, list(group)))
        for file, group in groupby(report.findings, key=lambda finding: finding.problem.file)
    ]
    return _RULE.join(f"{letter}\n" for letter in letters) or "Nothing was noticed, so there is nothing to write.\n"


def _letter(title: str, file: str, findings: list[Finding]) -> Iterator[str]:
    yield f"About “{one_line(title)}”"
    yield ""
    yield (
        f"We read this charter and noticed {plural(len(findings), 'thing')} that you may want to look at. "
        "Its words are yours: nothing was changed."
    )
    for part, group in groupby(findings, key=_part):
        yield ""
        yield part
        yield ""
        for finding in group:
            yield from _item(finding)
    yield ""
    yield f"The lines are those of {one_line(file)}."


def _part(finding: Finding) -> str:
    """The part of the charter that a finding is about, as people call it: “I statements”."""
    name = finding.element.partition("/")[0].replace("-", " ").strip()
    return name[:1].upper() + name[1:] or "The charter"


def _item(finding: Finding) -> Iterator[str]:
    problem = finding.problem
    lines = sorted({problem.span.line, *(related.span.line for related in problem.related)})
    numbers = ", ".join(f"{line:,}" for line in lines)
    place = f"(line{'' if len(lines) == 1 else 's'} {numbers})"
    advice = one_line(problem.hint.partition("\n\n")[0])
    if not advice or advice.endswith(":"):  # what it leads to is YAML, for those who write the file
        yield f"- {one_line(problem.message)} {place}"
    else:
        yield f"- {one_line(problem.message)}"
        yield f"  {advice} {place}"
