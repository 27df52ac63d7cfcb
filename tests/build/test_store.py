"""What is unchanged is not built again, and nobody can tell the difference from the files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from charterc.adoption import read as reading
from charterc.build import charter as building
from charterc.build.charter import build_charter
from charterc.build.fingerprint import store_for
from charterc.build.job import Job
from charterc.build.kept import told_again
from charterc.formats.publishers.html import Publisher
from charterc.output import write
from charterc.project.find import find_project
from charterc.reading.read import Reading
from charterc.site.build import Site
from charterc.site.config import SiteConfig
from tests.support import Project, files_in

CHARTER = """\
title: Our charter
values:
  - name: Listen
    commitments: [We will listen]
"""
SCHOOL = "adopts: town\nadopter: Hill School\n"
FORMATS = ("-f", "html", "-f", "markdown")
SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="{}" height="9"/></svg>'


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the charters that are built, one by one, since the test asks for one at a time."""
    names: list[str] = []
    real = reading.read

    def read(path: Path, root: Path) -> Reading:
        names.append(path.stem)
        return real(path, root)

    monkeypatch.setattr(building, "read", read)
    return names


def build(project: Project, *words: str) -> dict[str, bytes]:
    result = project.run("build", "town", *FORMATS, *words)
    assert result.code == 0, result.err
    return files_in(project.root / "build")


def test_what_is_unchanged_is_not_built_again(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    first = build(project)

    assert build(project) == first
    assert made == ["town"]


def test_what_is_said_of_it_is_said_again(project: Project) -> None:
    project.charter(f"{CHARTER}commitments:\n  - {{id: unused, text: We will be kind}}\n")
    first = project.run("build", *FORMATS)
    second = project.run("build", *FORMATS)

    assert "warning" in first.err
    assert second.err == first.err
    assert [line.split()[:2] for line in second.out.splitlines()[:-1]] == [
        line.split()[:2] for line in first.out.splitlines()[:-1]
    ]


def test_no_cache_builds_again_and_keeps_nothing(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    build(project, "--no-cache")
    build(project, "--no-cache")

    assert made == ["town", "town"]
    assert not (project.root / ".charterc").exists()


def test_clean_forgets_everything_and_leaves_what_was_built(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    first = build(project)

    assert project.run("clean").out == "The store is deleted.\n"
    assert project.run("clean").out == "There is no store.\n"
    assert not (project.root / ".charterc").exists()
    assert build(project) == first
    assert made == ["town", "town"]


CHANGES: dict[str, Callable[[Project], object]] = {
    "its words": lambda project: project.charter(CHARTER.replace("listen", "answer")),
    "a theme": lambda project: project.write("theme.yaml", 'main: "#14294b"\n'),
    "a template": lambda project: project.write("templates/html/contents.html", "Contents\n"),
    "its picture": lambda project: project.write("charters/tree.svg", SVG.format(4)),
    "a setting": lambda project: project.write("charterc.toml", "[limits]\nseconds = 9\n"),
    "a version": lambda project: project.run("release", "town", "--date", "2026-01-01"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_it_is_built_again_when_something_it_was_made_from_changes(
    project: Project, made: list[str], change: str
) -> None:
    picture = "background:\n  text: A tree\n  picture: {file: tree.svg, alt: A tree}\n"
    project.write("charters/tree.svg", SVG.format(3))
    project.charter(CHARTER + picture if change == "its picture" else CHARTER)
    build(project)
    CHANGES[change](project)

    after = build(project)

    assert made == ["town", "town"]
    assert after == build(project, "--no-cache")


def test_an_adoption_is_built_again_when_its_charter_changes(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    project.write("adoptions/town/school.yaml", SCHOOL)
    for _ in range(2):
        project.run("build", "school", *FORMATS)
    project.charter(CHARTER.replace("We will listen", "We will answer"))
    project.run("build", "school", *FORMATS)

    assert made == ["school", "school"]
    assert "We will answer" in project.built("index.html", "school")


def test_another_choice_of_files_is_built(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    build(project)
    project.run("build", "town", "-f", "json")

    assert made == ["town", "town"]
    assert (project.root / "build/town/charter.json").is_file()


def test_a_file_that_was_lost_or_changed_is_put_back_from_the_store(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    first = build(project)
    (project.root / "build/town/index.html").unlink()
    (project.root / "build/town/charter.md").write_text("Not ours\n")

    assert build(project) == first
    assert made == ["town"]


@pytest.mark.parametrize("ending", [".json", ".zip"])
@pytest.mark.parametrize("damage", [b"", b"{}", b'{"seal": 1, "record": {}}', b"[" * 100_000, b"\xff\xfe"])
def test_a_damaged_store_is_ignored(project: Project, ending: str, damage: bytes) -> None:
    project.charter(CHARTER)
    first = build(project)
    for file in (project.root / ".charterc/built").glob(f"*{ending}"):
        status = file.stat()
        file.write_bytes(damage)
        os.utime(file, ns=(status.st_atime_ns, status.st_mtime_ns))
    (project.root / "build/town/index.html").unlink()

    assert build(project) == first


def test_a_store_in_which_a_byte_changed_is_ignored(project: Project) -> None:
    """Wherever it is: some damage is noticed by whoever opens the archive, some only while it is unpacked."""
    project.charter(CHARTER)
    first = build(project)
    (archive,) = (project.root / ".charterc/built").glob("*.zip")
    whole = archive.read_bytes()
    for place in range(0, len(whole), len(whole) // 25):
        archive.write_bytes(whole[:place] + bytes([whole[place] ^ 0xFF]) + whole[place + 1 :])
        (project.root / "build/town/index.html").unlink()

        assert build(project) == first, f"byte {place}"


def test_a_store_that_came_with_a_commit_is_not_believed(project: Project, made: list[str]) -> None:
    """Git gives a file the time at which it was checked out."""
    project.charter(CHARTER)
    first = build(project)
    page = project.root / "build/town/index.html"
    for file in (project.root / ".charterc/built").iterdir():
        os.utime(file)
    page.unlink()

    assert build(project) == first
    assert made == ["town", "town"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right that not every account has")
def test_a_store_that_is_a_link_is_neither_read_nor_written(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere")
    (project.root / ".charterc").symlink_to(elsewhere)
    project.charter(CHARTER)

    result = project.run("build", "town", *FORMATS)

    assert result.code == 0
    assert list(elsewhere.iterdir()) == []
    assert "is reached through a link.\n  Take the link away." in project.run("clean").err


def test_a_second_charter_of_its_name_is_told_in_spite_of_the_store(project: Project) -> None:
    project.charter(CHARTER)
    project.write("adoptions/town/school.yaml", SCHOOL)
    project.run("build", "adoptions/town/school.yaml", *FORMATS)
    project.write("adoptions/other/school.yaml", SCHOOL)

    result = project.run("build", "adoptions/town/school.yaml", *FORMATS)

    assert result.code == 1
    assert "is called “school” too" in result.err


def test_a_project_that_was_copied_needs_no_new_build(
    project: Project, made: list[str], tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As CI does it: other folder, other times of change, and only the store is handed on."""
    project.charter(CHARTER)
    first = build(project)
    copy = tmp_path_factory.mktemp("copy") / "project"
    shutil.copytree(project.root / "charters", copy / "charters", copy_function=shutil.copyfile)
    shutil.copytree(project.root / ".charterc", copy / ".charterc")
    monkeypatch.setattr(project, "root", copy)

    assert build(project) == first
    assert made == ["town"]


def test_a_change_with_the_time_set_back_is_seen(project: Project) -> None:
    path = project.charter(CHARTER)
    os.utime(path, (1_500_000_000, 1_500_000_000))
    build(project)
    path.write_text(CHARTER.replace("We will listen", "We will answer"))
    os.utime(path, (1_500_000_000, 1_500_000_000))

    assert b"We will answer" in build(project)["town/charter.md"]


def test_a_charter_that_changes_while_it_is_built_is_built_again(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor that saves puts a file in the place of the other, which may be older than the build."""
    path = project.charter(CHARTER)
    other = project.write("other.yaml", CHARTER.replace("We will listen", "We will answer"))
    os.utime(other, (1_500_000_000, 1_500_000_000))
    real = write.write_all

    def write_all(*given: Any) -> object:
        if other.exists():
            other.replace(path)
        return real(*given)

    monkeypatch.setattr(building, "write_all", write_all)

    assert b"We will listen" in build(project)["town/charter.md"]
    assert b"We will answer" in build(project)["town/charter.md"]


@pytest.mark.skipif(os.name == "nt", reason="links need a right that not every account has")
def test_a_link_among_templates_that_leads_elsewhere_now_is_seen(project: Project) -> None:
    for name in ("first", "second"):
        project.write(f"templates/{name}/page.md", f"{name}\n")
    link = project.root / "templates/markdown"
    link.symlink_to("first")
    project.charter(CHARTER)
    assert project.run("build", "-f", "markdown").code == 0
    link.unlink()
    link.symlink_to("second")

    assert project.run("build", "-f", "markdown").code == 0
    assert project.built("charter.md") == "second\n"


def test_the_day_that_a_pdf_is_given_counts(project: Project, monkeypatch: pytest.MonkeyPatch, made: list[str]) -> None:
    project.charter(CHARTER)
    build(project)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1000000000")
    build(project)

    assert made == ["town", "town"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes and devices here")
@pytest.mark.parametrize("kind", ["device", "pipe"])
def test_a_note_that_never_ends_stops_no_build(project: Project, kind: str) -> None:
    (project.root / ".charterc/built").mkdir(parents=True)
    note = project.root / ".charterc/built/aa.json"
    if kind == "pipe":
        os.mkfifo(note)
    else:
        note.symlink_to("/dev/zero")
    project.charter(CHARTER)

    assert project.run("build", *FORMATS).code == 0


@pytest.mark.skipif(os.name == "nt", reason="links need a right that not every account has")
def test_nothing_is_read_through_a_link_out_of_the_project(
    project: Project, tmp_path_factory: pytest.TempPathFactory
) -> None:
    secret = tmp_path_factory.mktemp("elsewhere") / "secret"
    secret.write_text("Not yours")
    project.charter(CHARTER)
    project.write("adoptions/town/school.yaml", SCHOOL)
    (project.root / "charters/town.yml").symlink_to(secret)
    project.write("templates/readme.txt", "Ours")
    (project.root / "templates/secret.md").symlink_to(secret)
    opened: list[str] = []
    watched = True
    sys.addaudithook(lambda event, given: opened.append(str(given[0])) if watched and event == "open" else None)

    for _ in range(2):
        project.run("build", "school", *FORMATS)
    watched = False

    assert [name for name in opened if name.endswith(("secret", "secret.md", "town.yml"))] == []


def site(project: Project, *words: str) -> dict[str, bytes]:
    result = project.run("site", "-q", "-f", "html", *words)
    assert result.code == 0, result.err
    return files_in(project.root / "build/site")


def test_a_site_builds_only_the_charters_that_changed(project: Project, made: list[str]) -> None:
    project.charter(CHARTER)
    first = site(project)
    assert site(project) == first
    assert made == ["town"]

    project.charter(CHARTER.replace("listen", "hear"))
    second = site(project)
    assert made == ["town", "town"]
    assert second == site(project, "--no-cache") != first


def test_a_site_at_another_address_is_another_site(project: Project) -> None:
    project.charter(CHARTER)
    site(project)

    assert b"https://e.org/town/" in site(project, "--base-url", "https://e.org/")["town/index.html"]


def test_a_site_forgets_a_charter_that_is_gone(project: Project) -> None:
    for name in ("town", "shire", "hill"):
        project.charter(CHARTER, name)
    site(project)
    (project.root / "charters/shire.yaml").unlink()
    after = site(project)

    assert not [name for name in after if name.startswith("shire")]
    shutil.rmtree(project.root / "build")
    assert site(project, "--no-cache") == after


def test_a_charter_that_broke_after_it_was_found_unchanged_is_told_as_that(project: Project) -> None:
    path = project.charter(CHARTER)
    found = find_project(project.root)
    job = Job(found, project.root / "out", [Publisher()], around=Site(SiteConfig(), found))
    job = replace(job, store=store_for(job))
    assert not build_charter(job, path, 1).failed
    assert told_again(job, path).gathered

    project.charter("titel: Ours\n")
    assert told_again(job, path).broken


def test_it_is_known_which_files_touch_a_charter(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(project.root)
    path, school = project.charter(CHARTER), project.write("adoptions/town/hill.yaml", SCHOOL)
    job = Job(find_project(project.root), project.root / "build", [Publisher()])
    job = replace(job, store=(store := store_for(job)))
    for one in (path, school):
        build_charter(job, one, 1)

    town, hill = (store.made_from(one, job.out / one.stem) for one in (path, school))

    assert town is not None
    assert hill is not None
    assert town.is_touched({path}, set())
    assert hill.is_touched({path}, set())
    assert not town.is_touched({school}, {school.parent})
    assert store.made_from(project.root / "charters/other.yaml", job.out / "other") is None
