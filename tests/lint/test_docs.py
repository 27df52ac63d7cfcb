"""What is generated is current, and what the guide says is so."""

from __future__ import annotations

import json
import re
import tomllib

import pytest

from charterc.codes import CODES, family
from charterc.devtools.rule_pages import rule_pages
from charterc.lint.config import find_config
from charterc.lint.fixers import FIXED_BY, FIXERS
from charterc.lint.registry import rules
from charterc.lint.reports.formats import DATA, TERMINAL
from tests.support import ROOT, Project

GUIDE = (ROOT / "docs" / "lint.md").read_text(encoding="utf-8")


def test_every_rule_has_a_page_and_a_line_in_the_list() -> None:
    assert {name.removesuffix(".md") for name in rule_pages()} == {*CODES, "README"}
    assert all(f"[{name}]({name}.md)" in rule_pages()["README.md"] for name in CODES)


def test_what_mends_a_rule_is_told_of_every_fix() -> None:
    assert {*FIXERS, "unused-suppression"} == set(FIXED_BY) <= set(CODES)
    assert FIXED_BY["double-space"] == "--fix"
    assert FIXED_BY["broken-hyphen"] == "--unsafe-fixes"


def test_the_guide_names_every_format_and_option(project: Project) -> None:
    help_text = project.run("lint", "--help").out
    options = set(re.findall(r"^ +(?:-\w, )?(--[\w-]+)", help_text, re.MULTILINE)) - {"--help"}

    assert [option for option in sorted(options) if option not in GUIDE] == []
    assert [form for form in (*TERMINAL, *DATA) if f"| `{form}` |" not in GUIDE] == []


def test_the_settings_in_the_guide_work(project: Project) -> None:
    (example,) = re.findall(r"^```toml\n(.*?)^```", GUIDE, re.MULTILINE | re.DOTALL)
    project.write("charterc.toml", example)

    config = find_config(project.root)

    assert config.options == {"long-sentence": {"words": 30}}
    keys = set(tomllib.loads(example)["lint"])
    assert keys == set(
        re.findall(r"^\| `([\w-]+)` \| ", GUIDE.partition("| Key |")[2].partition("\n\n")[0], re.MULTILINE)
    )


@pytest.mark.parametrize("word", ["C302", "c302", "commitment-twice"])
def test_explain_prints_the_rules_page(project: Project, word: str) -> None:
    result = project.run("explain", word)

    assert result.code == 0
    assert result.out.startswith("C302 commitment-twice (warning)\n\nA value makes the same promise twice.\n")
    assert "Example that fails" in result.out


def test_explain_prints_the_page_of_a_kind_of_change(project: Project) -> None:
    result = project.run("explain", "D203")

    assert result.code == 0
    assert result.out.startswith("D203 commitment-reworded\n\nA promise is worded differently.\n")


def test_explain_says_what_was_probably_meant(project: Project) -> None:
    result = project.run("explain", "comitment-twice")

    assert (result.code, result.out) == (2, "")
    assert "Did you mean “commitment-twice”?" in result.err


def test_rules_lists_them_all(project: Project) -> None:
    lines = project.run("rules").out.splitlines()

    assert [line.split()[:2] for line in lines] == [
        [code, name] for name, code in sorted(CODES.items(), key=lambda item: (family(item[1]), item[1]))
    ]


def test_rules_as_json(project: Project) -> None:
    listed = json.loads(project.run("rules", "--json").out)

    assert {rule["name"] for rule in listed} == set(rules())
    assert all(set(rule) == {"code", "name", "severity", "title", "options", "mended_by"} for rule in listed)
