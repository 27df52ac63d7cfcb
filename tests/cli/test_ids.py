"""`charterc ids`: what it writes, what it says, and what it leaves alone."""

from __future__ import annotations

import pytest

from charterc.errors import OutputError
from tests.support import Project

TOWN = """\
title: Town
values:
  - name: Be open
    commitments:
      - We listen
  - name: Be kind
    commitments:
      - We listen
"""
WITH_IDS = """\
title: Town
values:
  - id: open
    name: Be open
    commitments:
      listen: We listen
  - id: kind
    name: Be kind
    commitments:
      - listen
"""
COMPLETE = "title: T\nvalues:\n  - name: A\n    id: a\n"


def test_ids_are_written_and_told(project: Project) -> None:
    path = project.charter(TOWN)

    result = project.run("ids", "town")

    assert path.read_text() == WITH_IDS
    assert result.code == 0
    assert result.out == (
        "charters/town.yaml: ids given to 2 values and 1 promise.\n"
        "  “We listen” stood under several values. It is one promise, and they name it: listen\n"
    )
    assert [file.name for file in path.parent.iterdir()] == ["town.yaml"]


def test_without_a_name_every_charter_gets_ids(project: Project) -> None:
    paths = [project.charter(TOWN, name) for name in ("one", "two")]

    assert project.run("ids").code == 0
    assert [path.read_text() for path in paths] == [WITH_IDS, WITH_IDS]


def test_a_file_anywhere_may_be_named(project: Project) -> None:
    path = project.write("drafts/new.yml", TOWN)

    assert project.run("ids", "new.yml", within="drafts").code == 0
    assert path.read_text() == WITH_IDS


def test_a_complete_charter_is_not_touched(project: Project) -> None:
    path = project.charter(COMPLETE)
    before = path.stat().st_mtime_ns, path.stat().st_ino

    result = project.run("ids", "town")

    assert (result.code, result.out) == (0, "charters/town.yaml: nothing lacks an id.\n")
    assert (path.stat().st_mtime_ns, path.stat().st_ino) == before


def test_check_names_what_has_none_and_writes_nothing(project: Project) -> None:
    path = project.charter(TOWN)

    result = project.run("ids", "--check")

    assert result.code == 1
    assert result.out.splitlines() == [
        "charters/town.yaml:3:5: the value “Be open” has no id",
        "charters/town.yaml:5:9: the promise “We listen” has no id",
        "charters/town.yaml:6:5: the value “Be kind” has no id",
        "charters/town.yaml:8:9: the promise “We listen” has no id",
    ]
    assert "charterc ids town" in result.err
    assert path.read_text() == TOWN


def test_check_is_content_with_a_complete_charter(project: Project) -> None:
    project.charter(COMPLETE)

    result = project.run("ids", "--check")

    assert (result.code, result.out, result.err) == (0, "", "")


def test_diff_shows_and_writes_nothing(project: Project) -> None:
    path = project.charter("title: T\nvalues:\n  - name: Be open\n")

    result = project.run("ids", "--diff")

    assert result.code == 1
    assert result.out == (
        "--- a/charters/town.yaml\n+++ b/charters/town.yaml\n@@ -1,3 +1,4 @@\n"
        " title: T\n values:\n-  - name: Be open\n+  - id: open\n+    name: Be open\n"
    )
    assert path.read_text() == "title: T\nvalues:\n  - name: Be open\n"
    project.run("ids")
    assert (project.run("ids", "--diff").code, project.run("ids", "--diff").out) == (0, "")


def test_check_and_diff_are_two_runs(project: Project) -> None:
    project.charter(TOWN)

    assert project.run("ids", "--check", "--diff").code == 2


@pytest.mark.parametrize("option", [[], ["--check"], ["--diff"]])
def test_a_charter_with_errors_is_shown_and_left_and_the_others_are_done(project: Project, option: list[str]) -> None:
    broken = project.charter("titel: T\nvalues: [Listen]\n", "broken")
    project.charter(COMPLETE, "whole")

    result = project.run("ids", *option)

    assert result.code == 1
    assert "charters/broken.yaml:1:1: error C101" in result.err
    assert "Left as they were: broken." in result.err
    assert broken.read_text() == "titel: T\nvalues: [Listen]\n"


def test_a_file_protected_against_writing_stays(project: Project) -> None:
    path = project.charter(TOWN)
    path.chmod(0o444)

    result = project.run("ids")

    assert (result.code, "protected against writing" in result.err, "--diff" in result.err) == (2, True, True)
    assert path.read_text() == TOWN


def test_a_file_that_cannot_be_written_keeps_no_other_from_its_ids(project: Project) -> None:
    first, second = project.charter(TOWN, "first"), project.charter(TOWN, "second")
    first.chmod(0o444)

    result = project.run("ids")

    assert (result.code, "protected against writing" in result.err) == (2, True)
    assert "charters/second.yaml: ids given to" in result.out
    assert (first.read_text() == TOWN, "id: " in second.read_text()) == (True, True)


def test_a_file_that_cannot_be_written_stays(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OutputError("The disk is full.")

    path = project.charter(TOWN)
    monkeypatch.setattr("charterc.output.write._write_all", refuse)
    result = project.run("ids")

    assert (result.code, "The disk is full." in result.err) == (2, True)
    assert path.read_text() == TOWN


def test_a_charter_that_does_not_exist_is_told(project: Project) -> None:
    project.charter(TOWN)

    result = project.run("ids", "tawn")

    assert (result.code, "town" in result.err) == (2, True)
