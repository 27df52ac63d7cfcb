"""No command asks the network for anything, but for `lint --online`, whose purpose that is."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support import Project

WATCH = """\
import os, sys
def watch(event, args):
    if event.startswith("socket.") and event not in {"socket.gethostname"}:
        os.write(2, f"ASKED THE NETWORK: {event} {args!r}\\n".encode())
        os._exit(99)
sys.addaudithook(watch)
"""
"""Every Python that the command starts ends where it opens a socket."""

TOWN = """\
title: Our charter
url: https://www.town.gov.uk/charter
theme: {logo: {file: logo.svg, alt: Town}}
values: [{name: Listen, id: listen, commitments: [We will listen, "See https://town.gov.uk"]}]
contacts: [{email: send@town.gov.uk}]
"""
LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
COMMANDS = [
    ["list"],
    ["build"],
    ["poster", "town"],
    ["site", "-f", "html"],
    ["lint"],
    ["diff", "town", "other"],
    ["drift", "town", "page.html"],
    ["ids", "town"],
    ["release", "town"],
    ["adopt", "town", "--name", "Vale School"],
    ["explain", "C301"],
]
HOSTILE = [
    ("html", "templates/html/page.html", '<img src="https://evil.example/x">{{ page.title }}'),
    ("poster", "templates/poster/charter.typ", '#import "@preview/cetz:0.3.1": *'),
    ("poster", "charters/logo.svg", LOGO.replace("<path", '<image href="https://evil.example/x.png"/><path')),
    ("html", "charters/town.yaml", TOWN.replace("logo.svg", "https://evil.example/logo.svg")),
    ("html", "charters/town.yaml", f"{TOWN}x: !!python/object/apply:os.system [true]\n"),
]


@pytest.fixture
def town(project: Project) -> Project:
    project.charter(TOWN)
    project.write("charters/other.yaml", TOWN.replace("Our", "Your"))
    project.write("charters/logo.svg", LOGO)
    project.write("adoptions/town/hill.yaml", "adopts: town\nadopter: Hill School\nlisted: yes\n")
    project.write("page.html", "<p>We will listen</p>")
    return project


def asked(project: Project, command: list[str], *before: str) -> str:
    """What a command asks the network for, also in the processes that it starts. No proxy is of any use to it."""
    watch = project.write("watch/sitecustomize.py", WATCH).parent
    env = os.environ | {"PYTHONPATH": f"{watch}{os.pathsep}{Path(__file__).parent.parent}", "NO_PROXY": "*"}
    words = [*before, sys.executable, "-m", "charterc", *command]
    done = subprocess.run(words, cwd=project.root, env=env, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1, 2, 99}, done.stderr
    return "\n".join(line for line in done.stderr.splitlines() if "NETWORK" in line or "Traceback" in line)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_command_opens_a_socket(town: Project, command: list[str]) -> None:
    assert asked(town, command) == ""


@pytest.mark.parametrize(("format_", "name", "content"), HOSTILE)
def test_nothing_in_a_project_makes_it_open_one(town: Project, format_: str, name: str, content: str) -> None:
    town.write(name, content)

    assert asked(town, ["build", "town", "-f", format_]) == ""


def test_the_watch_sees_what_asks(town: Project) -> None:
    town.charter(TOWN.replace("https://www.town.gov.uk/charter", "http://127.0.0.1:9/"))

    assert "NETWORK" in asked(town, ["lint", "--online"])


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can take the network from a process")
@pytest.mark.parametrize("command", [["build", "town"], ["lint"]], ids=" ".join)
def test_all_is_built_where_there_is_no_network(town: Project, command: list[str]) -> None:
    unshare = shutil.which("unshare")
    assert unshare, "unshare belongs to util-linux, which every Linux has"

    assert asked(town, command, unshare, "--map-root-user", "--net") == ""
    assert command == ["lint"] or any((town.root / "build").rglob("poster-a4.pdf"))
