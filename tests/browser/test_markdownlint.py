"""markdownlint finds nothing in `charter.md`, but by rules that cannot hold for a quotation: each is named with its reason.

It needs no browser; like the HTML checker it comes from npm.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from pathlib import Path

from charterc.formats.markdown.document import render_markdown
from charterc.page.build import build_page
from charterc.reading.read import read_bytes
from tests.browser import samples
from tests.browser.needs import left_out, markdownlint
from tests.formats.test_markdown_escape import WORDS
from tests.random_charters import a_charter
from tests.support import ROOT, Project
from tests.test_hostile import charter_of

if not markdownlint():
    left_out("markdownlint left out, missing here: npm's markdownlint-cli2")

CONFIG = ROOT / "docs" / "charter.markdownlint.yaml"


def faults(folder: Path, texts: Iterable[str]) -> list[str]:
    """What markdownlint says of some texts, one line for each fault."""
    for number, text in enumerate(texts):
        (folder / f"{number}.md").write_text(text, encoding="utf-8")
    command = [*markdownlint(), "--config", str(CONFIG), "--no-globs", "*.md"]
    told = subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)
    assert "Linting: " in told.stdout, told.stderr
    return [line for line in told.stderr.splitlines() if line]


def test_it_finds_a_fault(tmp_path: Path) -> None:
    [list_indent, html] = faults(tmp_path, ["# A\n\n   - b\n\n<b>c</b>\n"])

    assert ("MD007" in list_indent, "MD033" in html) == (True, True)


def test_the_charters_read_well_and_those_that_strain_a_page(tmp_path: Path) -> None:
    assert faults(tmp_path, (render_markdown(samples.view(name)) for name in samples.ALL)) == []


def test_an_adoption_reads_well(tmp_path: Path, project: Project) -> None:
    name = "st-marys-rc-primary"
    for path in (ROOT / "charters" / "stockport.yaml", ROOT / "adoptions" / "stockport" / f"{name}.yaml"):
        project.write(str(path.relative_to(ROOT)), path.read_bytes())
    project.run("build", name, "-f", "markdown")

    assert faults(tmp_path, [project.built("charter.md", name)]) == []


def test_charters_made_by_chance_read_well(tmp_path: Path) -> None:
    assert faults(tmp_path, map(markdown_of, range(100))) == []


def test_charters_of_signs_read_well(tmp_path: Path) -> None:
    assert faults(tmp_path, (render_markdown(build_page(charter_of(signs), "town")) for signs in WORDS)) == []


def markdown_of(seed: int) -> str:
    reading = read_bytes(a_charter(seed).encode(), "town.yaml", Path("town.yaml"), Path())
    assert reading.charter is not None
    return render_markdown(build_page(reading.charter, "town"))
