"""The parts of a page by its chapters, and which chapters are closed on a screen.

A charter may stand within a longer document, whose guidance comes before it. Whoever opens the page wants the charter
first: such a chapter is one line that opens, in its place. On paper it is open.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from charterc.page.element_views import StatementView
from charterc.page.everything import every_view
from charterc.page.promised import promised
from charterc.page.richtext import plain
from charterc.page.view import Page, PartView

_LONG = 150
"""So many words and more push the charter off the first screens."""


@dataclass(slots=True)
class Run:
    """Parts that stand together: those of a chapter, its own heading and words first, or parts in no chapter."""

    parts: list[PartView] = field(default_factory=list)
    closed: bool = False
    again: bool = False
    """Whether its heading says the title of the page again."""

    @property
    def chapter(self) -> PartView | None:
        """The chapter that they are in."""
        return self.parts[0] if self.parts and self.parts[0].kind == "chapter" else None

    @property
    def headings(self) -> list[str]:
        """What is in the chapter, below its own heading."""
        return [part.heading for part in self.parts[1:] if part.heading]


def runs(page: Page) -> list[Run]:
    """All parts of a page, in their order."""
    found = [Run()]
    for part in page.parts:
        if part.kind == "chapter" or (part.level == 2 and found[-1].chapter):
            found.append(Run())
        found[-1].parts.append(part)
    wanted = _wanted(page)
    first = next((place for place, run in enumerate(found) if _holds(run, wanted)), 0)
    for run in found[:first]:
        run.closed = run.chapter is not None and _words(run) >= _LONG
    for run in found:
        run.again = run.chapter is not None and run.chapter.heading.casefold() == page.title.casefold()
    return found


def _wanted(page: Page) -> set[int]:
    """The parts for which people come: the values, the promises, the definition. Each by its identity."""
    parts = (page.main_group, page.definition, *(part for part, _ in promised(page)))
    return {id(part) for part in parts if part is not None}


def _holds(run: Run, wanted: set[int]) -> bool:
    return any(id(part) in wanted or part.own for part in run.parts)


def _words(run: Run) -> int:
    texts = [plain([*part.text, *part.after]) for part in run.parts]
    texts += [view.plain for view in every_view(run.parts) if isinstance(view, StatementView)]
    return sum(len(text.split()) for text in texts)
