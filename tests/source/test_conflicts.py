"""Marks of a merge are found wherever they stand, and what only looks like them is left alone."""

import pytest

from charterc.source.conflicts import conflicts


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a: |\n  <<<<<<< HEAD\n  b\n  =======\n  c\n  >>>>>>> edit\n", [[2, 4, 6]]),
        ("<<<<<<< HEAD\na: b\n||||||| base\na: c\n=======\na: d\n>>>>>>> edit\n", [[1, 3, 5, 7]]),
        ("a: |\n  ||||||| merged common ancestors\n", [[2]]),
        ("a: |\n  b\n=======\n", [[3]]),
        ("- <<<<<<< HEAD\n", [[1]]),
        ("<<<<<<<\na: b\n>>>>>>>\n<<<<<<< HEAD\nc: d\n>>>>>>> x\n", [[1, 3], [4, 6]]),
    ],
)
def test_each_conflict_is_one_problem_that_names_all_its_marks(text: str, lines: list[list[int]]) -> None:
    found = conflicts(text.split("\n"), "town.yaml")

    assert [[it.span.line, *(other.span.line for other in it.related)] for it in found] == lines


@pytest.mark.parametrize(
    "text", ["# =======", "a: <<b>>", "a: |\n  Title\n  =====", "a: |\n  ========", "| a |||||||| b"]
)
def test_other_lines_are_left_alone(text: str) -> None:
    assert conflicts(text.split("\n"), "town.yaml") == []
