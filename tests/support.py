"""A project in a temporary folder, and the command run in it as a user would."""

from __future__ import annotations

import json
import sys
import textwrap
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from charterc.cli import main

ROOT = Path(__file__).resolve().parent.parent


def schema_faults(name: str, data: Any) -> list[str]:
    """Where a file's data is not what its schema, one of those in `schema/`, says."""
    schema = json.loads((ROOT / "schema" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message[:400]}" for error in Draft202012Validator(schema).iter_errors(data)]


def files_in(folder: Path) -> dict[str, bytes]:
    """The content of each file below a folder, by its path from there."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


@dataclass
class Result:
    code: int
    out: str
    err: str


class Project:
    """A folder with files in it, where `charterc` can be run."""

    def __init__(self, root: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self._capsys = capsys
        self._monkeypatch = monkeypatch
        (root / "charters").mkdir()

    def write(self, name: str, content: str | bytes) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else textwrap.dedent(content).lstrip("\n").encode())
        return path

    def charter(self, content: str | bytes, name: str = "town") -> Path:
        return self.write(f"charters/{name}.yaml", content)

    def run(self, *words: str, within: str = ".") -> Result:
        self._monkeypatch.chdir(self.root / within)
        self._monkeypatch.setattr(sys, "argv", ["charterc", *words])
        code: object = 0
        try:
            main()
        except SystemExit as stop:
            code = stop.code or 0
        captured = self._capsys.readouterr()
        return Result(code if isinstance(code, int) else 1, captured.out, captured.err)

    def built(self, name: str, charter: str = "town") -> str:
        return (self.root / "build" / charter / name).read_text(encoding="utf-8")
