"""The Markdown that is written reads well in a Markdown linter and in GitHub's tables."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from charterc.formats.markdown.document import render_markdown
from charterc.page.build import build_page
from charterc.project.find import find_project
from charterc.reading.read import read
from tests.support import ROOT, Project

# Switched off, because the charters' own words decide it: long lines (MD013), the same heading twice (MD024), headings
# that end in a colon (MD026), and tags (MD033), which stand around what would be a mention or a reference.
OFF = "MD013,MD024,MD026,MD033"


@pytest.mark.parametrize("name", ["north-northants", "south-glos", "stockport", "stoke"])
def test_lints_clean(name: str, tmp_path: Path) -> None:
    project = find_project(ROOT)
    charter = read(project.charters[name], project.root).charter
    assert charter is not None
    file = tmp_path / f"{name}.md"
    file.write_text(render_markdown(build_page(charter, name)), encoding="utf-8")

    found = subprocess.run(
        [sys.executable, "-m", "pymarkdown", "-d", OFF, "scan", str(file)], capture_output=True, text=True, check=False
    )

    assert (found.returncode, found.stdout) == (0, "")


def test_outcomes_stand_in_a_table(project: Project) -> None:
    project.charter("""
        title: Our charter
        values:
          - {name: Be kind, outcomes: [safe, heard]}
          - {name: Be open, outcomes: all}
        outcomes:
          labels: {value: Principle, outcomes: Links, all: All 2 outcomes}
          items: {safe: I feel safe, heard: I am heard | listened to}
    """)
    project.run("build", "-f", "markdown")

    table = [line for line in project.built("charter.md").splitlines() if line.startswith("|")]
    assert table == [
        "| Principle | Links |",
        "| --- | --- |",
        r"| Be kind | I feel safe; I am heard \| listened to |",
        "| Be open | All 2 outcomes |",
    ]


def test_a_label_stands_before_the_number_and_the_name_of_a_value(project: Project) -> None:
    project.charter("""
        title: Our charter
        values:
          labels:
            name: Letter
          items:
            - number: W
              name: Welcome
              text: Everyone is welcome.
    """)
    project.run("build", "-f", "markdown")

    assert "### Letter: W Welcome\n" in project.built("charter.md")


def test_what_is_said_of_a_promise_is_said_as_on_the_page(project: Project) -> None:
    project.charter("""
        title: Our charter
        rights:
          - text: You get a reply
            within: 5 working days
            by: The team
            note: On school days.
    """)
    project.run("build", "-f", "markdown")

    said = "You get a reply (Within: 5 working days) (Promised by: The team)\n\n  On school days.\n"
    assert said in project.built("charter.md")


def test_nested_ways_are_nested_lists(project: Project) -> None:
    project.charter("""
        title: Our charter
        measures:
          - what: Tell everyone
            how:
              - Regular news through:
                  - meetings
                  - the website
    """)
    project.run("build", "-f", "markdown")

    assert "- Regular news through:\n  - meetings\n  - the website\n" in project.built("charter.md")
