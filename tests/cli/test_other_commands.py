"""`charterc list`, `--help`, `--version`, and what every command has in common."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest
from conftest import ROOT, Project

from charterc import __version__


def test_list_shows_how_much_each_charter_holds(project: Project) -> None:
    project.charter("title: Our charter\narea: Town\nvalues:\n  - name: A\n    commitments: [We will listen]\n")

    lines = project.run("list").out.splitlines()

    assert lines[0].split() == ["Name", "Title", "Area", "Status", "Values", "Commitments", "Outcomes", "Measures"]
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
