"""A flood of problems of one rule is told as its first few."""

from __future__ import annotations

import json

import pytest

from charterc.lint.reports.folding import folded
from charterc.problem import Problem, Span
from tests.support import Project


def many(count: int, name: str = "syntax", file: str = "a.yaml") -> list[Problem]:
    return [Problem(name, "Wrong.", file, Span.at(line, 1)) for line in range(1, count + 1)]


def test_as_many_as_people_can_read_are_all_told() -> None:
    flood = folded(many(50))

    assert (flood.told, list(flood.sentences())) == (many(50), [])


def test_of_a_flood_the_first_are_told_and_the_rest_is_counted() -> None:
    flood = folded(many(51))

    assert flood.told == many(10)
    assert list(flood.sentences()) == [
        "a.yaml: and 41 more of C001 syntax. To have all of them in a list: charterc lint --select syntax --format json"
    ]


def test_each_rule_and_each_file_is_counted_by_itself() -> None:
    apart = [*many(50), *many(50, "encoding"), *many(50, file="b.yaml")]

    assert folded(apart).told == apart


@pytest.mark.parametrize("format_name", ["text", "narrated"])
def test_a_file_with_a_thousand_mistakes_does_not_flood_the_terminal(project: Project, format_name: str) -> None:
    project.charter("title: Town\n" + "".join(f"k{number}: x\n" for number in range(1000)))

    shown = project.run("lint", "--format", format_name).out

    assert shown.count("A charter has no field") == 10
    assert "and 990 more of C101 unknown-field" in shown
    assert "1,000 errors" in shown


def test_programs_are_given_everything(project: Project) -> None:
    project.charter("title: Town\n" + "".join(f"k{number}: x\n" for number in range(1000)))

    done = project.run("lint", "--format", "json", "--select", "unknown-field")

    assert len(json.loads(done.out)["findings"]) == 1000
