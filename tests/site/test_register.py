"""The register of adoptions: who is in it, what it says of them, and that nobody else is named anywhere."""

from __future__ import annotations

import csv
import io
import json
import re
from html import unescape

import pytest

from tests.lint.adopting import our_town
from tests.support import Project, schema_faults

LISTED = """
adopts: our-town
version: "1"
adopter: {name: Hill School, kind: school, urn: "123456", website: "https://www.hill.sch.uk"}
adopted: 2026-02-01
next-review: 2026-06-30
listed: yes
signed:
  - {name: Quentin Unnamed, role: Head, consent: no}
  - {name: Zelda Unasked, role: Chair}
"""
UNLISTED = "adopts: our-town\nadopter: Vale Secretive Nursery\nlisted: {listed}\n"


@pytest.fixture
def town(project: Project) -> Project:
    our_town(project.root)
    project.write("charterc.toml", '[site]\nbase-url = "https://e.org/"\n\n[site.area-codes]\nour-town = "E08000007"\n')
    return project


def site(project: Project) -> None:
    made = project.run("site", "-q", "-f", "html", "--today", "2026-07-01")
    assert made.code == 0, made.err


def file(project: Project, name: str) -> str:
    return (project.root / "build/site" / name).read_text(encoding="utf-8")


def words(project: Project, name: str) -> str:
    html = file(project, name)
    main = html[html.index("<main") : html.index("</main>")]
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", main)).split())


def rows(project: Project) -> list[dict[str, str]]:
    raw = (project.root / "build/site/adoptions.csv").read_bytes().decode()
    return list(csv.DictReader(io.StringIO(raw, newline="")))


@pytest.mark.parametrize("name", ["adoptions.html", "adoptions/our-town.html"])
def test_an_adoption_is_told_with_its_version_and_state(town: Project, name: str) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)

    site(town)

    said = words(town, name)
    assert "Hill School School, unique reference number 123456 Adopted: 1 February 2026" in said
    assert "Version 1; the newest is version 2 Its review was due by 30 June 2026 Website of Hill School" in said
    assert said.endswith("As data All adoptions as a table (CSV) All adoptions as data (JSON)")


def test_the_register_begins_with_how_many_there_are_and_what_that_is_for(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)
    site(town)
    one = words(town, "adoptions.html")
    town.write("adoptions/our-town/vale.yaml", "adopts: our-town\nadopter: Vale\nlisted: yes\n")
    site(town)
    two = words(town, "adoptions.html")

    assert one.startswith("Hill School has taken one of these charters as its own and agreed")
    assert "1 has adopted" not in one
    assert two.startswith("2 schools, services and groups have taken one of these charters as their own and agreed")
    assert "2 have adopted it: one in version 1, one in a version that we do not know" in two
    assert 'href="our-town/index.html">Read the charter' in file(town, "adoptions.html")


def test_how_all_of_them_stand_is_said_once(town: Project) -> None:
    for name in ("hill", "vale"):
        town.write(f"adoptions/our-town/{name}.yaml", f'adopts: our-town\nadopter: {name}\nlisted: yes\nversion: "2"\n')

    site(town)

    assert words(town, "adoptions.html").count("ersion 2, the newest") == 1
    assert "All of them: version 2, the newest. hill vale" in words(town, "adoptions.html")


def test_what_an_adopter_is_keeps_its_capitals(town: Project) -> None:
    town.write(
        "adoptions/our-town/hill.yaml", "adopts: our-town\nadopter: {name: Hill, kind: NHS trust}\nlisted: yes\n"
    )

    site(town)

    assert "Hill NHS trust" in words(town, "adoptions.html")


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ('version: "2"', "Version 2, the newest"),
        ("", "We do not know which version; the newest is version 2"),
        ("fingerprint: f1-0000000000000000", "An older version; the newest is version 2"),
    ],
)
def test_the_state_is_told_in_words(town: Project, said: str, state: str) -> None:
    town.write("adoptions/our-town/hill.yaml", f"adopts: our-town\nadopter: Hill\nlisted: yes\n{said}\n")

    site(town)

    assert state in words(town, "adoptions.html")


@pytest.mark.parametrize("listed", ["no", ""])
def test_nobody_is_named_without_consent_in_any_byte(town: Project, listed: str) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)
    town.write("adoptions/our-town/vale-secretive.yaml", UNLISTED.format(listed=listed))

    site(town)
    built = town.run("build", "hill", "-q", "-f", "html", "-f", "json", "-f", "markdown")

    assert built.code == 0, built.err
    made = [path for path in (town.root / "build").rglob("*") if path.is_file()]
    assert any(b"Hill School" in path.read_bytes() for path in made)
    of_the_site = [path for path in made if path.is_relative_to(town.root / "build/site")]
    secret = re.compile(rb"secretive", re.IGNORECASE)
    assert [path for path in of_the_site if secret.search(str(path).encode() + path.read_bytes())] == []
    signed = re.compile(rb"quentin|unnamed|zelda|unasked", re.IGNORECASE)
    assert [path for path in made if signed.search(path.read_bytes())] == []


def test_programs_get_keys_and_counts(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)

    site(town)

    (row,) = rows(town)
    data = json.loads(file(town, "adoptions.json"))
    assert (row["urn"], row["area_code"], row["version"], row["newest_version"]) == ("123456", "E08000007", "1", "2")
    assert (row["state"], row["review_lapsed"]) == ("behind", "true")
    assert row["page"] == "https://e.org/adoptions/our-town.html#adoption-hill"
    assert 'id="adoption-hill"' in file(town, "adoptions/our-town.html")
    assert data["counts"] == [{"charter": "our-town", "version": "1", "state": "behind", "adoptions": 1}]
    assert [entry["urn"] for entry in data["adoptions"]] == ["123456"]
    assert schema_faults("adoptions-json", data) == []


def test_the_metadata_describes_every_column_in_order(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)

    site(town)

    about = json.loads(file(town, "adoptions.csv-metadata.json"))
    columns = about["tableSchema"]["columns"]
    assert about["url"] == "adoptions.csv"
    assert [column["titles"] for column in columns] == list(rows(town)[0])
    assert all(re.fullmatch(r"\w+", column["name"]) for column in columns)


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_a_cell_that_a_spreadsheet_would_run_is_harmless(town: Project, start: str) -> None:
    name = f'{start}HYPERLINK("https://evil.org")'
    town.write("adoptions/our-town/hill.yaml", f"adopts: our-town\nadopter:\n  name: '{name}'\nlisted: yes\n")

    site(town)

    assert rows(town)[0]["adopter"] == f"'{name}"


def test_the_words_of_adopters_are_no_markup(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", "adopts: our-town\nadopter: <script>alert(1)</script>\nlisted: yes\n")

    site(town)

    for name in ("adoptions.html", "adoptions/our-town.html"):
        assert "<script>alert" not in file(town, name)
        assert "<script>alert(1)</script>" in words(town, name)


def test_pages_of_one_charter_lead_back_into_the_site(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)

    site(town)

    html = file(town, "adoptions/our-town.html")
    assert [href for href in re.findall(r'href="((?!http|#|data:)[^"]*)"', html) if not href.startswith("../")] == []
    assert 'href="../our-town/index.html"' in html
    assert '<a href="../adoptions.html" aria-current="true">' in html
    assert "https://e.org/adoptions/our-town.html" in file(town, "sitemap.xml")


def test_a_project_without_adoptions_has_no_register(town: Project) -> None:
    site(town)

    assert [path.name for path in (town.root / "build/site").glob("adoptions*")] == []
    assert "adoptions" not in file(town, "index.html")


def test_where_nobody_is_listed_the_register_says_so(town: Project) -> None:
    town.write("adoptions/our-town/vale.yaml", UNLISTED.format(listed="no"))

    site(town)

    assert words(town, "adoptions.html") == (
        "No school, service or group is listed here yet. To adopt a charter is to take it on as your own and to keep its "
        "promises where you work. If you have adopted one and want to be listed here, tell those who publish this site . "
        "What you can adopt Our charter 1 value, 2 promises"
    )
    assert rows(town) == []


def test_where_nobody_is_listed_the_register_leads_to_the_charters_that_hold(town: Project) -> None:
    town.write("adoptions/our-town/vale.yaml", UNLISTED.format(listed="no"))
    town.charter("title: Not yet\nstatus: draft", "draft")

    site(town)

    html = file(town, "adoptions.html")
    assert 'href="our-town/index.html"' in html
    assert "Not yet" not in html


@pytest.mark.parametrize("listed", ["yes", "no"])
@pytest.mark.parametrize(
    ("settings", "link"),
    [
        ("", 'href="accessibility.html">tell those'),
        ('[site]\nphone = "01234 567890"\n', 'href="accessibility.html#contact">tell those'),
        ('[site]\nemail = "us@e.org"\n', 'href="mailto:us@e.org"'),
    ],
)
def test_the_register_leads_to_those_whom_an_adopter_must_tell(
    town: Project, listed: str, settings: str, link: str
) -> None:
    town.write("charterc.toml", settings)
    town.write("adoptions/our-town/vale.yaml", UNLISTED.format(listed=listed))

    site(town)

    assert file(town, "adoptions.html").count(link) == 1


def test_a_day_that_nobody_gave_is_not_spoken_of(town: Project) -> None:
    for name, said in (("hill", "adopted: 2026-02-01"), ("vale", "")):
        town.write(f"adoptions/our-town/{name}.yaml", f"adopts: our-town\nadopter: {name}\nlisted: yes\n{said}\n")

    site(town)

    said = words(town, "adoptions.html")
    assert "hill Adopted: 1 February 2026 vale If you have adopted" in said
    assert "Next review" not in said


def test_a_code_that_is_none_is_told_at_its_place(town: Project) -> None:
    town.write("charterc.toml", '[site.area-codes]\nour-town = "Stockport"\n')

    made = town.run("site", "-q", "-f", "html")

    assert made.code == 2
    assert "“Stockport” is not the code of an area" in made.err


def test_an_adoption_with_an_error_is_left_out_and_told(town: Project) -> None:
    town.write("adoptions/our-town/hill.yaml", LISTED)
    town.write("adoptions/our-town/vale.yaml", "adopts: our-twon\nadopter: Vale School\nlisted: yes\n")

    made = town.run("site", "-q", "-f", "html", "--today", "2026-07-01")

    assert made.code == 1
    assert "There is no charter called “our-twon” in this project." in made.err
    assert "Not in the register, because of errors: vale." in made.err
    assert [row["name"] for row in rows(town)] == ["hill"]


def test_where_very_many_adopted_a_charter_the_first_page_leads_to_theirs(town: Project) -> None:
    for number in range(26):
        said = f"adopts: our-town\nadopter: School {number:02}\nlisted: yes\n"
        town.write(f"adoptions/our-town/school-{number:02}.yaml", said)
    site(town)

    assert "26 have adopted it Read the charter : Our charter All 26 who adopted Our charter , from A to Z" in words(
        town, "adoptions.html"
    )
    assert "School 07" not in words(town, "adoptions.html")
    assert 'href="adoptions/our-town.html"' in file(town, "adoptions.html")
    assert all(f"School {number:02}" in words(town, "adoptions/our-town.html") for number in range(26))


def test_very_many_stand_by_their_first_letters(town: Project) -> None:
    for number, name in enumerate(["Élan Hub", "elm School", "3 Rivers", *(f"School {n:02}" for n in range(26))]):
        town.write(f"adoptions/our-town/a{number}.yaml", f"adopts: our-town\nadopter: {name}\nlisted: yes\n")
    site(town)

    said = file(town, "adoptions/our-town.html")
    assert re.findall(r'<li><a href="#letter-\d">(.)</a></li>', said) == ["#", "E", "S"]
    assert "E Élan Hub elm School" in words(town, "adoptions/our-town.html")
