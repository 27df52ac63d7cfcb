"""`charterc site`: what is written, what the charters' pages are told, and what happens when something is wrong."""

from __future__ import annotations

import json
import xml.etree.ElementTree as ET

import pytest

from tests.support import Project, schema_faults

TOWN = """
    title: Our Town Charter
    area: Our Town
    agreed: 2025-03-01
    updated: 2026-02-03
    values:
      - name: Listen
        commitments:
          - id: reply
            text: We will reply to every letter within five working days
    measures:
      - what: Ask families every year
        history:
          - date: 2026-01-15
            text: The **first** survey was sent.
"""
OTHER = """
    title: Other Charter
    status: draft
    language: cy
    cornerstones:
      - name: Gwrando
        commitments: [Byddwn yn gwrando ar bawb]
"""


def built(project: Project, name: str) -> str:
    return (project.root / "build/site" / name).read_text(encoding="utf-8")


def tree(project: Project, name: str) -> ET.Element:
    return ET.fromstring(built(project, name))  # noqa: S314 - we wrote it ourselves


@pytest.fixture
def site(project: Project) -> Project:
    project.charter(TOWN, "town")
    project.charter(OTHER, "other")
    return project


def test_it_writes_the_charters_and_the_pages_around_them(site: Project) -> None:
    made = site.run("site", "-f", "html", "-f", "json")

    assert made.code == 0
    folder = site.root / "build/site"
    names = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
    pages = {"index.html", "compare.html", "glossary.html", "accessibility.html", "404.html"}
    data = {"charters.json", "feed.xml", "search.js", "search-data.js"}
    assert names == pages | data | {
        f"{name}/{file}" for name in ("town", "other") for file in ("index.html", "charter.json")
    }
    assert "index.html" in made.out


def test_a_charters_page_leads_to_the_site_and_its_statement(site: Project) -> None:
    site.run("site", "-q", "-f", "html")

    page = built(site, "town/index.html")
    assert 'href="../index.html"' in page
    assert 'href="../accessibility.html"' in page
    assert "canonical" not in page


def test_plain_build_knows_of_no_site(site: Project) -> None:
    site.run("build", "town", "-f", "html")

    assert "../index.html" not in site.built("index.html")


def test_with_a_base_address_there_are_a_sitemap_and_full_addresses(site: Project) -> None:
    site.run("site", "-q", "-f", "html", "--base-url", "https://example.org/ours")

    assert '<link rel="canonical" href="https://example.org/ours/town/">' in built(site, "town/index.html")
    assert '<link rel="canonical" href="https://example.org/ours/compare.html">' in built(site, "compare.html")
    spaces = {"map": "http://www.sitemaps.org/schemas/sitemap/0.9"}
    places = tree(site, "sitemap.xml").findall("map:url", spaces)
    listed = [[child.text for child in place] for place in places]
    assert ["https://example.org/ours/town/", "2026-02-03"] in listed
    assert ["https://example.org/ours/other/"] in listed
    assert "Sitemap: https://example.org/ours/sitemap.xml" in built(site, "robots.txt")
    # A server may show this page at any address, so its links cannot be relative.
    assert 'href="https://example.org/ours/index.html"' in built(site, "404.html")


def test_without_one_every_link_is_relative(site: Project) -> None:
    site.run("site", "-q", "-f", "html")

    assert not (site.root / "build/site/sitemap.xml").exists()
    for name in ("index.html", "compare.html", "glossary.html", "404.html"):
        assert 'href="/' not in built(site, name)
        assert 'href="http' not in built(site, name)


def test_the_feed_tells_every_dated_change_latest_first(site: Project) -> None:
    site.run("site", "-q", "-f", "html")
    feed = tree(site, "feed.xml")
    atom = {"a": "http://www.w3.org/2005/Atom"}

    titles = [entry.findtext("a:title", namespaces=atom) for entry in feed.findall("a:entry", atom)]
    assert titles == [
        "Our Town Charter: Updated",
        "Our Town Charter: Ask families every year",
        "Our Town Charter: Agreed",
    ]
    summaries = [entry.findtext("a:summary", namespaces=atom) for entry in feed.findall("a:entry", atom)]
    assert summaries[1] == "The first survey was sent."
    assert feed.findtext("a:updated", namespaces=atom) == "2026-02-03T00:00:00Z"
    ids = [entry.findtext("a:id", namespaces=atom) for entry in feed.findall("a:entry", atom)]
    assert len(set(ids)) == len(ids)


def test_ids_in_the_feed_stay_when_the_site_moves(site: Project) -> None:
    def ids() -> list[str | None]:
        return [element.text for element in tree(site, "feed.xml").iter("{http://www.w3.org/2005/Atom}id")]

    site.run("site", "-q", "-f", "html")
    before = ids()
    site.run("site", "-q", "-f", "html", "--base-url", "https://example.org/")

    assert ids() == before


def test_the_charters_as_data(site: Project) -> None:
    site.run("site", "-q", "-f", "html", "-f", "json")
    data = json.loads(built(site, "charters.json"))

    town = next(charter for charter in data["charters"] if charter["name"] == "town")
    assert town["page"] == "town/index.html"
    assert (town["agreed"], town["updated"]) == ("2025-03-01", "2026-02-03")
    assert town["counts"]["commitments"] == 1
    assert [file["href"] for file in town["files"]] == ["town/charter.json"]
    assert schema_faults("charters-json", data) == []


def test_a_broken_charter_is_left_out_and_the_rest_is_built(site: Project) -> None:
    site.charter("titel: A", "broken")

    made = site.run("site", "-f", "html")

    assert made.code == 1
    assert "Not built: broken." in made.err
    assert "Our Town Charter" in built(site, "index.html")
    assert "broken" not in built(site, "index.html")


def test_a_broken_template_writes_nothing_of_the_site(site: Project) -> None:
    site.write("templates/site/compare.html", "{{ nothing.at.all }}")

    made = site.run("site", "-f", "html")

    assert (made.code, (site.root / "build/site/index.html").exists()) == (2, False)
    assert "site/compare.html" in made.err


def test_a_projects_own_template_wins(site: Project) -> None:
    site.write("templates/site/404.html", "<!doctype html><title>Ours</title>")
    site.run("site", "-q", "-f", "html")

    assert built(site, "404.html") == "<!doctype html><title>Ours</title>\n"


def test_a_charter_may_not_be_called_like_a_file_of_the_site(site: Project) -> None:
    site.charter("title: A", "Index.html")

    made = site.run("site", "-f", "html")

    assert made.code == 2
    assert "A charter may not be called “Index.html”" in made.err


def test_a_bad_base_address_is_refused(site: Project) -> None:
    made = site.run("site", "--base-url", "example.org/x?y")

    assert made.code == 2
    assert "“example.org/x?y” is not the address of a folder on the web." in made.err


def test_it_says_what_the_accessibility_statement_lacks(site: Project) -> None:
    made = site.run("site", "-f", "html")

    assert "publisher, email, accessibility.compliance" in made.err
    assert made.code == 0


def test_the_same_charters_give_the_same_bytes(site: Project) -> None:
    site.run("site", "-q", "-f", "html", "-o", "one")
    site.run("site", "-q", "-f", "html", "-o", "two")

    one = {path.name: path.read_bytes() for path in (site.root / "one").rglob("*") if path.is_file()}
    assert one == {path.name: path.read_bytes() for path in (site.root / "two").rglob("*") if path.is_file()}


def test_the_logo_and_the_projects_colours_are_the_sites_too(site: Project) -> None:
    site.write("town.svg", '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>')
    site.write("theme.yaml", 'main: "#331122"\nlogo: {file: town.svg, alt: Our Town Council}\n')

    site.run("site", "-q", "-f", "html")

    assert '<path d="M0 0h1v1z"/>' in built(site, "logo.svg")
    assert 'src="logo.svg" alt="Our Town Council"' in built(site, "index.html")
    assert "#331122" in built(site, "index.html")


def test_words_in_another_language_are_marked(site: Project) -> None:
    site.run("site", "-q", "-f", "html")

    assert '<span lang="cy" dir="ltr">Gwrando</span>' in built(site, "index.html")
    assert '<span lang="cy" dir="ltr">Byddwn yn gwrando ar bawb</span>' in built(site, "compare.html")


def test_a_project_without_charters_says_so(project: Project) -> None:
    assert "There are no charters" in project.run("site").err


PERSIAN = """
    title: منشور
    language: fa
    status: draft
    agreed: 2025-03-01
    agreements: [گوش می‌دهیم]
    indicators: [شکایت‌ها کمتر می‌شود]
"""


def test_what_the_site_says_of_a_charter_is_in_the_sites_language(project: Project) -> None:
    project.charter(PERSIAN)

    project.run("site", "-q", "-f", "html", "-f", "json")

    assert '<li>Agreed: <time datetime="2025-03-01">1 March 2025</time></li>' in built(project, "index.html")
    assert "The charter as data (JSON" in built(project, "index.html")
    assert "منشور: Agreed" in built(project, "feed.xml")


def test_the_sites_words_beside_those_of_a_charter_are_marked(project: Project) -> None:
    project.charter(PERSIAN)

    project.run("site", "-q", "-f", "html")

    compared = built(project, "compare.html")
    assert '<b class="status">Draft</b>' in compared
    assert '<h4 lang="en-GB" dir="ltr">What we agree</h4>' in compared
    assert '<h4 lang="en-GB" dir="ltr">How we will know</h4>' in compared


def test_the_files_of_the_site_are_counted_too(project: Project) -> None:
    project.charter("title: Ours\nvalues: [Be kind]\n")

    said = project.run("site", "-f", "html").out.splitlines()

    listed = [line for line in said if line.startswith("  ")]
    assert any(line.startswith(f"Built {len(listed)} files in ") for line in said)
    assert project.run("site", "-f", "html", "-q").out == ""
