"""A difference for people at a terminal, and for those who listen to it: every mark is also a sign or a word.

1. A promise under “Be open” is worded differently. (D203)
   - before: We will reply within [-5 working-] days.
   + now:    We will reply within {+10 calendar+} days.
   Why: “5 working days” became “10 calendar days”: later than before.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from charterc.changes.change import Weight
from charterc.clean import printable
from charterc.diff.looks import Looks
from charterc.diff.marks import Mark, Runs, excerpt
from charterc.diff.view import ChangeView, GroupView, Label, Line, SideView, View

_BOLD = "1"
_STYLES = {
    Weight.WEAKENED: "1;31",
    Weight.STRENGTHENED: "1;32",
    Weight.UNSURE: "1;33",
    Weight.NEUTRAL: "1;36",
    Weight.WORDING: "1",
}
_SIGNS = {Label.BEFORE: ("- before: ", "31"), Label.NOW: ("+ now:    ", "32"), Label.WORDS: ("  words:  ", "")}
_BRACKETS = {Mark.SAME: ("", ""), Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}")}


def render(view: View, looks: Looks) -> bytes:
    """The whole report, in UTF-8."""
    lines = _Printer(colour=looks.colour, width=looks.width).lines(view)
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


class _Printer:
    def __init__(self, *, colour: bool, width: int) -> None:
        self.colour, self.width = colour, width

    def lines(self, view: View) -> Iterator[str]:
        yield from self._wrapped(f"What changed: {view.after.title}", "", _BOLD)
        yield from self._side("Before: ", view.before, view.after)
        yield from self._side("Now:    ", view.after, view.before)
        yield ""
        yield from self._wrapped(view.headline, "")
        for group in view.groups:
            yield from self._wrapped(group.count, "  ")
        number = 0
        for group in view.groups:
            yield ""
            yield from self._head(group)
            for change in group.changes:
                number += 1
                yield ""
                yield from self._change(number, change)

    def _side(self, label: str, side: SideView, other: SideView) -> Iterator[str]:
        title = f"{side.title}, " if side.title != other.title else ""
        facts = f" ({side.facts})" if side.facts else ""
        yield from self._wrapped(f"{title}{side.label}{facts}", label)

    def _head(self, group: GroupView) -> Iterator[str]:
        yield from self._wrapped(f"{group.title} ({len(group.changes)})", "", _STYLES[group.weight])
        yield from self._wrapped(group.meaning, "")

    def _change(self, number: int, change: ChangeView) -> Iterator[str]:
        start = f"{number}. "
        yield from self._wrapped(f"{change.sentence} ({change.code})", start, _BOLD)
        for line in change.lines:
            yield from self._line(line)
        for words in change.inside:
            yield from self._wrapped(words, "     • ")
        for reason in change.reasons:
            yield from self._wrapped(reason, "   Why: ")

    def _line(self, line: Line) -> Iterator[str]:
        sign, style = _SIGNS[line.label]
        yield from self._wrapped(_bracketed(excerpt(line.runs)), f"   {sign}", style, all_of_it=False)

    def _wrapped(self, words: str, start: str, style: str = "", *, all_of_it: bool = True) -> Iterator[str]:
        """Words behind a start; further lines stand below the words. A style is for all of it or for the start."""
        room = max(self.width - len(start), 20)
        listed = textwrap.wrap(printable(words), room, break_long_words=False, break_on_hyphens=False) or [""]
        for index, line in enumerate(listed):
            head = start if index == 0 else " " * len(start)
            if all_of_it:
                yield self._styled(style, f"{head}{line}")
            else:
                yield f"{self._styled(style, head)}{line}"

    def _styled(self, style: str, words: str) -> str:
        return f"\x1b[{style}m{words}\x1b[0m" if self.colour and style and words.strip() else words


def _bracketed(runs: Runs) -> str:
    if len(runs) == 1:
        return runs[0].words  # the start of the line says already that all of it went or came
    return "".join(f"{_BRACKETS[run.mark][0]}{run.words}{_BRACKETS[run.mark][1]}" for run in runs)
