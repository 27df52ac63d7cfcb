"""A baseline lets an old charter start clean, and does not hide what is new."""

from __future__ import annotations

import json

import pytest

from tests.support import Project

OLD = "title: T\nvalues:\n  - name: Open\n    commitments: [We share]\n  - name: Kind\n"
ONLY = ("--select", "value-without-commitment,C302")
USE = (*ONLY, "--fail-on", "info", "--baseline", "charterc-baseline.json")


@pytest.fixture
def old(project: Project) -> Project:
    project.charter(OLD)
    result = project.run("lint", *ONLY, "--write-baseline")
    assert (result.code, result.out.split(":")[0]) == (0, "charterc-baseline.json")
    return project


def test_what_was_there_is_not_told(old: Project) -> None:
    result = old.run("lint", *USE)

    assert (result.code, result.out) == (0, "1 charter checked: nothing found.\n")


def test_it_holds_when_lines_move_and_text_is_wrapped_anew(old: Project) -> None:
    old.charter("# a\n# b\n" + OLD.replace("  - name: Kind", "\n  - name:\n      Kind"))

    assert old.run("lint", *USE).code == 0


def test_it_holds_from_another_folder(old: Project) -> None:
    words = (*ONLY, "--fail-on", "info", "--baseline", "../charterc-baseline.json")

    assert old.run("lint", *words, "town", within="charters").code == 0


def test_it_holds_under_a_value_that_was_renamed(project: Project) -> None:
    slip = OLD.replace("We share", "We lisen to you")
    project.charter(slip)
    project.run("lint", "--select", "misspelt-word", "--write-baseline")
    project.charter(slip.replace("name: Open", "name: Honest"))

    result = project.run("lint", "--select", "misspelt-word", "--baseline", "charterc-baseline.json")

    assert (result.code, result.out, result.err) == (0, "1 charter checked: nothing found.\n", "")


def test_what_is_new_is_told(old: Project) -> None:
    old.charter(OLD + "  - name: Fair\n")

    result = old.run("lint", *USE)

    assert result.code == 1
    assert result.out.startswith("charters/town.yaml:6:11: warning C202")


def test_another_of_the_same_is_new(old: Project) -> None:
    old.charter(OLD + "  - name: Kind\n")

    assert old.run("lint", *USE).code == 1


def test_it_says_when_a_finding_is_gone(old: Project) -> None:
    old.charter(OLD.replace("  - name: Kind\n", ""))

    assert "1 finding of the baseline is no longer there." in old.run("lint", *USE).err


def test_it_holds_no_line_and_reads_well_in_a_change(old: Project) -> None:
    text = (old.root / "charterc-baseline.json").read_text()

    assert json.loads(text) == {
        "version": 1,
        "findings": [
            {
                "file": "charters/town.yaml",
                "rule": "value-without-commitment",
                "element": "values/kind/name",
                "words": "kind",
                "count": 1,
            }
        ],
    }
    assert len(text.split("\n")) == 7


def test_what_stops_the_build_is_not_kept(project: Project) -> None:
    project.charter("titel: T\n")
    project.run("lint", "--write-baseline")

    assert project.run("lint", "--baseline", "charterc-baseline.json").code == 1


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "findings": []}', '{"version": 1, "findings": [1]}', "[" * 99999, "\x00"]
)
def test_a_file_that_is_no_baseline_is_wrong_use(project: Project, text: str) -> None:
    project.charter(OLD)
    project.write("b.json", text)

    result = project.run("lint", "--baseline", "b.json")

    assert result.code == 2
    assert "baseline" in result.err


def test_writing_it_for_one_file_or_rule_keeps_the_others(project: Project) -> None:
    project.charter(OLD, "east")
    project.charter(OLD, "west")
    project.run("lint", *ONLY, "--write-baseline")
    before = (project.root / "charterc-baseline.json").read_text()

    result = project.run("lint", "east", *ONLY, "--write-baseline")
    assert "1 finding kept of files and rules that this run did not look at." in result.err
    project.run("lint", "--select", "C302", "--write-baseline")

    assert (project.root / "charterc-baseline.json").read_text() == before


def test_it_stands_beside_the_charters_folder_from_wherever_it_is_written(project: Project) -> None:
    project.charter(OLD)

    project.run("lint", *ONLY, "--write-baseline", within="charters")

    assert (project.root / "charterc-baseline.json").is_file()


def test_errors_are_not_noted(project: Project) -> None:
    project.charter("titel: T\n")

    result = project.run("lint", "--write-baseline")

    assert (result.code, "cannot be noted" in result.err) == (1, True)


def test_a_file_that_is_no_baseline_is_not_written_over(project: Project) -> None:
    project.charter(OLD)
    project.write("charterc-baseline.json", '{"mine": 1}')

    result = project.run("lint", "--write-baseline")

    assert (result.code, "Delete it first" in result.err) == (2, True)
    assert (project.root / "charterc-baseline.json").read_text() == '{"mine": 1}'


def rename(project: Project, text: str = OLD) -> None:
    (project.root / "charters" / "town.yaml").unlink()
    project.write("charters/city.yaml", text)


def test_a_file_that_was_renamed_has_nothing_new(old: Project) -> None:
    rename(old)

    assert old.run("lint", *USE).code == 0


def test_what_is_new_in_a_file_that_was_renamed_is_told(old: Project) -> None:
    rename(old, OLD + "  - name: Fair\n")
    result = old.run("lint", *USE)

    assert result.code == 1
    assert result.out.count("C202") == 1
    assert result.out.startswith("charters/city.yaml:6:11")


def test_another_file_beside_it_is_no_new_name_of_it(old: Project) -> None:
    old.write("charters/city.yaml", OLD)

    assert old.run("lint", *USE).out.startswith("charters/city.yaml:5:11")


def test_a_file_is_the_new_name_of_one_that_is_gone_once(old: Project) -> None:
    rename(old)
    old.write("charters/village.yaml", OLD)

    assert old.run("lint", *USE).out.count("C202") == 1


@pytest.mark.parametrize(
    ("before", "now", "told"),
    [
        ("Kind Fair", "Fair Calm", 2),
        ("Kind Fair True", "Fair True Calm", 1),
        ("Kind Glad Fair True Warm", "Fair True Warm Calm Bold", 2),
    ],
)
def test_it_was_renamed_where_it_holds_most_of_what_was_found(
    project: Project, before: str, now: str, told: int
) -> None:
    text = "title: T\nvalues:\n  - name: Open\n    commitments: [We share]\n"
    project.charter(text + "".join(f"  - name: {name}\n" for name in before.split()))
    project.run("lint", *ONLY, "--write-baseline")
    rename(project, text + "".join(f"  - name: {name}\n" for name in now.split()))

    assert project.run("lint", *USE).out.count("C202") == told


def test_what_it_says_of_a_file_that_is_gone_is_not_kept(old: Project) -> None:
    rename(old)
    old.run("lint", *ONLY, "--write-baseline")
    known = json.loads((old.root / "charterc-baseline.json").read_text())

    assert [entry["file"] for entry in known["findings"]] == ["charters/city.yaml"]


def test_what_is_shown_as_one_finding_is_noted_as_one(project: Project) -> None:
    project.charter("title: T\nvalues:\n  - name: Open\n    commitments: [We utilise it, We utilise them]\n")
    only = ("--select", "plainer-word")

    shown = project.run("lint", *only).out.splitlines()[-1]
    noted = project.run("lint", *only, "--write-baseline").out

    assert "1 " in shown
    assert noted.startswith("charterc-baseline.json: 1 finding in 2 places noted.")
