"""Files among the released versions may come from anybody: each fault is told, and nothing else is harmed."""

from __future__ import annotations

import os
import unicodedata
import xml.etree.ElementTree as ET
from typing import Literal

import pytest

from tests.support import Project

TOWN = """
    title: Our charter
    agreements:
      items:
        - id: answer
          text: We will answer within 5 days
"""


@pytest.fixture
def town(project: Project) -> Project:
    project.charter(TOWN)
    assert project.run("release", "town", "--date", "2026-03-01").code == 0
    return project


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b"", "This file is empty."),
        (b"%PDF-1.7\n\x00\x01", "PDF"),
        (b"\xff\xfet\x00", "UTF-16"),
        (b"a: &a [x]\nb: *a\n", "alias"),
        (b"title: T\n" * 200_000, "larger than 1 MiB"),
        (b"title: T\nrelease: now\n", "release"),
        (b"title: T\nrelease:\n  version: '2'\n", "fingerprint"),
        (b"title: T\nrelease:\n  version: [2]\n  fingerprint: {}\n", "version"),
        (b"title: T\nrelease:\n  version: '2'\n  fingerprint: f1-0\n  fingerprints: [a]\n", "fingerprints"),
    ],
    ids=["empty", "pdf", "utf-16", "alias", "huge", "no-record", "no-fingerprint", "wrong-types", "list"],
)
def test_a_broken_version_is_told_by_build_and_release_and_all_else_is_built(
    town: Project, content: bytes, told: str
) -> None:
    town.write("charters/versions/town/2.yaml", content)

    built = town.run("build", "-f", "html")
    released = town.run("release", "town", "--date", "2026-04-01")

    assert (built.code, released.code) == (1, 1)
    assert told in " ".join(built.err.split())
    assert told in " ".join(released.err.split())
    assert (town.root / "build/town/versions/1/index.html").is_file()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no pipes with names")
def test_a_pipe_is_not_waited_for(town: Project) -> None:
    os.mkfifo(town.root / "charters/versions/town/2.yaml")

    assert "it is not an ordinary file" in " ".join(town.run("build", "-f", "html").err.split())


def test_a_folder_with_the_name_of_a_version_is_told(town: Project) -> None:
    (town.root / "charters/versions/town/2.yaml").mkdir()

    assert "it is a folder" in " ".join(town.run("build", "-f", "html").err.split())


def test_what_the_record_says_is_only_words_on_pages_and_in_the_feed(town: Project) -> None:
    hostile = "<script>alert(1)</script> ]]> & {{ 7*7 }}"
    town.charter(TOWN.replace("5 days", "4 days"))

    town.run("release", "town", "--date", "2026-04-01", "--agreed-by", hostile, "--note", hostile)
    town.run("site", "-f", "html", "-f", "json")

    for page in (town.root / "build/site").rglob("*.html"):
        text = page.read_text("utf-8")
        assert "<script>alert" not in text
        assert "49" not in text.partition("</style>")[2]
    assert hostile in (town.root / "build/site/town/charter.json").read_text("utf-8")
    assert ET.parse(town.root / "build/site/feed.xml") is not None  # noqa: S314 - our own


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_a_name_is_the_same_in_every_form_of_unicode(project: Project, form: Literal["NFC", "NFD"]) -> None:
    name = unicodedata.normalize("NFC", "Ynys Môn")
    project.charter(TOWN, name)
    assert project.run("release", name, "--date", "2026-03-01").code == 0
    folder = project.root / "charters/versions" / name
    folder.rename(folder.with_name(unicodedata.normalize(form, name)))

    project.run("build", "-f", "html")

    assert 'id="versions"' in project.built("index.html", name)


def test_a_charter_may_have_a_section_called_as_the_list_of_versions_is(town: Project) -> None:
    town.charter(f"{TOWN}    sections:\n      versions: Older ones hang in the library\n      about: Us\n")

    town.run("build", "-f", "html")

    html = town.built("index.html")
    assert html.count('id="versions"') == html.count('id="about"') == 1
