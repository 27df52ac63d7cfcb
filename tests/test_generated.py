"""What is generated is current, and what the README says is true."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from charterc.devtools.generated import generated, renew, stale
from tests.support import ROOT


def test_generated_files_are_current() -> None:
    assert [path.name for path in stale()] == [], "run: python -m charterc.devtools"


@pytest.mark.parametrize("folder", ["rules", "changes"])
def test_what_is_missing_is_made_and_pages_of_what_is_gone_are_removed(tmp_path: Path, folder: str) -> None:
    gone = tmp_path / "docs" / folder / "gone.md"
    gone.parent.mkdir(parents=True)
    gone.write_text("old", encoding="utf-8")

    assert gone in renew(tmp_path)
    assert not gone.exists()
    assert stale(tmp_path) == []
    assert all(path.is_file() for path in generated(tmp_path))


def schema() -> Draft202012Validator:
    text = (ROOT / "schema" / "charter.schema.json").read_text(encoding="utf-8")
    Draft202012Validator.check_schema(json.loads(text))
    return Draft202012Validator(json.loads(text))


@pytest.mark.parametrize("path", sorted((ROOT / "charters").glob("*.yaml")), ids=lambda path: path.stem)
def test_the_schema_accepts_every_charter(path: Path) -> None:
    assert [error.message for error in schema().iter_errors(yaml.safe_load(path.read_text(encoding="utf-8")))] == []


@pytest.mark.parametrize(
    "charter",
    [
        "area: Town",
        "{title: A, titel: B}",
        "{title: A, values: [{nam: B}]}",
        "{title: A, status: ready}",
        "{title: A, values: [{name: B, commitments: [[C]]}]}",
    ],
)
def test_the_schema_refuses_what_the_tool_refuses(charter: str) -> None:
    assert list(schema().iter_errors(yaml.safe_load(charter))) != []


def test_every_link_in_the_documents_leads_to_a_file() -> None:
    broken = [
        f"{page.relative_to(ROOT)}: {target}"
        for page in (*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "charters").glob("*.md"))
        for target in re.findall(r"\]\(([^)#\s]+)(?:#[^)\s]*)?\)", _prose(page))
        if "://" not in target and not target.startswith("mailto:") and not (page.parent / target).exists()
    ]

    assert broken == []


def _prose(page: Path) -> str:
    """A page without its examples, whose links lead nowhere."""
    text = re.sub(r"^```.*?^```", "", page.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"^    .*$", "", text, flags=re.MULTILINE)
