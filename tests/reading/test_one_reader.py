"""Build and lint read by one function: they accept and refuse the same charters, with the same errors."""

from __future__ import annotations

import datetime
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from charterc.lint.engine import lint
from charterc.lint.pages import EXAMPLES, page
from charterc.lint.registry import rules
from charterc.lint.settings import Settings
from charterc.model.passages import passages
from charterc.problem import Problem, Severity
from charterc.reading.read import Reading, read, read_bytes
from tests.random_charters import charters, damaged
from tests.support import ROOT, Project

FILES = sorted([*(ROOT / "charters").glob("*.yaml"), *(ROOT / "tests" / "lint" / "corpus").rglob("*.yaml")])
GUIDE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
SNIPPETS = [
    *re.findall(r"^```yaml (?:charter|part)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL),
    *(example for rule in rules().values() for heading in EXAMPLES for example in page(rule).examples(heading)),
]
OWN = {"unused-suppression", "suppression-without-reason"}
"""What is wrong with a comment that is written to lint itself; a build has no use for these comments."""


def errors_of_lint(reading: Reading) -> list[Problem]:
    found = lint(reading, Settings(datetime.date(2026, 1, 31))).problems
    return [problem for problem in found if problem.severity is Severity.ERROR and problem.name not in OWN]


def errors_of_build(reading: Reading) -> list[Problem]:
    return [problem for problem in reading.problems if problem.severity is Severity.ERROR]


def agree(reading: Reading) -> bool:
    told, refused = errors_of_lint(reading), errors_of_build(reading)
    return _bare(told) == _bare(refused) and bool(refused) == reading.broken


def _bare(found: list[Problem]) -> list[Problem]:
    """Without how they are mended, which is added by lint."""
    return [problem._replace(fix=None) for problem in found]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_on_every_file_of_the_project(path: Path) -> None:
    assert agree(read(path, ROOT))


@pytest.mark.parametrize("text", SNIPPETS, ids=range(len(SNIPPETS)))
def test_on_every_example_of_the_documents(text: str) -> None:
    whole = text if "title:" in text else f"title: Example\n{text}"

    assert agree(read_bytes(whole.encode(), "example.yaml"))


@given(charters())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_on_charters_made_by_chance_which_both_accept(text: str) -> None:
    reading = read_bytes(text.encode(), "town.yaml")

    assert (errors_of_build(reading), errors_of_lint(reading)) == ([], [])


@given(damaged())
@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_on_charters_made_by_chance_and_broken(text: str) -> None:
    assert agree(read_bytes(text.encode(), "town.yaml"))


@given(st.binary(max_size=200))
@settings(max_examples=100)
def test_on_bytes_that_are_no_charter(raw: bytes) -> None:
    assert agree(read_bytes(raw, "town.yaml"))


@given(charters())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_every_passage_of_a_charter_made_by_chance_stands_once_and_somewhere(text: str) -> None:
    charter = read_bytes(text.encode(), "town.yaml").charter
    assert charter is not None
    found = list(passages(charter))

    assert len({passage.address for passage in found}) == len(found)
    assert all(passage.span.line > 0 and passage.words == passage.node.strip() for passage in found if passage.words)


@pytest.mark.parametrize(
    ("charter", "refused"),
    [
        ("title: T\naim: To listen\n", False),
        ("title: T\ncontacts:\n  - email: send@town\n", True),
        (f"title: T\ncontacts:\n  - email: send@{'a' * 63}.uk\n", False),
        (f"title: T\ncontacts:\n  - email: send@{'a' * 64}.uk\n", True),
        ("title: T\nurl: https://town/charter\n", True),
        ("title: T\naim: Read [this](https:/town.gov.uk)\n", True),
        ("title: T\naim: Write to send@town and look at https:/town.gov.uk\n", False),
        ("title: T\ntheme: {ink: '#dddddd'}\n", True),
        ("title: T\nvision: {picture: {file: missing.png, alt: A}}\n", True),
        ("title: T\nvalues: [{name: A, outcomes: [no-such]}]\n", True),
    ],
)
def test_the_commands_end_alike(project: Project, charter: str, *, refused: bool) -> None:
    project.charter(charter)

    built, linted = project.run("build", "-f", "json"), project.run("lint")

    assert (built.code != 0, linted.code != 0) == (refused, refused)


def test_a_file_that_no_output_folder_can_be_named_after_is_refused_by_both(project: Project) -> None:
    project.charter("title: T\n", "bath (1)")

    built, linted = project.run("build"), project.run("lint")

    assert built.code != 0
    assert linted.code != 0
    assert "may not be called “bath (1).yaml”" in built.err
    assert "may not be called “bath (1).yaml”" in " ".join(linted.out.split())


def test_a_theme_is_read_for_both(project: Project) -> None:
    project.charter("title: T\n")
    project.write("theme.yaml", 'ink: "#dddddd"\n')

    assert "theme-contrast" in project.run("build", "-f", "json").err
    assert "theme-contrast" in project.run("lint").out
