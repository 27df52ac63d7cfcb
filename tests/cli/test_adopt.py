"""`charterc adopt`: a first file that can be built, and its version and fingerprint filled in."""

from __future__ import annotations

import re

import pytest

from charterc.adoption.read import AdoptionReading, read
from tests.cli.terminal import at_a_terminal
from tests.support import Project

TOWN = """
title: Our charter
values:
  - name: Be Open
    id: open
    commitments: [{id: listen, text: We will listen}]
"""


def adoption(project: Project, name: str = "hill-school") -> AdoptionReading:
    reading = read(project.root / "adoptions" / "town" / f"{name}.yaml", project.root)
    assert isinstance(reading, AdoptionReading)
    return reading


def test_writes_a_file_that_builds_as_it_is(project: Project) -> None:
    project.charter(TOWN)
    result = project.run(
        "adopt", "town", "--name", "Hill School", "--kind", "school", "--website", "https://hill.sch.uk"
    )

    assert result.code == 0
    assert result.out.startswith("Wrote adoptions/town/hill-school.yaml\n")
    assert adoption(project).problems == []
    assert project.run("build", "hill-school", "-f", "html").code == 0
    assert "Hill School</b> has taken on this charter:" in project.built("index.html", "hill-school")


@pytest.mark.parametrize("name", ['St Mary\'s "Hill" School: 1 # x', "- a\\b", "{x}", "Ysgol Tŷ’r Bryn", "a\u00a0b"])
def test_a_name_of_any_characters_is_written_so_that_it_is_read_again(project: Project, name: str) -> None:
    project.charter(TOWN)
    assert project.run("adopt", "town", "--name", name, "--as", "it").code == 0

    found = adoption(project, "it").adoption
    assert found is not None
    assert found.adopter.name == " ".join(name.split())


def test_its_examples_can_be_taken_up(project: Project) -> None:
    project.charter(f"{TOWN}background: How it came about\n")
    assert project.run("adopt", "town", "--name", "Hill School").code == 0
    path = project.root / "adoptions" / "town" / "hill-school.yaml"
    text = path.read_text(encoding="utf-8")
    notes, examples = text[: text.index("# shows:")], text[text.index("# shows:") :]
    path.write_text(notes + re.sub(r"^# (?=[a-z-]+:| )", "", examples, flags=re.MULTILINE), encoding="utf-8")

    found = adoption(project)
    assert found.problems == []
    assert found.adopted is not None
    assert [len(some) for some in (found.adopted.adapted, found.adopted.left_out)] == [1, 1]


def test_never_writes_over_a_file(project: Project) -> None:
    project.charter(TOWN)
    path = project.write("adoptions/shire/hill-school.yaml", "adopts: town\nadopter: Another\n")
    result = project.run("adopt", "town", "--name", "Hill School")

    assert (result.code, "is there already, and is not overwritten" in result.err) == (2, True)
    assert path.read_text(encoding="utf-8") == "adopts: town\nadopter: Another\n"
    assert not (project.root / "adoptions" / "town").exists()


def test_takes_the_latest_version_unless_another_is_named(project: Project) -> None:
    project.charter(TOWN)
    project.run("release", "town", "--date", "2026-01-01")
    project.charter(TOWN.replace("We will listen", "We will always listen"))
    project.run("release", "town", "--date", "2026-02-01", "--major", "--agreed-by", "Us")
    project.run("adopt", "town", "--name", "Hill School")
    project.run("adopt", "town", "--name", "Dale School", "--version", "1")

    versions = [
        found.adoption.version for found in (adoption(project), adoption(project, "dale-school")) if found.adoption
    ]
    assert versions == ["2", "1"]


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("twon", "--name", "Hill"), "There is no charter called “twon”"),
        (("town", "--name", "Hill", "--version", "3"), "There is no version 3 of “town”."),
        (("town", "--name", "Hill", "--version", "new"), "“new” is no number of a version."),
        (
            ("town", "--name", "Hill", "--as", "../hill"),
            "No file can be called “../hill”: it is also the name of its output folder, which may hold no “/”.",
        ),
        (("town", "--name", "学校"), "“学校” has no Latin letters or digits to make the name of a file of."),
        (("town", "--name", "  "), "A name of spaces is no name."),
        (("town", "--name", "Hill", "--urn", "12"), "“12” is no unique reference number"),
        (("town",), "Who adopts the charter?"),
        (("town", "--name", "Hill", "--website", "javascript:alert(1)"), "could run a program"),
        (("town", "--name", "Hill", "--email", "hill at town"), "has no @"),
        (("--refresh", "town"), "“town” is a charter, not an adoption."),
        (("--refresh", "hill", "--name", "Hill"), "--refresh fills in version and fingerprint"),
    ],
)
def test_says_what_cannot_be_done_and_writes_nothing(project: Project, words: tuple[str, ...], message: str) -> None:
    project.charter(TOWN)
    result = project.run("adopt", *words)

    assert result.code in {1, 2}
    assert message in result.err
    assert not (project.root / "adoptions").exists()


def test_asks_for_all_that_stands_at_the_head_of_the_page(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(TOWN)
    said = [
        "Hill School",
        "school",
        "Learning",
        "1 Hill Rd",
        "0161 1",
        "a@hill.sch.uk",
        "https://hill.sch.uk",
        "123456",
    ]
    at_a_terminal(monkeypatch, *said)
    assert project.run("adopt", "town").code == 0

    found = adoption(project).adoption
    assert found is not None
    keys = ("name", "kind", "motto", "address", "phone", "email", "website", "urn")
    assert [getattr(found.adopter, key) for key in keys] == said


def test_tells_a_wrong_answer_when_it_is_given_and_keeps_the_others(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    project.charter(TOWN)
    at_a_terminal(
        monkeypatch, " ", "Hill School", "school", "", "", "none", "0161 1", "hill", "a@hill.sch.uk", "1 Hill Rd"
    )
    result = project.run("adopt", "town")

    assert result.code == 0
    told = ("needs the name", "“none” has no digit", "“hill” has no @", "1 Hill Rd")
    assert [words in result.err for words in told] == [True] * 4
    found = adoption(project).adoption
    assert found is not None
    assert (found.adopter.kind, found.adopter.phone, found.adopter.website) == ("school", "0161 1", None)


def test_completes_the_address_of_a_website(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(TOWN)
    at_a_terminal(monkeypatch, "Hill School", "", "", "", "", "", "www.hill.sch.uk", "y")
    result = project.run("adopt", "town")

    found = adoption(project).adoption
    assert found is not None
    assert found.adopter.website == "https://www.hill.sch.uk"
    assert "Is it https://www.hill.sch.uk" in result.out + result.err


def test_an_answer_that_stays_wrong_is_left_empty(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(TOWN)
    at_a_terminal(monkeypatch, "Hill School", "", "", "", "", "hill", "hill", "hill")
    result = project.run("adopt", "town")

    assert (result.code, "left empty for now" in result.err) == (0, True)
    assert adoption(project).problems == []


def test_whoever_gives_no_name_is_not_asked_for_ever(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    project.charter(TOWN)
    at_a_terminal(monkeypatch)

    assert project.run("adopt", "town").code == 2


def test_a_school_that_has_adopted_the_charter_is_led_to_its_file(project: Project) -> None:
    project.charter(TOWN)
    project.write("adoptions/town/st-marys.yaml", "adopts: town\nadopter: St Mary’s R.C. Primary School\n")
    again = ("adopt", "town", "--name", "St Mary's RC Primary School")
    refused = project.run(*again)

    assert refused.code == 2
    assert "adopts “town” already, in adoptions/town/st-marys.yaml." in refused.err
    assert "Edit that file." in refused.err
    assert "--as st-marys-rc-primary-school-2" in refused.err
    assert project.run(*again, "--as", "st-marys-2").code == 0


def test_another_charter_can_be_adopted_by_the_same_school(project: Project) -> None:
    project.charter(TOWN)
    project.charter(TOWN, "shire")
    project.write("adoptions/town/st-marys.yaml", "adopts: town\nadopter: Hill School\n")

    assert project.run("adopt", "shire", "--name", "Hill School").code == 0


@pytest.mark.parametrize(
    "keys", ["version:\nfingerprint:\n", "version: # not known\n", "", "fingerprint: f1-0000000000000000\n"]
)
def test_refresh_fills_in_version_and_fingerprint_and_leaves_the_rest(project: Project, keys: str) -> None:
    project.charter(TOWN)
    project.run("release", "town", "--date", "2026-01-01")
    path = project.write("adoptions/town/hill-school.yaml", f"# ours\nadopts: town\n{keys}adopter: Hill School # us\n")
    result = project.run("adopt", "--refresh", "hill-school")

    reading = adoption(project)
    assert reading.adoption is not None
    assert reading.area is not None
    assert reading.area.charter is not None
    record = reading.area.charter.release
    fingerprint = record.fingerprint if record else ""
    assert (reading.adoption.version, reading.adoption.fingerprint) == ("1", fingerprint)
    assert f"adopts version 1, fingerprint {fingerprint}" in result.out
    text = path.read_text(encoding="utf-8")
    assert text.startswith("# ours\n")
    assert text.endswith("adopter: Hill School # us\n")
    assert "# not known" in text or "# not known" not in keys


def test_refresh_says_so_where_nothing_is_to_be_done(project: Project) -> None:
    project.charter(TOWN)
    project.run("adopt", "town", "--name", "Hill School")

    assert "are those of what it adopts" in project.run("adopt", "--refresh", "hill-school").out


def test_list_build_lint_and_diff_know_an_adoption_by_its_name(project: Project) -> None:
    project.charter(TOWN)
    project.write("adoptions/town/hill-school.yaml", "adopts: town\nadopter: Hill School\nadapted: {listen: We hear}\n")

    assert "hill-school" in project.run("list").out
    assert "1 charter checked" in project.run("lint", "hill-school").out
    assert "“will listen” became “hear”" in project.run("diff", "town", "hill-school").out
    assert project.run("poster", "hill-school", "--paper", "a4").code == 0


def test_a_name_that_is_nearly_an_adoptions_is_told(project: Project) -> None:
    project.charter(TOWN)
    project.write("adoptions/town/hill-school.yaml", "adopts: town\nadopter: Hill School\n")

    assert "Did you mean “hill-school”?" in project.run("build", "hill-shcool").err


def test_the_note_on_a_link_that_leads_nowhere_goes_when_the_charter_is_built_too(project: Project) -> None:
    project.charter(TOWN)
    project.write("adoptions/town/hill-school.yaml", "adopts: town\nadopter: Hill School\n")

    assert "leads to ../town/index.html" in project.run("build", "hill-school", "-f", "html").err
    assert "leads to" not in project.run("build", "hill-school", "town", "-f", "html").err
