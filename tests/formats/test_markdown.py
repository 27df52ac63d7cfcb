"""The Markdown that is written reads well in a Markdown linter and on GitHub.

What markdownlint says of it is tested in `tests/browser/test_markdownlint.py`, since that comes from npm.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from charterc.formats.markdown.document import render_markdown
from charterc.page.build import build_page
from charterc.project.find import find_project
from charterc.reading.read import read
from tests.support import ROOT, Project

NAMED = yaml.safe_load((ROOT / "docs" / "charter.markdownlint.yaml").read_text(encoding="utf-8"))
"""The rules that do not hold for a charter, each with its reason there. PyMarkdown does not know all of markdownlint's."""
OFF = ",".join(NAMED.keys() - {"MD059"})


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


def test_an_outcome_that_is_a_quotation_stands_in_its_cell(project: Project) -> None:
    project.charter("""
        title: Our charter
        values: [{name: Be kind, outcomes: [safe]}]
        outcomes: {safe: "> I feel safe"}
    """)
    project.run("build", "-f", "markdown")

    assert "| Be kind | I feel safe |\n" in project.built("charter.md")


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


def test_names_beside_the_values_have_letters_as_on_the_page(project: Project) -> None:
    project.charter("""
        title: Our charter
        levels: [Individual, Strategic]
        values: [{name: Welcome, commitments: [We greet you]}]
    """)
    project.run("build", "-f", "markdown")

    assert "- **A1** Individual\n- **A2** Strategic\n" in project.built("charter.md")
    assert "- **1.1** We greet you\n" in project.built("charter.md")


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


def test_a_promise_that_starts_with_a_list_keeps_it(project: Project) -> None:
    project.charter("""
        title: Our charter
        rights:
          - |
            - to be heard
            - to be safe
          - to be loved
    """)
    project.run("build", "-f", "markdown")

    assert "\n- **A1**\n\n  - to be heard\n  - to be safe\n- **A2** to be loved\n" in project.built("charter.md")


def test_what_stands_below_a_numbered_statement_belongs_to_it(project: Project) -> None:
    project.charter("""
        title: Our charter
        introduction:
          ordered: yes
          items:
            - Listen to:
                - children
                - parents
            - Answer
    """)
    project.run("build", "-f", "markdown")

    assert "\n1. Listen to:\n   - children\n   - parents\n2. Answer\n" in project.built("charter.md")


def test_no_number_stands_before_a_number(project: Project) -> None:
    project.charter("""
        title: Our charter
        introduction: {ordered: yes, items: [{number: a), text: Listen}, {number: b), text: Answer}]}
    """)
    project.run("build", "-f", "markdown")

    assert "\n- a) Listen\n- b) Answer\n" in project.built("charter.md")


def test_a_list_that_would_run_on_from_another_has_a_label(project: Project) -> None:
    project.charter("""
        title: Ein siarter
        language: cy
        aim: {heading: "", items: [Gwrando]}
        vision: {heading: "", items: [Ateb]}
        closing: [Diolch]
    """)
    project.run("build", "-f", "markdown")

    lists = "- Gwrando\n\n**Ein gweledigaeth:**\n\n- Ateb\n\n**Hefyd:**\n\n- Diolch\n"
    assert lists in project.built("charter.md")


def test_a_label_keeps_no_lists_apart_that_are_apart(project: Project) -> None:
    project.charter("""
        title: Our charter
        aim: {heading: "", items: [Listen]}
        vision: {heading: "", text: Above all, items: [Answer]}
    """)
    project.run("build", "-f", "markdown")

    assert "- Listen\n\nAbove all\n\n- Answer\n" in project.built("charter.md")


def test_a_second_numbered_list_starts_again(project: Project) -> None:
    project.charter("""
        title: Our charter
        aim: |
          1. Listen
          2. Answer

          1) Learn
    """)
    project.run("build", "-f", "markdown")

    assert "\n1. Listen\n2. Answer\n\n1) Learn\n" in project.built("charter.md")


def test_a_term_whose_meaning_is_a_list_stands_above_it(project: Project) -> None:
    project.charter("""
        title: Our charter
        glossary:
          terms:
            SEND: |
              - special educational needs
              - disabilities
    """)
    project.run("build", "-f", "markdown")

    assert "- **SEND:**\n\n  - special educational needs\n  - disabilities\n" in project.built("charter.md")


def test_no_level_of_heading_is_left_out_below_a_part_without_one(project: Project) -> None:
    project.charter("""
        title: Our charter
        values: {heading: "", items: [{name: Be kind, text: To all}]}
    """)
    project.run("build", "-f", "markdown")

    assert "\n## Be kind\n" in project.built("charter.md")


@pytest.mark.parametrize(
    ("link", "markdown"),
    [
        ("values", '[them](#values)\n\n## <a id="values"></a>Our values'),
        ("kind-1", '[them](#kind-1)\n\n## Our values\n\n### Be kind\n\n- <a id="kind-1"></a>**1.1** We smile'),
        ("elsewhere", "See them\n\n## Our values"),
    ],
)
def test_a_link_within_the_charter_leads_to_its_place_or_is_words(link: str, markdown: str, project: Project) -> None:
    project.charter(f"""
        title: Our charter
        introduction: "See [them](#{link})"
        values: [{{name: Be kind, id: kind, commitments: [We smile]}}]
    """)
    project.run("build", "-f", "markdown")

    assert markdown in project.built("charter.md")


def test_pictures_that_are_not_here_are_told_of_in_one_line_at_the_end(project: Project) -> None:
    project.charter("""
        title: Our charter
        introduction: {text: Who we are., picture: {lost: A photograph of hands}}
        sections:
          way: {heading: Our way, picture: {lost: The way was drawn.}}
          made: {heading: Our partners, picture: {lost: Two logos stood here.}}
        values: [Listen]
        partners: {items: [{name: The Hub, logo: {lost: A wheel}}]}
    """)
    project.run("build", "-f", "markdown")
    text = project.built("charter.md")

    assert "Picture not included: " not in text
    assert (
        "- Pictures of the original that are not here: A photograph of hands. "
        "Our way: The way was drawn. Our partners: Two logos stood here. The Hub: A wheel.\n"
    ) in text
    assert text.count("## Our partners") == 1
