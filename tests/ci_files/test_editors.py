"""The files that editors and Git read before anything is sent: `.editorconfig` and our own `.pre-commit-config.yaml`."""

from __future__ import annotations

import configparser
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.support import ROOT

HOOKS: list[dict[str, Any]] = [
    hook
    for repository in yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
    for hook in repository["hooks"]
]


def test_pre_commit_accepts_its_file() -> None:
    clientlib = pytest.importorskip("pre_commit.clientlib")

    repositories = clientlib.load_config(ROOT / ".pre-commit-config.yaml")["repos"]

    assert [repository["repo"] for repository in repositories] == ["local"]


def test_a_hook_fetches_nothing() -> None:
    assert {hook["language"] for hook in HOOKS} == {"system", "pygrep"}
    assert [hook["id"] for hook in HOOKS if hook.get("additional_dependencies")] == []


@pytest.mark.parametrize(
    ("hook", "wrong"),
    [
        ("space-at-the-end", b"a: b \n"),
        ("tab", b"a:\tb\n"),
        ("carriage-return", b"a: b\r\n"),
        ("end-of-file", b"a: b"),
        ("conflict", b"<<<<<<< HEAD\na: b\n>>>>>>> other\n"),
    ],
)
def test_a_hook_finds_what_it_is_for(tmp_path: Path, hook: str, wrong: bytes) -> None:
    pytest.importorskip("pre_commit")
    [found] = [each for each in HOOKS if each["id"] == hook]
    (tmp_path / "wrong").write_bytes(wrong)
    (tmp_path / "right").write_bytes(b"a: b\n\n  c: d\n")

    def code(name: str) -> int:
        words = ["-m", "pre_commit.languages.pygrep", *found.get("args", ()), found["entry"], name]
        return subprocess.run([sys.executable, *words], cwd=tmp_path, capture_output=True, check=False).returncode

    assert (code("wrong"), code("right")) == (1, 0)


def test_editors_and_ruff_agree() -> None:
    editors = configparser.ConfigParser()
    editors.read_string("[top]\n" + (ROOT / ".editorconfig").read_text(encoding="utf-8"))
    ruff = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]

    assert editors["*.py"]["max_line_length"] == str(ruff["line-length"])
    # What ruff formats with, and what docs/format.md teaches for charters.
    assert (editors["*.py"]["indent_size"], editors["*"]["indent_size"]) == ("4", "2")
    assert (editors["*"]["indent_style"], editors["*"]["end_of_line"]) == ("space", "lf")
