"""`charterc list`, `--help`, `--version`, and what every command has in common."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from charterc import __version__
from charterc.cli.commands import COMMANDS
from tests.support import ROOT, Project


def test_list_shows_how_much_each_charter_holds(project: Project) -> None:
    project.charter(
        "title: Our charter\narea: Town\nstatus: published\nvalues:\n  - name: A\n    commitments: [We will listen]\n"
    )

    lines = project.run("list").out.splitlines()

    assert lines[0].split() == ["Name", "Title", "Area", "Status", "Values", "Promises", "Outcomes", "Measures"]
    assert lines[1].split() == ["town", "Our", "charter", "Town", "published", "1", "1", "0", "0"]


def test_list_as_json_is_for_programs(project: Project) -> None:
    project.charter("title: Our charter\n")

    (row,) = json.loads(project.run("list", "--json").out)

    assert (row["name"], row["title"], row["values"]) == ("town", "Our charter", 0)


def test_list_names_a_broken_charter_and_goes_on(project: Project) -> None:
    project.charter("titel: A\n", "east")
    project.charter("title: B\n", "west")

    result = project.run("list")

    assert result.code == 1
    assert "has errors" in result.out
    assert "west" in result.out


def test_version(project: Project) -> None:
    assert project.run("--version").out == f"charterc {__version__}\n"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("create", "new"),
        ("pdf", "build -f pdf"),
        ("validate", "lint"),
        ("website", "site"),
        ("compare", "diff"),
        ("biuld", "build"),
        ("relase", "release"),
        ("edit", "serve"),
        ("propose", "diff"),
    ],
)
def test_a_word_that_is_no_command_is_answered_with_the_one_that_was_meant(
    project: Project, said: str, meant: str
) -> None:
    result = project.run(said)

    assert (result.code, result.out) == (2, "")
    assert f"There is no command “{said}”.\n  Did you mean: charterc {meant}\n" in result.err


@pytest.mark.parametrize("said", ["xyzzy", "delete", "remove"])
def test_a_word_that_means_no_command_is_answered_with_all(project: Project, said: str) -> None:
    assert f"The commands are: {', '.join(COMMANDS)}." in project.run(said).err


def test_no_word_leads_to_two_commands() -> None:
    words = [word for entry in COMMANDS.values() for word in entry.also.split()]

    assert sorted(words) == sorted({*words} - {*COMMANDS})


@pytest.mark.parametrize("command", COMMANDS)
def test_the_help_of_each_command_says_what_to_do_next(project: Project, command: str) -> None:
    assert f"Next:\n    {COMMANDS[command].then}\n" in project.run(command, "--help").out


@pytest.mark.parametrize("words", [("--help",), ("build", "--help"), ("list", "--help")])
def test_help_shows_an_example(project: Project, words: tuple[str, ...]) -> None:
    result = project.run(*words)

    assert result.code == 0
    assert "charterc " in result.out.split("Options:")[1]


def test_shell_completion_is_offered(project: Project) -> None:
    assert "--install-completion" in project.run("--help").out


def in_a_process(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "charterc", *words],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        check=False,
    )


def test_a_console_without_unicode_gets_plain_signs() -> None:
    result = in_a_process("build", "stokport", PYTHONIOENCODING="ascii", PYTHONUTF8="0")

    assert b'There is no charter called "stokport".' in result.stderr


def test_a_pipe_gets_no_colour() -> None:
    result = in_a_process("build", "stokport", FORCE_COLOR="")

    assert b"\x1b" not in result.stderr


def test_help_imports_nothing_slow() -> None:
    code = "import sys; sys.argv=['charterc','--help']\nfrom charterc.cli import main\ntry: main()\nexcept SystemExit: pass\n"
    code += "print(sorted({'pydantic','jinja2','markdown_it','typst','rich','yaml'} & set(sys.modules)))"

    result = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert result.stdout.endswith("[]\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C in another way")
def test_ctrl_c_ends_in_words_and_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "charters").mkdir()
    for name in "ab":
        (tmp_path / "charters" / f"{name}.yaml").write_text(f"title: {name}\nvalues: [Listen]\n", encoding="utf-8")
    # Stopped in the middle: all is made, and the first charter's files are about to be written.
    stopped = (
        "import runpy, signal, charterc.output.write;"
        "charterc.output.write.write_all = lambda *_: signal.raise_signal(signal.SIGINT);"
        "runpy.run_module('charterc', run_name='__main__')"
    )
    command = [sys.executable, "-c", stopped, "build"]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}

    process = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=False)

    assert process.returncode == 130
    assert b"Stopped." in process.stderr
    assert b"Traceback" not in process.stderr
    assert not (tmp_path / "build").exists()


def test_what_was_typed_cannot_speak_to_the_terminal(project: Project) -> None:
    assert "\x1b" not in project.run("build", "ev\x1b[31m").err


NAMELESS = [name for name, entry in COMMANDS.items() if entry.alone]


@pytest.mark.parametrize("name", NAMELESS)
def test_a_command_that_takes_no_name_says_what_to_type(project: Project, name: str) -> None:
    result = project.run(name, "our-town")

    assert result.code == 2
    assert f"“charterc {name}” takes no name: it has no use for “our-town”." in result.err
    assert f"charterc {name}" in result.err.splitlines()[1]


def test_words_that_are_too_many_are_all_named(project: Project) -> None:
    result = project.run("new", "Our", "new", "town")

    assert "“charterc new” takes one name: it has no use for “new” and “town”." in result.err
    assert "Type: charterc new NAME. A name of several words stands in quotes." in result.err


@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_meets_words_with_silence_or_with_words_of_a_program(project: Project, name: str) -> None:
    result = project.run(name, *["our-town"] * 5)

    assert result.code != 0
    assert "unexpected extra argument" not in result.err
    assert result.err.count("\n") > 1
