"""What is to be made of each charter, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, ClassVar

from charterc.build.store.store import Store
from charterc.formats.base import TextFormat
from charterc.formats.paper.sheet import SheetPlan
from charterc.page.view import Page
from charterc.project.find import Project
from charterc.reading.read import Reading
from charterc.workers.limits import USUAL, Limits


class Surroundings:
    """What a charter's page says of the world around it, such as the site it belongs to. Here that is nothing."""

    gathers: ClassVar[bool] = False
    """Whether `gather` wants anything of a charter."""

    @property
    def settings(self) -> str:
        """What it says beyond the project's own settings, in any form: a page that says otherwise is another page."""
        return ""

    def join(self, page: Page) -> None:
        """Adds to a page what its charter cannot know."""

    def show(self, page: Page, files: Collection[str]) -> None:
        """Adds what is known once the sheets are there: `files` are the names of the files beside the page."""

    def gather(self, reading: Reading, page: Page, offered: list[dict[str, Any]]) -> Any:
        """What is wanted of a charter when all are built. `offered` describes the files beside its page in English."""


@dataclass(frozen=True, slots=True)
class SamePlans:
    """The same sheets of every charter."""

    plans: Sequence[SheetPlan] = ()

    def __call__(self, _: Reading) -> Sequence[SheetPlan]:
        """The sheets of a charter."""
        return self.plans


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made of each charter. It can be handed to another process."""

    project: Project
    out: Path
    """Each charter has a folder of its own in it."""
    texts: Sequence[TextFormat] = ()
    sheets: Callable[[Reading], Sequence[SheetPlan]] = field(default_factory=SamePlans)
    """The sheets of a charter. May raise `ChartercError`."""
    alone: bool = True
    """Whether no other machine builds what its pages lead to."""
    level: int = 2
    """The level of a fragment's first heading."""
    around: Surroundings = field(default_factory=Surroundings)
    limits: Limits = USUAL
    """What each file may take."""
    store: Store | None = None
    """Where what is built is kept, so that it need not be built again."""
