"""What stands in the header of a page beside its title: the first words, and the ways to the promises and to paper."""

from __future__ import annotations

from typing import Any, NamedTuple

from charterc.formats.html.numbers import counted
from charterc.page.own_words import OwnWords
from charterc.page.promised import how_many, promised
from charterc.page.richtext import plain
from charterc.page.view import Page, PartView

_LEADING = frozenset({"vision", "definition", "aim"})
_MOST_WORDS = 60
"""More would push the wheel and the promises off the first screen."""
_MOST_FILES = 4


class WayIn(NamedTuple):
    """A link to the first promise: its words, and the id it leads to."""

    words: OwnWords
    anchor: str


def area_above(page: Page) -> str:
    """The area, to stand above a title that does not name it; "" where whoever adopted the charter stands there."""
    named = page.adopter or page.area.casefold() in page.title.casefold()
    return "" if named else page.area


def lead(page: Page) -> PartView | None:
    """The part whose words open the page, from within its header: the first one, where it is short and says what for.

    Only the first one can, for the words of a charter keep their order.
    """
    first = page.parts[0] if page.parts else None
    if first is None or first.key not in _LEADING or first.own:
        return None
    more = (first.statements, first.items, first.parts, first.stem, first.after, first.by, first.adapted, first.pledges)
    words = len(plain(first.text).split())
    return first if 0 < words <= _MOST_WORDS and not any(more) else None


def way_in(page: Page) -> WayIn | None:
    """“Read our 22 promises”, without a count where nobody can tell it; nothing where none has a number."""
    places = promised(page)
    if not places:
        return None
    part, first = places[0]
    main = page.main_group
    if main and any(found is main for found, _ in places):
        part = main
    count = how_many(page)
    key = "read_all_promises" if count == 0 else "read_promises" if count > 1 else "read_promise"
    anchor = part.anchor if part.heading or part.kind == "group" else first.anchor
    return WayIn(counted(page.labels[key], count=count), anchor)


def to_print(downloads: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of the files that a page offers those that are the charter on paper, as many as a header holds."""
    return [file for file in downloads if file["mime"] == "application/pdf" and not file["of_adoption"]][:_MOST_FILES]
