"""Whoever does not agree to be named any more is named on no page of any version."""

from __future__ import annotations

import pytest

from tests.support import Project

NAME = "Zebedee Quince"
OPEN = f"""
    title: Our charter
    agreements:
      - id: answer
        text: We will answer
    signatories:
      - name: Ann Example
        organisation: Town Council
      - name: {NAME}
        role: Chair
        organisation: Parent Forum
        signature: {{file: hand.png, alt: Signature of {NAME}}}
"""
ENTRY = OPEN[OPEN.index(f"      - name: {NAME}") :]
REFUSED = f"{OPEN}        consent: no\n"
HAND = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c63f8cfc0f01f00050001ff5623a7d30000000049454e44ae426082"
)


def release(project: Project, charter: str, day: str, *words: str) -> str:
    project.charter(charter)
    result = project.run("release", "town", "--date", day, *words)
    assert (result.code, result.err) == (0, "")
    return result.out


@pytest.fixture
def town(project: Project) -> Project:
    project.write("charters/hand.png", HAND)
    release(project, OPEN, "2026-01-01", "--agreed-by", NAME)
    return project


def named_in(project: Project) -> list[str]:
    """The files of the site and of a build that hold a part of the name."""
    assert project.run("site", "-f", "html", "-f", "json", "--base-url", "https://town.example/").code == 0
    assert project.run("build", "-f", "html", "-f", "json", "-f", "markdown").code == 0
    files = [path for path in (project.root / "build").rglob("*") if path.is_file()]
    assert any("changes.html" in path.name for path in files)
    return [str(path) for path in files if any(word in path.read_bytes() for word in (b"Zebedee", b"Quince"))]


@pytest.mark.parametrize(
    "now",
    [
        REFUSED,
        REFUSED.replace(NAME, "zebedee  QUINCE"),
        REFUSED.replace(f"      - name: {NAME}\n        role", "      - role").replace(f" of {NAME}", ""),
    ],
    ids=["refused", "other capitals", "name deleted"],
)
def test_no_byte_of_any_output_names_who_refuses_now(town: Project, now: str) -> None:
    town.charter(now.replace("We will answer", "We will always answer"))

    assert named_in(town) == []
    assert {picture.name for picture in (town.root / "build").rglob("*.png")} <= {"share.png"}


def test_an_entry_that_was_deleted_after_it_refused_stays_unnamed(town: Project) -> None:
    release(town, REFUSED, "2026-02-01")
    release(town, OPEN.replace(ENTRY, "").replace("We will", "We will always"), "2026-03-01")

    assert named_in(town) == []


def test_a_refusal_is_a_change_that_can_be_released_without_the_name(town: Project) -> None:
    town.charter(REFUSED)

    said = town.run("diff", "town@1", "town").out

    assert "Somebody who signed is no longer named." in said
    assert "Quince" not in said
    assert release(town, REFUSED, "2026-02-01").startswith("Version 1.1 of")


def test_what_changed_between_two_old_versions_names_nobody_who_refuses_now(town: Project) -> None:
    release(town, OPEN.replace("role: Chair", "role: Secretary"), "2026-02-01")
    town.charter(REFUSED)

    assert "Quince" not in town.run("diff", "town@1", "town@2").out + town.run("diff", "town@1", "town@1.1").out


def test_a_version_that_is_built_by_itself_names_nobody_who_refuses_now(town: Project) -> None:
    town.charter(REFUSED)

    town.run("build", "charters/versions/town/1.yaml", "-f", "html", "-o", "out")

    assert "Quince" not in (town.root / "out/1/index.html").read_text("utf-8")


def test_whoever_agrees_is_named_in_every_version(town: Project) -> None:
    assert town.run("build", "-f", "html").code == 0
    assert NAME in (town.root / "build/town/versions/1/index.html").read_text("utf-8")


def test_an_adoption_of_an_old_version_names_nobody_who_refuses_now(town: Project) -> None:
    town.charter(REFUSED)
    town.write("adoptions/school.yaml", "adopts: town\nversion: '1'\nadopter: {name: A School}\n")

    assert "Quince" not in town.run("build", "adoptions/school.yaml", "-f", "html", "-o", "out").err
    assert not any(b"Quince" in path.read_bytes() for path in (town.root / "out").rglob("*.html"))
    assert (town.root / "out/school/index.html").is_file()
