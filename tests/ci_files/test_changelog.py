"""The changelog: what waits for the next version can be read, and becomes a version in its place."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.version import Version

from charterc import __version__
from tests.ci_files import tools_needed
from tests.support import ROOT

tools_needed.require("towncrier")
pytestmark = pytest.mark.tools

TYPES = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["towncrier"]["fragment"]
WAITING = sorted(path for path in (ROOT / "changelog.d").iterdir() if path.name != "README.md")


def towncrier(root: Path, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "towncrier", "build", "--version", "9.8.7", "--date", "2030-01-02", *words]
    return subprocess.run(command, cwd=root, capture_output=True, encoding="utf-8", check=False)


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A folder with the changelog as it is, its settings, and one line that waits."""
    for name in ("pyproject.toml", "CHANGELOG.md"):
        shutil.copy(ROOT / name, tmp_path)
    (tmp_path / "changelog.d").mkdir()
    (tmp_path / "changelog.d" / "+big.added.md").write_text("A poster on A0.\n", encoding="utf-8")
    return tmp_path


def test_what_waits_can_be_read_together() -> None:
    done = towncrier(ROOT, "--draft")

    assert done.returncode == 0, done.stderr
    assert [path.name for path in WAITING if path.read_text(encoding="utf-8").strip() not in done.stdout] == []


def test_a_line_that_waits_has_a_type_and_ends_in_a_full_stop() -> None:
    name = re.compile(rf"\+[a-z0-9-]+\.({'|'.join(TYPES)})\.md")

    assert [path.name for path in WAITING if not name.fullmatch(path.name)] == []
    assert [path.name for path in WAITING if not re.fullmatch(r"[^\s-].*\.\n", path.read_text(encoding="utf-8"))] == []


def test_a_type_that_is_not_known_stops_it(project: Path) -> None:
    (project / "changelog.d" / "+small.improved.md").write_text("A smaller poster.\n", encoding="utf-8")

    done = towncrier(project, "--draft")

    assert done.returncode != 0
    assert "+small.improved.md" in done.stdout + done.stderr


def test_the_types_are_named_in_contributing_and_are_those_of_keep_a_changelog() -> None:
    contributing = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    [named] = re.findall(r"`TYPE` is ([^.]*?),? and links", contributing)

    assert re.findall(r"`(\w+)`", named) == list(TYPES)
    assert list(TYPES) == ["added", "changed", "deprecated", "removed", "fixed", "security"]


def test_a_version_stands_between_what_waits_and_what_was_there(project: Path) -> None:
    before = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    head, line, rest = before.partition("<!-- The newest version comes below this line. -->\n")

    done = towncrier(project, "--yes")

    assert done.returncode == 0, done.stderr
    after = (project / "CHANGELOG.md").read_text(encoding="utf-8")
    assert after.startswith(head + line)
    assert after.endswith(rest)
    assert after.removeprefix(head + line).removesuffix(rest).split("\n\n") == [
        "\n## [9.8.7] - 2030-01-02",
        "### Added",
        "- A poster on A0.",
        "",
    ]
    assert not (project / "changelog.d" / "+big.added.md").exists()


def test_where_nothing_waits_it_says_so_and_leaves_what_was_there(project: Path) -> None:
    """As before the first version, of which the changelog tells already what it can do."""
    (project / "changelog.d" / "+big.added.md").unlink()
    (project / "changelog.d" / "README.md").touch()
    before = (project / "CHANGELOG.md").read_text(encoding="utf-8")

    done = towncrier(project, "--draft")

    assert done.returncode == 0, done.stderr
    assert "No significant changes." in done.stdout
    assert (project / "CHANGELOG.md").read_text(encoding="utf-8") == before


def test_no_version_in_the_changelog_is_newer_than_the_code() -> None:
    said = re.findall(r"^## \[(\d.*?)\]", (ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), re.MULTILINE)

    assert [version for version in said if Version(version) > Version(__version__)] == []
