"""One history of one charter over five versions: its pages, its data, its feed."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from html import unescape

import pytest

from tests.support import Project

ATOM = "{http://www.w3.org/2005/Atom}"
TOWN = """
    title: Our charter
    area: Our Town
    values:
      - id: open
        name: Be open
        picture: {file: town.png, alt: The town}
        commitments:
          - id: answer
            text: We will answer every letter within 5 days
          - id: listen
            text: We will listen
"""
PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8cfc0f01f00050001ff5623a7d30000000049454e44ae426082"
)
STEPS = [
    ("1", "2022-05-01", TOWN, ()),
    (
        "1.1",
        "Autumn 2023",
        TOWN.replace("We will listen", "We will always listen"),
        ("--note", "Asked for <by> families"),
    ),
    (
        "2",
        "2024-06-01",
        TOWN.replace("5 days", "10 days"),
        ("--agreed-by", "The forum", "--agreed-by", "The <council>"),
    ),
    ("2.1", "2025-01-01", TOWN.replace("5 days", "7 days"), ()),
    ("3", "2026-03-01", TOWN.split("          - id: listen", maxsplit=1)[0], ("--agreed-by", "The forum")),
]


@pytest.fixture
def town(project: Project) -> Project:
    """The project after five releases."""
    project.write("charters/town.png", PICTURE)
    for number, day, text, words in STEPS:
        project.charter(text)
        result = project.run("release", "town", "--date", day, *words)
        assert result.out.startswith(f"Version {number} of"), result
    return project


def page(project: Project, version: str = "", site: str = "") -> str:
    folder = f"build/{site}town/" + (f"versions/{version}/" if version else "")
    return (project.root / folder / "index.html").read_text("utf-8")


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def between(html: str, start: str, end: str) -> str:
    return words(html.split(start)[1].split(end, maxsplit=1)[0])


def test_every_version_has_a_page_with_its_own_words(town: Project) -> None:
    assert town.run("build", "-f", "html").code == 0

    said = [re.findall(r"within (\d+) days", words(page(town, number)))[0] for number, *_ in STEPS]

    assert said == ["5", "5", "10", "7", "5"]
    assert "We will listen" not in page(town)


@pytest.mark.parametrize(
    ("version", "banner"),
    [
        ("1", "Version 1, replaced in Autumn 2023 by version 1.1"),
        ("1.1", "Version 1.1, replaced on 1 June 2024 by version 2"),
        ("2.1", "Version 2.1, replaced on 1 March 2026 by version 3"),
        ("3", "Version 3, the newest release"),
    ],
)
def test_a_page_of_a_version_says_first_what_it_is(town: Project, version: str, banner: str) -> None:
    town.run("build", "-f", "html")

    html = page(town, version)

    said = between(html, '<aside class="replaced"', "</aside>")
    assert f"{banner} Go to the charter as it is now" in said
    assert 'href="../../index.html"' in html


@pytest.mark.parametrize(
    ("version", "links"),
    [
        (
            "1",
            [
                ("changes.html", "What changed from version 1 to version 1.1"),
                ("changes-since.html", "What changed from version 1 to the charter as it is now"),
            ],
        ),
        ("2.1", [("changes.html", "What changed from version 2.1 to version 3")]),
        ("3", []),
    ],
)
def test_a_page_of_a_version_leads_to_what_changed_after_it_and_up_to_now(
    town: Project, version: str, links: list[tuple[str, str]]
) -> None:
    town.run("build", "-f", "html")

    banner = page(town, version).split('<aside class="replaced"')[1].split("</aside>", maxsplit=1)[0]

    assert re.findall(r'href="\.\./\d[\d.]*/([^"]+)"[^>]*>([^<]*)</a>', banner) == links


def test_what_changed_is_shared_with_the_picture_of_its_site_or_with_none(town: Project) -> None:
    town.run("build", "-f", "html")
    town.run("site", "-q", "-f", "html", "--base-url", "https://example.org/")

    alone, published = (
        (town.root / folder / "town/versions/1/changes.html").read_text("utf-8") for folder in ("build", "build/site")
    )
    assert "og:image" not in alone
    assert '<meta property="og:image" content="https://example.org/share.png">' in published


def test_what_changed_has_the_charters_own_motif(town: Project) -> None:
    town.run("build", "-f", "html")
    html = (town.root / "build/town/versions/1/changes.html").read_text("utf-8")

    # One value, one drop.
    assert html.split('<svg class="motif"')[1].split("</svg>", maxsplit=1)[0].count("<path") == 1


def test_what_changed_from_an_old_version_up_to_now_has_a_page(town: Project) -> None:
    town.run("build", "-f", "html")

    changes = (town.root / "build/town/versions/1/changes-since.html").read_text("utf-8")

    assert "Before Version 1 (released 1 May 2022) Now The charter as it is now 1 change." in words(changes)
    assert re.findall(r'href="(\.\./[^"]*)"', changes) == ["../../index.html", "../1/index.html", "../../index.html"]
    folders = sorted(path.parent.name for path in town.root.glob("build/town/versions/*/changes-since.html"))
    assert folders == ["1", "1.1", "2"]


def test_a_charter_edited_since_its_latest_version_differs_from_the_one_before_it_too(town: Project) -> None:
    town.charter(f"{STEPS[-1][2]}    motto: Be kind\n")

    town.run("build", "-f", "html")

    assert "Be kind" in (town.root / "build/town/versions/2.1/changes-since.html").read_text("utf-8")
    assert not (town.root / "build/town/versions/3/changes-since.html").exists()


def test_an_old_page_gives_way_to_the_current_one(town: Project) -> None:
    town.run("build", "-f", "html")

    assert '<link rel="canonical" href="../../index.html">' in page(town, "1")
    assert '<meta name="robots" content="noindex">' in page(town, "1")
    assert "canonical" not in page(town)
    assert "noindex" not in page(town)


def test_the_current_page_lists_the_versions_the_latest_first(town: Project) -> None:
    town.run("build", "-f", "html")

    listed = between(page(town), '<section class="versions">', "</section>")

    assert re.findall(r"(?<=Version )[\d.]+(?= Released)", listed) == ["3", "2.1", "2", "1.1", "1"]
    assert "Version 2 Released 1 June 2024 Agreed by The forum, The <council>" in listed
    assert "Version 1.1 Released Autumn 2023 Why this version Asked for <by> families" in listed
    assert "What changed from version 1.1 to version 2 2 changes may promise families less than before." in listed
    assert "What changed from version 2 to the charter as it is now" in listed
    assert "The charter has changed" not in listed


def test_a_charter_edited_since_its_latest_version_says_so(town: Project) -> None:
    town.charter(f"{STEPS[-1][2]}    motto: Be kind\n")

    town.run("build", "-f", "html")

    assert "The charter has changed since version 3 was released." in words(page(town))
    changes = (town.root / "build/town/versions/3/changes.html").read_text("utf-8")
    assert "Before Version 3 (released 1 March 2026) Now The charter as it is now" in words(changes)
    assert "Be kind" in changes


def test_what_changed_after_a_version_has_a_page_that_leads_to_both(town: Project) -> None:
    town.run("build", "-f", "html")

    changes = (town.root / "build/town/versions/1.1/changes.html").read_text("utf-8")

    assert "Before Version 1.1 (released Autumn 2023) Now Version 2 (released 1 June 2024) 2 changes." in words(changes)
    assert re.findall(r'href="(\.\./[^"]*)"', changes) == ["../../index.html", "../1.1/index.html", "../2/index.html"]
    assert '<meta name="robots" content="noindex">' in changes
    assert not (town.root / "build/town/versions/3/changes.html").exists()


def test_the_title_above_what_changed_leads_to_the_charter(town: Project) -> None:
    town.run("build", "-f", "html")

    changes = (town.root / "build/town/versions/1/changes.html").read_text("utf-8")

    heading = changes[changes.index("<h1") : changes.index("</h1>")]
    assert re.findall('href="([^"]+)"', heading) == ["../../index.html"]
    assert words(heading).endswith("Our charter")


def test_every_link_between_the_pages_leads_to_one(town: Project) -> None:
    town.run("site", "-f", "html")
    folder = town.root / "build/site"

    broken = [
        f"{file.relative_to(folder)}: {href}"
        for file in folder.rglob("*.html")
        for href in re.findall(r'(?:href|src)="([^"#:]+)(?:#[^"]*)?"', file.read_text("utf-8"))
        if not (file.parent / href).exists()
    ]

    assert broken == []
    assert (folder / "town/versions/1/picture-1.png").read_bytes() == PICTURE


def test_the_data_holds_the_history(town: Project) -> None:
    town.run("build", "-f", "json")

    versions = json.loads(town.built("charter.json"))["versions"]

    assert [(version["version"], version["date"]) for version in versions] == [
        *(("1", "2022-05-01"), ("1.1", "Autumn 2023"), ("2", "2024-06-01"), ("2.1", "2025-01-01"), ("3", "2026-03-01")),
    ]
    assert [version["agreed-by"] for version in versions] == [[], [], ["The forum", "The <council>"], [], ["The forum"]]
    assert versions[1]["note"] == "Asked for <by> families"
    assert versions[1]["changes"] == "versions/1/changes.html"
    assert versions[0]["changes-to-now"] == "versions/1/changes-since.html"
    assert all(re.fullmatch(r"f1-[0-9a-f]{16}", version["fingerprint"]) for version in versions)


def test_a_charter_without_versions_says_nothing_of_them(project: Project) -> None:
    project.write("charters/town.png", PICTURE)
    project.charter(TOWN)

    project.run("build", "-f", "html", "-f", "json")

    assert "versions" not in json.loads(project.built("charter.json"))
    assert 'id="versions"' not in project.built("index.html")


def test_the_feed_has_an_entry_for_each_release(town: Project) -> None:
    town.run("site", "-f", "html", "--base-url", "https://town.example/c/")

    entries = ET.parse(town.root / "build/site/feed.xml").getroot().findall(f"{ATOM}entry")  # noqa: S314 - our own

    def told(entry: ET.Element) -> tuple[str | None, ...]:
        link = entry.find(f"{ATOM}link")
        href = link.get("href") if link is not None else None
        return entry.findtext(f"{ATOM}title"), entry.findtext(f"{ATOM}updated"), entry.findtext(f"{ATOM}summary"), href

    assert [told(entry) for entry in (entries[0], entries[-1])] == [
        (
            "Our charter: Version 3",
            "2026-03-01T00:00:00Z",
            "1 change may promise families less than before. 1 change may promise families more than before.",
            "https://town.example/c/town/versions/3/index.html",
        ),
        (
            "Our charter: Version 1",
            "2022-05-01T00:00:00Z",
            "The first version that was released.",
            "https://town.example/c/town/versions/1/index.html",
        ),
    ]
    assert len(entries) == len(STEPS)


@pytest.mark.parametrize(
    ("days", "feed"),
    [
        (("March 2026", "2026-03-15"), ["1.1 2026-03-15", "1 2026-03-01"]),
        (("2026-03-15", "March 2026"), ["1.1 2026-03-15", "1 2026-03-15"]),
        (("2026-03-15", "2026-03-15"), ["1.1 2026-03-15", "1 2026-03-15"]),
    ],
)
def test_in_the_feed_a_month_begins_with_its_first_day_and_versions_keep_their_order(
    project: Project, days: tuple[str, str], feed: list[str]
) -> None:
    project.write("charters/town.png", PICTURE)
    for day, (_, _, text, _) in zip(days, STEPS, strict=False):
        project.charter(text)
        assert project.run("release", "town", "--date", day).code == 0
    project.run("site", "-f", "html")

    entries = ET.parse(project.root / "build/site/feed.xml").getroot().findall(f"{ATOM}entry")  # noqa: S314 - our own

    told = [
        f"{entry.findtext(f'{ATOM}title', '').rpartition(' ')[2]} {entry.findtext(f'{ATOM}updated', '')[:10]}"
        for entry in entries
    ]
    assert told == feed


def test_on_a_site_an_old_page_knows_its_address_and_the_current_one(town: Project) -> None:
    town.run("site", "-f", "html", "--base-url", "https://town.example/c/")

    html = page(town, "1", site="site/")

    assert '<link rel="canonical" href="https://town.example/c/town/">' in html
    assert 'content="https://town.example/c/town/versions/1/"' in html
    assert "versions" not in (town.root / "build/site/sitemap.xml").read_text("utf-8")
    assert "5 released versions" in words((town.root / "build/site/index.html").read_text("utf-8"))


def test_an_edited_version_is_told_and_left_out_and_all_else_is_built(town: Project) -> None:
    file = town.root / "charters/versions/town/2.yaml"
    file.write_text(file.read_text("utf-8").replace("10 days", "20 days"), "utf-8")

    result = town.run("build", "-f", "html")

    assert result.code == 1
    assert "“We will answer every letter within 20 days” (Be open, promise 1) says something else" in words(result.err)
    assert not (town.root / "build/town/versions/2").exists()
    assert "Version 1.1, replaced on 1 January 2025 by version 2.1" in words(page(town, "1.1"))


def test_a_charter_that_says_it_is_an_older_version_is_told(town: Project) -> None:
    town.charter(f'{STEPS[-1][2]}    version: "2"\n')

    result = town.run("build", "-f", "html")

    assert "note: town/index.html says version 2, but version 3 was released." in result.err


def test_a_charter_that_is_not_the_project_s_own_has_no_history(town: Project) -> None:
    town.write("drafts/town.yaml", TOWN.replace("town.png", "../charters/town.png"))

    town.run("build", "drafts/town.yaml", "-f", "html", "-o", "out")

    assert 'id="versions"' not in (town.root / "out/town/index.html").read_text("utf-8")


def test_the_record_of_a_release_is_no_change(town: Project) -> None:
    said = town.run("diff", "town@3", "town").out

    assert "Nothing that is said changed." in said


def test_a_version_can_be_built_by_itself_and_says_what_it_is(town: Project) -> None:
    town.run("build", "charters/versions/town/2.yaml", "-f", "markdown", "-o", "out")

    text = (town.root / "out/2/charter.md").read_text("utf-8")

    assert "Agreed by" in text
    assert "The forum, The" in text


def test_the_difference_of_two_versions_counts_what_the_page_of_the_changes_does(project: Project) -> None:
    """Both say at the top which version each side is: that is no change."""
    project.write("charters/town.png", PICTURE)
    for number, day, days in (("1", "2025-03-01", "5 days"), ("2", "2026-03-01", "10 days")):
        said = TOWN.replace("area: Our Town", f'area: Our Town\n    version: "{number}"').replace("5 days", days)
        project.charter(said)
        project.run("release", "town", "--date", day, "--agreed-by", "The forum")
    project.run("build", "town")

    assert "1 change." in words((project.root / "build/town/versions/1/changes.html").read_text("utf-8"))
    assert "1 change." in project.run("diff", "town@1", "town@2").out
