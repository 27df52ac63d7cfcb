"""What strangers may have named, and where nobody listens: neither reaches a terminal as a command or ends in a crash."""

from __future__ import annotations

import re
import subprocess
import sys

import pytest

from tests.support import Project

NAMES = ("b\x1b[2J", "a\n::error::pwned", "c\r::warning::x", "d\u202egpj", "e\u2028f")
COMMANDS = [
    ("list",),
    ("lint",),
    *(("lint", "-f", style) for style in ("github", "markdown", "json", "sarif", "gitlab", "junit", "rdjson")),
    ("build",),
    ("site", "-f", "html"),
    ("diff", "b\x1b[2J"),
    ("poster",),
]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_files_name_moves_no_cursor_and_gives_no_order(project: Project, command: tuple[str, ...]) -> None:
    for name in NAMES:
        project.write(f"charters/{name}.yaml", "title: []\n")
    project.charter("title: Our charter\nvision: We listen.\n")

    said = project.run(*command)

    words = said.out + said.err
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]", words)
    assert not re.search(r"(?m)^::(error|warning)::", words)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("style", ["text", "markdown", "html", "json"])
def test_so_does_none_of_a_document_that_is_compared(project: Project, style: str) -> None:
    project.charter("title: Our charter\nvalues: [{name: Kind, commitments: [We listen]}]\n")
    copy = project.write("we\x1b[2J\n::error::pwned.txt", "We will listen\n")

    said = project.run("drift", "town", str(copy), "-f", style)

    assert "pwned" in said.out
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e]", said.out + said.err)
    assert not re.search(r"(?m)^::error::", said.out + said.err)


def test_no_line_of_a_file_gives_an_order_to_the_runner_of_a_workflow(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    project.charter('title: Our charter\n"::error::pwned": |\n  ::error::pwned\nvision: "\\n::error::pwned"\n')

    for style in ("text", "junit"):
        said = project.run("lint", "-f", style)
        assert "pwned" in said.out + said.err
        assert not re.search(r"(?m)^\s*::", said.out + said.err)


CLOSED = ["list", "lint -f json", "build -f html"]


@pytest.mark.skipif(sys.platform == "win32", reason="closes a stream as Unix shells do")
@pytest.mark.parametrize("closing", [">&-", "2>&-", ">&- 2>&-", "<&- >&-", "| head -n 0"])
@pytest.mark.parametrize("command", CLOSED)
def test_where_nobody_listens_a_command_ends_without_a_crash(project: Project, command: str, closing: str) -> None:
    project.charter("title: Our charter\nvision: We listen.\n")

    done = subprocess.run(  # noqa: S602 - the shell is what closes it
        f'"{sys.executable}" -m charterc {command} {closing}',
        shell=True,
        cwd=project.root,
        capture_output=True,
        text=True,
        check=False,
    )

    assert "Traceback" not in done.stderr
    assert "Exception" not in done.stderr
    assert done.returncode in {0, 1, 2}


def test_a_result_that_nobody_can_hear_is_told(project: Project) -> None:
    project.charter("title: Our charter\nvision: We listen.\n")

    command = f'"{sys.executable}" -m charterc list >&-'
    done = subprocess.run(command, shell=True, cwd=project.root, capture_output=True, text=True, check=False)  # noqa: S602

    assert (done.returncode, "Standard output is closed" in done.stderr) == (2, True)


@pytest.mark.skipif(sys.platform == "win32", reason="closes a stream as Unix shells do")
@pytest.mark.parametrize("command", ["rules", "list", "lint nobody 2>&1"])
def test_a_reader_who_has_had_enough_ends_it_as_other_tools_end(project: Project, command: str) -> None:
    project.charter("title: Our charter\nvision: We listen.\n")

    words = f'("{sys.executable}" -m charterc {command}; echo $? >&2) | head -n 0'
    done = subprocess.run(words, shell=True, cwd=project.root, capture_output=True, text=True, check=False)  # noqa: S602

    assert done.stderr == "141\n"
