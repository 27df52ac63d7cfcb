"""What the guide says is so."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys

import pytest

from charterc.changes.change import Weight
from charterc.diff.reports.formats import FORMATS
from charterc.diff.view import SAID
from tests.support import ROOT, Project

GUIDE = (ROOT / "docs" / "diff.md").read_text(encoding="utf-8")
STOCKPORT = (ROOT / "charters" / "stockport.yaml").read_text(encoding="utf-8")


def test_the_guide_names_every_format_option_and_group(project: Project) -> None:
    help_text = project.run("diff", "--help").out
    options = set(re.findall(r"^ +(?:-\w, )?(--[\w-]+)", help_text, re.MULTILINE)) - {"--help"}

    assert [option for option in sorted(options) if option not in GUIDE] == []
    assert [form for form in FORMATS.names if f"| `{form}` |" not in GUIDE] == []
    assert [said.title for said in SAID.values() if f"**{said.title}**" not in GUIDE] == []
    assert [weight for weight in Weight if f"`{weight}`" not in GUIDE] == []


def test_the_line_for_git_gives_it_a_full_path_that_works_everywhere(project: Project) -> None:
    (line,) = re.findall(r"^git config diff\.charter\.command .*$", GUIDE, re.MULTILINE)
    program = project.root / "a folder" / "charterc"
    project.write("a folder/charterc", f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m charterc "$@"\n')
    program.chmod(0o755)
    project.write(".gitattributes", "charters/*.yaml diff=charter\n")
    project.charter(STOCKPORT, "stockport")

    def shell(script: str, path: str) -> str:
        environment = {**os.environ, "PATH": path, "COLUMNS": "200"}
        words = ["sh", "-c", script]
        done = subprocess.run(words, cwd=project.root, env=environment, capture_output=True, text=True, check=True)
        return done.stdout

    shell("git init -q && git add . && " + line, f"{program.parent}:{os.environ['PATH']}")
    project.charter(STOCKPORT.replace("follow up on actions\n", "follow up on actions where possible\n"), "stockport")

    assert "{+where possible+}" in shell("git --no-pager diff", "/usr/bin:/bin")


def test_the_example_is_what_is_printed(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    names = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    project.charter(STOCKPORT, "stockport")
    for words in (["init", "-q", "-b", "main"], ["add", "."], ["commit", "-q", "-m", "a"]):
        subprocess.run(["git", *names, *words], cwd=project.root, check=True)
    project.charter(STOCKPORT.replace("follow up on actions\n", "follow up on actions where possible\n"), "stockport")

    (example,) = re.findall(
        r"^```text\n\$ charterc diff stockport --since main\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL
    )

    assert project.run("diff", "stockport", "--since", "main").out == example


def test_the_guide_tells_every_key_of_the_json(project: Project) -> None:
    project.charter("title: A\nvalues:\n- {name: B, id: b, commitments: [We will listen]}\n", "one")
    project.charter("title: A\nvalues: []\n", "two")

    document = json.loads(project.run("diff", "one", "two", "-f", "json").out)

    keys = {*document, *(key for change in document["changes"] for key in change)} - {"changes"}
    assert [key for key in sorted(keys) if f"`{key}`" not in GUIDE] == []
