"""What is said of charters while they are built, one by one, and once all are."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Self

import typer

from charterc.cli.found import show_found
from charterc.cli.progress import Progress
from charterc.errors import ChartercError, Exit, MixedOutputError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from charterc.build.built import Built, LeftOut, Said
    from charterc.cli.console import Console
    from charterc.problem import Problem


class Report:
    """Tells what was built and what was not, as it comes, and ends the command with the code that fits."""

    def __init__(self, console: Console, start: float, *, quiet: bool) -> None:
        self.console = console
        self.quiet = quiet
        self.progress = Progress(console, start, quiet=quiet)
        self._start = start
        self._code = Exit.FINE
        self._made = self._kept = 0
        """How many files were made, and how many are there from before."""
        self._not_built: list[str] = []
        self._told: set[Problem] = set()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self.progress.clear()
        if kind is None:
            self._end()

    def tell(self, all_built: Iterable[Built]) -> Iterator[Built]:
        """Passes on what was built, and tells of each."""
        for built in all_built:
            self.progress.clear()
            self._problems(built.said)
            if built.fault is None:
                self._left_out(built)
            self._history(built)
            self._outcome(built)
            yield built

    def _outcome(self, built: Built) -> None:
        if built.failed:
            self._code = max(self._code, _exit_code(built.fault))
            if not isinstance(built.fault, MixedOutputError):
                self._not_built.append(built.name)
        if built.fault is not None:
            self.console.error(f"{built.name}: {built.fault.message}", built.fault.hint)
        if not self.quiet and not built.failed:
            for note in built.notes:
                self.console.note(f"note: {built.name}/{note}")
            self._list(built)

    def also_made(self, files: int) -> None:
        """Counts files that belong to no charter."""
        self._made += files

    def _problems(self, said: Said) -> None:
        # A fault in the project's theme is every charter's; it is shown once.
        new = [problem for problem in dict.fromkeys(said.problems) if problem not in self._told]
        self._told.update(new)
        show_found(new, said.sources, self.console)

    def _left_out(self, built: Built) -> None:
        for reason in built.left_out:
            self._code = max(self._code, reason.exit_code)
            tell_left_out(built.name, reason, self.console)

    def _history(self, built: Built) -> None:
        """Says which released versions are not as they were, and so have no page, and which are gone."""
        from charterc.problem import Severity

        gaps = [gap._replace(severity=Severity.WARNING) for gap in built.gaps.problems]
        show_found(gaps, built.gaps.sources, self.console)
        if built.changed.problems:
            show_found(built.changed.problems, built.changed.sources, self.console)
            self.console.error(f"{built.name}: a released version is not as it was. It is left out of the history.")
            self._code = max(self._code, Exit.PROBLEMS)

    def _list(self, built: Built) -> None:
        from charterc.reading.read import shown_path

        if not built.files:
            return
        self.console.say(f"{shown_path(built.folder)}/")
        width = max(len(name) for name in built.files)
        for name, made in sorted(built.files.items()):
            took = "unchanged" if built.kept else f"{made.seconds:6.2f} s"
            self.console.say(f"  {name:<{width}}  {_size(made.size):>8}  {took}")
        if built.kept:
            self._kept += len(built.files)
        else:
            self._made += len(built.files)

    def _end(self) -> None:
        if (self._made or self._kept) and not self.quiet:
            seconds = time.perf_counter() - self._start
            made = f"Built {_files(self._made)}" if self._made else "Nothing had to be built"
            kept = f"; {_files(self._kept)} unchanged" if self._made and self._kept else ""
            self.console.say(f"{made} in {seconds:.1f} s{kept}.")
        if self._not_built:
            names = ", ".join(self._not_built)
            self.console.note(f"Not built: {names}. What was built of it before is unchanged.")
        if self._code:
            raise typer.Exit(self._code)


def _exit_code(fault: ChartercError | None) -> Exit:
    return fault.exit_code if fault else Exit.PROBLEMS


def tell_left_out(name: str, reason: LeftOut, console: Console) -> None:
    """Says which files of a charter cannot be made, why, and at which place of its file."""
    places = reason.because
    start = f"{places[0][0]}: " if len(places) == 1 and places[0][0] else f"{name}: "
    more = [f"{place}: {said}" if place else said for place, said in places if said]
    files_left_out = f"Left out: {', '.join(reason.files)}."
    if reason.exit_code is Exit.FINE:
        console.note(f"note: {start}{reason.message} {files_left_out}")
    else:
        console.error(f"{start}{reason.message} {files_left_out}", "\n".join([*more, *filter(None, [reason.hint])]))


def _files(count: int) -> str:
    return f"{count:,} file{'' if count == 1 else 's'}"


def _size(size: int) -> str:
    return f"{size / 1024:.0f} KB" if size >= 1024 else f"{size} B"
