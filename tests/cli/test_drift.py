"""`charterc drift`: what the exit code says, and that a failed comparison never looks like “it says the same”."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.support import Project

CHARTER = """\
title: Our charter
values:
  - name: Listen
    commitments:
      - We will reply within 5 days
      - We will be honest about what we cannot do
"""
COPY = "<h1>Our charter</h1>\n<h2>Listen</h2>\n<p>We will reply within 5 days</p>\n<p>We will be honest about what we cannot do</p>"


@pytest.fixture
def town(project: Project) -> Project:
    project.charter(CHARTER)
    project.write("page.html", COPY)
    return project


def test_a_copy_that_says_the_same_exits_with_0(town: Project) -> None:
    result = town.run("drift", "town", "page.html")

    assert (result.code, result.err) == (0, "")
    assert "\nAll 3 passages say the same.\n" in result.out


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("page.html", "<title>Oak Park</title><h2>News</h2><h1>What <b>we</b> promise</h1><p>We reply</p>"),
        ("page.md", "## News\n\n# What *we* promise\n\nWe reply\n"),
    ],
)
def test_a_copy_is_called_by_its_own_title_before_its_file(town: Project, name: str, copy: str) -> None:
    town.write(name, copy)

    said = town.run("drift", "town", name, "-f", "html").out

    assert f'<dt>Copy</dt><dd><span>What we promise</span> <span class="file">{name}</span>' in " ".join(said.split())


def test_other_capitals_and_signs_are_no_drift(town: Project) -> None:
    town.write("page.html", COPY.replace("Listen", "LISTEN").replace("5 days", "5\u00a0days."))

    result = town.run("drift", "town", "page.html")

    assert result.code == 0
    assert "Other signs, the same words (2)" in result.out


@pytest.mark.parametrize(
    ("page", "says"),
    [
        (COPY.replace("5 days", "10 days"), "A promise under “Listen” is weaker. (line 3)"),
        (COPY.replace("<p>We will reply within 5 days</p>\n", ""), "A promise under “Listen” is missing."),
        (COPY.replace("<p>We will be", "<p>Ask Ann.</p><p>We will be"), "A sentence of the copy's own. (line 4)"),
    ],
)
def test_anything_else_exits_with_1(town: Project, page: str, says: str) -> None:
    town.write("page.html", page)

    result = town.run("drift", "town", "page.html")

    assert (result.code, result.err) == (1, "")
    assert says in result.out


def test_with_quiet_only_a_copy_that_says_something_else_is_told(town: Project) -> None:
    same = town.run("drift", "town", "page.html", "-q", "--write-adoption", "ours.yaml")
    town.write("page.html", COPY.replace("5 days", "10 days"))
    other = town.run("drift", "town", "page.html", "--quiet")

    assert (same.code, same.out, same.err) == (0, "", "")
    assert (other.code, "is weaker. (line 3)" in other.out) == (1, True)


def test_quiet_writes_the_report_all_the_same(town: Project) -> None:
    town.run("drift", "town", "page.html", "-q", "--out", "drift.html")

    assert (town.root / "drift.html").exists()


def test_a_released_version_is_compared_by_the_charters_name(town: Project) -> None:
    town.charter(f"{CHARTER}version: 2\n", "versions/town/2")
    town.write("page.html", COPY.replace("5 days", "10 days"))

    document = json.loads(town.run("drift", "town@2", "page.html", "--format", "json").out)

    assert (document["charter"], document["version"], document["file"]) == ("town", "2", "page.html")
    assert [one["verdict"] for one in document["verdicts"]] == ["same", "weakened", "same"]


def test_a_charter_can_be_named_by_its_file(town: Project) -> None:
    town.write("drafts/new.yaml", CHARTER)

    assert json.loads(town.run("drift", "drafts/new.yaml", "page.html", "-f", "json").out)["charter"] == "new"


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("drift.html", "<!doctype html>"),
        ("drift.md", "## A copy compared"),
        ("drift.json", "{"),
        ("drift.txt", "A copy"),
    ],
)
def test_the_report_is_written_as_the_name_of_its_file_says(town: Project, name: str, start: str) -> None:
    result = town.run("drift", "town", "page.html", "--out", name)

    assert (result.code, result.out) == (0, "")
    assert (town.root / name).read_text(encoding="utf-8").startswith(start)


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ((), "Missing argument 'CHARTER'"),
        (("town",), "Missing argument 'FILE'"),
        (("tovn", "page.html"), "Did you mean “town”?"),
        (("town@3", "page.html"), "No version of “town” has been released."),
        (("town", "no.html"), "no.html cannot be read: No such file or directory."),
        (("town", "charters"), "charters is of no kind that is read here."),
        (("town", "page.pdf"), "page.pdf is of no kind that is read here."),
        (("town", "page.html", "--format", "htlm"), "Did you mean “html”?"),
        (("town", "page.html", "--out", "page.html"), "page.html is one of the files that are compared."),
        (("town", "page.html", "-f", "text", "--out", "charters/town.yaml"), "is one of the files that are compared."),
    ],
)
def test_wrong_use_exits_with_2(town: Project, words: tuple[str, ...], says: str) -> None:
    before = {path: path.read_bytes() for path in town.root.rglob("*.*") if path.is_file()}

    result = town.run("drift", *words)

    assert (result.code, result.out) == (2, "")
    assert says in result.err
    assert {path: path.read_bytes() for path in town.root.rglob("*.*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["text", "json", "html", "markdown"])
def test_a_charter_with_errors_is_compared_with_nothing(town: Project, name: str) -> None:
    town.charter("titel: A\n", "broken")

    result = town.run("drift", "broken", "page.html", "--format", name)

    assert (result.code, result.out) == (2, "")
    assert "charters/broken.yaml:1:1: error C101 unknown-field" in result.err
    assert "has errors, so nothing can be compared with it." in result.err


def test_a_charter_that_promises_nothing_is_never_kept(town: Project) -> None:
    town.charter("title: Our charter\n", "empty")

    result = town.run("drift", "empty", "page.html")

    assert (result.code, result.out) == (2, "")
    assert "charters/empty.yaml promises nothing that a copy could repeat." in result.err


def test_a_file_of_something_else_is_told(town: Project) -> None:
    town.write("page.html", "<p>Our menu this week: soup.</p>")

    result = town.run("drift", "town", "page.html")

    assert result.code == 1
    assert "None of 3 passages was found. Is it the right file?" in result.out


def test_the_system_may_refuse_the_report(town: Project) -> None:
    (town.root / "folder.html").mkdir()

    result = town.run("drift", "town", "page.html", "--out", "folder.html")

    assert result.code == 2
    assert "folder.html is a folder" in result.err
    assert list(Path(town.root / "folder.html").iterdir()) == []


def test_a_first_adoption_file_is_written(town: Project) -> None:
    result = town.run("drift", "town", "page.html", "--write-adoption", "adoptions/town/school.yaml")

    assert result.code == 0
    assert "All 3 passages say the same." in result.out
    assert "Wrote adoptions/town/school.yaml." in result.err
    assert 'adopts: "town"\n' in (town.root / "adoptions/town/school.yaml").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["page.html", "charters/town.yaml", "school.yaml"])
def test_an_adoption_file_overwrites_nothing(town: Project, name: str) -> None:
    town.write("school.yaml", "adopts: town\n")
    before = (town.root / name).read_bytes()

    result = town.run("drift", "town", "page.html", "--write-adoption", name)

    assert (result.code, result.out) == (2, "")
    assert f"{name} is there already, and is not overwritten." in result.err
    assert (town.root / name).read_bytes() == before


def test_report_and_adoption_are_two_files(town: Project) -> None:
    result = town.run("drift", "town", "page.html", "--out", "new.txt", "--write-adoption", "new.txt")

    assert result.code == 2
    assert not (town.root / "new.txt").exists()


def test_of_a_file_with_nothing_of_the_charter_no_adoption_is_written(town: Project) -> None:
    town.write("page.html", "<p>Our menu this week: soup.</p>")

    result = town.run("drift", "town", "page.html", "--write-adoption", "school.yaml")

    assert (result.code, result.out) == (2, "")
    assert not (town.root / "school.yaml").exists()
