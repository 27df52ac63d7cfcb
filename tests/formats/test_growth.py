"""Work grows with the size of a charter and no faster. The lines that each function runs are counted, not timed."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any

import pytest

from charterc.adoption.read import read
from charterc.formats.base import Publication
from charterc.formats.register import format_of
from charterc.page.build import build_page
from tests.support import Project

FEW, MANY = 20, 80


def values(number: int) -> str:
    entry = "  - {{id: v{0}, name: Value {0}, commitments: [c{0}, We do {0}.], outcomes: [all], related: [v1]}}\n"
    promises = "".join(f"  c{index}: We keep {index}.\n" for index in range(number))
    outcomes = "".join(f"  - {{id: o{index}, text: Outcome {index}}}\n" for index in range(3))
    listed = "".join(entry.format(index) for index in range(number))
    return f"title: Our charter\noutcomes:\n{outcomes}commitments:\n{promises}values:\n{listed}"


def outcomes(number: int) -> str:
    told = "".join(f"  - {{id: o{index}, text: Outcome {index}}}\n" for index in range(number))
    entry = "  - {{name: Value {0}, commitments: [We do {0}.], outcomes: [o{0}]}}\n"
    return f"title: Our charter\noutcomes:\n{told}values:\n" + "".join(entry.format(index) for index in range(number))


@pytest.mark.parametrize("charter", [values, outcomes])
def test_four_times_the_charter_is_about_four_times_the_work(project: Project, charter: Callable[[int], str]) -> None:
    few = lines_run(lambda: made(project, charter(FEW)))
    many = lines_run(lambda: made(project, charter(MANY)))

    assert [code for code, count in many.items() if count > max(5 * few[code], 5 * MANY)] == []


def made(project: Project, text: str) -> None:
    reading = read(project.charter(text), project.root)
    assert reading.charter is not None
    page = build_page(reading.charter, reading.name, reading.copy_names, reading.themed.theme)
    for name in ("html", "fragment", "markdown", "json"):
        publisher: Any = format_of(name)
        publisher.render(Publication(reading.charter, page))


def lines_run(work: Callable[[], object]) -> Counter[CodeType]:
    work()  # what is kept from one time to the next, such as templates, is not counted
    counts: Counter[CodeType] = Counter()

    def trace(frame: FrameType, event: str, _: object) -> Any:
        counts[frame.f_code] += event == "line"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(before)
    return counts
