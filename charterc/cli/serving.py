"""What the terminal says while the preview runs: what was made anew, and what is wrong."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from charterc.cli.found import show_found

if TYPE_CHECKING:
    from charterc.build.built import Built
    from charterc.cli.console import Console
    from charterc.serve.messages import News


class Serving:
    """Tells of news as they come."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._wrong: dict[str, object] = {}
        """What was said of each charter last: what stays wrong is not said again."""
        self._left = 0

    def tell(self, news: News) -> None:
        """Tells of one piece of news. Comes from a thread of its own, one at a time."""
        from charterc.serve.messages import Faulty, Gone, Left, Renewed, SiteRenewed

        match news:
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
                if self._left > 1 and not pages:
                    wrong = sum(said is not None for said in self._wrong.values())
                    self._say(f"all pages are up to date but {wrong}" if wrong else "all pages are up to date")
                self._left = pages
            case _:
                pass

    def _renewed(self, built: Built, *, told: bool) -> None:
        wrong = (built.said.problems, built.fault and built.fault.message)
        if built.failed and self._wrong.get(built.name) != wrong:
            show_found(built.said.problems, built.said.sources, self.console)
            if built.fault is not None:
                self.console.error(f"{built.name}: {built.fault.message}", built.fault.hint)
            self.console.note(f"{built.name}: what was made of it before stays until this is mended.")
        elif told and not built.failed:
            self._say(f"{built.name} is up to date")
        self._wrong[built.name] = wrong if built.failed else None

    def _say(self, words: str) -> None:
        self.console.say(f"{time.strftime('%H:%M:%S')}  {words}")
        self.console.flush()
