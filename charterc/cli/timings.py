"""Where the time of a build went: by stage, by file, and which charters took longest."""

from __future__ import annotations

import heapq
from collections import Counter
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from charterc.build.built import Built

_SLOWEST = 5
"""Charters that are named."""
_FILES = 12
"""Files that are named: a charter with a sheet for each value makes more."""


class Timings:
    """Adds up, charter by charter, what each stage and each file took. Its size does not grow with their number."""

    def __init__(self) -> None:
        self._stages: Counter[str] = Counter()
        self._files: Counter[str] = Counter()
        self._slowest: list[tuple[float, str]] = []
        self._charters = 0
        self._kept = 0

    def add(self, built: Built) -> None:
        """Takes in what one charter took. What the store keeps of one took its time in another build."""
        if built.kept:
            self._kept += 1
            return
        self._charters += 1
        self._stages.update(built.seconds)
        self._files.update({name: made.seconds for name, made in built.files.items() if made.seconds})
        heapq.heappush(self._slowest, (sum(built.seconds.values()), built.name))
        if len(self._slowest) > _SLOWEST:
            heapq.heappop(self._slowest)

    def table(self) -> str:
        """The figures as lines of text, each in seconds and as a share of all stages."""
        kept = f" ({self._kept:,} unchanged)" if self._kept else ""
        if not self._charters:
            return f"No charter was built{kept}."
        lines = [f"Seconds of {self._charters:,} charter{'' if self._charters == 1 else 's'}{kept}, by stage:"]
        lines += self._rows(self._stages, None)
        lines += ["By file:", *self._rows(self._files, _FILES)]
        if self._charters > 1:
            lines += ["Slowest:", *_lines([(name, f"{took:9.2f}") for took, name in sorted(self._slowest)[::-1]])]
        return "\n".join(lines)

    def _rows(self, found: Counter[str], most: int | None) -> list[str]:
        whole = sum(self._stages.values()) or 1.0
        return _lines([(name, f"{took:9.2f}  {100 * took / whole:3.0f} %") for name, took in found.most_common(most)])


def _lines(rows: list[tuple[str, str]]) -> list[str]:
    width = max((len(name) for name, _ in rows), default=0)
    return [f"  {name:<{width}}  {figures}" for name, figures in rows]
