"""Which files are made from the code, and what each should hold."""

from __future__ import annotations

import re
from pathlib import Path

from charterc.devtools.change_pages import change_pages
from charterc.devtools.commands import commands_page
from charterc.devtools.data_schema import adoptions_file_schema, charter_file_schema, charters_file_schema
from charterc.devtools.reference import adoption_reference, reference
from charterc.devtools.rule_pages import rule_pages
from charterc.devtools.schema import adoption_schema, charter_schema
from charterc.devtools.structures import structures
from charterc.starting.project import guides, workflow
from charterc.starting.templates import pictures

ROOT = Path(__file__).resolve().parents[2]
"""The checkout that this code runs in."""

MARK = "<!-- Generated from the models by `python -m charterc.devtools`. Edit the models, not this part. -->"
"""Divides what is written by hand in `docs/format.md` and `docs/adoption.md` from what is generated below it."""


def generated(root: Path = ROOT) -> dict[Path, str]:
    """Every generated file of a checkout, with the text it should hold."""
    references = {"format.md": reference(), "adoption.md": adoption_reference()}
    return {
        root / "schema" / "charter.schema.json": charter_schema(),
        root / "schema" / "adoption.schema.json": adoption_schema(),
        root / "schema" / "charter-json.schema.json": charter_file_schema(),
        root / "schema" / "charters-json.schema.json": charters_file_schema(),
        root / "schema" / "adoptions-json.schema.json": adoptions_file_schema(),
        **{root / "docs" / name: _with_reference(root / "docs" / name, text) for name, text in references.items()},
        **{root / "docs" / "rules" / name: text for name, text in rule_pages().items()},
        **{root / "docs" / "changes" / name: text for name, text in change_pages().items()},
        root / ".github" / "workflows" / "charters.yml": workflow("./"),
        root / "docs" / "commands.md": commands_page(),
        **{root / "docs" / f"{name}.md": _as_document(text) for name, text in guides().items()},
        **{root / "docs" / "images" / name: drawn.decode() for name, drawn in pictures().items()},
        **{root / "charterc" / "starting" / "structures" / name: text for name, text in structures(root).items()},
    }


def _with_reference(guide: Path, text: str) -> str:
    """A guide as it is written by hand, with its reference behind it."""
    by_hand = (_text(guide) or "").split(MARK)[0]
    return f"{by_hand}{MARK}\n\n{text}"


def _as_document(part: str) -> str:
    """A part of a README as a page of its own: its headings are one level higher."""
    return re.sub(r"^#(#+ )", r"\1", part, flags=re.MULTILINE)


def stale(root: Path = ROOT) -> list[Path]:
    """The generated files that are missing or out of date, and the pages of what is gone."""
    wanted = generated(root)
    pages = [page for folder in ("rules", "changes") for page in (root / "docs" / folder).glob("*.md")]
    return [path for path in sorted({*wanted, *pages}) if wanted.get(path) != _text(path)]


def renew(root: Path = ROOT) -> list[Path]:
    """Writes what is missing or out of date, removes the pages of what is gone, and names them all."""
    wanted, changed = generated(root), stale(root)
    for path in changed:
        if path in wanted:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(wanted[path], encoding="utf-8", newline="\n")
        else:
            path.unlink()
    return changed


def _text(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.is_file() else None
