"""What is wrong, in the form in which a page can show it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from charterc.build.built import Built, Said
from charterc.clean import one_line, printable
from charterc.errors import ChartercError
from charterc.lint.reports.frame import frame
from charterc.problem import Problem, Severity
from charterc.source.lines import lines_of

_WIDTH = 76
"""Characters of a line of a file that are shown."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """One thing that is wrong. All of it is plain text."""

    message: str
    hint: str = ""
    weight: str = Severity.ERROR.value
    """What a `Severity` is called."""
    place: str = ""
    """For people: “charters/stoke.yaml:12:3”."""
    line: int = 0
    excerpt: str = ""
    """The line of the file, and below it marks under the words."""
    editor: str = ""
    """An address that opens the place in an editor."""
    anchor: str = ""
    """The id of what stands there on the last good page; "" where it cannot be told."""

    def data(self) -> dict[str, Any]:
        """The same for the script on the page."""
        return asdict(self)


Anchor = Callable[[str, int], str]
"""From a text of the charter's file and a line of it to an id on the last good page, or ""."""


def editor_address(path: Path, line: int, column: int = 1) -> str:
    """What opens a place in VS Code and the editors that came from it."""
    return f"vscode://file/{quote(path.as_posix().lstrip('/'))}:{line}:{column}"


def of_fault(error: ChartercError) -> Trouble:
    """A fault that is nobody's line."""
    return Trouble(printable(error.message), printable(error.hint))


def of_system(error: OSError) -> Trouble:
    """What the system refused."""
    where = f" ({error.filename})" if error.filename else ""
    return Trouble(printable(f"The system refused: {error.strerror or error}{where}."))


def troubles_of(built: Built, own: str, anchor: Anchor) -> tuple[Trouble, ...]:
    """All that is to be said of a charter that was built; `own` is its file as it is shown in messages."""
    found = list(_of_said(built.said, own, anchor))
    if built.fault is not None:
        found.append(of_fault(built.fault))
    for reason in built.left_out:
        files = f" Left out: {', '.join(reason.files)}."
        found.append(Trouble(printable(reason.message + files), printable(reason.hint), Severity.WARNING.value))
    found += _of_said(built.gaps, "", anchor)
    found += _of_said(built.changed, "", anchor)
    return tuple(dict.fromkeys(found))


def _of_said(said: Said, own: str, anchor: Anchor) -> Iterator[Trouble]:
    for problem in said.problems:
        text = said.sources.get(problem.file, "")
        yield _of_problem(problem, text, anchor(text, problem.span.line) if problem.file == own and text else "")


def of_said(said: Said) -> Iterator[Trouble]:
    """Problems of a file that has no page of its own."""
    return _of_said(said, "", lambda *_: "")


def _of_problem(problem: Problem, text: str, anchor: str) -> Trouble:
    line, column = problem.span.line, problem.span.column
    return Trouble(
        message=printable(problem.message),
        hint=printable(problem.hint),
        weight=problem.severity.value,
        place=f"{one_line(problem.file)}:{line}:{column}",
        line=line,
        excerpt=_excerpt(problem, text),
        editor=editor_address(Path.cwd() / problem.file, line, column),
        anchor=anchor,
    )


def _excerpt(problem: Problem, text: str) -> str:
    found = frame(lines_of(text), problem.span, _WIDTH) if text else None
    if found is None:
        return ""
    number = str(found.number)
    return f"{number} │ {found.line}\n{'':{len(number)}} │ {found.mark}"


def by_weight(troubles: Iterable[Trouble]) -> list[Trouble]:
    """Troubles, errors first."""
    return sorted(troubles, key=lambda trouble: Severity(trouble.weight).rank)
