"""`charterc diff`: what is asked for is what is printed, and a failed comparison never looks like “no change”."""

from __future__ import annotations

import json

import pytest

from tests.support import Project

ONE = "title: Our charter\nagreements:\n  - We will reply within 5 days.\n"
TWO = ONE.replace("5", "10")


@pytest.fixture
def two(project: Project) -> Project:
    project.charter(ONE, "one")
    project.charter(TWO, "two")
    return project


def test_it_tells_what_changed(two: Project) -> None:
    result = two.run("diff", "one", "two")

    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("What changed: Our charter\nBefore: charters/one.yaml\nNow:    charters/two.yaml\n")
    assert "[-5-]" in result.out


@pytest.mark.parametrize(("words", "code"), [(("one", "two"), 1), (("one", "one"), 0)])
def test_the_exit_code_says_whether_anything_changed_where_it_is_asked(
    two: Project, words: tuple[str, ...], code: int
) -> None:
    assert two.run("diff", *words, "--exit-code").code == code
    assert two.run("diff", *words).code == 0


def test_another_way_of_writing_is_no_change(two: Project) -> None:
    two.charter("# new\ntitle: 'Our charter'\nagreements: [We will reply within 5 days.]\n", "again")

    result = two.run("diff", "one", "again", "--exit-code")

    assert result.code == 0
    assert "Only the way the files are written differs." in result.out


@pytest.mark.parametrize("words", [("one", "broken"), ("broken", "one"), ("broken", "broken")])
@pytest.mark.parametrize("name", ["text", "json", "html"])
def test_a_charter_with_errors_is_told_and_compared_with_nothing(
    two: Project, words: tuple[str, ...], name: str
) -> None:
    two.charter("titel: A\n", "broken")

    result = two.run("diff", *words, "--format", name)

    assert (result.code, result.out) == (2, "")
    assert "charters/broken.yaml:1:1: error C101 unknown-field" in result.err
    assert "has errors, so nothing can be compared with it." in result.err


def test_warnings_of_charters_that_can_be_read_are_not_its_business(two: Project) -> None:
    two.charter(f"{TWO}commitments:\n  unused: We will listen\n", "two")

    assert two.run("diff", "one", "two").err == ""


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "There are two charters to name"),
        (("one",), "and 1 was named"),
        (("one", "two", "--format", "htlm"), "Did you mean “html”?"),
        (("one", "two", "--format", "pdf"), "A PDF needs a file to be written to.\n  Add: --out changes.pdf"),
        (("one", "two", "-f", "text", "--out", "charters/two.yaml"), "is one of the files that are compared"),
        (("one", "two", "--out", "changes.docx"), "No file that ends in “.docx” can be made."),
        (("one", "--since", "main"), "--since needs a Git repository"),
        (("one", "two", "--git-driver"), "takes the words that Git gives"),
    ],
)
def test_wrong_use_is_told(two: Project, words: tuple[str, ...], says: str) -> None:
    result = two.run("diff", *words)

    assert (result.code, result.out) == (2, "")
    assert says in result.err


def test_a_file_is_written_in_the_format_that_its_name_asks_for(two: Project) -> None:
    result = two.run("diff", "one", "two", "--out", "out/changes.json")

    assert (result.code, result.out) == (0, "")
    assert json.loads((two.root / "out" / "changes.json").read_text(encoding="utf-8"))["same"] is False


def test_a_named_format_wins_over_the_name_of_the_file(two: Project) -> None:
    two.run("diff", "one", "two", "--out", "changes.txt", "--format", "markdown")

    assert (two.root / "changes.txt").read_text(encoding="utf-8").startswith("## What changed: Our charter\n")
