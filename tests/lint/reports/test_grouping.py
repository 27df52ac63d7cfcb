"""The same thing in several places is shown once; each place is a finding of its own to comments and baselines."""

from __future__ import annotations

import json
import subprocess

import pytest

from charterc.lint.reports.grouping import grouped
from charterc.lint.reports.report import Finding
from charterc.problem import Group, Problem, Span
from tests.support import Project


def at(line: int, key: str = "", name: str = "plainer-word", file: str = "a.yaml") -> Finding:
    group = Group(key, f"and in line {line}") if key else None
    return Finding(Problem(name, f"“{key}” is long.", file, Span.at(line, 1), group=group), fingerprint=str(line))


def shown(*findings: Finding) -> list[tuple[int, list[int]]]:
    """The line of each finding that is shown, and the lines that it names."""
    return [
        (one.problem.span.line, [related.span.line for related in one.problem.related]) for one in grouped(findings)
    ]


def test_the_first_place_names_the_others() -> None:
    (found,) = grouped([at(1, "utilise"), at(4, "utilise")])

    assert found.problem.message == "“utilise” is long. Found in 2 places."
    assert [(related.span.line, related.message) for related in found.problem.related] == [(4, "and in line 4")]
    assert found.fingerprint == "1"


def test_what_is_not_the_same_stays_apart() -> None:
    assert shown(at(1, "utilise"), at(2, "commence"), at(3, "utilise", name="vague-promise")) == [
        (1, []),
        (2, []),
        (3, []),
    ]
    assert shown(at(1, "utilise"), at(1, "utilise", file="b.yaml")) == [(1, []), (1, [])]
    assert shown(at(1), at(2)) == [(1, []), (2, [])]


def test_a_few_places_are_named_and_all_are_counted() -> None:
    (found,) = grouped([at(line, "utilise") for line in range(1, 9)])

    assert found.problem.message.endswith("Found in 8 places; the first 4 are shown.")
    assert [related.span.line for related in found.problem.related] == [2, 3, 4]


def test_every_place_is_named_where_that_is_asked_for() -> None:
    (found,) = grouped([at(line, "utilise") for line in range(1, 9)], every_place=True)

    assert found.problem.message.endswith("Found in 8 places.")
    assert [related.span.line for related in found.problem.related] == [2, 3, 4, 5, 6, 7, 8]


OLD = "title: Our charter\naim: We utilise plans.\n"
NEW = OLD + "vision: We utilise words.\n"
ONLY = ("--select", "plainer-word,unused-suppression", "--fail-on", "info", "-f", "json")


def lines(project: Project, *words: str) -> list[tuple[str, int, int]]:
    """The rule and line of every finding, and how many other places it names."""
    found = json.loads(project.run("lint", *ONLY, *words).out)["findings"]
    return [(one["name"], one["line"], len(one["related"])) for one in found]


def test_a_baseline_tells_a_new_place_of_what_was_there(project: Project) -> None:
    project.charter(OLD)
    project.run("lint", *ONLY[:2], "--write-baseline")
    project.charter(NEW)

    assert lines(project) == [("plainer-word", 2, 1)]
    assert lines(project, "--baseline", "charterc-baseline.json") == [("plainer-word", 3, 0)]


def test_since_tells_a_new_place_of_what_was_there(project: Project) -> None:
    project.charter(OLD)
    for words in (
        ["init", "-qb", "main"],
        ["add", "."],
        ["-c", "user.name=A", "-c", "user.email=a@b", "commit", "-qm", "x"],
    ):
        subprocess.run(["git", *words], cwd=project.root, check=True)
    project.charter(NEW)

    assert lines(project, "--since", "main") == [("plainer-word", 3, 0)]


@pytest.mark.parametrize(("excused", "left"), [("aim", 4), ("vision", 2)])
def test_a_comment_excuses_its_own_place_only(project: Project, excused: str, left: int) -> None:
    comment = "# charterc: ignore[plainer-word] the board's own word\n"
    project.charter(NEW.replace(f"{excused}:", f"{comment}{excused}:"))

    assert lines(project) == [("plainer-word", left, 0)]
