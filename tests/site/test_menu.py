"""Every page of a site has the same menu: its own pages, those of its charters, and those of what changed."""

from __future__ import annotations

import re

import pytest

from tests.support import Project

TOWN = "title: Our Town Charter\nlanguage: cy\nvalues:\n  - name: Listen\n    commitments: [We will listen]\n"
ADOPTION = "adopts: town\nadopter: {name: Hill School, kind: school}\nlisted: yes\n"


@pytest.fixture
def pages(project: Project) -> dict[str, str]:
    """The menu of every page of a site, by the page's address: a charter, two versions of it, and a register."""
    project.charter(TOWN, "town")
    project.run("release", "town", "--date", "2025-03-01")
    project.charter(TOWN.replace("We will listen", "We will try to listen"), "town")
    project.run("release", "town", "--date", "2026-03-01", "--agreed-by", "The forum")
    project.charter(TOWN, "other")
    project.write("adoptions/town/hill.yaml", ADOPTION)
    assert project.run("site", "-f", "html").code == 0
    folder = project.root / "build/site"
    made = {path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.html")}
    return {name: text.partition('<nav class="menu"')[2].partition("</nav>")[0] for name, text in made.items()}


def test_every_page_of_a_site_has_its_menu(pages: dict[str, str]) -> None:
    assert {"town/versions/1/index.html", "town/versions/1/changes.html", "adoptions/town.html"} <= pages.keys()
    words = {name: re.findall(r">([^<>\n]+)</a>", menu) for name, menu in pages.items()}

    shown = ["All charters", "Compare", "Words explained", "Adoptions", "Accessibility"]
    assert {name: found for name, found in words.items() if found != shown} == {}


def test_the_menu_leads_to_pages_that_are_there(pages: dict[str, str]) -> None:
    for name, menu in pages.items():
        up = "../" * name.count("/")
        assert re.findall('href="([^"]+)"', menu)[:2] == [f"{up}index.html", f"{up}compare.html"]


def test_the_menu_says_where_among_its_pages_a_page_stands(pages: dict[str, str]) -> None:
    current = {name: re.findall(r'href="[./]*([^"]+)" aria-current="([^"]+)"', menu) for name, menu in pages.items()}

    assert current["compare.html"] == [("compare.html", "page")]
    assert current["town/index.html"] == current["town/versions/1/changes.html"] == []
    assert current["adoptions/town.html"] == [("adoptions.html", "true")]
    assert current["404.html"] == []


def test_on_a_page_in_another_language_the_menu_says_which_it_is_in(pages: dict[str, str]) -> None:
    assert pages["town/index.html"].startswith(' lang="en-GB"')
    assert "lang=" not in pages["index.html"]


def test_a_second_charter_comes_into_the_menu_of_the_first(project: Project) -> None:
    project.charter(TOWN, "town")
    project.run("site", "-f", "html")
    alone = project.root / "build/site/town/index.html"
    assert ">Compare<" not in alone.read_text(encoding="utf-8")

    project.charter(TOWN, "other")
    project.run("site", "-f", "html")

    assert ">Compare<" in alone.read_text(encoding="utf-8")
