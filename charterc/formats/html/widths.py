"""From which width of the window there is room for a table.

Lengths are in em of the body's text (19 px on a page as it comes). A page asks for the window's width,
a fragment for its own, since nobody knows which column of which page it is pasted into.

    rule(40, fragment=True)  -> "@container (min-width:40em)"
    rule(26, fragment=False) -> "@media print,screen and (min-width:34.6em) and (max-width:71.99em),…"
"""

from __future__ import annotations

import math

from charterc.formats.html.advance import wide as width
from charterc.formats.html.cards import in_a_table
from charterc.page.element_views import ProgressView, RatingView
from charterc.page.richtext import plain
from charterc.page.view import Page, PartView

# The frame of the page, in rem. The style sheet uses the same numbers.
_BODY = 1.1875
_SPLIT = 60
"""The width of the window from which the contents stand beside the text instead of above it."""
_COLUMN, _SIDE, _GAP, _PADDING = 40.0, 14.0, 4.0, 1.25
"""The text, about 75 letters wide; the contents; what is between them; what is left and right of both."""
_FRAME = _COLUMN + _SIDE + _GAP + 2 * _PADDING
# The text of an A4 sheet is 180 mm wide, in print's size of 12 pt.
_PAPER = 42.5

_LEAST_TABLE = 26.0
_LEAST_MEASURE = 8.0
# The table of outcomes: what they are, and a bead for each value, which spaced-out letters leave as it is.
_LEAST_OUTCOME, _BEAD = 10.0, 2.3
_SPACED = 1.2
# Tables are set at nine tenths of the text's size, with this much room left and right in each cell.
_TABLE_TEXT, _CELL = 0.85, 1.0


def rooms() -> dict[str, float]:
    """What the style sheet needs to know of the frame, in rem."""
    return {"split": _SPLIT, "column": _COLUMN, "side": _SIDE, "gap": _GAP, "padding": _PADDING, "frame": _FRAME}


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


def rule(needed: float, *, fragment: bool, wide: float = 0.0) -> str:
    """The at-rule that holds where the text is at least `needed` em wide; "" where it never is.

    Text that has no contents beside it may be `wide` rem wide.
    """
    if fragment:
        return f"@container (min-width:{math.ceil(needed)}em)"
    length = needed * _BODY
    alone = length + 2 * _PADDING
    beside = max(alone + _SIDE + _GAP, _SPLIT)
    widths = []
    if length <= wide:
        widths = [f"screen and (min-width:{alone:.1f}em)"]
    elif length <= _COLUMN:
        if alone < _SPLIT:
            widths.append(f"screen and (min-width:{alone:.1f}em) and (max-width:{_SPLIT - 0.01}em)")
        widths.append(f"screen and (min-width:{beside:.1f}em)")
    if needed <= _PAPER:
        widths.append("print")
    return f"@media {','.join(widths)}" if widths else ""


def _widths(page: Page) -> list[tuple[str, float]]:
    widths = []
    for part in page.parts:
        if part.kind == "outcomes" and in_a_table(part):
            words = _column([*(outcome.plain for outcome in part.statements), part.labels.get("outcomes", "")])
            widths.append(("matrix", max(_LEAST_OUTCOME, words) + len(part.matrix) * _BEAD / _SPACED))
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
