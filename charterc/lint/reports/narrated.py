"""Problems as sentences: for screen readers, for reading aloud, and for anyone who finds drawings noisy.

charters/stoke.yaml, line 12, column 3. Error C101, unknown field.
A charter has no field “titel”.
The line reads: titel: Our charter
Did you mean “title”?
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from charterc.clean import one_line, printable
from charterc.lint.reports.folding import folded
from charterc.lint.reports.report import Report
from charterc.problem import Problem, Severity
from charterc.source.lines import lines_of

_SAID = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Note"}


def render(report: Report) -> str:
    """The findings of a report in sentences."""
    return narrated([finding.problem for finding in report.findings], report.sources, ascii=report.terminal.ascii)


def narrated(problems: Sequence[Problem], sources: Mapping[str, str], *, ascii: bool = False) -> str:  # noqa: A002
    """Each problem in four or five short lines, an empty line between two, floods folded."""
    lines = {file: lines_of(text) for file, text in sources.items()}
    flood = folded(problems)
    told = ["".join(_sentences(problem, lines.get(problem.file, []), ascii)) for problem in flood.told]
    return "\n".join([*told, *(f"{_flat(sentence, ascii)}\n" for sentence in flood.sentences())])


def _sentences(problem: Problem, lines: Sequence[str], plain: bool) -> Iterator[str]:  # noqa: FBT001
    span = problem.span
    name = problem.name.replace("-", " ")
    place = f"{one_line(problem.file, ascii=plain)}, line {span.line}, column {span.column}."
    yield f"{place} {_SAID[problem.severity]} {problem.code}, {name}.\n"
    yield f"{_flat(problem.message, plain)}\n"
    yield from _line(lines, span.line, "The line reads", plain)
    for related in problem.related:
        yield f"See also line {related.span.line}: {_flat(related.message, plain)}\n"
        yield from _line(lines, related.span.line, "That line reads", plain)
    if problem.hint:
        yield from _hint(problem.hint, plain)


def _hint(words: str, plain: bool) -> Iterator[str]:  # noqa: FBT001
    """Each paragraph on a line; words to copy, which are indented, stay in their lines."""
    for paragraph in words.split("\n\n"):
        if paragraph.startswith("    "):
            yield f"{printable(paragraph, ascii=plain)}\n"
        else:
            yield f"{_flat(paragraph, plain)}\n"


def _line(lines: Sequence[str], number: int, lead: str, plain: bool) -> Iterator[str]:  # noqa: FBT001
    words = lines[number - 1].strip() if 1 <= number <= len(lines) else ""
    if words:
        yield f"{lead}: {printable(words, ascii=plain)}\n"


def _flat(words: str, plain: bool) -> str:  # noqa: FBT001
    return printable(" ".join(words.split()), ascii=plain)
