"""A word has a plainer one."""

from __future__ import annotations

import pytest

from tests.lint.linting import problems, said, words


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("We will utilise it", ["utilise"]),
        ("Prior to this we met in order to plan", ["Prior to", "in order to"]),
        ("We undertook it and will undertake more", ["undertook"]),
        ("We commit to it, pledge it, deliver it and empower people", []),
        ("A robustly built house", []),
        ("We do not say “utilise”", []),
    ],
)
def test_words_with_a_plainer_one(said: str, found: list[str]) -> None:
    assert words("plainer-word", f"aim: {said}\n") == found


def test_words_of_the_project_are_left_alone() -> None:
    assert words("plainer-word", "aim: We will liaise\n", words=frozenset({"liaise"})) == []


def test_a_plainer_word_names_its_source_and_counts() -> None:
    (problem,) = problems("plainer-word", "aim: We collate views.\nvision: We collate plans.\n")

    assert "Found in 2 places." in problem.message
    assert "Plain English Campaign" in problem.hint
    assert [related.span.line for related in problem.related] == [3]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("We commenced it", ["commenced"]),
        ("Utilisation and dissemination", ["Utilisation", "dissemination"]),
        ("in view of the fact that it rained", ["in view of the fact that"]),
        ("We pay it on an annual basis", ["on an annual basis"]),
        ("A large number of plans", ["A large number of"]),
        ("Additional help via the school", ["Additional", "via"]),
        # what is right
        ("children with additional needs and an assistance dog", []),
        ("the family liaison officer and the facilitator", []),
        ("foster carers promote it; their views are acted upon", []),
    ],
)
def test_plainer(sentence: str, found: list[str]) -> None:
    assert said("plainer-word", sentence) == found
