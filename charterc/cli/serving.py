"""What the terminal says while the preview runs: what was made anew, and what is wrong."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from charterc.cli.found import show_found

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from charterc.build.built import Built
    from charterc.cli.console import Console
    from charterc.serve.messages import News


class Serving:
    """Tells of news as they come."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._files: dict[str, Path] = {}
        self._wrong: dict[str, tuple[object, ...]] = {}
        """What is wrong with each charter that cannot be made. It was said, and what stays wrong is not said again."""
        self._left = 0
        self._anything_new = True
        """Whether a page was made, or something else was wrong, since it was said how many pages are up to date."""

    def tell(self, news: News) -> None:
        """Tells of one piece of news. Comes from a thread of its own, one at a time."""
        from charterc.serve.messages import Faulty, Gone, Left, Listed, Renewed, SiteRenewed

        match news:
            case Listed(pages=pages):
                self._files = pages
            case Renewed(built=built, told=told):
                self._renewed(built, told=told)
            case Gone(name, trouble):
                self.console.error(f"{name}: {trouble.message}", trouble.hint)
            case Faulty(trouble) if trouble is not None:
                self.console.error(trouble.message, trouble.hint)
            case Faulty():
                self._say("mended; the preview goes on")
            case SiteRenewed(troubles):
                for trouble in troubles:
                    self.console.error(f"{trouble.place}: {trouble.message}" if trouble.place else trouble.message)
            case Left(pages=pages):
                if self._left > 1 and not pages and self._anything_new:
                    wrong = len(self._wrong)
                    self._say(f"all pages are up to date but {wrong}" if wrong else "all pages are up to date")
                    self._anything_new = False
                self._left = pages
            case _:
                pass

    def _renewed(self, built: Built, *, told: bool) -> None:
        was_wrong = self._wrong.pop(built.name, ())
        if built.failed:
            self._tell_wrong(built, was_wrong)
        elif told:
            self._say(f"{built.name} is up to date")
        if not built.failed and (was_wrong or not built.kept):
            self._anything_new = True

    def _tell_wrong(self, built: Built, was_wrong: Sequence[object]) -> None:
        """Tells what is wrong with a charter and was not said yet: of it, or of another that reads the same file."""
        from charterc.reading.read import shown_path

        faults = [(built.fault.message, built.fault.hint)] if built.fault else []
        wrong = (*built.said.problems, *faults)
        said = (was_wrong, *self._wrong.values())
        new = [one for one in wrong if not any(one in others for others in said)]
        self._wrong[built.name] = wrong
        if not new:
            return
        self._anything_new = True
        problems = [problem for problem in built.said.problems if problem in new]
        show_found(problems, built.said.sources, self.console)
        for message, hint in (fault for fault in faults if fault in new):
            self.console.error(f"{built.name}: {message}", hint)
        own = shown_path(self._files[built.name])
        if all(problem.file == own for problem in problems):
            self.console.note(f"{built.name}: what was made of it before stays until this is mended.")
        else:
            self.console.note("What was made before stays until this is mended.")

    def _say(self, words: str) -> None:
        self.console.say(f"{time.strftime('%H:%M:%S')}  {words}")
        self.console.flush()
