"""A version that is gone, or that another took the place of, is told by lint, build and release."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import Project

TOWN = """
    title: Our charter
    agreements:
      items:
        - id: answer
          text: We will answer within 5 days
"""


def release(project: Project, days: int, day: str, charter: str = "town") -> None:
    project.charter(TOWN.replace("5 days", f"{days} days"), charter)
    assert project.run("release", charter, "--date", day, "--agreed-by", "The forum").code == 0


@pytest.fixture
def town(project: Project) -> Project:
    """A project with the versions 1, 2 and 3."""
    for number, days in enumerate((5, 6, 7), 1):
        release(project, days, f"202{number}-03-01")
    return project


def gone(folder: Path) -> None:
    (folder / "2.yaml").unlink()


def all_before_gone(folder: Path) -> None:
    gone(folder)
    (folder / "1.yaml").unlink()


def exchanged(folder: Path) -> None:
    """Version 2 of another charter, which is sound in itself."""
    (folder / "2.yaml").write_bytes((folder.parent / "village/2.yaml").read_bytes())


def slipped_in(folder: Path) -> None:
    text = (folder / "2.yaml").read_text("utf-8")
    (folder / "2.1.yaml").write_text(text.replace('version: "2"', 'version: "2.1"'), "utf-8")


CASES = [
    (gone, "Version 3 follows version 2, which is gone."),
    (all_before_gone, "Version 3 follows version 2, which is gone."),
    (exchanged, "Version 3 follows another version 2 than the one that is here."),
    (slipped_in, "Version 3 follows version 2, but version 2.1 comes between."),
]


@pytest.mark.parametrize(("change", "told"), CASES)
def test_lint_tells_it_in_the_version_after_it(town: Project, change: Callable[[Path], None], told: str) -> None:
    release(town, 1, "2021-03-01", "village")
    release(town, 2, "2022-03-01", "village")
    change(town.root / "charters/versions/town")

    result = town.run("lint", "town")

    assert result.code == 1
    assert "charters/versions/town/3.yaml:15:3: error C814" in result.out
    assert told in " ".join(result.out.split())


def test_an_unbroken_chain_is_no_finding(town: Project) -> None:
    assert "C814" not in town.run("lint").out


def test_a_build_warns_and_makes_what_is_there(town: Project) -> None:
    gone(town.root / "charters/versions/town")

    result = town.run("build", "-f", "html")

    assert result.code == 0
    assert "charters/versions/town/3.yaml:15:3: warning C814" in result.err
    assert (town.root / "build/town/versions/1/index.html").is_file()


def test_nothing_is_released_on_top_of_it(town: Project) -> None:
    gone(town.root / "charters/versions/town")
    town.charter(TOWN.replace("5 days", "9 days"))

    result = town.run("release", "town", "--date", "2026-03-01", "--agreed-by", "The forum")

    assert result.code == 1
    assert "Version 3 follows version 2, which is gone." in " ".join(result.err.split())
    assert not (town.root / "charters/versions/town/4.yaml").exists()
