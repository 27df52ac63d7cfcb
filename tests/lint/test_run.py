"""Many files at once; and what lint never does."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from charterc.lint.language import spelling
from charterc.lint.registry import checks
from charterc.lint.rule import Context
from charterc.problem import Problem
from tests.support import Project

SOUND = "title: T\nvalues:\n  - name: Open\n    commitments: [We share what we know]\n"
WARNED = SOUND + "  - name: Kind\n"
BROKEN = "titel: T\n"
ONLY = ("--select", "value-without-commitment,C302,C004")


def test_the_findings_of_many_files_are_told_in_order(project: Project) -> None:
    for number in range(150):
        project.charter(WARNED if number % 3 else BROKEN, f"town-{number:03}")

    many = project.run("lint", *ONLY, "-f", "json")
    data = json.loads(many.out)

    assert [finding["file"] for finding in data["findings"]] == sorted(data["files"])
    assert (data["summary"]["errors"], data["summary"]["warnings"]) == (50, 100)
    assert many.out == project.run("lint", *ONLY, "-f", "json").out


def test_a_long_file_is_read_to_its_end(project: Project) -> None:
    project.charter(SOUND + "".join(f"# note {number:060}\n" for number in range(2000)) + "titel: T\n")

    (finding,) = json.loads(project.run("lint", *ONLY, "-f", "json").out)["findings"]

    assert (finding["line"], finding["code"]) == (2005, "C101")


def test_nothing_is_written_and_nothing_but_the_speller_is_run(project: Project) -> None:
    project.charter(WARNED)
    project.write("conftest.py", "raise SystemExit")
    project.write("yaml.py", "raise SystemExit('the wrong yaml')")
    project.write("charterc/__init__.py", "raise SystemExit('the wrong charterc')")
    before = {path: path.stat().st_mtime_ns for path in project.root.rglob("*")}
    events: list[str] = []
    hook = {"on": True}
    speller = spelling._program()

    def watch(event: str, args: tuple[object, ...]) -> None:
        if event == "subprocess.Popen" and args[0] == speller:
            return
        if hook["on"] and (
            event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "shutil.")) or _writes(event, args)
        ):
            events.append(f"{event} {args}")

    sys.addaudithook(watch)
    try:
        project.run("lint")
    finally:
        hook["on"] = False

    assert events == []
    assert {path: path.stat().st_mtime_ns for path in project.root.rglob("*")} == before


def _writes(event: str, args: tuple[object, ...]) -> bool:
    if event != "open" or not isinstance(args[0], str | Path):
        return False
    return (
        isinstance(args[2], int)
        and bool(args[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
        and "pyc" not in str(args[0])
    )


def many(project: Project) -> None:
    for number in range(150):
        project.charter(SOUND.replace("title: ", f"title: {number} "), f"charter-{number:03}")


def test_many_files_are_told_in_their_order(project: Project) -> None:
    many(project)
    for number in (3, 70, 149):
        project.charter(BROKEN, f"charter-{number:03}")

    result = project.run("lint", *ONLY)

    assert result.code == 1
    assert re.findall(r"^charters/charter-(\d+)", result.out, re.MULTILINE) == ["003", "070", "149"]


def test_a_rule_that_fails_ends_the_run_in_words(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    many(project)

    def fails(context: Context) -> Iterator[Problem]:
        if context.charter.title.startswith("120 "):
            raise ValueError("no")
        return iter(())

    rule = next(rule for rule in checks() if rule.name == "commitment-twice")
    monkeypatch.setattr("charterc.lint.engine.checks", lambda: (rule._replace(check=fails),))

    result = project.run("lint")

    assert result.code == 2
    assert "The rule “commitment-twice” failed on charters/charter-120.yaml: ValueError: no" in result.err
