"""What is to be made, in the order in which people wait for it: what is asked for, was saved, is looked at, all else.

    workshop.changed(paths)   files changed
    workshop.wanted(name)     somebody asks for a page
    workshop.step()           makes the next few pages, and says whether there was anything to do

What becomes of it goes to `tell` as messages (`messages.py`). Between two steps there is time to hear of more changes.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from charterc.build.built import Built
from charterc.build.every import build
from charterc.build.gathered import gather_one
from charterc.build.store.orphans import remove_orphans
from charterc.build.store.store import MadeFrom
from charterc.errors import ChartercError
from charterc.problem import Severity
from charterc.project.adoptions import lies_among_adoptions
from charterc.project.find import charter_name, check_there
from charterc.reading.read import shown_path
from charterc.serve.messages import Faulty, Gone, Left, Listed, News, Placed, Renewed, SiteRenewed
from charterc.serve.places import anchor_at, changed_line, line_before
from charterc.serve.plan import Gathered, Plan, plan_preview
from charterc.serve.site_work import SiteWork
from charterc.serve.trouble import Trouble, of_fault, of_system, troubles_of
from charterc.workers.cores import cores

_SHORT, _LONG = 0.2, 0.8
"""Seconds that a step should take at least and at most: whoever saves a file meanwhile waits for its end."""
_FEWEST = 4 * cores()
"""Pages that a step makes at least, where there are so many: to start its processes takes as long as two of them."""

_READ_AGAIN = 16
"""Charters that a step reads again, one after another, for the site's own pages."""


@dataclass(slots=True)
class _Known:
    """What is known of a charter or adoption that was built, or could not be."""

    made_from: MadeFrom | None = None
    """None where nobody knows, as of one with errors: any change may be the one that mends it."""
    gathered: Gathered | None = None
    """Of its last good page."""
    asked: bool = False
    """Whether what is gathered was asked for, and has come to nothing."""


class Workshop:
    """Makes the preview of the project at `root`."""

    def __init__(self, root: Path, tell: Callable[[News], None]) -> None:
        self.root = root
        self._here = Path.cwd()
        self._tell = tell
        self._plan: Plan | None = None
        self._fault: Trouble | None = None
        """Why nothing can be made, as it was told."""
        self._listed: Listed | None = None
        self._left: Left | None = None
        self._waiting: dict[Path, None] = {}
        self._asked: dict[Path, None] = {}
        """Those among them whose page somebody waits for."""
        self._first: dict[Path, None] = {}
        """Those among them that somebody saved."""
        self._saved: set[Path] = set()
        self._known: dict[Path, _Known] = {}
        self._looked_at: dict[Path, None] = {}
        self._site = SiteWork()
        self._batch = _FEWEST

    def begin(self) -> None:
        """Looks at the project for the first time. What an earlier preview made of charters that are gone goes."""
        self.changed({self.root})
        if self._plan is not None:
            with suppress(ChartercError, OSError):  # nobody is led to those pages
                list(remove_orphans(self.root, self._plan.job.out, self._plan.pages))

    def changed(self, paths: AbstractSet[Path]) -> None:
        """Takes in that files changed."""
        self._batch = _FEWEST  # those before may have been kept, which does not tell how long it takes to make some
        before = self._plan
        plan = self._planned()
        if plan is None:
            self._saved |= paths & self._known.keys()
            return
        anew = before is None or self.root in paths or plan.store.fingerprint != before.store.fingerprint
        around = {path.parent for path in paths}
        charters = set(plan.charters)
        self._forget(plan)
        for path in plan.pages.values():
            known = self._known.get(path)
            if known is None:
                if path in charters or path in paths:
                    self._add(path, first=path in paths)
            elif path in paths:
                self._add(path, first=True)
            elif anew or known.made_from is None or known.made_from.is_touched(paths, around):
                self._add(path)
        self._saved.update(path for path in plan.pages.values() if path in paths)
        if anew or any(lies_among_adoptions(path, self.root) for path in paths):
            self._site.outdated = True
        self._tell_left()

    def wanted(self, name: str) -> None:
        """Takes in that somebody asks for the page of a charter, or for one of the site's own, whose name is ""."""
        if not name:
            self._site.wanted = True
        elif self._plan and (path := self._plan.pages.get(name)):
            self._looked_at[path] = None
            if path in self._waiting or path not in self._known or self._is_lost(self._plan, path):
                self._waiting[path] = self._asked[path] = None

    def _is_lost(self, plan: Plan, path: Path) -> bool:
        """Whether a page that was good is there no more: somebody took the folder away."""
        was_good = self._known[path].made_from is not None
        return was_good and not (plan.job.out / charter_name(path) / "index.html").is_file()

    def step(self) -> bool:
        """Does the next piece of work. Says whether there was any."""
        plan = self._plan
        if plan is None:
            return False
        try:
            if batch := self._next():
                self._build(plan, batch)
            elif path := next(self._unplaced(), None):
                self._gather(plan, [path])
            elif self._site.due:
                self._make_site(plan)
            else:
                return False
        except ChartercError as error:
            self._fail(of_fault(error))
        except OSError as error:
            self._fail(of_system(error))
        return True

    def close(self) -> None:
        """Stops what is still on its way."""
        self._site.stop()

    # What there is

    def _planned(self) -> Plan | None:
        """The project as it is now; None where something keeps it from being built, which is told."""
        try:
            check_there(self.root)
            self._go_back()
            plan = plan_preview(self.root)
        except ChartercError as error:
            self._fail(of_fault(error))
            return None
        except OSError as error:
            self._fail(of_system(error))
            return None
        self._plan = plan
        if (listed := Listed(plan.pages, plan.sheets)) != self._listed:
            self._listed = listed
            self._tell(listed)
        if self._fault is not None:
            self._fault = None
            self._tell(Faulty(None))
        return plan

    def _go_back(self) -> None:
        """Messages name files from where the command was started, which may have gone and come back."""
        os.chdir(self._here if self._here.is_dir() else self.root)

    def _fail(self, trouble: Trouble) -> None:
        self._plan = None
        if trouble != self._fault:  # what stays wrong is not told again, whichever other files change
            self._fault = trouble
            self._tell(Faulty(trouble))

    def _forget(self, plan: Plan) -> None:
        """What is gone is not built any more. Its last good page stays until the preview is started again."""
        there = set(plan.pages.values())
        for path in [path for path in self._known if path not in there]:
            del self._known[path]
            self._looked_at.pop(path, None)
            self._site.outdated = True
            shown = shown_path(path)
            hint = "Put it back, or give the charter its old name again. What was made of it before stays meanwhile."
            gone = Trouble(f"The file {shown} is not there any more.", hint, Severity.WARNING.value)
            self._tell(Gone(charter_name(path), gone))
        for path in [path for path in self._waiting if path not in there]:
            self._done(path)

    # What is next

    def _add(self, path: Path, *, first: bool = False) -> None:
        self._waiting[path] = None
        if first:
            self._first[path] = None

    def _done(self, path: Path) -> None:
        self._waiting.pop(path, None)
        self._asked.pop(path, None)
        self._first.pop(path, None)
        self._saved.discard(path)

    def _next(self) -> list[Path]:
        looked_at = [path for path in self._looked_at if path in self._waiting]
        both = [path for path in looked_at if path in self._first]
        for kind in (self._asked, both, self._first, looked_at, self._waiting):
            if kind:
                return list(kind)[: self._batch]
        return []

    def _unplaced(self) -> Iterator[Path]:
        """Those looked at of which nobody knows where their words stand."""
        for path in self._looked_at:
            known = self._known.get(path)
            if known and not known.gathered and not known.asked:
                yield path

    # The work

    def _build(self, plan: Plan, batch: Sequence[Path]) -> None:
        start = time.perf_counter()
        for built in build(batch, plan.job, stored=True):
            self._take(plan, plan.pages[built.name], built)
        took = time.perf_counter() - start
        if took < _SHORT and len(batch) == self._batch:
            self._batch *= 2
        elif took > _LONG and self._batch > _FEWEST:
            self._batch //= 2
        self._tell_left()

    def _take(self, plan: Plan, path: Path, built: Built) -> None:
        known = self._known.setdefault(path, _Known())
        last, new = known.gathered, built.gathered
        known.made_from = None if built.failed else plan.store.made_from(path, built.folder)
        anchor = ""
        if isinstance(new, Gathered):
            if last and path in self._saved and (line := changed_line(last.text, new.text)):
                anchor = anchor_at(new.places, line)
            known.gathered, self._site.outdated = new, True
        troubles = troubles_of(built, shown_path(path), partial(_anchor, known.gathered))
        places = new.places if isinstance(new, Gathered) else None
        told = path in self._saved or built.failed
        self._done(path)
        self._tell(Renewed(replace(built, gathered=None), troubles, anchor, places, told))

    def _gather(self, plan: Plan, paths: Sequence[Path]) -> None:
        """Reads charters again whose pages were kept from before."""
        for path in paths:
            known, built = self._known[path], gather_one(plan.job, path)
            known.asked = True
            if isinstance(built.gathered, Gathered):
                known.gathered = built.gathered
                self._tell(Placed(built.name, built.gathered.places))

    def _make_site(self, plan: Plan) -> None:
        missing = [path for path in plan.charters if not self._is_gathered(path)]
        if missing:
            self._gather(plan, missing[:_READ_AGAIN])
            self._tell_left()
            return
        found = [known.gathered for path in plan.charters if (known := self._known.get(path)) and known.gathered]
        made = self._site.work(plan, [gathered.entry for gathered in found if gathered.entry])
        if made is not None:
            self._tell(SiteRenewed(made))
            self._tell_left()

    def _is_gathered(self, path: Path) -> bool:
        known = self._known.get(path)
        return known is None or known.gathered is not None or known.asked

    def _tell_left(self) -> None:
        if (left := Left(len(self._waiting), self._site.due)) != self._left:
            self._left = left
            self._tell(left)


def _anchor(gathered: Gathered | None, text: str, line: int) -> str:
    """The id on the last good page of what stands on a line of a file as it is now."""
    if gathered is None:
        return ""
    return anchor_at(gathered.places, line_before(gathered.text, text, line))
