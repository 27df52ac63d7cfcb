"""From which width of the window there is room for a table, or for the names in the wheel.

Lengths are in em of the body's text (19 px on a page as it comes). A page asks for the window's width,
a fragment for its own, since nobody knows which column of which page it is pasted into.

    rule(40, fragment=True)  -> "@container (min-width:40em)"
    rule(26, fragment=False) -> "@media print,screen and (min-width:34.6em) and (max-width:71.99em),…"
"""

from __future__ import annotations

import math
from typing import Any

from charterc.formats.html.wheel import width
from charterc.page.richtext import plain
from charterc.page.view import Page, PartView, ProgressView, RatingView

# The frame of the page, in rem. The style sheet uses the same numbers.
_BODY = 1.1875
_FRAME, _PADDING_SHARE, _PADDING = 82.0, 0.03, 2.4
_SPLIT = 72
"""The width of the window from which the contents stand beside the text instead of above it."""
_SIDE, _GAP = 13.0, 2.5
_BESIDE = (_SIDE + _GAP) * _BODY + 2 * _PADDING
# The text of an A4 sheet is 178 mm wide, in print's size of 11.5 pt.
_PAPER = 43.0

_WHEEL_NAMED, _WHEEL_BESIDE = 24.0, 44.0
_LEAST_TABLE = 26.0
_LEAST_MEASURE = 8.0
_SPACED = 1.2
# Tables are set at nine tenths of the text's size, with this much room left and right in each cell.
_TABLE_TEXT, _CELL = 0.85, 1.0
# In print a table may be set a little smaller than the rest.
_PRINT_TABLE = 0.95


def rooms(*, fragment: bool) -> dict[str, Any]:
    """What the style sheet needs to know of the frame, and the rules for the wheel."""
    return {
        "split": _SPLIT,
        "side": _SIDE,
        "gap": _GAP,
        "named": rule(_WHEEL_NAMED, fragment=fragment),
        "beside": rule(_WHEEL_BESIDE, fragment=fragment, on_paper=False),
    }


def table_rules(page: Page, *, fragment: bool) -> list[tuple[str, str]]:
    """For each table of the page its class, and the rule under which it is shown as a table.

    Elsewhere it is shown as labelled blocks. The width is what the columns' longest words need, with
    room for readers who space letters out. A table that never has the room gets no rule.
    """
    rules = []
    for name, needed in _widths(page):
        found = rule(max(_LEAST_TABLE, needed * _SPACED), fragment=fragment)
        if found:
            rules.append((name, found))
    return rules


def rule(needed: float, *, fragment: bool, on_paper: bool = True) -> str:
    """The at-rule that holds where the text is at least `needed` em wide; "" where it never is."""
    if fragment:
        return f"@container (min-width:{math.ceil(needed)}em)"
    length = needed * _BODY
    alone = max(length / (1 - 2 * _PADDING_SHARE), length + 2)
    beside = max(length + _BESIDE, _SPLIT)
    widths = []
    if alone < _SPLIT:
        widths.append(f"screen and (min-width:{alone:.1f}em) and (max-width:{_SPLIT - 0.01}em)")
    if beside <= _FRAME:
        widths.append(f"screen and (min-width:{beside:.1f}em)")
    if on_paper and needed * _PRINT_TABLE <= _PAPER:
        widths.append("print")
    return f"@media {','.join(widths)}" if widths else ""


def _widths(page: Page) -> list[tuple[str, float]]:
    widths = []
    for part in page.parts:
        if part.kind == "outcomes" and part.matrix:
            names = [*(item.name for item in part.matrix), *part.labels.values()]
            columns = [_column(names), *(_column([outcome.plain]) for outcome in part.statements)]
            widths.append(("matrix", sum(columns)))
        elif part.kind == "measures" and part.measures:
            columns = [_column([measure.what for measure in part.measures])]
            columns += [_column(_cells(part, name)) for name in ("how", *part.columns)]
            widths.append(("measures-table", sum(max(_LEAST_MEASURE, column) for column in columns)))
            histories = [_history(part, measure.history) for measure in part.measures if measure.history]
            if histories:
                widths.append(("history", max(histories)))
    return widths


def _history(part: PartView, entries: list[ProgressView]) -> float:
    """The width of the table of how far a measure had come on earlier dates."""
    cells = {
        "date": [entry.date for entry in entries],
        "status": [entry.status.words for entry in entries if entry.status],
        "text": [plain(entry.text) for entry in entries],
        "evidence": [statement.plain for entry in entries for statement in entry.evidence],
    }
    return sum(max(_LEAST_MEASURE, _column([part.labels[name], *texts])) for name, texts in cells.items() if any(texts))


def _column(texts: list[str]) -> float:
    return max((width(word) for text in texts for word in text.split()), default=0.0) * _TABLE_TEXT + _CELL


def _cells(part: PartView, column: str) -> list[str]:
    texts = [part.labels.get(column, "")]
    for measure in part.measures:
        cell = getattr(measure, column)
        if isinstance(cell, RatingView):
            texts.append(cell.words)
        elif cell:
            texts += [cell] if isinstance(cell, str) else [statement.plain for statement in cell]
    return texts
