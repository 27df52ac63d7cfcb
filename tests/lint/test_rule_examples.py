"""Every rule's page: complete, and its examples do what they say, both ways."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from charterc.adoption.read import read_either
from charterc.lint.engine import lint
from charterc.lint.pages import EXAMPLES, REQUIRED, page
from charterc.lint.registry import rules
from charterc.lint.rule import Rule
from charterc.lint.settings import Settings
from charterc.problem import Problem
from charterc.reading.read import read_bytes
from tests.lint.adopting import our_town

TODAY = datetime.date(2026, 7, 1)
"""The day on which the examples are read."""
FAILS, PASSES = EXAMPLES
_NEED_MORE = {
    "changed-without-new-version",  # needs an earlier revision
    "dead-link",  # needs the network
    "unreadable-file",  # is about the disk
    "adopted-twice",  # is about the files beside it
    "released-version-missing",  # the same
    "version-behind-release",  # the same
    "bad-picture",  # is about files beside the charter
    "depth-or-size",  # would fill a page
    "encoding",  # cannot be shown in UTF-8
}
"""Rules whose failing example needs something beside the text; each has a test of its own."""


def _examples(heading: str) -> list[tuple[Rule, str]]:
    return [(rule, example) for rule in rules().values() for example in page(rule).examples(heading)]


def _id(value: object) -> str:
    return value.name if isinstance(value, Rule) else ""


@pytest.fixture(scope="module")
def area(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with the charter that the examples of adoptions adopt, and two released versions of it."""
    return our_town(tmp_path_factory.mktemp("project"))


def found(example: str, area: Path) -> list[Problem]:
    if "adopts:" in example:
        path = area / "adoptions/our-town/hill.yaml"
        return lint(read_either(example.encode(), "hill.yaml", path, area), Settings(TODAY)).problems
    text = example if "title:" in example else f"title: Example\n{example}"
    return lint(read_bytes(text.encode(), "example.yaml"), Settings(TODAY)).problems


@pytest.mark.parametrize("rule", list(rules().values()), ids=_id)
def test_a_page_has_every_section(rule: Rule) -> None:
    about = page(rule)

    assert about.title.endswith((".", "?"))
    assert "\n" not in about.title
    assert [heading for heading in REQUIRED if not about.section(heading)] == []
    assert bool(rule.options) == bool(about.section("Options"))
    assert all(option in about.section("Options") for option in rule.options)


def _by_text_alone() -> list[tuple[Rule, str]]:
    """Failing examples that fail by their text alone; the other rules have tests of their own."""
    return [(rule, example) for rule, example in _examples(FAILS) if rule.name not in _NEED_MORE]


@pytest.mark.parametrize(("rule", "example"), _by_text_alone(), ids=_id)
def test_the_failing_example_fails(rule: Rule, example: str, area: Path) -> None:
    problems = [problem for problem in found(example, area) if problem.name == rule.name]

    assert problems, "nothing found"
    assert all(problem.severity.rank >= rule.severity.rank for problem in problems)


@pytest.mark.parametrize(("rule", "example"), _examples(PASSES), ids=_id)
def test_the_passing_example_passes(rule: Rule, example: str, area: Path) -> None:
    problems = found(example, area)

    assert not [problem for problem in problems if problem.name == rule.name or problem.severity == "error"]
