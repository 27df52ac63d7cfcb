"""The parts of a page by its chapters, and which of them are closed on a screen.

Whoever opens the page wants to see what was promised. A charter may stand within a longer document, whose guidance
comes before it, and it may explain itself at length before its first promise: such a chapter, and such texts together,
are one line that opens, in their place. On paper they are open.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import groupby

from charterc.formats.html.header import lead
from charterc.page.element_views import StatementView
from charterc.page.everything import every_view
from charterc.page.promised import promised
from charterc.page.richtext import plain
from charterc.page.view import Page, PartView

_LONG = 150
"""A chapter of so many words and more pushes the charter off the first screens."""
_LONG_TEXTS = 70
"""Texts of so many words and more fill a third of a phone's screen."""


@dataclass(slots=True)
class Run:
    """Parts that stand together: those of a chapter, its own heading and words first, or parts in no chapter."""

    parts: list[PartView] = field(default_factory=list)
    closed: bool = False
    again: bool = False
    """Whether the heading of its chapter says the title of the page again."""
    names: list[tuple[str, str]] = field(default_factory=list)
    """Of texts that are closed together: what each is, and the language of that where it is not the page's."""

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
    return _with_texts_closed(found, page)


def _wanted(page: Page) -> set[int]:
    """The parts for which people come: the values, the promises, the definition. Each by its identity."""
    parts = (page.main_group, page.definition, *(part for part, _ in promised(page)))
    return {id(part) for part in parts if part is not None}


def _holds(run: Run, wanted: set[int]) -> bool:
    return any(id(part) in wanted or part.own for part in run.parts)


def _with_texts_closed(found: list[Run], page: Page) -> list[Run]:
    """The same runs, those divided in which long texts stand before the first promise that is open."""
    promises = {id(part) for part, _ in promised(page)}
    promising = [id(part) in promises or _shows_values(part) for run in found if not run.closed for part in run.parts]
    left = promising.index(True) if True in promising else 0
    divided = []
    for run in found:
        if run.closed or left <= 0:
            divided.append(run)
        else:
            divided += _divided(run, left, page)
            left -= len(run.parts)
    return divided


def _shows_values(part: PartView) -> bool:
    """Whether values stand in a part, and not their names alone to say what is to come."""
    return bool(part.items) and (part.only_here or part.summary not in ("names", "capitals"))


def _divided(run: Run, before: int, page: Page) -> list[Run]:
    """A run, its texts among so many first parts by themselves where they are long."""
    texts = {id(part) for part in run.parts[:before] if _is_text(part) and part is not lead(page)}
    pieces = []
    for is_text, parts in groupby(run.parts, key=lambda part: id(part) in texts):
        piece = Run(list(parts), again=run.again)
        piece.names = [name for part in piece.parts for name in _names(part, page)] if is_text else []
        piece.closed = bool(piece.names) and _words(piece) >= _LONG_TEXTS
        pieces.append(piece)
    return pieces if any(piece.closed for piece in pieces) else [run]


def _is_text(part: PartView) -> bool:
    """Whether a part explains: nothing is promised in it, and no value leads to what it says."""
    return part.kind in ("section", "outcomes") and not (part.own or part.pledges or part.matrix)


def _names(part: PartView, page: Page) -> list[tuple[str, str]]:
    """What a part is, as it says itself or, of one without a heading, as we call it."""
    if part.told_at_end:
        return []
    if part.heading and not part.own_heading:
        return [(part.heading.removesuffix(":"), part.language)]
    ours = part.heading or page.labels.get(part.key, "")
    return [(ours, "")] if ours else []


def _words(run: Run) -> int:
    texts = [plain([*part.text, *part.after]) for part in run.parts]
    shown = [replace(part, items=[]) if part.summary else part for part in run.parts]
    texts += [view.plain for view in every_view(shown) if isinstance(view, StatementView)]
    return sum(len(text.split()) for text in texts)
