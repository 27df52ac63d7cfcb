"""A letter to those whose charter it is and who never see its file: ready to be pasted into an e-mail.

    Dear all,

    We have read the “Town Co-production Charter” and noticed one thing that you may like to look at. …

    OUR VALUES

    - “Meetings are lead by parents” …
      Write “led”.
      Where: “Be kind”, promise 2.1.

    With kind regards

What is only about how the file is written is left out: it is for whoever wrote the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from charterc.clean import one_line
from charterc.lint.registry import rules
from charterc.lint.reports.folding import folded
from charterc.lint.reports.report import Finding, Report, Spot
from charterc.problem import Problem, Severity

_RULE = "\n---\n\n"
"""Divides the letters about several charters."""
_UNREAD = "There is no letter yet: the file has errors, and only once they are mended can all of its words be read.\n"
_WHOLE = "The charter as a whole"
_ENOUGH = 30
"""Characters of a sentence by which one sees that a message quotes it."""
_MOST_PLACES = 12
"""Places of one thing that are named; more are counted."""


def render(report: Report) -> str:
    """A letter for each charter in which something was noticed; a sentence where nothing was or could be."""
    noticed = (finding for finding in report.findings if not is_about_file(finding))
    letters = [
        "\n".join(_letter(report.titles.get(file) or file, list(group)))
        for file, group in groupby(noticed, key=lambda finding: finding.problem.file)
    ]
    unread = any(finding.problem.severity is Severity.ERROR for finding in report.findings if is_about_file(finding))
    nothing = _UNREAD if unread else "Nothing was noticed, so there is nothing to write.\n"
    return _RULE.join(f"{letter}\n" for letter in letters) or nothing


def is_about_file(finding: Finding) -> bool:
    """Whether a finding is only for whoever writes the file."""
    return rules()[finding.problem.name].about_file


def _letter(title: str, findings: list[Finding]) -> Iterator[str]:
    things = "one thing" if len(findings) == 1 else f"{len(findings):,} things"
    yield "Dear all,"
    yield ""
    yield (
        f"We have read the charter “{one_line(title)}” closely and noticed {things} that you may like to look at. "
        "Please take this as suggestions: the words are yours, and nothing in them has been changed."
    )
    parts: dict[str, list[Finding]] = {}
    for finding in sorted(findings, key=lambda finding: finding.problem.span):
        parts.setdefault(_main(finding).heading, []).append(finding)
    for heading, group in sorted(parts.items(), key=lambda part: part[0] != ""):
        yield ""
        yield one_line(heading) or _WHOLE
        yield ""
        yield from _items(group)
    yield ""
    yield "With kind regards"


def _items(findings: list[Finding]) -> Iterator[str]:
    """The findings below one heading; of a flood only the first few."""
    flood = folded(finding.problem for finding in findings)
    told = set(flood.told)
    for finding in findings:
        if finding.problem in told:
            yield from _item(finding)
    for count in flood.more.values():
        yield f"- … and {count:,} more places of the same kind."


def _item(finding: Finding) -> Iterator[str]:
    problem = finding.problem
    yield f"- {one_line(problem.message)}"
    advice = problem.advice or problem.hint
    if advice:
        yield f"  {one_line(advice)}"
    if where := _where(finding):
        yield f"  Where: {one_line(where)}."
    elif not finding.spots:
        yield from (f"  {said[0].upper()}{said[1:]}." for said in _also(problem))
    if _main(finding).heading and finding.sentence and finding.sentence[:_ENOUGH] not in problem.message:
        yield f"  It says there: “{one_line(finding.sentence)}”"


def _main(finding: Finding) -> Spot:
    return finding.spots[0] if finding.spots else Spot()


def _where(finding: Finding) -> str:
    """The places of a finding; "" where the heading above says it all."""
    main, spots = _main(finding), finding.spots
    said_above = len(spots) <= 1 if not main.heading else list(spots) == [Spot(main.heading)]
    if said_above:
        return ""
    named = list(dict.fromkeys(_named(spot, main.heading) for spot in spots))
    more = len(named) - _MOST_PLACES
    return "; ".join(named[:_MOST_PLACES]) + (f"; and {more:,} more places" if more > 1 else "")


def _also(problem: Problem) -> Iterator[str]:
    """What is said of the other places of a finding that has none on the page, as one in an adoption."""
    named = list(dict.fromkeys(one_line(related.message) for related in problem.related))
    yield from named[:_MOST_PLACES]
    more = len(named) - _MOST_PLACES
    if more > 0:
        yield f"and {more:,} more places" if more > 1 else "and one more place"


def _named(spot: Spot, heading: str) -> str:
    """A place as it is found from below a heading."""
    if not spot.within:
        return "the text of this part" if spot.heading == heading else f"“{spot.heading}”"
    return spot.within if not spot.heading or spot.heading == heading else f"“{spot.heading}”, {spot.within}"
