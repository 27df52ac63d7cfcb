"""A comparison for people at a terminal, and for those who listen to it: every mark is also a sign or a word.

1. A promise under “Be open” is worded differently. (D203)
   - before: We will reply within [-5 working-] days.
   + now:    We will reply within {+10 calendar+} days.
   Why: “5 working days” became “10 calendar days”: later than before.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from charterc.changes.change import Weight
from charterc.clean import printable
from charterc.comparison.looks import Looks
from charterc.comparison.marks import Mark, Runs, excerpt
from charterc.comparison.report import Entry, Group, Line, Report, Side, Which

_BOLD = "1"
_STYLES = {
    Weight.WEAKENED: "1;31",
    Weight.STRENGTHENED: "1;32",
    Weight.UNSURE: "1;33",
    Weight.NEUTRAL: "1;36",
    Weight.WORDING: "1",
}
_SIGNS = {Which.BEFORE: ("-", "31"), Which.NOW: ("+", "32"), Which.BOTH: (" ", "")}
_BRACKETS = {Mark.SAME: ("", ""), Mark.REMOVED: ("[-", "-]"), Mark.ADDED: ("{+", "+}")}


def render(report: Report, looks: Looks) -> bytes:
    """The whole report, in UTF-8."""
    lines = _Printer(report, colour=looks.colour, width=looks.width).lines()
    return "".join(f"{line}\n" for line in lines).encode("utf-8", "replace")


class _Printer:
    def __init__(self, report: Report, *, colour: bool, width: int) -> None:
        self.report, self.colour, self.width = report, colour, width

    def lines(self) -> Iterator[str]:
        yield from self._wrapped(f"{self.report.label}: {self.report.title}", "", _BOLD)
        for side in self.report.sides:
            yield from self._side(side)
        yield ""
        yield from self._wrapped(self.report.headline, "")
        for group in self.report.groups:
            if group.count:
                yield from self._wrapped(group.count, "  ")
        number = 0
        for group in self.report.groups:
            yield ""
            yield from self._head(group)
            for entry in () if group.is_folded else group.entries:
                number += 1
                yield ""
                yield from self._entry(number, entry)

    def _side(self, side: Side) -> Iterator[str]:
        title = f"{own}, " if (own := self.report.shown_title(side)) else ""
        facts = f" ({side.facts})" if side.facts else ""
        start = _padded([other.label for other in self.report.sides], side.label)
        yield from self._wrapped(f"{title}{side.name}{facts}", start)

    def _head(self, group: Group) -> Iterator[str]:
        yield from self._wrapped(f"{group.title} ({group.number})", "", _STYLES[group.weight])
        yield from self._wrapped(group.meaning, "")
        if group.is_folded:
            yield from self._wrapped("Too small to be listed here: the other formats do.", "")

    def _entry(self, number: int, entry: Entry) -> Iterator[str]:
        start = f"{number}. "
        yield from self._wrapped(f"{entry.sentence} ({entry.ref})" if entry.ref else entry.sentence, start, _BOLD)
        for line in entry.lines:
            yield from self._line(line)
        for words in entry.inside:
            yield from self._wrapped(words, "     • ")
        for reason in entry.reasons:
            yield from self._wrapped(reason, "   Why: ")

    def _line(self, line: Line) -> Iterator[str]:
        sign, style = _SIGNS[line.which]
        start = f"   {sign} {_padded(self.report.labels, line.label).lower()}"
        yield from self._wrapped(_bracketed(excerpt(line.runs)), start, style, all_of_it=False)

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


def _padded(labels: Sequence[str], label: str) -> str:
    """A label with its colon, and with spaces as the longest of its kind needs them."""
    return f"{label}:".ljust(max(map(len, labels)) + 2)


def _bracketed(runs: Runs) -> str:
    if len(runs) == 1:
        return runs[0].words  # the start of the line says already that all of it went or came
    return "".join(f"{_BRACKETS[run.mark][0]}{run.words}{_BRACKETS[run.mark][1]}" for run in runs)
