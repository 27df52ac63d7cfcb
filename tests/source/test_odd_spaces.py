"""Spaces that only look like one are named where YAML needs a plain one, and read as one."""

import pytest

from charterc.problem import Severity
from charterc.source.decode import decode
from tests.support import Project


@pytest.mark.parametrize("space", ["\u00a0", "\u2003", "\u202f", "\u3000"])
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("title:_Our town\n", [(1, 7)]),
        ("values:\n  -_Listen\n", [(2, 4)]),
        ("values:\n  -_name: Listen\n", [(2, 4)]),
        ("values:\n__- Listen\n", [(2, 1)]),
        ("values:\n _- name:_Listen\n", [(2, 2), (2, 10)]),
        ("title_: Our town\n", [(1, 6)]),
        ("aim: |\n__We listen\n", [(2, 1)]),
        ("aim: |_\n  A\n", [(1, 7)]),
        ("- >-_ # folded\n  A\n", [(1, 5)]),
        ("aim:_|\n  A\n_ B\n", [(1, 5), (3, 1)]),
    ],
)
def test_each_is_named_and_read_as_a_plain_one(text: str, places: list[tuple[int, int]], space: str) -> None:
    read, found = decode(text.replace("_", space).encode(), "town.yaml")

    assert [(problem.span.line, problem.span.column) for problem in found] == places
    assert {problem.severity for problem in found} == {Severity.WARNING}
    assert read == text.replace("_", " ")


@pytest.mark.parametrize(
    "text",
    ["aim: 10_km\n", "aim: |\n  Note:_this\n  -_that\n  _that\n", "aim: We listen_\n", "- We pay 10_pounds: now\n"],
)
def test_those_between_words_stay(text: str) -> None:
    text = text.replace("_", "\u00a0")

    assert decode(text.encode(), "town.yaml") == (text, [])


def test_fix_mends_them(project: Project) -> None:
    path = project.charter("title:\u00a0Our town\nvalues:\n\u00a0 -\u00a0name: 10\u00a0km\n")

    project.run("lint", "--fix")

    assert path.read_text(encoding="utf-8") == "title: Our town\nvalues:\n  - name: 10\u00a0km\n"
