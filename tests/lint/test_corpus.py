"""The corpus: every planted defect is found at its line and column, and nothing else anywhere.

`corpus/planted/*.yaml` look like real charters; beside each stands what was planted in it, a line each:
`line:column rule | the words there`. `corpus/clean/*.yaml` have nothing wrong with them.
"""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from charterc.codes import CODES
from charterc.lint.engine import lint
from charterc.lint.reports.grouping import grouped_problems
from charterc.lint.settings import Settings
from charterc.reading.read import read_bytes

CORPUS = Path(__file__).parent / "corpus"
PLANTED = sorted((CORPUS / "planted").glob("*.yaml"))
CLEAN = sorted((CORPUS / "clean").glob("*.yaml"))
TODAY = dt.date(2026, 7, 1)
BY_MACHINE = {"unprintable-character"}
"""What depends on the fonts that are installed; its own tests bring theirs."""


def found(path: Path) -> list[str]:
    problems = grouped_problems(lint(read_bytes(path.read_bytes(), path.name), Settings(TODAY)).problems)
    return sorted(
        f"{problem.span.line}:{problem.span.column} {problem.name}"
        for problem in problems
        if problem.name not in BY_MACHINE
    )


def planted(path: Path) -> list[tuple[str, str]]:
    lines = path.with_suffix(".expected").read_text(encoding="utf-8").splitlines()
    return [(line.partition(" | ")[0], line.partition(" | ")[2]) for line in lines]


@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_every_planted_defect_is_found_and_nothing_else(path: Path) -> None:
    assert found(path) == sorted(place for place, _ in planted(path))


@pytest.mark.parametrize("path", PLANTED, ids=lambda path: path.stem)
def test_the_places_written_down_hold_the_words_written_down(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").split("\n")
    for place, words in planted(path):
        line, column = (int(number) for number in place.split(" ")[0].split(":"))
        assert lines[line - 1][column - 1 :].startswith(words), place
        assert place.split(" ")[1] in CODES


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_nothing_is_found_where_nothing_is_wrong(path: Path) -> None:
    assert found(path) == []


def test_the_corpus_is_large_enough() -> None:
    everything = [place for path in PLANTED for place, _ in planted(path)]

    assert len(everything) >= 80
    assert len({place.split(" ")[1] for place in everything}) >= 40
    assert len(CLEAN) >= 20
