"""Many charters at once."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from charterc.build import every
from charterc.build.built import Built
from charterc.build.charter import build_charter
from charterc.build.job import Job
from tests.support import Project, files_in

NAMES = ("ash", "birch", "elm", "fern", "hazel")


@pytest.fixture
def five(project: Project) -> Project:
    for name in NAMES:
        project.charter(f"title: The charter of {name}\nvalues: [Be kind]\n", name)
    return project


def built(project: Project) -> dict[str, bytes]:
    return files_in(project.root / "build")


def test_together_they_are_what_they_are_one_by_one(five: Project) -> None:
    wanted = ("-f", "html", "-f", "markdown", "-f", "json")
    together = five.run("build", *wanted)
    files = built(five)
    for path in five.root.glob("build/*/*"):
        path.unlink()

    alone = [five.run("build", name, *wanted).code for name in NAMES]

    assert (together.code, alone) == (0, [0] * 5)
    assert built(five) == files
    assert len(files) == 3 * len(NAMES)


def test_they_are_told_of_in_their_order(five: Project) -> None:
    said = five.run("build", "-f", "markdown").out

    assert [line for line in said.splitlines() if line.endswith("/")] == [f"build/{name}/" for name in NAMES]


def _elm_dies(job: Job, path: Path, **ways: Any) -> Built:
    if path.stem == "elm":
        os._exit(9)
    return build_charter(job, path, **ways)


@pytest.mark.skipif(os.name == "nt", reason="a fresh interpreter does not know what the test has changed")
def test_a_process_that_dies_loses_one_charter_alone(five: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(every, "build_charter", _elm_dies)

    result = five.run("build", "-f", "markdown")

    assert result.code != 0
    assert "elm: elm was stopped by the system" in result.err
    assert "Not built: elm." in result.err
    assert sorted(built(five)) == [f"{name}/charter.md" for name in NAMES if name != "elm"]


def test_an_adoption_that_is_named_before_its_charter_still_finds_it(project: Project) -> None:
    project.charter("title: Our charter\nvalues: [Be kind]\n")
    project.write("adoptions/town/school.yaml", "adopts: town\nadopter: Hill School\n")

    together = project.run("build", "school", "town", "-f", "html")

    assert (together.code, together.err) == (0, "")


def test_an_adoption_without_the_page_of_its_charter_says_so(project: Project) -> None:
    project.charter("title: Our charter\nvalues: [Be kind]\n")
    project.charter("title: Another\nvalues: [Be kind]\n", "other")
    project.write("adoptions/town/school.yaml", "adopts: town\nadopter: Hill School\n")

    apart = project.run("build", "school", "other", "-f", "html")

    assert apart.code == 0
    assert "school/index.html leads to ../town/index.html, which is not there" in apart.err


def test_timings_say_what_took_the_time(five: Project) -> None:
    said = five.run("build", "-f", "markdown", "--timings").out.splitlines()

    start = said.index("Seconds of 5 charters, by stage:")
    assert {line.split()[0] for line in said[start + 1 : start + 5]} == {"read", "page", "texts", "write"}
    assert said[start + 5] == "By file:"
    assert said[start + 6].split()[0] == "charter.md"
    assert {line.split()[0] for line in said[start + 8 : start + 13]} == set(NAMES)


def test_what_is_unchanged_is_not_said_to_be_built(five: Project) -> None:
    """Neither in the count at the end nor in the time that the files took."""
    wanted = ("build", "-f", "markdown", "--timings")
    five.run(*wanted)
    five.charter("title: The charter of ash\nvalues: [Be fair]\n", "ash")

    said = five.run(*wanted).out.splitlines()

    assert [line.split()[-1] for line in said if line.startswith("  charter.md")][:5] == ["s", *["unchanged"] * 4]
    assert any(line.startswith("Built 1 file in ") and line.endswith("; 4 files unchanged.") for line in said)
    assert "Seconds of 1 charter (4 unchanged), by stage:" in said
    again = five.run(*wanted).out
    assert "Nothing had to be built in " in again
    assert "No charter was built (5 unchanged)." in again
