"""Problems for people at a terminal: the place, what is wrong, the line itself, and what to write instead.

charters/stoke.yaml:12:3: error C101 unknown-field
  A charter has no field “titel”.

  12 │ titel: Our charter
     │ ^^^^^

  Did you mean “title”?
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from charterc.clean import one_line, printable
from charterc.lint.reports.folding import folded
from charterc.lint.reports.frame import frame
from charterc.lint.reports.report import Report
from charterc.problem import Problem, Severity, Span
from charterc.source.lines import lines_of

_STYLES = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.INFO: "1;36"}
_BOLD, _DIM = "1", "2"
_MIN_WIDTH = 40
_LONGEST_KEPT = 500


def render(report: Report) -> str:
    """The findings of a report as its terminal shows them."""
    terminal = report.terminal
    problems = [finding.problem for finding in report.findings]
    return text(problems, report.sources, colour=terminal.colour, width=terminal.width, ascii=terminal.ascii)


def text(
    problems: Sequence[Problem],
    sources: Mapping[str, str],
    *,
    colour: bool,
    width: int = 100,
    ascii: bool = False,  # noqa: A002 — the name people look for
) -> str:
    """The problems with their code frames, an empty line between two, floods folded; "" where there are none.

    `sources` maps a file to its decoded text. A file it lacks is shown without the line.
    """
    return _Printer(sources, colour=colour, width=max(width, _MIN_WIDTH), ascii=ascii).print(problems)


class _Printer:
    def __init__(self, sources: Mapping[str, str], *, colour: bool, width: int, ascii: bool) -> None:  # noqa: A002
        self.sources, self.colour, self.width, self.ascii = sources, colour, width, ascii
        self.bar = "|" if ascii else "│"
        self._names: dict[str, str] = {}

    def print(self, problems: Sequence[Problem]) -> str:
        flood = folded(problems)
        shown = ["\n".join(self._one(problem)).rstrip("\n") + "\n" for problem in flood.told]
        more = [f"{printable(sentence, ascii=self.ascii)}\n" for sentence in flood.sentences()]
        return "\n".join([*shown, *more])

    def _one(self, problem: Problem) -> list[str]:
        span, style = problem.span, _STYLES[problem.severity]
        place = self._style(_BOLD, f"{self._name(problem.file)}:{span.line}:{span.column}:")
        lines = [f"{place} {self._style(style, problem.severity.value)} {problem.code} {problem.name}"]
        lines += self._prose(problem.message)
        lines += self._frame(problem.file, span, style)
        for related in problem.related:
            lines += self._prose(f"Line {related.span.line}: {related.message}")
            lines += self._frame(problem.file, related.span, _DIM)
        if problem.hint:
            rows = _rows_of_hint if len(problem.hint) <= _LONGEST_KEPT else _rows
            lines += rows(problem.hint, self.width, self.ascii)
        return lines

    def _name(self, file: str) -> str:
        if file not in self._names:
            self._names[file] = one_line(file, ascii=self.ascii)
        return self._names[file]

    def _frame(self, file: str, span: Span, style: str) -> list[str]:
        lines = lines_of(self.sources[file]) if file in self.sources else ()
        found = frame(lines, span, self.width - 12, ascii=self.ascii)
        if found is None:
            return []
        number, line, mark, more = found
        left = f"{number} {self.bar}"
        below = f"{'':{len(left) - 2}} {self.bar}"
        if more:
            mark += f" to line {more}"
        if self.colour:
            left, below, mark = self._style(_DIM, left), self._style(_DIM, below), self._style(style, mark)
        return ["", f"  {left} {line}".rstrip(), f"  {below} {mark}", ""]

    def _prose(self, words: str) -> list[str]:
        return _rows(words, self.width, self.ascii)

    def _style(self, style: str, words: str) -> str:
        return f"\x1b[{style}m{words}\x1b[0m" if self.colour else words


def _rows(words: str, width: int, ascii_only: bool) -> list[str]:  # noqa: FBT001
    """Wrapped at spaces; lines that are indented are words to copy and stay as they are."""
    rows: list[str] = []
    for line in printable(words, ascii=ascii_only).split("\n"):
        if line.startswith("    ") or len(line) + 2 <= width:
            rows.append(f"  {line}".rstrip())
        else:
            rows += _wrapped(line, width)
    return rows


_rows_of_hint = lru_cache(maxsize=256)(_rows)
"""Most findings of a rule have the same hint. Long ones quote the file, so they are not kept."""


def _wrapped(line: str, width: int) -> Iterator[str]:
    """A line in several, broken at spaces only: a command or an address has to stay whole."""
    single = line.isprintable() and "  " not in line  # as nearly all; no other space is printable
    words, start = line.strip() if single else " ".join(line.split()), 0
    while len(words) - start > width - 2:
        end = words.rfind(" ", start, start + width - 1)
        if end < 0:
            end = words.find(" ", start)
        if end < 0:
            break
        yield f"  {words[start:end]}"
        start = end + 1
    yield f"  {words[start:]}"
