"""When the site's own pages are made: where somebody looks at them, and beside all else, since they take long."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from charterc.errors import ChartercError
from charterc.serve.errand import Errand
from charterc.serve.plan import Plan
from charterc.serve.site_pages import make_site_pages
from charterc.serve.trouble import Trouble, of_fault
from charterc.site.collect import CharterEntry

_WAIT = 0.05
"""Seconds that are waited for them before something else may be done."""


@dataclass(slots=True)
class SiteWork:
    """The state of the site's own pages."""

    wanted: bool = False
    """Whether somebody looked at one since work on them began."""
    outdated: bool = True
    """Whether something changed since work on them began."""
    errand: Errand | None = None

    @property
    def due(self) -> bool:
        """Whether there is work to do for them."""
        return self.errand is not None or (self.wanted and self.outdated)

    def work(self, plan: Plan, entries: Sequence[CharterEntry]) -> tuple[Trouble, ...] | None:
        """Begins to make them, or waits for them a moment. What is wrong with them once they are there, else None."""
        if self.errand is None:
            self.wanted = self.outdated = False
            self.errand = Errand(make_site_pages, plan, entries)
        if not self.errand.connection.poll(_WAIT):
            return None
        result, self.errand = self.errand.result(), None
        if isinstance(result, ChartercError):
            return (of_fault(result),)
        if result is None:
            hint = "Close other programs, or look at the pages of the charters, which are not affected."
            return (Trouble("The site's own pages were stopped by the system, most likely for want of memory.", hint),)
        troubles: tuple[Trouble, ...] = result
        return troubles

    def stop(self) -> None:
        """Stops making them."""
        if self.errand is not None:
            self.errand.stop()
            self.errand = None
