"""`charterc lint` as a person, a script and a CI job use it."""

from __future__ import annotations

import io
import json
import os
import sys
from collections.abc import Callable

import pytest

from tests.support import Project

SOUND = "title: T\nvalues:\n  - name: Open\n    commitments: [We share what we know]\n"
WARNED = SOUND + "  - name: Kind\n"
BROKEN = "titel: T\n"
ONLY = ("--select", "value-without-commitment,C302,C004")


@pytest.fixture
def stdin(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    def give(text: str) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))

    return give


# What is checked


def test_closed_standard_input_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", None)

    result = project.run("lint", "-")

    assert (result.code, "standard input is closed" in result.err) == (2, True)


def test_a_folder_that_may_not_be_looked_into_hides_no_other(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(WARNED)
    project.write("charters/locked/a.yaml", SOUND)
    look = os.scandir

    def scandir(folder: str | os.PathLike[str]) -> object:
        if str(folder).endswith("locked"):
            raise PermissionError(13, "Permission denied")
        return look(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    result = project.run("lint", *ONLY, "charters", "-f", "json")
    findings = json.loads(result.out)["findings"]

    assert result.code == 2
    assert [(finding["file"], finding["name"]) for finding in findings] == [
        ("charters/locked", "unreadable-file"),
        ("charters/town.yaml", "value-without-commitment"),
    ]


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux has names of files that are no text")
def test_a_name_that_is_no_text_can_be_printed(project: Project) -> None:
    project.charter(SOUND)
    project.charter(WARNED, os.fsdecode(b"east\xff"))

    (finding,) = json.loads(project.run("lint", *ONLY, "-f", "json").out)["findings"]

    assert finding["file"] == "charters/east\ufffd.yaml"


def test_every_charter_of_the_project_from_anywhere_in_it(project: Project) -> None:
    project.charter(SOUND, "east")
    project.charter(WARNED, "west")
    project.write("docs/a.txt", "")

    result = project.run("lint", *ONLY, within="docs")

    assert result.code == 0
    assert result.out.startswith(f"{project.root}/charters/west.yaml:5:11: warning C202 value-without-commitment\n")
    assert result.out.endswith("2 charters checked: 1 warning.\n")


def test_names_files_and_folders(project: Project) -> None:
    project.charter(BROKEN, "east")
    project.charter(BROKEN, "west")
    project.write("drafts/deep/new.yml", BROKEN)
    project.write("drafts/.hidden/not.yaml", BROKEN)
    project.write("drafts/notes.txt", BROKEN)

    def files(*words: str) -> list[str]:
        listed: list[str] = json.loads(project.run("lint", "-f", "json", *words).out)["files"]
        return listed

    assert files("west") == ["charters/west.yaml"]
    assert files("charters/west.yaml", "west") == ["charters/west.yaml"]
    assert files("drafts") == ["drafts/deep/new.yml"]
    assert files("drafts", "east") == ["drafts/deep/new.yml", "charters/east.yaml"]
    assert files(".") == ["charters/east.yaml", "charters/west.yaml", "drafts/deep/new.yml"]


def test_standard_input(project: Project, stdin: Callable[[str], None]) -> None:
    stdin(BROKEN)
    result = project.run("lint", "-")
    assert (result.code, result.out.split("\n")[0]) == (1, "<stdin>:1:1: error C101 unknown-field")

    stdin(BROKEN)
    result = project.run("lint", "-", "--stdin-filename", "charters/new.yaml")
    assert result.out.startswith("charters/new.yaml:1:1:")


def test_settings_for_standard_input_go_by_its_name(project: Project, stdin: Callable[[str], None]) -> None:
    project.write("charterc.toml", '[lint.per-file-ignores]\n"charters/new.yaml" = ["all"]\n')

    stdin(WARNED)
    assert (
        project.run("lint", "-", "--stdin-filename", "charters/new.yaml").out == "1 charter checked: nothing found.\n"
    )


# Exit codes


@pytest.mark.parametrize(
    ("charter", "fail_on", "code"),
    [
        (SOUND, "info", 0),
        (WARNED, "error", 0),
        (WARNED, "warning", 1),
        (WARNED, "info", 1),
        (BROKEN, "error", 1),
        (BROKEN, "never", 0),
    ],
)
def test_the_exit_code_says_whether_something_weighs_enough(
    project: Project, charter: str, fail_on: str, code: int
) -> None:
    project.charter(charter)

    assert project.run("lint", *ONLY, "--fail-on", fail_on).code == code


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("nonsense",), "There is no charter called “nonsense”."),
        (("charters/none.yaml",), "There is no file “charters/none.yaml”."),
        (("empty",), "There are no charters in the folder “empty”."),
        (("--format", "xml"), "There is no format “xml”."),
        (("--fail-on", "fatal"), "--fail-on: “fatal” is no severity."),
        (("--today", "2026-02-30"), "--today: “2026-02-30” is not a day."),
        (("--select", "C9999"), "--select: there is no rule “C9999”."),
        (("--ignore", "capitls"), "--ignore: there is no rule “capitls”.\n  Did you mean “capitals”?"),
        (("--stdin-filename", "a.yaml"), "--stdin-filename goes with “-”"),
        (("--baseline", "none.json"), "There is no baseline “none.json”."),
        (("--config", "none.toml"), "none.toml: this file cannot be read"),
        (("--since", "--output=x"), "“--output=x” is no revision."),
        (("--since", "main"), "--since needs a Git repository"),
        (("--since", ""), "“” is no revision."),
        (("--today", ""), "--today: “” is not a day."),
        (("--today", "20260131"), "--today: “20260131” is not a day."),
        (("--select", ","), "--select names no rule."),
        (("--format", ""), "There is no format “”."),
        (("",), "One of the words names no charter: it is empty."),
        (("-", "--stdin-filename", ""), "--stdin-filename goes with “-”"),
        (("--diff", "--statistics"), "--diff and --statistics do not go together."),
        (("--fix", "--since", "main"), "--fix and --since do not go together."),
        (("--unsafe-fixes", "--baseline", "b.json"), "--unsafe-fixes and --baseline do not go together."),
        (("--write-baseline", "--format", "json"), "--write-baseline and --format do not go together."),
        (("-", "--fix", "--format", "json"), "--fix, standard input (“-”) and --format do not go together."),
    ],
)
def test_wrong_use_is_explained_and_ends_with_2(project: Project, words: tuple[str, ...], message: str) -> None:
    project.charter(SOUND)
    (project.root / "empty").mkdir()

    result = project.run("lint", *words)

    assert result.code == 2
    assert message in result.err
    assert not result.out


def test_a_project_without_charters_is_wrong_use(project: Project) -> None:
    result = project.run("lint")

    assert result.code == 2
    assert "There are no charters in" in result.err
    assert "To start a project: charterc init our-town" in result.err


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_checked(project: Project) -> None:
    (project.root / "charters" / "east.yaml").mkdir()
    project.charter(BROKEN, "west")

    result = project.run("lint")

    assert result.code == 2
    assert "unreadable-file" in result.out
    assert "unknown-field" in result.out


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
def test_no_link_out_of_the_project_is_followed(project: Project, tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.yaml"
    secret.write_text("password: hunter2\n")
    (project.root / "charters" / "town.yaml").symlink_to(secret)

    for words in ((), ("town",), ("charters",), ("charters/town.yaml",)):
        result = project.run("lint", *words)
        assert result.code == 2
        assert "it is a link that leads out of the project" in result.out
        assert "hunter2" not in result.out


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
@pytest.mark.parametrize("command", ["lint", "list", "build"])
def test_a_link_in_a_circle_is_one_finding_and_the_others_are_checked(project: Project, command: str) -> None:
    (project.root / "charters" / "loop.yaml").symlink_to("loop.yaml")
    project.charter(BROKEN, "west")

    result = project.run(command)

    assert "Traceback" not in result.err
    assert "loop" in result.out + result.err
    assert "west" in result.out + result.err


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
def test_no_settings_are_taken_from_outside_the_project(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret.toml"
    secret.write_text('token = "hunter2"\n')
    project.charter(SOUND)
    (project.root / "charterc.toml").symlink_to(secret)

    result = project.run("lint")

    assert result.code == 2
    assert "these settings are a link that leads out of their folder" in result.err
    assert "token" not in result.err


def test_a_number_of_thousands_of_digits_in_the_settings_is_told(project: Project) -> None:
    project.charter(SOUND)
    project.write("charterc.toml", f"x = {'9' * 5000}\n")

    result = project.run("lint")

    assert (result.code, "a number in it has thousands of digits" in result.err) == (2, True)


def test_settings_that_are_a_folder_are_refused(project: Project) -> None:
    project.charter(SOUND)
    (project.root / "charterc.toml").mkdir()

    assert "this is not an ordinary file" in project.run("lint").err


# The project's theme


def test_a_charter_that_lints_clean_can_be_built_in_its_theme(project: Project) -> None:
    project.charter(SOUND)
    project.write("theme.yaml", 'palette: ["#1d70b8", "#ffcc00"]\n')

    for words in ((), ("town",), (".",), ("theme.yaml",)):
        result = project.run("lint", *words, *ONLY, "--select", "theme-contrast")
        assert (result.code, result.out.split(" ")[0]) == (1, "theme.yaml:1:22:")
    assert project.run("build", "-f", "html").code == 1


def test_a_theme_is_not_counted_as_a_charter(project: Project) -> None:
    project.charter(SOUND)
    project.write("theme.yaml", 'main: "#14294b"\n')

    assert project.run("lint", *ONLY).out == "1 charter checked: nothing found.\n"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names here")
def test_a_pipe_is_not_waited_for(project: Project) -> None:
    os.mkfifo(project.root / "charters" / "town.yaml")

    result = project.run("lint")

    assert result.code == 2
    assert "it is not an ordinary file" in result.out


# Formats


def test_inside_github_actions_the_format_chooses_itself(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(BROKEN)
    monkeypatch.setenv("GITHUB_ACTIONS", "true")

    assert project.run("lint").out.startswith("::error file=charters/town.yaml,line=1,")
    assert project.run("lint", "-f", "text").out.startswith("charters/town.yaml:1:1:")


@pytest.mark.parametrize("format_name", ["json", "sarif", "gitlab", "rdjson"])
def test_formats_for_programs_print_nothing_else(project: Project, format_name: str) -> None:
    project.charter(WARNED)

    result = project.run("lint", "-f", format_name, *ONLY, "--statistics")

    json.loads(result.out)
    assert result.err == "     1  C202 value-without-commitment\n"


def test_statistics_count_by_rule(project: Project) -> None:
    project.charter(WARNED + "  - name: Fair\n  - name: War\u200bm\n    commitments: [A promise]\n")

    assert project.run("lint", *ONLY, "--statistics").out.split("\n")[-4:] == [
        "charterc lint --fix mends 1 of them.",
        "     2  C202 value-without-commitment",
        "     1  C004 hidden-character",
        "",
    ]


def test_findings_that_comments_excuse_are_counted(project: Project) -> None:
    project.charter(SOUND + "  # charterc: ignore[C202] agreed in May\n  - name: Kind\n")

    assert project.run("lint", *ONLY).out == "1 charter checked: nothing found. 1 finding excused by comments.\n"


def test_narrated_text_has_no_drawings(project: Project) -> None:
    project.charter(WARNED)

    out = project.run("lint", *ONLY, "-f", "narrated").out

    assert out.startswith("charters/town.yaml, line 5, column 11. Warning C202, value without commitment.\n")
    assert not set(out) & set("│^")


def test_today_makes_dated_rules_repeatable(project: Project) -> None:
    project.charter("title: T\nnext-review: 2026-01-31\n")

    def overdue(day: str) -> bool:
        return "review-overdue" in project.run("lint", "--today", day, "--select", "review-overdue").out

    assert overdue("2026-02-01")
    assert not overdue("2026-01-30")


# Notes, which are only worth knowing

NOTED = SOUND + "aim: We will endeavour to utilise it\n"


def test_notes_are_counted_and_not_shown(project: Project) -> None:
    project.charter(NOTED)

    result = project.run("lint", "--ignore", "C803")

    assert "C403" not in result.out
    assert result.out.endswith(
        "1 charter checked: nothing found.\n3 notes, 2 of them on plain English: charterc lint --notes\n"
    )


@pytest.mark.parametrize("asked", [("--notes",), ("--fail-on", "info"), ("--select", "C403")])
def test_notes_are_shown_to_those_who_ask_for_them(project: Project, asked: tuple[str, ...]) -> None:
    project.charter(NOTED)

    out = project.run("lint", *asked).out

    assert "info C403 plainer-word" in out
    assert "charterc lint --notes" not in out


def test_programs_are_told_notes(project: Project) -> None:
    project.charter(NOTED)

    findings = json.loads(project.run("lint", "-f", "json").out)["findings"]

    assert "plainer-word" in {finding["name"] for finding in findings}


def test_a_letter_holds_what_somebody_should_look_at(project: Project) -> None:
    project.charter(NOTED)

    quiet = project.run("lint", "-f", "letter").out
    whole = project.run("lint", "-f", "letter", "--notes").out

    assert quiet.startswith("Dear all,\n")
    assert "utilise" not in quiet
    assert "utilise" in whole


def test_where_spelling_cannot_be_checked_it_is_told(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(SOUND)

    def fails() -> str:
        raise OSError(0, "the package “typos” is not installed")

    monkeypatch.setattr("charterc.lint.language.spelling._program", fails)
    result = project.run("lint")

    assert "Spelling was not checked" in result.err
    assert "pip install typos" in result.err


def test_spelling_is_not_asked_for_where_no_file_wants_it(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(SOUND)

    def fails() -> str:
        raise OSError(0, "not installed")

    monkeypatch.setattr("charterc.lint.language.spelling._program", fails)

    assert project.run("lint", *ONLY).err == ""
    assert project.run("lint", "--ignore", "misspelt-word").err == ""
