"""What is in `.github/`: valid by GitHub's schemas, and true."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from support import ROOT

GITHUB = ROOT / ".github"
FORMS = sorted(path for path in GITHUB.glob("ISSUE_TEMPLATE/*.yml") if path.name != "config.yml")
SCHEMAS = [
    *((path, "vendor.github-issue-forms") for path in FORMS),
    (GITHUB / "ISSUE_TEMPLATE" / "config.yml", "vendor.github-issue-config"),
]


def read(path: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return found


def test_there_is_a_form_for_each_kind_of_issue() -> None:
    assert [read(path)["name"] for path in FORMS] == ["A word in a charter is wrong", "The tool did something wrong"]


@pytest.mark.parametrize(("path", "schema"), SCHEMAS, ids=lambda value: getattr(value, "name", value))
def test_each_file_is_valid(path: Path, schema: str) -> None:
    words = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, str(path)]

    done = subprocess.run(words, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_keeps_the_rules_that_its_schema_does_not_know(path: Path) -> None:
    fields = [field for field in read(path)["body"] if field["type"] != "markdown"]
    labels = [field["attributes"]["label"] for field in fields]
    options = [option for field in fields for option in field["attributes"].get("options", ())]

    assert len({field["id"] for field in fields}) == len(fields) > 0
    assert len(set(labels)) == len(labels)
    assert len(set(options)) == len(options)
    # GitHub adds “None” itself where an answer is not required.
    assert [option for option in options if not isinstance(option, str) or option.lower() == "none"] == []


def test_the_form_for_words_lists_every_charter() -> None:
    [field] = [field for field in read(FORMS[0])["body"] if field.get("id") == "charter"]

    assert field["attributes"]["options"] == sorted(read(path)["area"] for path in (ROOT / "charters").glob("*.yaml"))


@pytest.mark.parametrize("path", FORMS, ids=lambda path: path.stem)
def test_a_form_asks_people_to_name_no_child(path: Path) -> None:
    assert "Please name no child, young person or family." in path.read_text(encoding="utf-8")
