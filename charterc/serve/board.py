"""What is known of the preview at any moment: the workshop writes it, and those who look at pages read it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field
from pathlib import Path

from charterc.serve.messages import Faulty, Gone, Left, Listed, News, Placed, Renewed, SiteRenewed
from charterc.serve.places import Place
from charterc.serve.trouble import Trouble


@dataclass(slots=True)
class PageState:
    """What is known of one charter's page."""

    troubles: tuple[Trouble, ...] = ()
    places: tuple[Place, ...] = ()
    anchor: str = ""
    """The id of what was changed last."""
    changes: int = 0
    """How many times that was told."""


@dataclass(slots=True)
class Board:
    """All of it. Read it within `lock`."""

    lock: threading.Condition = field(default_factory=threading.Condition)
    count: int = 0
    """How many news there were; whoever waits for more waits for another number."""
    stopped: bool = False
    listed: bool = False
    """Whether it is known already which charters there are."""
    files: dict[str, Path] = field(default_factory=dict)
    """The file of each charter and adoption, by its name; of one that is gone, too."""
    sheets: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """The names of the files that are made of each when they are asked for."""
    pages: dict[str, PageState] = field(default_factory=dict)
    site: tuple[Trouble, ...] = ()
    """What is wrong with the site's own pages."""
    fault: Trouble | None = None
    """Why nothing can be made at all."""
    left: Left | None = None
    """None while that is not known."""

    def take(self, news: News) -> None:
        """Takes in what the workshop says, and wakes whoever waits for it."""
        with self.lock:
            match news:
                case Listed():
                    self.listed = True
                    self.files |= news.pages
                    self.sheets = news.sheets
                case Renewed():
                    self._renew(news)
                case Placed(name, places):
                    self.page(name).places = places
                case Gone(name, trouble):
                    self.page(name).troubles = (trouble,)
                case SiteRenewed(troubles):
                    self.site = troubles
                case Faulty(trouble):
                    self.fault = trouble
                case Left():
                    self.left = news
            self.wake()

    def _renew(self, news: Renewed) -> None:
        page = self.page(news.built.name)
        page.troubles = news.troubles
        if news.places is not None:
            page.places = news.places
        if news.anchor:
            page.anchor = news.anchor
            page.changes += 1

    def page(self, name: str) -> PageState:
        """The state of a charter's page."""
        return self.pages.setdefault(name, PageState())

    def stop(self) -> None:
        """Nothing more will come."""
        with self.lock:
            self.stopped = True
            self.wake()

    def wake(self) -> None:
        """Tells those who wait that something is new."""
        self.count += 1
        self.lock.notify_all()

    def wait(self, count: int, seconds: float) -> int:
        """Waits for news after those that were counted, but only so long. How many there are."""
        with self.lock:
            self.lock.wait_for(lambda: self.count != count or self.stopped, seconds)
            return self.count
